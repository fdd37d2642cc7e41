"""Frames set into or behind what was said: "X denied P, according to Y", "X warned of P, said Z".

A parse hangs such a frame on the nearest clause, so that X seems to have said "according to Y".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hearsay.model.attribution import Attribution, Span
from hearsay.state.spans import hull, inside, minus, trim

SHORTEST = 4  # characters of a content that is left


def unframed(text: str, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """The attributions without the frames of those that hold them."""
    for each in found:
        frames = [_frame(outer) for outer in found if outer is not each and _frames(outer, each)]
        content = _without(text, each.content, frames)
        if not frames or not content:
            yield each
        else:
            start, end = hull(content)
            yield replace(each, start=start, end=end, content=content)


def _frames(outer: Attribution, inner: Attribution) -> bool:
    """Does each seem to hold the other's cue, while the outer one follows what it tells of?"""
    told = any(inside(inner.cue, span) for span in outer.content)
    swallowed = any(inside(outer.cue, span) for span in inner.content)
    return told and swallowed and outer.content[0][0] < outer.cue[0] and inner.cue < outer.cue


def _frame(outer: Attribution) -> Span:
    return hull([outer.cue, outer.source]) if outer.source else outer.cue


def _without(text: str, content: Sequence[Span], frames: Sequence[Span]) -> tuple[Span, ...]:
    pieces = [piece for span in content for piece in minus(span, frames)]
    trimmed = [trim(text, piece) if piece not in content else piece for piece in pieces]
    return tuple(p for p in trimmed if p and p[1] - p[0] >= SHORTEST)
