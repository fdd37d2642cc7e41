"""Spans of days, and whether two can be one."""

from datetime import date
from functools import lru_cache

from hearsay.model.annotation import Time
from hearsay.model.reading import Dating

Days = tuple[int, int]
# A dating that leaves more days open dates nothing else.
SURE = 45
# News speaks of the last two weeks.
SOON = 14


@lru_cache(maxsize=65536)
def days(earliest: str, latest: str) -> Days | None:
    """A span as day numbers, both inclusive; None where an end is open."""
    try:
        first, last = date.fromisoformat(earliest[:10]), date.fromisoformat(latest[:10])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()


def of(marked: Time | Dating | None) -> Days | None:
    """The span of a time or a dating."""
    return days(marked.earliest, marked.latest) if marked else None


def likely(dating: Dating) -> Days | None:
    """When an article appeared; soon after the last day it speaks of, where that is all we know."""
    known = of(dating)
    if known is None and dating.earliest and not dating.latest:
        first = days(dating.earliest, dating.earliest)
        return (first[0], first[0] + SOON) if first else None
    return known


def gap(a: Days, b: Days) -> int:
    """Days between two spans, 0 where they touch or overlap."""
    return max(0, b[0] - a[1], a[0] - b[1])


def width(span: Days) -> int:
    """How many days a span leaves open; 0 for a single day."""
    return span[1] - span[0]


def hull(spans: list[Days]) -> Days:
    """The smallest span that holds all of them."""
    return min(first for first, _ in spans), max(last for _, last in spans)


def iso(day: int) -> str:
    """A day number as an ISO date."""
    return date.fromordinal(day).isoformat()
