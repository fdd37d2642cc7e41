"""Counts of one thing, as of one time, that don't agree; and tolls that fall."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from hearsay.model.calendar import spoken
from hearsay.model.finding import Discrepancy
from hearsay.weigh.counts import Count
from hearsay.weigh.discrepancies.sides import side, two_sides

# Datings that leave more days open don't say that two counts are as of one time.
NARROW = 2
Bounds = tuple[float, float]


def numbers(groups: Sequence[Sequence[Count]]) -> Iterator[Discrepancy]:
    """One for every pair of counts in a group that cannot both be right."""
    for group in groups:
        clashes: dict[tuple[Bounds, Bounds], tuple[list[Count], str]] = {}
        for a, b in combinations(sorted(group, key=lambda c: (c.size, c.said.id)), 2):
            if why := _clash(a, b):
                key = ((a.low, a.high), (b.low, b.high))
                clashes.setdefault(key, ([], why))[0].extend((a, b))
        for (one, other), (members, why) in sorted(clashes.items(), key=lambda item: item[0]):
            yield _discrepancy(members, one, other, why)


def _clash(a: Count, b: Count) -> str:
    """Why two counts, the smaller first, can't both be right; "" if they can."""
    if a.high >= b.low or _rounded(a, b) or _one_mouth(a, b):
        return ""
    one_claim = bool(a.claim) and a.claim == b.claim
    if not a.as_of or not b.as_of:
        return "nothing shows that they are of different days" if one_claim else ""
    if a.as_of[1] < b.as_of[0]:
        return ""
    if b.as_of[1] < a.as_of[0]:
        return "the later count is the smaller one"
    narrow = max(a.as_of[1] - a.as_of[0], b.as_of[1] - b.as_of[0]) <= NARROW
    if narrow:
        return f"both are as of {_day(a)}" if a.as_of == b.as_of else "both are as of one time"
    return "nothing shows that they are of different days" if one_claim else ""


def _day(count: Count) -> str:
    """The day of a count in words; its EDTF value where that is no single day."""
    value = count.as_of_value
    return spoken(value[:10]) if "/" not in value and len(value) >= len("1912-04-16") else value


def _rounded(a: Count, b: Count) -> bool:
    """Is one number the other, rounded to its hundreds or more?"""
    for round_, exact in ((a.size, b.size), (b.size, a.size)):
        unit = 1
        while round_ and round_ % (unit * 10) == 0:
            unit *= 10
        if unit >= 100 and abs(round_ - exact) <= unit / 2:
            return True
    return False


def _one_mouth(a: Count, b: Count) -> bool:
    """One article on one source's word tells of growth or of parts, not of two counts."""
    one, other = a.said.statement, b.said.statement
    return one.article == other.article and one.chain[-1].name == other.chain[-1].name


def _discrepancy(members: Sequence[Count], one: Bounds, other: Bounds, why: str) -> Discrepancy:
    sides = []
    for bounds in (one, other):
        of = [c for c in members if (c.low, c.high) == bounds]
        sides.append(side(_printed(of[0]), ((c.said, c.quantity) for c in of)))
    claims = {c.claim for c in members}
    first = members[0].quantity
    low = _number(one[1]) + (" at most" if one[0] != one[1] else "")
    high = _number(other[0]) + (" at least" if other[0] != other[1] else "")
    return Discrepancy(
        kind="number",
        claim=next(iter(claims)) or None if len(claims) == 1 else None,
        sides=two_sides(sides[0], sides[1]),
        explanation=f"{first.of}: {low} against {high}; {why}",
    )


def _printed(count: Count) -> str:
    quantity, text = count.quantity, count.said.reading.article.text
    return " ".join(text[quantity.start : quantity.end].split())


def _number(value: float) -> str:
    return f"{value:,g}" if value < 1e6 else f"{value:,.0f}"
