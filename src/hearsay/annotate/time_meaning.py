"""What a time expression means: its EDTF value as far as it says one, and its anchor."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hearsay.annotate.time_grammar import Grammar, Words
from hearsay.model import calendar, feasts

OPEN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-XX-XX",
    "E": "XXXX-XX-XX",
    "M": "XXXX-XX",
    "Q": "XXXX",
    "Y": "XXXX",
}
SHORT = 40  # two digits below it are of this century: "7/8/07"


@dataclass(frozen=True, slots=True)
class Meaning:
    """An EDTF value, the anchor (see `hearsay.model.settling`) and the weekday printed beside."""

    value: str
    anchor: str = ""
    weekday: int | None = None


class Slots:
    """The words of an expression's slots, and their values in a language."""

    def __init__(self, said: Mapping[str, str], words: Words) -> None:
        self.said = said
        self.tables = {name: {w.lower(): v for w, v in t.items()} for name, t in words.items()}

    def number(self, name: str) -> int | None:
        """The whole number of a slot; None where it is not there."""
        said = self.said.get(name)
        if said is None:
            return None
        value = self.tables.get(name.rstrip("2"), {}).get(said)
        if value is not None:
            return int(value)
        digits = "".join(filter(str.isdigit, said))
        return int(digits) if digits else None

    def month(self, mark: str = "") -> int | None:
        """The month, by its name or its number."""
        named = self.number(f"month{mark}") or self.number(f"month_name{mark}")
        return named or self.number(f"month_number{mark}")

    def weekday(self) -> int | None:
        """The weekday, written out or abbreviated."""
        bare = self.number("weekday_name")
        return self.number("weekday") if bare is None else bare

    def unit(self) -> tuple[int, str]:
        """How many of D, W, E, M, Q or Y the unit is: (10, "Y") for a decade."""
        code = str(self.tables["unit"].get(self.said.get("unit", ""), "D"))
        return int(code[:-1] or 1), code[-1]

    def amount(self) -> int:
        """The number of units; one where none is said."""
        counted = self.number("number")
        return 1 if counted is None else counted


Reading = Callable[[Slots, str], Meaning | None]


def mean(rules: Grammar, means: str, said: Mapping[str, str]) -> Meaning | None:
    """The meaning of an expression; None where its words make no date (31 February)."""
    return MEANINGS[means](Slots(said, rules.words), rules.numeric_order)


def _anchor(value: str) -> str:
    return "" if calendar.UNKNOWN_YEAR in value else "full"


def _date(slots: Slots, order: str) -> Meaning | None:
    day = slots.number("day") or slots.number("day_name")
    value = _partial(slots.number("year"), slots.month(), day)
    return Meaning(value, _anchor(value), slots.weekday()) if value else None


def _year_of(slots: Slots) -> int | None:
    """The year, also of two digits."""
    short = slots.number("short_year")
    if short is None:
        return slots.number("year")
    return short + (2000 if short < SHORT else 1900)


def _partial(year: int | None, month: int | None, day: int | None) -> str:
    """An EDTF value; "" where there is no such day in that year (or in any)."""
    if month and day and not calendar.is_date(year or 2024, month, day):
        return ""
    return calendar.partial(year, month, day)


def _numeric(slots: Slots, order: str) -> Meaning | None:
    first, second = slots.number("first_number") or 0, slots.number("second_number") or 0
    year = _year_of(slots)
    by_order = {"dmy": _partial(year, second, first), "mdy": _partial(year, first, second)}
    by_order = {name: _partial_or_none(value) for name, value in by_order.items()}
    chosen = by_order.get(order) or ""
    readings = [chosen] if chosen else sorted({value for value in by_order.values() if value})
    if not readings:
        return None
    value = readings[0] if len(readings) == 1 else f"[{','.join(readings)}]"
    return Meaning(value, "full")


def _partial_or_none(value: str) -> str:
    return value if value and calendar.bounds(value)[0] else ""


def _range(slots: Slots, order: str) -> Meaning | None:
    month2, year2 = slots.month("2") or slots.month(), slots.number("year2") or slots.number("year")
    month = slots.month() or month2
    day, day2 = slots.number("day"), slots.number("day2")
    year = slots.number("year") or year2
    if year and month and month2 and not slots.said.get("year2") and month2 < month:
        year -= "year" not in slots.said
    first, last = _partial(year, month, day), _partial(year2, month2, day2)
    if not first or not last or (year and year2 and first > last):
        return None
    value = calendar.interval(first, last)
    return Meaning(value, _anchor(value))


