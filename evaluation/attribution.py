"""How well source, cue and content are found, exactly and by overlap.

Each annotated attribution is paired with at most one found attribution, the one whose content and
cue share most characters with it. A role agrees exactly where it covers the same characters (marks
and blanks at the edges aside), and by overlap where the two share a character. A whole attribution
agrees where all three roles do.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from evaluation.brat import Gold, Span
from evaluation.figures import Figure, Reason
from hearsay.model.attribution import Attribution

EDGE = " \t\n.,;:!?-–—…'\"“”‘’«»()"
ROLES = ("source", "cue", "content")
LINES = (*ROLES, "whole")
HOW = ("exact", "overlap")
LONG = 60  # characters of a span that a reason shows


def figures(lines: Sequence[str] = LINES, prefix: str = "") -> list[Figure]:
    """Precision, recall and F1 of each line of the tally, exact and by overlap."""
    made = []
    for line in lines:
        for how in HOW:
            ratios = [(f"{prefix}{line} {how}", f"{prefix}{n}") for n in ("found", "gold")]
            about = "" if line == "whole" else line
            for name, of in (("P", ratios[:1]), ("R", ratios[1:]), ("F1", ratios)):
                title = f"{prefix}{line} {how} {name}"
                made.append(Figure(name=title, of=tuple(of), about=about))
    return made


def tally(text: str, gold: Sequence[Gold], found: Sequence[Gold], prefix: str = "") -> Counter[str]:
    """Counts of agreeing roles and whole attributions, of those annotated and of those found."""
    counts: Counter[str] = Counter(gold=len(gold), found=len(found))
    for i, j in pairs(gold, found):
        for how in HOW:
            right = agreeing(text, gold[i], found[j], how)
            counts.update(f"{role} {how}" for role in right)
            counts[f"whole {how}"] += right == set(ROLES)
    return Counter({prefix + name: count for name, count in counts.items()})


def agreeing(text: str, annotated: Gold, found: Gold, how: str) -> set[str]:
    """The roles in which two attributions agree, exactly or by overlap."""
    agrees = _exact if how == "exact" else _shares
    return {r for r in ROLES if agrees(text, getattr(annotated, r), getattr(found, r))}


def as_gold(found: Attribution) -> Gold:
    """A found attribution in the shape of an annotated one."""
    source = (found.source,) if found.source else ()
    return Gold(source=source, cue=(found.cue,), content=found.content)


def pairs(gold: Sequence[Gold], found: Sequence[Gold]) -> list[tuple[int, int]]:
    """The places of annotated and found attributions that belong together, each at most once."""
    ranked = sorted(
        (
            (common(a.cue, b.cue) > 0, common(a.content, b.content), common(a.source, b.source),
             -i, -j)
            for i, a in enumerate(gold)
            for j, b in enumerate(found)
            if common(a.content, b.content) or common(a.cue, b.cue)
        ),
        reverse=True,
    )  # fmt: skip
    left, right, made = set(range(len(gold))), set(range(len(found))), []
    for *_, i, j in ranked:
        if -i in left and -j in right:
            left.discard(-i)
            right.discard(-j)
            made.append((-i, -j))
    return made


def reasons(text: str, gold: Sequence[Gold], found: Sequence[Gold]) -> Iterator[Reason]:
    """Every error in words: what is missed, what is spurious, and roles that do not overlap."""
    paired = pairs(gold, found)
    for i in sorted(set(range(len(gold))) - {i for i, _ in paired}):
        yield Reason(words=f"missed: {_told(text, gold[i])}")
    for j in sorted(set(range(len(found))) - {j for _, j in paired}):
        yield Reason(words=f"spurious: {_told(text, found[j])}")
    for i, j in sorted(paired):
        for role in sorted(set(ROLES) - agreeing(text, gold[i], found[j], "overlap")):
            wanted, got = (_words(text, getattr(a, role)) for a in (gold[i], found[j]))
            words = f"{role} {wanted}, found {got}: {_told(text, gold[i])}"
            yield Reason(words=words, about=(role,))


def common(a: Sequence[Span], b: Sequence[Span]) -> int:
    """How many characters two lists of spans share."""
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


def _told(text: str, one: Gold) -> str:
    place = min((start for start, _ in (*one.cue, *one.content)), default=0)
    source, cue, content = (_words(text, getattr(one, role)) for role in ROLES)
    return f"{source} + {cue} + {content} at {place}"


def _words(text: str, spans: Sequence[Span]) -> str:
    if not spans:
        return "nothing"
    words = " … ".join(" ".join(text[start:end].split()) for start, end in spans)
    return f"“{words if len(words) <= LONG else words[: LONG - 1] + '…'}”"


def _shares(text: str, a: Sequence[Span], b: Sequence[Span]) -> bool:
    return common(a, b) > 0 or (not a and not b)


def _exact(text: str, a: Sequence[Span], b: Sequence[Span]) -> bool:
    return _letters(text, a) == _letters(text, b)


def _letters(text: str, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(
        place for start, end in spans for place in range(start, end) if text[place] not in EDGE
    )
