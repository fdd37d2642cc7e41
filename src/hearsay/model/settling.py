"""Settling what a date in a text can't say alone: its year, and the day that it is reckoned from.

It can be done again whenever more is known: what was inferred before is inferred anew. What is
printed in full is never touched. A weekday never settles a year: it is there to be checked.

The anchor of a relative time holds its reckoning after a colon: `published:-1W` (the week before
publication), `published:+1M:early` (the first third of the month after), `published:-1S22` (the
last summer), `published:~easter+1` (the nearest Easter Monday), `published:<=4` (the Friday on or
before), `previous:+1D` (the day after the last day spoken of), `published:P5M` (the five months up
to publication).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from hearsay.model import calendar
from hearsay.model.annotation import Time
from hearsay.model.feasts import nearest
from hearsay.model.knowledge import DatedEvent

SHIFT = re.compile(r"([+-]\d+(?:\.\d+)?)([DWEMQY])(?::([a-z]+))?")
SEASON = re.compile(r"([+-]\d)S(2[1-4])")
FEAST = re.compile(r"~(.+)")
PERIOD = re.compile(r"P(\d+(?:\.\d+)?)([DWMY])")
WEEKDAY = re.compile(r"([<>]=?)([0-6])")
FRESH = 7
# News speaks more of what was before its own day, and prints the year of what is long past: a date
# without year is likelier after an event or a full date, and before the day of publication.
BEFORE = (1, 2)
AFTER = (2, 1)
Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What may settle a date: bounds of the publication day, the dates of the text, its events."""

    near: Span | None
    open_ended: bool
    times: Sequence[Time]
    events: Sequence[DatedEvent]


def settle(
    times: Sequence[Time],
    *,
    near: tuple[str, str] | None = None,
    events: Sequence[DatedEvent] = (),
) -> tuple[Time, ...]:
    """Times with every year and relative day settled as far as the evidence goes, in text order.

    `near` are the ISO bounds of the publication day (both the same where it is known), `events` the
    dated events that the text names. In the order of evidence: publication date, other full dates
    of the text, events; an event of the very day that is named counts before a far publication.
    Calling it again with other evidence reckons anew; without any, times stay as they are.
    """
    span = _span(near)
    exact = span if near and near[1] else None
    told = Evidence(span, exact is None, times, events)
    dated: list[Time] = []
    for time in times:
        yearless = _without_year(time)
        dated.append(_with_year(time, yearless, told) if yearless else time)
    return tuple(
        _reckoned(time, exact, dated, at) if ":" in time.anchor and _reckoning(time) else time
        for at, time in enumerate(dated)
    )


def _span(near: tuple[str, str] | None) -> Span | None:
    if not near or not near[0]:
        return None
    first = date.fromisoformat(near[0])
    return first, date.fromisoformat(near[1]) if near[1] else first


def _reckoning(time: Time) -> str:
    """What follows the colon of a relative anchor; "" for `event:<id>`."""
    kind, _, rest = time.anchor.partition(":")
    return rest if kind in ("published", "previous") else ""


def _without_year(time: Time) -> str:
    """The value with the year taken out, where it was never printed; "" for all other times."""
    if time.anchor == "full" or _reckoning(time) or time.value.startswith("["):
        return ""
    if "/" in time.value and time.value.split("/")[1][:4] not in (time.value[:4], "XXXX"):
        return re.sub(r"\b\d{4}(?=-)", "XXXX", time.value)
    value = re.sub(r"(^|/)\d{4}(?=-)", r"\1XXXX", time.value)
    return value if re.match(r"XXXX-\d\d", value) else ""


def _with_year(time: Time, yearless: str, told: Evidence) -> Time:
    """The time with the year that the best evidence gives it."""
    year, anchor = _year(time, yearless[5:].split("/")[0], told)
    if year is None:
        return time
    return _timed(time, _filled(yearless, year), anchor)


def _filled(yearless: str, year: int) -> str:
    """A value with its year put in; the end of an interval may lie in the year after."""
    first, _, last = yearless.partition("/")
    begin = f"{year:04}{first[4:]}"
    if not last:
        return begin
    return f"{begin}/{year + (last[5:] < first[5:]):04}{last[4:]}"


def _timed(time: Time, value: str, anchor: str) -> Time:
    earliest, latest = calendar.bounds(value)
    return replace(time, value=value, earliest=earliest, latest=latest, anchor=anchor)


def _year(time: Time, rest: str, told: Evidence) -> tuple[int | None, str]:
    month, day = int(rest[:2]), int(rest[3:5]) if len(rest) > 2 else 15
    costs = AFTER if told.open_ended or time.ahead else BEFORE
    by_date = _nearest_year(month, day, told.near, costs) if told.near else None
    event = next((each for each in told.events if _is_day_of(rest, each)), None)
    fresh = by_date and told.near and _fresh(by_date, month, day, told.near)
    if event and (not fresh or by_date == int(event.earliest[:4])):
        return int(event.earliest[:4]), f"event:{event.id}"
    if by_date:
        return by_date, "published"
    by_text = _nearest_in_text(time, month, day, told.times)
    if by_text:
        return by_text, "previous"
    for each in sorted(told.events, key=lambda one: one.latest, reverse=True):
        span = date.fromisoformat(each.earliest), date.fromisoformat(each.latest)
        after = _nearest_year(month, day, span, AFTER)
        if after:
            return after, f"event:{each.id}"
    return None, ""


def _is_day_of(rest: str, event: DatedEvent) -> bool:
    """Whether a month and day is the day on which an event began or ended."""
    return len(rest) == 5 and rest in (event.earliest[5:], event.latest[5:])