def _part(slots: Slots, order: str) -> Meaning | None:
    part, year, month = (
        slots.tables["part"].get(slots.said["part"]),
        slots.number("year"),
        slots.month(),
    )
    if month:
        first, last = calendar.THIRDS[str(part)]
        length = int(calendar.month_end(year or 2024, month)[-2:])
        ends = (first, month), (min(last, length), month)
        values = [calendar.partial(year, of, day) for day, of in ends]
    else:
        first, last = calendar.TERTIALS[str(part)]
        assert year is not None
        values = [calendar.partial(year, first, 1), calendar.month_end(year, last)]
    value = calendar.interval(values[0], values[1])
    return Meaning(value, _anchor(value))


def _season(slots: Slots, order: str) -> Meaning | None:
    return Meaning(f"{slots.number('year')}-{slots.number('season')}", "full")


def _third(slots: Slots, base: int) -> Meaning | None:
    """A quarter or half by its number, of a year that is printed."""
    return Meaning(f"{slots.number('year')}-{base + _ordinal(slots)}", "full")


def _ordinal(slots: Slots) -> int:
    return slots.number("ordinal") or slots.number("ordinal_number") or 1


def _quarter(slots: Slots, order: str) -> Meaning | None:
    return _third(slots, 32)


def _half(slots: Slots, order: str) -> Meaning | None:
    return _third(slots, 39) if _ordinal(slots) <= 2 else None


def _century(slots: Slots, order: str) -> Meaning | None:
    century = slots.number("century") or 1
    return Meaning(f"{century - 1:02}XX", "full") if century > 10 else None


def _feast(slots: Slots, order: str) -> Meaning | None:
    """A feast in the year that is printed, or the nearest one."""
    said, year = slots.said.get("feast") or slots.said["feast_word"], slots.number("year")
    code = str({**slots.tables["feast"], **slots.tables["feast_word"]}[said])
    if year:
        value = feasts.feast(code, year)
        return Meaning(value, "full") if value else None
    if feasts.FIXED.fullmatch(code):
        return Meaning(f"{calendar.UNKNOWN_YEAR}-{code}")
    return Meaning(OPEN["D"], f"published:~{code}")


def _decade(slots: Slots, order: str) -> Meaning | None:
    decade = slots.number("decade") or slots.number("decade_name") or 0
    return Meaning(f"{(decade if decade > 99 else 1900 + decade) // 10}X", "full")


def _weekday(slots: Slots, order: str) -> Meaning | None:
    sign = {-1: "<", 1: ">"}.get(slots.number("which") or 0, "<=")
    return Meaning(OPEN["D"], f"published:{sign}{slots.weekday()}")


def _shifted(anchor: str, direction: int, unit: tuple[int, str], amount: int) -> Meaning:
    count = direction * unit[0] * amount
    return Meaning(OPEN[unit[1]], f"{anchor}:{count:+d}{unit[1]}")


def _deictic(slots: Slots, order: str) -> Meaning | None:
    return _shifted("published", 1, (1, "D"), slots.number("deictic") or 0)


def _relative(slots: Slots, order: str) -> Meaning | None:
    which = slots.number("which")
    which = slots.number("this") if which is None else which
    return _shifted("published", which or 0, slots.unit(), 1)


def _relative_part(slots: Slots, order: str) -> Meaning | None:
    """As in "early next month", "later this year"."""
    found = _relative(slots, order)
    part = slots.tables["stage"].get(slots.said["stage"])
    return Meaning(found.value, f"{found.anchor}:{part}") if found else None


def _relative_season(slots: Slots, order: str) -> Meaning | None:
    which = slots.number("which")
    which = slots.number("this") if which is None else which
    return Meaning(OPEN["Y"], f"published:{which or 0:+d}S{slots.number('season')}")


def _weekend(slots: Slots, order: str) -> Meaning | None:
    return _shifted("published", -1, (1, "E"), 1)


def _past(slots: Slots, order: str) -> Meaning | None:
    size, unit = slots.unit()
    return Meaning(OPEN["D"], f"published:P{size * slots.amount()}{unit}")


def _moved(anchor: str, direction: int) -> Reading:
    return lambda slots, order: _shifted(anchor, direction, slots.unit(), slots.amount())


def _days(count: int) -> Reading:
    return lambda slots, order: _shifted("previous", 1, (1, "D"), count)


MEANINGS: Mapping[str, Reading] = {
    "date": _date,
    "numeric": _numeric,
    "range": _range,
    "part": _part,
    "season": _season,
    "decade": _decade,
    "quarter": _quarter,
    "half": _half,
    "century": _century,
    "feast": _feast,
    "weekday": _weekday,
    "deictic": _deictic,
    "relative": _relative,
    "relative_part": _relative_part,
    "relative_season": _relative_season,
    "weekend": _weekend,
    "past": _past,
    "before": _moved("published", -1),
    "after": _moved("published", 1),
    "before_previous": _moved("previous", -1),
    "after_previous": _moved("previous", 1),
    "day_after": _days(1),
    "day_before": _days(-1),
    "same_day": _days(0),
}
