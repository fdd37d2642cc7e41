"""Numbers as they stand in a text: in digits of any grouping, in words, or in vague words.

Digits are read by the signs that CLDR gives for the language, with the groups
of three that other languages print (`31,490`, `31 490`, `31.490`).
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import UnknownLocaleError
from babel.numbers import get_decimal_symbol

from hearsay.annotate.items import SPACES, Item, Kind, Phrases, Row, split
from hearsay.languages.number_words import words_value

FACTORS = (10**9, 10**6, 1000)
LONGEST = 7
MISSES = 2
BELOW = frozenset(("percent", "temperature"))
WHOLES = frozenset((*range(2, 11), 12, 15, 20, 25, 50, 100, 1000, 10_000))


@lru_cache(maxsize=64)
def decimal_sign(code: str) -> str:
    """The decimal sign of a language."""
    try:
        return str(get_decimal_symbol(code))
    except (UnknownLocaleError, ValueError):
        return "."


def digits_value(printed: str, decimal: str, *, measured: bool = False) -> float:
    """The value of a number in digits. A sign before exactly three digits groups them, unless it
    is the language's decimal sign and the number is `measured` (percent, millions, metres)."""
    plain = re.sub(rf"[{SPACES}']", "", printed)
    signs = re.findall(r"[.,]", plain)
    if not signs:
        return float(plain)
    tail = plain[plain.rindex(signs[-1]) + 1 :]
    one_sign = len(set(signs)) == 1
    is_group = one_sign and len(tail) == 3 and not plain.startswith("0")
    if len(signs) == 1 and signs[0] == decimal and measured:
        is_group = False
    if is_group or (one_sign and len(signs) > 1):
        return float(re.sub(r"[.,]", "", plain))
    whole, _, rest = plain.rpartition(signs[-1])
    return float(f"{re.sub(r'[.,]', '', whole)}.{rest}")


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """How a language writes numbers: vague words, factors, measures, what is glued to digits, signs
    ("minus"), parts ("two fifths"), what is added ("and a half") and ratios ("one in five").
    """

    code: str
    vague: Phrases
    scales: Phrases
    measures: Phrases
    suffixes: str
    signs: Phrases
    points: Phrases
    parts: Phrases
    more: Phrases
    ratios: Phrases


def items(text: str, start: int, end: int, numbers: Numbers) -> list[Item]:
    """The words, marks and numbers of a stretch of text with straight apostrophes."""
    raw = list(split(text, start, end, numbers.suffixes))
    merged: list[Item] = []
    at = 0
    while at < len(raw):
        sign = numbers.signs.at(raw, at)
        negative = _negative(raw, at, sign[0], numbers) if sign else None
        if negative:
            merged.append(negative[1])
            at += negative[0]
            continue
        if raw[at].kind == "word" and not _may_begin(raw[at].text, numbers):
            merged.append(raw[at])
            at += 1
            continue
        size, item = _amount(raw, at, numbers) or (1, raw[at])
        merged.append(item)
        at += size
    return merged


def _negative(raw: list[Item], at: int, sign: int, numbers: Numbers) -> tuple[int, Item] | None:
    """`-5 °C`, `minus 20 degrees`, `-2.5 %`: a sign counts before what may be below nothing."""
    glued = raw[at].kind == "mark"
    after = at + sign
    if after >= len(raw) or (glued and raw[at].end != raw[after].start):
        return None
    if glued and at and raw[at - 1].end == raw[at].start:
        return None
    size, item = _amount(raw, after, numbers) or (0, raw[after])
    unit = numbers.measures.at(raw, after + size)
    if not size or item.low is None or unit is None or unit[1]["of"] not in BELOW:
        return None
    return sign + size, replace(
        item, start=raw[at].start, low=-item.low, high=-(item.high or item.low)
    )


@lru_cache(maxsize=50_000)
def _may_begin(word: str, numbers: Numbers) -> bool:
    """Whether a number can begin with a word: asked for every word, so the answer is kept."""
    return word in numbers.vague.first or bool(words_value(word, numbers.code))


