"""How well source, cue and content are found, exactly and by overlap.

Each annotated attribution is paired with at most one found attribution, the one whose content and
cue share most characters with it. A role agrees exactly where it covers the same characters (marks
and blanks at the edges aside), and by overlap where the two share a character. A whole attribution
agrees where all three roles do. Citron reports 56.7 exact and 83.2 overlap for whole quotes, on its
own data.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.brat import Gold, Span
from hearsay.model.attribution import Attribution

EDGE = " \t\n.,;:!?-–—…'\"“”‘’«»()"
ROLES = ("source", "cue", "content")


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Precision, recall and F1 in percent."""

    precision: float
    recall: float
    f1: float


def tally(text: str, gold: Sequence[Gold], found: Sequence[Attribution]) -> Counter[str]:
    """Counts of agreeing roles and whole attributions, of those annotated and of those found."""
    mine = [as_gold(attribution) for attribution in found]
    counts: Counter[str] = Counter(gold=len(gold), found=len(mine))
    for annotated, paired in pairs(gold, mine):
        exact = {
            role: _exact(text, getattr(annotated, role), getattr(paired, role)) for role in ROLES
        }
        shared = {role: _shares(getattr(annotated, role), getattr(paired, role)) for role in ROLES}
        counts.update({f"{role} exact": int(exact[role]) for role in ROLES})
        counts.update({f"{role} overlap": int(shared[role]) for role in ROLES})
        counts.update({"whole exact": int(all(exact.values()))})
        counts.update({"whole overlap": int(all(shared.values()))})
    return counts


def as_gold(found: Attribution) -> Gold:
    """A found attribution in the shape of an annotated one."""
    source = (found.source,) if found.source else ()
    return Gold(source=source, cue=(found.cue,), content=found.content)


def pairs(gold: Sequence[Gold], found: Sequence[Gold]) -> list[tuple[Gold, Gold]]:
    """Annotated and found attributions that belong together, each at most once."""
    ranked = sorted(
        (
            (_common(a.cue, b.cue) > 0, _common(a.content, b.content), -i, -j)
            for i, a in enumerate(gold)
            for j, b in enumerate(found)
            if _common(a.content, b.content) or _common(a.cue, b.cue)
        ),
        reverse=True,
    )
    left, right, made = set(range(len(gold))), set(range(len(found))), []
    for _, _, i, j in ranked:
        if -i in left and -j in right:
            left.discard(-i)
            right.discard(-j)
            made.append((gold[-i], found[-j]))
    return made


def score(counts: Counter[str], what: str) -> Score:
    """Precision, recall and F1 of one line of the tally."""
    precision = 100 * counts[what] / max(1, counts["found"])
    recall = 100 * counts[what] / max(1, counts["gold"])
    both = precision + recall
    return Score(
        precision=precision, recall=recall, f1=2 * precision * recall / both if both else 0.0
    )


def _common(a: Sequence[Span], b: Sequence[Span]) -> int:
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def _shares(a: Sequence[Span], b: Sequence[Span]) -> bool:
    return _common(a, b) > 0 or (not a and not b)


def _exact(text: str, a: Sequence[Span], b: Sequence[Span]) -> bool:
    return _letters(text, a) == _letters(text, b)


def _letters(text: str, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(
        place for start, end in spans for place in range(start, end) if text[place] not in EDGE
    )
