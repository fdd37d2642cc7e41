"""Tolls that grow: counts of the same thing that only rise with time."""

from collections import Counter
from collections.abc import Sequence

from hearsay.model.finding import Point, Series
from hearsay.weigh.counts import Count
from hearsay.weigh.pile import Pile


def find_series(pile: Pile, groups: Sequence[Sequence[Count]]) -> tuple[Series, ...]:
    """A series for every group of counts that rises over two days or more."""
    found = []
    for group in groups:
        rising = longest_rise(group)
        if rising:
            found.append(_series(pile, group, rising))
    return tuple(found)


def longest_rise(group: Sequence[Count]) -> list[Count]:
    """The longest run of counts, each later and higher than the one before; [] if there is none."""
    dated = sorted(
        (count for count in group if count.as_of),
        key=lambda count: (count.as_of or (0, 0), count.size, count.said.id),
    )
    best: list[list[Count]] = []
    for count in dated:
        before = [run for run, last in zip(best, dated, strict=False) if _rises(last, count)]
        best.append([*max(before, key=len, default=[]), count])
    longest = max(best, key=len, default=[])
    return longest if len(longest) > 1 else []


def _rises(one: Count, other: Count) -> bool:
    """Is the other count of a later day, and of more?"""
    return bool(
        one.as_of and other.as_of and one.as_of[1] < other.as_of[0] and one.size < other.size
    )


def _series(pile: Pile, group: Sequence[Count], rising: Sequence[Count]) -> Series:
    who = sorted({id for count in group for id in count.who})
    told = Counter(id for count in rising for id in count.places)
    places = sorted(id for id, often in told.items() if often > 1)
    words = sorted(
        {count.people for count in rising if count.people}, key=lambda each: (len(each), each)
    )
    return Series(
        of=rising[0].quantity.of,
        who=", ".join(map(pile.name, who)) or (words[0] if words else ""),
        place=", ".join(map(pile.name, places)),
        points=tuple(
            Point(
                as_of=count.as_of_value,
                low=count.quantity.low,
                high=count.quantity.high,
                statement=count.said.id,
            )
            for count in rising
        ),
    )
