"""Terms of office: who held an office on a day, and what can't be right about a table of them."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

from hearsay.knowledge import rows
from hearsay.model import calendar
from hearsay.model.knowledge import Tenure

# Several speak for one body at once; any other office has one holder.
SHARED = "spokesperson"
HANDOVER = 31


def holders(tenures: Iterable[Tenure], wanted: str, day: str) -> tuple[Tenure, ...]:
    """The terms in an office, or in any office of a body (an id), that may cover an ISO day.

    A term known to the year covers all of that year: at a handover two may be found.
    """
    return tuple(
        each for each in tenures if wanted in (each.office, each.body) and _may_cover(each, day)
    )


def _may_cover(tenure: Tenure, day: str) -> bool:
    earliest, _ = calendar.bounds(tenure.start)
    latest = calendar.bounds(tenure.end)[1] if tenure.end else ""
    return earliest <= day and (not latest or day <= latest)


def of_terms(path: Path, ids: frozenset[str]) -> Iterator[str]:
    """The faults of a table of terms: unknown ids, no dates, two holders of one office at once."""
    by_office: dict[str, list[Tenure]] = {}
    for _, tenure in rows.tenures(path):
        where = f"{path}: {tenure.person}, {tenure.office}"
        for id in sorted({tenure.person, tenure.body} - ids - {""}):
            yield f"{where}: no actor has the id {id!r}"
        bad = _bad_dates(tenure)
        if bad:
            yield f"{where}: {bad}"
        else:
            by_office.setdefault(tenure.office, []).append(tenure)
    for office, held in by_office.items():
        yield from (f"{path}: {office}: {fault}" for fault in _at_once(office, held))


def _bad_dates(tenure: Tenure) -> str:
    """What is wrong with the dates of a term; "" if nothing is."""
    for value in filter(None, (tenure.start, tenure.end)):
        if not calendar.ONE_DATE.fullmatch(value) or not calendar.bounds(value)[0]:
            return f"expected days, months or years such as 2024-03-15: found {value!r}"
    if not tenure.start:
        return "expected a date in `from`; found none"
    if tenure.end and calendar.bounds(tenure.start)[0] > calendar.bounds(tenure.end)[1]:
        return f"from {tenure.start} lies after to {tenure.end}"
    return ""


def _at_once(office: str, held: list[Tenure]) -> Iterator[str]:
    """Terms in one office that overlap: one person's at all, two persons' by over a month."""
    for a, b in combinations(held, 2):
        days = _overlap(a, b)
        if a.person == b.person and days > 0:
            yield f"{a.person} holds it twice at once ({a.start}, {b.start})"
        elif a.person != b.person and days > HANDOVER and not office.startswith(SHARED):
            yield f"{a.person} and {b.person} hold it at once for {days} days"


def _overlap(a: Tenure, b: Tenure) -> int:
    """The days that two terms surely share."""
    start = max(calendar.bounds(each.start)[1] for each in (a, b))
    ends = [calendar.bounds(each.end)[0] for each in (a, b) if each.end]
    end = min(ends, default="9999-12-31")
    return (date.fromisoformat(end) - date.fromisoformat(start)).days
