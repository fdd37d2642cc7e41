"""Languages and days as people read them."""

from functools import cache

from babel import Locale

from hearsay.model.calendar import spoken
from hearsay.model.reading import Reading

BASES = {
    "metadata": "as published",
    "dateline": "by its dateline",
    "content": "by what it tells",
    "unknown": "by nothing it tells",
}


@cache
def named(code: str) -> str:
    """A language in English: `French`; the code where there is no name for it."""
    return str(Locale("en").languages.get(code, code)) if code else "unknown language"


def dated(reading: Reading) -> str:
    """When an article was published, and how that is known."""
    dating = reading.dating
    days = between(dating.earliest, dating.latest) or dating.value
    return f"{days}, {BASES[dating.basis]}" if days else "undated"


def as_of(value: str) -> str:
    """Until when was counted: `as of 16 April 1912`, `as of about 5 June 2019`; "" if unknown."""
    first, _, last = value.partition("/")
    days = [spoken(day[:10]) if len(day) >= 10 else "" for day in (first, last or first)]
    if not days[0] or days[0] == days[1]:
        return f"as of {days[0] or value}" if value else ""
    # An open end, "..", is too short for a day.
    return f"as of {days[0]} to {days[1]}" if days[1] else f"soon after {days[0]}"


def between(earliest: str, latest: str) -> str:
    """A day or a range of days; "" where neither end is known."""
    first, last = earliest[:10], latest[:10]
    if first == last:
        return first
    if not first or not last:
        return f"after {first}" if first else f"before {last}"
    return f"{first} to {last}"
