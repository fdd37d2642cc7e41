"""What hearsay finds, by the conventions of the corpora.

A source that goes on in a later sentence or paragraph is one attribution with what it said before.
"X told the agency that P" is X's alone: that P came through the agency is a link of hearsay's
chains and no attribution there. PolNeAR is univocal besides: of attributions one in another only
the outermost is marked.
"""

from collections.abc import Sequence
from dataclasses import replace

from evaluation.attribution import common
from evaluation.brat import Gold, Span
from hearsay.model.attribution import Attribution


def spoken(found: Sequence[Attribution]) -> list[Attribution]:
    """One attribution a cue and content, the speaker's, with all that goes on from it."""
    kept: list[Attribution] = []
    for one in sorted(found, key=_depth, reverse=True):
        place = next((n for n, other in enumerate(kept) if _is_one(other, one)), None)
        if place is None:
            kept.append(one)
        else:
            kept[place] = replace(kept[place], content=_joined(kept[place], one))
    return sorted(kept, key=lambda one: (one.start, one.cue))


def _depth(one: Attribution) -> tuple[bool, bool, int]:
    """What goes on comes last, channels behind whom they cite; of two the second is cited."""
    return one.how != "continuation", one.relation != "cites", one.source[0] if one.source else -1


def _is_one(other: Attribution, one: Attribution) -> bool:
    """Do both have one cue, and tell the same or lean on each other?"""
    leaning = one.how == "continuation" and one.source == other.source
    return one.cue == other.cue and (leaning or common(one.content, other.content) > 0)


def _joined(first: Attribution, more: Attribution) -> tuple[Span, ...]:
    new = [span for span in more.content if not common([span], first.content)]
    return tuple(sorted((*first.content, *new)))


def outermost(marks: Sequence[Gold]) -> list[Gold]:
    """Those whose cue lies in no other's content."""
    return [one for one in marks if not any(_holds(other, one) for other in marks)]


def _holds(outer: Gold, inner: Gold) -> bool:
    mutual = common(inner.content, outer.cue) > 0  # neither holds the other: both stay
    return outer is not inner and common(outer.content, inner.cue) > 0 and not mutual