def _amount(raw: list[Item], at: int, numbers: Numbers) -> tuple[int, Item] | None:
    """The number that begins at a place, with the factors after it; None where there is none."""
    vague = numbers.vague.at(raw, at)
    if vague and raw[at].kind == "word":
        size, row = vague
        high = float(row["high"]) if row["high"] else None
        kind: Kind = "share" if row["kind"] == "share" else "vague"
        whole = replace(raw[at], end=raw[at + size - 1].end, kind=kind)
        return size, replace(whole, low=float(row["low"]), high=high)
    size, value, kind = _plain(raw, at, numbers)
    if value is None:
        return None
    share = _share(raw, at + size, value, numbers)
    if share:
        low = round(100 * share[1], 2)
        end = raw[at + size + share[0] - 1].end
        return size + share[0], replace(raw[at], end=end, kind="share", low=low, high=low)
    size, value, kind = _scaled(raw, at, (size, value, kind), numbers)
    return size, replace(raw[at], end=raw[at + size - 1].end, kind=kind, low=value, high=value)


def _scaled(
    raw: list[Item], at: int, plain: tuple[int, float, Kind], numbers: Numbers
) -> tuple[int, float, Kind]:
    """A number with the factors after it: `3.5 million`, `two and a half million`."""
    size, value, kind = plain
    last = float(next((f for f in FACTORS if kind == "words" and not value % f), 1))
    while at + size < len(raw):
        scale, more = (each.at(raw, at + size) for each in (numbers.scales, numbers.more))
        found = scale or more
        if found is None:
            break
        by = float(found[1]["low"])
        value = value * by if scale else value + by * last
        last = by if scale else last
        kind = "words" if kind == "one" else kind
        size += found[0]
    return size, value, kind


def _share(raw: list[Item], at: int, value: float, numbers: Numbers) -> tuple[int, float] | None:
    """What makes a number a part of a whole: `two` `fifths`, `one` `in five`; the part of one."""
    part = numbers.parts.at(raw, at)
    if part:
        whole = float(part[1]["low"])
        return (part[0], value / whole) if 1 < value < whole else None
    ratio = numbers.ratios.at(raw, at)
    after = at + ratio[0] if ratio else len(raw)
    size, all_, _ = _plain(raw, after, numbers) if after < len(raw) else (0, None, "word")
    if ratio is None or all_ is None or not is_ratio(value, all_, ratio[1]):
        return None
    measured = numbers.measures.at(raw, after + size) or numbers.scales.at(raw, after + size)
    return None if measured else (ratio[0] + size, value / all_)


def is_ratio(part: float, whole: float, row: Row) -> bool:
    """Whether two numbers are a part and a round whole: `three out of four`. Beside a word that
    says other things as well (with a value in `low`), only one or a part of ten: `in`."""
    sure = not row["low"] or part == 1 or whole in (10, 100, 1000)
    return sure and 1 <= part < whole and whole in WHOLES


def _plain(raw: list[Item], at: int, numbers: Numbers) -> tuple[int, float | None, Kind]:
    """A number in digits or words: how many items, its value, its kind."""
    if raw[at].kind == "digits":
        measured = any(each.at(raw, at + 1) for each in (numbers.scales, numbers.measures))
        return (
            1,
            digits_value(raw[at].text, decimal_sign(numbers.code), measured=measured),
            "digits",
        )
    if raw[at].kind != "word" or not words_value(raw[at].text, numbers.code):
        return 1, None, "word"
    size, value, missed = 1, words_value(raw[at].text, numbers.code), 0
    words = raw[at].text
    for further in range(at + 1, min(at + LONGEST, len(raw))):
        if raw[further].kind != "word" or missed == MISSES:
            break
        words = f"{words} {raw[further].text}"
        longer = words_value(words, numbers.code)
        unit = numbers.measures.at(raw, further)
        if unit and not (longer and unit[1]["of"] == "money"):  # "deux cents", not "60 milles"
            break
        missed = 0 if longer else missed + 1
        if longer:
            size, value = further - at + 1, longer
    tail = _decimals(raw, at + size, numbers) if value else None
    if tail:
        return size + tail[0], float(f"{value}.{tail[1]}"), "words"
    return size, float(value or 0) or None, "one" if value == 1 else "words"


def _decimals(raw: list[Item], at: int, numbers: Numbers) -> tuple[int, str] | None:
    """`five point two five`: the digits after the word for the decimal sign."""
    point = numbers.points.at(raw, at)
    after = at + (point[0] if point else 0)
    digits: list[str] = []
    while point and after + len(digits) < len(raw):
        value = words_value(raw[after + len(digits)].text, numbers.code)
        if value is None or value > 99 or (digits and value > 9):
            break
        digits.append(str(value))
    return (point[0] + len(digits), "".join(digits)) if point and digits else None
