"""Reports of one claim that put its event to different days."""

from collections.abc import Iterator
from itertools import combinations

from hearsay.model.annotation import Time
from hearsay.model.calendar import spoken
from hearsay.model.finding import Discrepancy
from hearsay.model.said import Said
from hearsay.weigh.discrepancies.sides import Shown, side, two_sides
from hearsay.weigh.pile import Pile

Days = tuple[str, str]


def dates(pile: Pile) -> Iterator[Discrepancy]:
    """One for every pair of days that both can't be the day of the event."""
    for claim in pile.claims:
        told: dict[tuple[str, Days], list[Shown]] = {}
        for said in pile.statements(claim):
            for type, time in _days_of_events(said):
                told.setdefault((type, (time.earliest, time.latest)), []).append((said, time))
        for (one, a), (other, b) in combinations(sorted(told), 2):
            if one == other and (a[1] < b[0] or b[1] < a[0]):
                sides = two_sides(side(_words(a), told[one, a]), side(_words(b), told[other, b]))
                yield Discrepancy(
                    kind="date",
                    claim=claim.id,
                    sides=sides,
                    explanation=f"one event, put to {_words(a)} and to {_words(b)}",
                )


def _days_of_events(said: Said) -> Iterator[tuple[str, Time]]:
    """The days that a statement puts its events to, where they are settled."""
    for happening in said.happenings:
        if (time := happening.time) and time.earliest and time.latest:
            yield happening.type, time


def _words(days: Days) -> str:
    first, last = (spoken(day[:10]) for day in days)
    return first if first == last else f"{first} to {last}"
