"""The bounds of a number: ranges ("20 to 25"), and the hedges before and after it."""

from collections.abc import Sequence

from hearsay.annotate.counting import Counting, bounded
from hearsay.annotate.items import Item

FACTORS = (10**9, 10**6, 1000, 100)


def interval(
    rules: Counting, row: Sequence[Item], at: int
) -> tuple[int, float | None, float | None, int]:
    """The last item of the number, its bounds, and the first item of the words that hedge it."""
    for middle, opening in rules.ranges:
        size = (middle.at(row, at + 1) or (0,))[0]
        second = at + 1 + size
        if not size or second >= len(row) or not row[second].is_amount:
            continue
        led = opening.before(row, at) if opening else (0, {})
        if led and (row[at].low or 0) < (row[second].low or 0):
            low = _scaled(row[at], row[second])
            return second, low, row[second].high, at - led[0]
    after = rules.after.at(row, at + 1)
    if after:
        low, high = bounded(row[at], after[1]["bound"])
        return at + after[0], low, high, at
    place = at
    sign = rules.words["money"].before(row, at)
    place -= sign[0] if sign else 0
    hedge = rules.before.before(row, place)
    if hedge is None:
        return at, row[at].low, row[at].high, place
    low, high = bounded(row[at], hedge[1]["bound"])
    return at, low, high, place - hedge[0]


def _scaled(first: Item, second: Item) -> float | None:
    """The first number of `2 to 3 million` in the factor of the second."""
    if first.kind == second.kind == "words":
        return _in_words(first.low or 0, second.low or 0)
    plain = second.text.isdigit() or second.kind != "digits"
    digits = second.text.replace(",", ".") if not plain else second.text
    try:
        factor = (second.low or 0) / float(digits)
    except (ValueError, ZeroDivisionError):
        return first.low
    whole = first.kind == "digits" and factor >= 1000 and (first.low or 0) < 1000
    return (first.low or 0) * factor if whole else first.low


def _in_words(first: float, second: float) -> float:
    """The first number of `five to six hundred` in the factor of the second."""
    factors = (factor for factor in FACTORS if not second % factor and first < second / factor)
    return first * next(factors, 1)
