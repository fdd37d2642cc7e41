"""The tables on numbers of a language pack, compiled: hedges, vague words, what is counted."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.items import Item, Phrases, Row, phrases
from hearsay.annotate.numerals import Numbers
from hearsay.languages.currency_words import currency_names
from hearsay.model.language import Language

GIVE = 0.1
GAP = "..."
# Tables with nouns for persons, the column of the noun and that of its kind.
PERSONS = (
    ("counted", "forms", "unit"), ("nominals", "noun", "kinds"), ("participants", "noun", "kind"),
    ("source_nouns", "noun", "kind"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Counting:
    """What a language says around numbers. `words` finds rows of counted.tsv by their `pos`."""

    numbers: Numbers
    before: Phrases
    after: Phrases
    total: Phrases
    ranges: tuple[tuple[Phrases, Phrases | None], ...]
    words: Mapping[str, Phrases]
    peoples: frozenset[str]
    since: Phrases
    genitive: frozenset[str]
    relative: frozenset[str]
    persons: frozenset[str]


@lru_cache(maxsize=64)
def counting(language: Language) -> Counting:
    """The tables of a language; a language without them marks nothing."""
    counted = language.table("counted")
    hedges = language.table("hedges")
    rows = (*counted, *_currencies(language))
    words = {
        pos: phrases(_forms(row for row in rows if row["pos"] == pos))
        for pos in (
            "noun", "state", "elided", "measure", "money", "percent", "scale", "label", "never",
            "link", "aux", "determiner", "stop", "conj", "among", "again", "aged", "clock",
            "negation", "none", "address", "told", "versus",
        )
    }  # fmt: skip
    bounds = [row for row in hedges if row["bound"] not in ("total", "range")]
    return Counting(
        numbers=_numbers(language, counted),
        before=phrases([(row["phrase"], row) for row in bounds if row["position"] == "before"]),
        after=phrases([(row["phrase"], row) for row in bounds if row["position"] == "after"]),
        total=phrases([(row["phrase"], row) for row in hedges if row["bound"] == "total"]),
        ranges=tuple(_range(row["phrase"]) for row in hedges if row["bound"] == "range"),
        words=words,
        peoples=frozenset(row["form"].lower() for row in language.table("nationalities")),
        since=phrases([(word, {}) for word in language.rules.get("times", {}).get("since", ())]),
        genitive=frozenset(language.rules.get("syntax", {}).get("genitive", ())),
        relative=frozenset(language.rules.get("syntax", {}).get("person_relative", ())),
        persons=frozenset(_persons(language)),
    )


def _persons(language: Language) -> Iterator[str]:
    """Nouns that stand for a person, as the tables have them."""
    for table, noun, kind in PERSONS:
        for row in language.table(table):
            if "person" in row[kind].split(";"):
                yield from row[noun].lower().split(";")


def _currencies(language: Language) -> list[Row]:
    """Rows of money for the currencies that CLDR names, after those of the table."""
    return [
        {"forms": name, "pos": "money", "of": "money", "unit": iso, "role": "", "example": ""}
        for name, iso in currency_names(language.code)
    ]


def _forms(rows: Iterable[Row]) -> list[tuple[str, Row]]:
    return [(form, row) for row in rows for form in row["forms"].split(";")]


def _numbers(language: Language, counted: Sequence[Row]) -> Numbers:
    vague = language.table("vague")
    measures = _forms(row for row in counted if row["pos"] in ("measure", "money", "percent"))
    scales = [(row["phrase"], row) for row in vague if row["kind"] == "scale"]
    glued = {form for form, _ in (*measures, *scales) if re.fullmatch(r"\w{1,3}", form)}
    suffixes = "|".join(sorted(map(re.escape, glued), key=len, reverse=True))
    return Numbers(
        code=language.code,
        vague=phrases([(r["phrase"], r) for r in vague if r["kind"] in ("amount", "share")]),
        scales=phrases(scales),
        signs=_of_kind(vague, "sign"),
        points=_of_kind(vague, "point"),
        parts=_of_kind(vague, "part"),
        more=_of_kind(vague, "more"),
        ratios=_of_kind(vague, "ratio"),
        measures=phrases(measures),
        suffixes=f"(?:{suffixes})" if suffixes else "",
    )


def _of_kind(vague: Sequence[Row], kind: str) -> Phrases:
    return phrases([(row["phrase"], row) for row in vague if row["kind"] == kind])


def _range(phrase: str) -> tuple[Phrases, Phrases | None]:
    """The words between two numbers of a range, and those before the first if it needs any."""
    opening, _, middle = phrase.partition(GAP)
    return phrases([(middle.strip(), {})]), phrases([(opening.strip(), {})]) if opening else None


def bounded(item: Item, bound: str) -> tuple[float | None, float | None]:
    """The interval of a number under a hedge (see hedges.tsv)."""
    low, high = item.low, item.high
    if bound in ("low", "over"):
        return low, None
    if bound in ("high", "under"):
        return None, high if high is not None else low
    if bound == "about" and low is not None:
        top = high if high is not None else low
        return _down(low * (1 - GIVE)), _up(top * (1 + GIVE)) if high is not None else None
    if bound == "near" and low is not None:
        return _down(low * (1 - GIVE)), high if high is not None else low
    return low, high


def _down(value: float) -> float:
    """A lower bound rounded down: to a whole number where it is more than ten."""
    return float(math.floor(round(value, 6))) if value >= 1 else round(value, 6)


def _up(value: float) -> float:
    return float(math.ceil(round(value, 6))) if value >= 1 else round(value, 6)