def _fresh(year: int, month: int, day: int, near: Span) -> bool:
    """Whether the day lies within a week of publication: news speaks of such days without year."""
    spoken = date(year, month, day)
    return abs((near[0] - spoken).days) <= FRESH or near[0] <= spoken <= near[1]


def _nearest_year(month: int, day: int, near: Span, costs_a_day: tuple[int, int]) -> int | None:
    """The year in which the day lies nearest to a span; costs for each day before and after it."""
    costs: dict[int, int] = {}
    for year in range(near[0].year - 1, near[1].year + 2):
        if not calendar.is_date(year, month, day):
            continue
        spoken = date(year, month, day)
        behind, ahead = (near[0] - spoken).days, (spoken - near[1]).days
        costs[year] = max(behind * costs_a_day[0], ahead * costs_a_day[1], 0)
    inside = [year for year, cost in costs.items() if cost == 0]
    return None if len(inside) > 1 or not costs else min(costs, key=lambda year: costs[year])


def _nearest_in_text(time: Time, month: int, day: int, times: Sequence[Time]) -> int | None:
    """The year by the full date that stands nearest in the text, days before mere months."""
    full = [each for each in times if each.anchor == "full" and len(each.value) >= 7]
    for each in sorted(full, key=lambda one: (len(one.value) < 10, abs(one.start - time.start))):
        if each.earliest and each.latest:
            span = date.fromisoformat(each.earliest), date.fromisoformat(each.latest)
            # A full date with its weekday is the day of the news, or close to it.
            return _nearest_year(month, day, span, AFTER if each.weekday is None else BEFORE)
    return None


def _reckoned(time: Time, near: Span | None, times: Sequence[Time], at: int) -> Time:
    """A relative time reckoned from publication or from another day of the text."""
    kind, _, how = time.anchor.partition(":")
    weekday = WEEKDAY.fullmatch(how)
    if weekday:
        return _on_weekday(time, weekday, near, times, at)
    base = _previous_day(times, at, None) if kind == "previous" else near
    if base is None:
        return time
    return _timed(time, _moved(how, base), time.anchor)


def _moved(how: str, base: Span) -> str:
    """The value of a reckoning from each end of a span."""
    period = PERIOD.fullmatch(how)
    if period:
        begins = calendar.shift(base[0], -float(period[1]), period[2])
        return calendar.interval(begins.isoformat(), base[1].isoformat())
    if not any(form.fullmatch(how) for form in (SHIFT, SEASON, FEAST)):
        return calendar.one_of(base[0].isoformat(), base[1].isoformat())
    first, last = (_from(how, day) for day in base)
    if first == last:
        return first
    return calendar.one_of(calendar.bounds(first)[0], calendar.bounds(last)[1])


def _from(how: str, day: date) -> str:
    """The period that a reckoning gives from one day."""
    if season := SEASON.fullmatch(how):
        return calendar.season(day, int(season[2]), int(season[1]))
    if movable := FEAST.fullmatch(how):
        return nearest(movable[1], day)
    found = SHIFT.fullmatch(how)
    assert found is not None
    period = calendar.containing(calendar.shift(day, float(found[1]), found[2]), found[2])
    return calendar.portion(period, found[3], day) if found[3] else period


def _on_weekday(
    time: Time, how: re.Match[str], near: Span | None, times: Sequence[Time], at: int
) -> Time:
    """A bare weekday: from publication where that day is known, else from a dated day beside it."""
    wanted, sign = int(how[2]), how[1]
    if near is None or near[0] != near[1]:
        beside = _previous_day(times, at, near)
        if beside:
            day = _nearest_weekday(beside[0], wanted, sign)
            return _timed(time, day.isoformat(), f"previous:{how[0]}")
    if near is None:
        return time
    first, last = (_weekday_from(day, wanted, sign).isoformat() for day in near)
    return _timed(time, calendar.one_of(first, last), f"published:{how[0]}")


def _weekday_from(day: date, wanted: int, sign: str) -> date:
    """The wanted weekday before or after a day; the day itself counts with `=`."""
    if sign[0] == "<":
        back = (day.weekday() - wanted) % 7
        return calendar.shift(day, -(back or (0 if "=" in sign else 7)), "D")
    forth = (wanted - day.weekday()) % 7
    return calendar.shift(day, forth or (0 if "=" in sign else 7), "D")


def _nearest_weekday(day: date, wanted: int, sign: str) -> date:
    """The wanted weekday nearest to a day that a past-tense report speaks of; else after it."""
    if sign != "<=":
        return _weekday_from(day, wanted, sign)
    forth = (wanted - day.weekday()) % 7
    return calendar.shift(day, forth if forth <= 3 else forth - 7, "D")


def _previous_day(times: Sequence[Time], at: int, near: Span | None) -> Span | None:
    """The single day spoken of nearest before this place (else after it) that can be built on.

    A bare weekday builds on a day printed with its weekday, else on one about the publication.
    """
    days = [each for each in (*reversed(times[:at]), *times[at + 1 :]) if _is_day(each)]
    if WEEKDAY.fullmatch(_reckoning(times[at])):
        close = [each for each in days if near and _is_close(each, near)]
        days = [each for each in days if each.weekday is not None] or close
    return (date.fromisoformat(days[0].earliest),) * 2 if days else None


def _is_day(time: Time) -> bool:
    single = bool(time.earliest) and time.earliest == time.latest
    return single and not WEEKDAY.search(time.anchor)


def _is_close(time: Time, near: Span) -> bool:
    day = date.fromisoformat(time.earliest)
    return calendar.shift(near[0], -FRESH, "D") <= day <= near[1]
