"""Reports that cannot both be right as they stand, one file per kind of discrepancy."""

from collections.abc import Callable, Iterator, Sequence

from hearsay.model.finding import Discrepancy
from hearsay.weigh.counts import Count
from hearsay.weigh.discrepancies.attribution import attributions
from hearsay.weigh.discrepancies.date import dates
from hearsay.weigh.discrepancies.frames import same_but
from hearsay.weigh.discrepancies.number import numbers
from hearsay.weigh.discrepancies.participants import participants
from hearsay.weigh.discrepancies.place import places
from hearsay.weigh.discrepancies.polarity import polarities
from hearsay.weigh.discrepancies.published import days_ahead
from hearsay.weigh.discrepancies.weekday import weekdays
from hearsay.weigh.pile import Pile

__all__ = ["find_discrepancies"]

KINDS: tuple[Callable[[Pile], Iterator[Discrepancy]], ...] = (
    weekdays,
    dates,
    days_ahead,
    participants,
    places,
    polarities,
    attributions,
    same_but,
)


RANK = ("polarity", "number", "participants", "place", "date", "attribution", "weekday")


def find_discrepancies(pile: Pile, groups: Sequence[Sequence[Count]]) -> tuple[Discrepancy, ...]:
    """All discrepancies of a pile, by kind; `groups` are the counts of the same thing."""
    found = [*(each for kind in KINDS for each in kind(pile)), *numbers(groups)]
    return tuple(sorted(found, key=_order))


def _order(each: Discrepancy) -> tuple[int, str, str, str]:
    """What changes the news most first: whether, how many, who, where, when; then mere slips."""
    return RANK.index(each.kind), each.claim or "", each.article or "", each.explanation
