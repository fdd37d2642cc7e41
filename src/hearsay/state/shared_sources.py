"""Cues that share a source: what X said ends where X is told to say something else.

"X admitted that P, but said Q", "X, who opposed P, said Q": a subject that stands outside P governs
no verb inside P, whatever the parse has hung there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.state.spans import hull, inside, tokens_in, trim
from hearsay.state.verb_group import has_finite
from hearsay.state.view import View

GOVERNING = {"verb", "noun", "adjective"}
LINKS = {"CCONJ", "ADV"}


def parted(view: View, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each without what its source is told to say besides."""
    verbs = [a for a in found if a.how == "verb" and has_finite(view, view.tokens[a.cue_token])]
    return [
        _without(view, each, _later(view, each, verbs)) if each.how in GOVERNING else each
        for each in found
    ]


def _later(view: View, one: Attribution, verbs: Iterable[Attribution]) -> list[int]:
    """Where in its content the same source goes on to say something."""
    return [
        _from_link(view, other.cue)
        for other in verbs
        if one.cue[1] <= other.cue[0]
        and any(inside(other.cue, span) for span in one.content)
        and view.quote_around(one.cue[0]) == view.quote_around(other.cue[0])
        and _is_same(one, other)
    ]


def _is_same(one: Attribution, other: Attribution) -> bool:
    if one.head is None or other.source is None:
        return False
    outside = not any(inside(other.source, span) for span in one.content)
    return outside and (one.head == other.head or inside(one.cue, other.source))


def _from_link(view: View, cue: Span) -> int:
    """The start of "and", "but later" before a cue, or of the cue."""
    start = cue[0]
    for token in reversed(_before(view, start)):
        if token.pos not in LINKS and token.word != ",":
            break
        start = token.start
    return start


def _before(view: View, place: int) -> Sequence[Token]:
    return tokens_in(view.tokens, (view.sentence_at(place).start, place))


def _without(view: View, one: Attribution, ends: Sequence[int]) -> Attribution:
    if not ends:
        return one
    end = min(ends)
    left = [(span[0], min(span[1], end)) for span in one.content if span[0] < end]
    content = tuple(piece for span in left if (piece := trim(view.text, span)))
    if not content:
        return one
    start, last = hull(content)
    return replace(one, start=start, end=last, content=content)
