"""Dates as hearsay writes them: a small part of EDTF (ISO 8601-2), and the arithmetic of days.

Values are `2024`, `2024-03`, `2024-03-15`, `199X`, `19XX`, a season `2024-21`, a quarter `2024-33`,
a half `2024-40`, an interval `a/b` (with `..` for an open end), one of several days `[a..b]` or
`[a,b]`, and `XXXX-03-15` where no year is known.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from hearsay.model.annotation import Time

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
UNKNOWN_YEAR = "XXXX"
OTHER_YEARS = 6  # years before and after, in which each weekday comes round at least once
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
HALVES = {40: (1, 6), 41: (7, 12)}
THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}  # days of a month
TERTIALS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}  # months of a year
MONTHS_OF = {**SEASONS, **QUARTERS, **HALVES}  # first and last month; above 12 in the next year
ONE_DATE = re.compile(r"(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?")


def bounds(value: str) -> tuple[str, str]:
    """The first and last ISO day an EDTF value can mean; "" where that end is open or unknown."""
    if value.startswith("["):
        parts = re.split(r"\.\.|,", value.strip("[]"))
        inside = [bounds(part) for part in parts]
        return min(first for first, _ in inside), max(last for _, last in inside)
    if "/" in value:
        first, last = value.split("/", 1)
        return bounds(first)[0], bounds(last)[1]
    found = ONE_DATE.fullmatch(value)
    return _bounds_of_one(*found.groups()) if found else ("", "")


def _bounds_of_one(year: str, month: str | None, day: str | None) -> tuple[str, str]:
    if year == UNKNOWN_YEAR:
        return "", ""
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if not month or month == "XX":
        return _iso(first, 1, 1), _iso(last, 12, 31)
    if int(month) in MONTHS_OF:
        start, end = MONTHS_OF[int(month)]
        return _iso(first, start, 1), month_end(last + (end > 12), (end - 1) % 12 + 1)
    if not day or day == "XX":
        return _iso(first, int(month), 1), month_end(last, int(month))
    if not is_date(first, int(month), int(day)):
        return "", ""
    return _iso(first, int(month), int(day)), _iso(first, int(month), int(day))


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"


def month_end(year: int, month: int) -> str:
    """The last ISO day of a month."""
    return _iso(year, month, monthrange(year, month)[1])


def is_date(year: int, month: int, day: int) -> bool:
    """Whether there is such a day."""
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def partial(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """An EDTF value of what is known; a year that is not known is `XXXX`."""
    value = UNKNOWN_YEAR if year is None else f"{year:04}"
    for part in (month, day):
        if part is None:
            return value
        value += f"-{part:02}"
    return value


def interval(first: str, last: str) -> str:
    """An EDTF interval; one date where both ends are the same. "" is an open end."""
    return first if first == last else f"{first or '..'}/{last or '..'}"


def one_of(first: str, last: str) -> str:
    """One day out of `first..last` (EDTF's set of one); that day where they are the same."""
    return first if first == last else f"[{first}..{last}]"


def weekday_of(day: str) -> int | None:
    """0 (Monday) to 6 of an ISO day; None where it is no such day."""
    try:
        return date.fromisoformat(day).weekday()
    except ValueError:
        return None


def years_that_fit(month: int, day: int, weekday: int, first: int, last: int) -> tuple[int, ...]:
    """The years of `first..last` in which that day of the year falls on that weekday."""
    years = (year for year in range(first, last + 1) if is_date(year, month, day))
    return tuple(year for year in years if date(year, month, day).weekday() == weekday)


def spoken(day: str) -> str:
    """An ISO day in words: `15 March 2024`."""
    found = date.fromisoformat(day)
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def weekday_mismatch(time: Time) -> str | None:
    """Why the weekday printed beside a date can't be right; None if it fits or none is printed.

    Where the year is unknown nothing can be said against the weekday; where it was inferred, the
    years near it that fit the weekday are told.
    """
    last_day = time.latest
    actual = weekday_of(last_day) if time.earliest == last_day else None
    if time.weekday is None or actual is None or actual == time.weekday:
        return None
    told = f"{spoken(last_day)} was a {WEEKDAYS[actual]}, not a {WEEKDAYS[time.weekday]}"
    return told if time.anchor == "full" else f"{told}{_other_years(last_day, time.weekday)}"


def _other_years(day: str, weekday: int) -> str:
    """In words: the years about that of an ISO day in which it fell on that weekday."""
    found = date.fromisoformat(day)
    near = (found.year - OTHER_YEARS, found.year + OTHER_YEARS)
    years = years_that_fit(found.month, found.day, weekday, *near)
    listed = " and ".join(map(str, years))
    return f"; no year is printed: it was a {WEEKDAYS[weekday]} in {listed}" if years else ""


def fitting_years(time: Time, first: int, last: int) -> str | None:
    """In words: the years of `first..last` in which a date without year has the weekday printed."""
    found = ONE_DATE.fullmatch(time.value)
    if found is None or time.weekday is None or "X" in f"{found[2] or 'X'}{found[3] or 'X'}":
        return None
    month, day = int(found[2]), int(found[3])
    years = years_that_fit(month, day, time.weekday, first, last)
    other = [
        f"{year} ({WEEKDAYS[date(year, month, day).weekday()]})"
        for year in range(first, last + 1)
        if is_date(year, month, day) and year not in years
    ]
    name = f"{day} {MONTHS[month - 1]}"
    fits = ", ".join(map(str, years)) or "none"
    return (
        f"{name} was a {WEEKDAYS[time.weekday]} in these years from {first} to {last}: {fits}; "
        f"not in {', '.join(other)}"
    )


def shift_months(day: date, months: int) -> date:
    """A day so many months later (or earlier), held inside the month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(max(year, 1), 9999)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, count: float, unit: str) -> date:
    """A day moved by a count of D, W, E (weekends), M, Q or Y; held inside the years 1 to 9999."""
    months = {"M": 1, "Q": 3, "Y": 12}.get(unit)
    if months:
        whole = shift_months(day, int(count) * months)
        rest = (count - int(count)) * (365 if unit == "Y" else 30 * months)
    else:
        whole, rest = day, count * (7 if unit in "WE" else 1)
    try:
        return whole + timedelta(days=round(rest))
    except OverflowError:
        return date.min if rest < 0 else date.max


def containing(day: date, unit: str) -> str:
    """The day, week or weekend (as an interval), month, quarter or year around a day, as EDTF."""
    if unit in "WE":
        monday = shift(day, -day.weekday(), "D")
        first = shift(monday, 5, "D") if unit == "E" else monday
        return interval(first.isoformat(), shift(monday, 6, "D").isoformat())
    if unit == "Q":
        return f"{day.year:04}-{33 + (day.month - 1) // 3}"
    return day.isoformat()[: {"Y": 4, "M": 7, "D": 10}[unit]]


def season(day: date, code: int, direction: int) -> str:
    """The season 21 to 24 that was last (-1), is nearest (0) or comes next (1), as EDTF."""
    values = [f"{year:04}-{code}" for year in (day.year - 2, *range(day.year - 1, day.year + 3))]
    today = day.isoformat()
    over = [value for value in values if bounds(value)[1] < today]
    ahead = [value for value in values if bounds(value)[0] > today]
    if direction:
        return over[-1] if direction < 0 else ahead[0]
    within = [value for value in values if value not in over and value not in ahead]
    same = [value for value in values if value.startswith(today[:4])]
    return (within or same)[0]


def portion(value: str, part: str, day: date) -> str:
    """A third of a period (`early`, `mid`, `late`), or what of it is gone or left on a day."""
    if part in THIRDS and len(value) == 4:
        first_month, last_month = TERTIALS[part]
        year = int(value)
        return interval(_iso(year, first_month, 1), month_end(year, last_month))
    first, last = (date.fromisoformat(end) for end in bounds(value))
    days = (last - first).days + 1
    cuts = (0, days // 3, 2 * days // 3, days)
    at = ("early", "mid", "late").index(part) if part in THIRDS else 0
    ends = {
        "gone": (first, max(first, min(day, last))),
        "left": (min(last, max(day, first)), last),
    }.get(part, (shift(first, cuts[at], "D"), shift(first, cuts[at + 1] - 1, "D")))
    return interval(ends[0].isoformat(), ends[1].isoformat())
