"""Holy days and feasts that a year fixes, as EDTF.

A feast is told by a code of the language packs: `12-25` (a day of each year), `easter+1` and
`orthodox+0` (days from Easter Sunday, by `dateutil`), `hijri-9` (a month) and `hijri-10-1` (a day
of the Islamic year, by the Umm al-Qura calendar of `hijridate`). Where the moon is looked for, a
feast may begin a day earlier or later.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter
from hijridate import Gregorian, Hijri

from hearsay.model.calendar import interval

FIXED = re.compile(r"\d\d-\d\d")
MOVABLE = re.compile(r"(easter|orthodox)([+-]\d+)")
HIJRI = re.compile(r"hijri-(\d+)(?:-(\d+))?")
RECKONED = range(1925, 2077)  # years of which both calendars are known
BEFORE, AFTER = 1, 2  # costs of a day before and after: news speaks more of what has been


def feast(code: str, year: int) -> str:
    """The day or days of a feast in a year; "" where it is not reckoned."""
    if FIXED.fullmatch(code):
        return f"{year:04}-{code}"
    if year not in RECKONED:
        return ""
    if found := MOVABLE.fullmatch(code):
        of = easter(year, EASTER_ORTHODOX), easter(year, EASTER_WESTERN)
        sunday = of[found[1] == "easter"]
        return (sunday + timedelta(days=int(found[2]))).isoformat()
    return next(_hijri(code, year), "")


def nearest(code: str, day: date) -> str:
    """The feast that news of a day speaks of where no year is printed."""
    found = [value for year in range(day.year - 1, day.year + 2) if (value := feast(code, year))]
    return min(found, key=lambda value: _cost(value, day), default="")


def _hijri(code: str, year: int) -> Iterator[str]:
    """The days of the Islamic feasts that begin in a year of ours."""
    found = HIJRI.fullmatch(code)
    if found is None:
        return
    month, day = int(found[1]), int(found[2] or 1)
    first_year = Gregorian(year, 1, 1).to_hijri().year
    for hijri_year in (first_year, first_year + 1):
        start = Hijri(hijri_year, month, day)
        first = date.fromisoformat(start.to_gregorian().isoformat())
        if first.year == year:
            last = first if found[2] else first + timedelta(days=start.month_length() - 1)
            yield interval(first.isoformat(), last.isoformat())


def _cost(value: str, day: date) -> int:
    first, last = (date.fromisoformat(end) for end in (value.split("/")[0], value.split("/")[-1]))
    return max((day - last).days * BEFORE, (first - day).days * AFTER, 0)
