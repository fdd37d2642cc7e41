"""The patterns of a pack's `times.toml`, compiled: where a text speaks of a date, and with what."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii
from babel import Locale, UnknownLocaleError

from hearsay.model.language import Language

NUMERIC = {
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "year": r"(?:1[4-9]\d\d|20\d\d)(?!\d|[.,]\d)",
    "short_year": r"\d\d(?![\d/-]|[.,]\d)",
    "decade": r"(?:(?:1[4-9]|20)\d0|[2-9]0)",
    "month_number": r"(?:1[0-2]|0?[1-9])(?!\d)",
    "first_number": r"(?:3[01]|[12]\d|0?[1-9])(?!\d)",
    "second_number": r"(?:3[01]|[12]\d|0?[1-9])(?!\d)",
    "number": r"\d{1,3}(?!\d)",
    "ordinal_number": r"[1-4]",
}
NAMED = {"month": "month", "month_name": "month", "weekday": "weekday", "weekday_name": "weekday"}
SLOT = re.compile(r"\{([a-z_]+?)(2?)\}")
OPTIONAL = re.compile(r"\((?:[^()]|\([^()]*\)\??)*\)\?")
BESIDE = re.compile(r"\(\?<?[!=][^()]*\)")
WORD = re.compile(r"\w+")
STRAIGHT = str.maketrans("’ʼ", "''")
Words = Mapping[str, Mapping[str, str | int]]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern, what it means, and the kinds of words a sentence must have to be tried."""

    expression: re.Pattern[str]
    means: str
    wants: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """All patterns of a language; `kinds` tells which slots a word may begin."""

    patterns: tuple[Pattern, ...]
    words: Words
    kinds: Mapping[str, frozenset[str]]
    numeric_order: str


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a text speaks of a date: the words of each slot, lower case."""

    start: int
    end: int
    means: str
    slots: Mapping[str, str]


def straight(text: str) -> str:
    """The text with straight apostrophes, character for character."""
    return text.translate(STRAIGHT)


@lru_cache(maxsize=64)
def grammar(language: Language) -> Grammar:
    """The grammar of a language; one without `times.toml` has no patterns."""
    rules = language.rules.get("times", {})
    words = _words(language.code, rules)
    slots = {name: _slot(name, words, rules) for name in {*NUMERIC, *NAMED, *words}}
    patterns = tuple(_compile(each, slots) for each in rules.get("patterns", ()))
    return Grammar(patterns, words, _kinds(words), rules.get("numeric_order", ""))


def _words(code: str, rules: Mapping[str, object]) -> Words:
    """Each slot's words with their values; names of months and weekdays come from CLDR."""
    own = rules.get("words", {})
    tables: dict[str, Mapping[str, str | int]] = dict(own) if isinstance(own, Mapping) else {}
    for name, kind in NAMED.items():
        tables[name] = _names(code, kind, wide=name.endswith("_name"))
    for name in ("month", "weekday"):
        tables[name] = {**tables[name], **tables.pop(f"{name}_extra", {})}
    return tables


def _names(code: str, kind: str, *, wide: bool) -> dict[str, str | int]:
    """CLDR's names of months (1 to 12) or weekdays (0, Monday, to 6), also without accents."""
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return {}
    table = locale.months if kind == "month" else locale.days
    names: dict[str, str | int] = {}
    for form in ("format", "stand-alone"):
        for width in ("wide",) if wide else ("wide", "abbreviated"):
            for number, name in table[form].get(width, {}).items():
                names[name.rstrip(".")] = number
                names.setdefault(anyascii(name).rstrip("."), number)
    return names


def _slot(name: str, words: Words, rules: Mapping[str, object]) -> str:
    """The expression of a slot: its words, longest first, or its digits."""
    known = sorted(words.get(name, {}), key=len, reverse=True)
    if name in NAMED and known:
        return _names_slot(name, known, words, capitalised=bool(rules.get("capitalised")))
    joined = "|".join(map(_literal, known))
    suffixes = rules.get("day_suffixes", [])
    digits = NUMERIC.get(name, "")
    if name == "day" and isinstance(suffixes, list):
        digits += f"(?:{'|'.join(map(re.escape, suffixes))})?" + r"(?!\w|[.,:]?\d|%|\s?h\b)"
    return f"(?:{'|'.join(filter(None, (digits, joined)))})" if digits or joined else "(?!)"


def _names_slot(name: str, known: list[str], words: Words, *, capitalised: bool) -> str:
    """Names of months or weekdays; only an abbreviation takes a full stop."""
    whole = words.get(f"{name.removesuffix('_name')}_name", {})
    forms = [form for word in known for form in dict.fromkeys((word, word.upper()))]
    short = {form for form in forms if form not in whole and form.capitalize() not in whole}
    joined = "|".join(re.escape(form) + (r"\b\.?" if form in short else r"\b") for form in forms)
    return f"(?-i:{joined})" if capitalised else f"(?:{joined})"


def _literal(word: str) -> str:
    closing = r"\b" if word[-1:].isalnum() else ""
    return re.escape(word).replace(r"\ ", r"\s+") + closing


def _compile(rule: Mapping[str, str], slots: Mapping[str, str]) -> Pattern:
    """A pattern of the pack as an expression, with the slots it can't do without."""
    template = rule["pattern"]
    marked = template if "[[" in template else f"[[{template}]]"
    wants = frozenset(name for name, _ in SLOT.findall(OPTIONAL.sub("", BESIDE.sub("", template))))
    blank = re.sub(r"(?<!\[) (?!\])", r"\\s+", marked.replace(" ?", r"\s*"))
    blank = blank.replace(r"(?<!in\s+)", "(?<!in )")
    blank = re.sub(r"\(\?<!([^)]*)\)", lambda m: m[0].replace(r"\s+", r"\s"), blank)
    opened = blank.replace("[[", "(?P<span>").replace("]]", ")")
    expression = SLOT.sub(lambda m: f"(?P<{m[1]}{m[2]}>{slots.get(m[1], '(?!)')})", opened)
    return Pattern(
        re.compile(rf"(?<![\w-]){expression}(?!\w)", re.IGNORECASE), rule["means"], wants
    )


def _kinds(words: Words) -> Mapping[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for name, table in words.items():
        for word in table:
            first = WORD.search(word)
            if first:
                kinds.setdefault(first[0].lower(), set()).add(name)
    return {word: frozenset(names) for word, names in kinds.items()}


def find(rules: Grammar, text: str, start: int, end: int) -> Iterator[Found]:
    """The dates spoken of in a stretch of text with straight apostrophes; longest first, none
    inside another, in text order."""
    taken = start
    for each in sorted(_all(rules, text, start, end), key=lambda one: (one.start, -one.end)):
        if each.start >= taken:
            yield each
            taken = each.end


def _all(rules: Grammar, text: str, start: int, end: int) -> Iterator[Found]:
    present: set[str] = set()
    for word in WORD.findall(text, start, end):
        present |= rules.kinds.get(word.lower(), frozenset())
        if any(map(str.isdigit, word)):
            present.update(NUMERIC)
    for pattern in rules.patterns:
        if not pattern.wants <= present:
            continue
        for match in pattern.expression.finditer(text, start, end):
            slots = {
                name: " ".join(said.lower().split()).rstrip(".")
                for name, said in match.groupdict().items()
                if said and name != "span"
            }
            yield Found(*match.span("span"), pattern.means, slots)
