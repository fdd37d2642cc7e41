"""The words of a name that tell whose it is: without courtesy before people, without legal forms."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from hearsay.knowledge.name_words import name_words
from hearsay.languages import available, load
from hearsay.link.names import core, spelling, without_particles, words

KUNYA = frozenset({"abu", "abou", "umm", "oum", "om"})  # "father of", "mother of"


@dataclass(frozen=True, slots=True)
class Body:
    """The words of a body's name and its legal form, "" where none is given."""

    words: tuple[str, ...]
    legal: str


@lru_cache(maxsize=65536)
def person(name: str) -> tuple[str, ...]:
    """The words of a person's name, given names first; "Abu Selim" is a name of two words."""
    family, comma, given = name.partition(",")
    found = words(f"{given} {family}" if comma and given.strip() else name)
    while len(found) > 2 and spelling(found[0]) in _courtesy():
        found = found[1:]
    if len(found) == 2 and found[0] in KUNYA:
        return "abu" if found[0][0] == "a" else "umm", found[1]
    return without_particles(found)


@cache
def _courtesy() -> frozenset[str]:
    """Words of courtesy of all languages, in one spelling: a pile of news has several."""
    tables = (load(code).table("titles") for code in available())
    told = (row["title"] for table in tables for row in table if row["kind"] == "honorific")
    return frozenset(spelling(found[0]) for title in told if len(found := words(title)) == 1)


@lru_cache(maxsize=65536)
def body(name: str) -> Body:
    """The words of a body's name; letters with points between them are one word ("U.N.")."""
    found, legal = " ".join(_joined(words(name))), ""
    for pattern in _legal():
        if match := pattern.fullmatch(found):
            found, legal = match["rest"], legal or _legal_forms()[match["form"]]
    telling = without_particles(tuple(found.split()))
    return Body(tuple(_numbers().get(word, word) for word in telling), legal)


def _joined(found: tuple[str, ...]) -> Iterator[str]:
    letters = ""
    for word in found:
        if len(word) == 1 and word.isalpha():
            letters += word
            continue
        if letters:
            yield letters
        letters = ""
        yield word
    if letters:
        yield letters


@cache
def _numbers() -> Mapping[str, str]:
    return {**name_words("number"), **name_words("order")}


@cache
def _legal_forms() -> Mapping[str, str]:
    return {**name_words("legal"), **name_words("legal_first")}


@cache
def _legal() -> tuple[re.Pattern[str], ...]:
    """Legal forms behind a name and those that stand before it, too; longest first."""
    behind, before = _longest_first(_legal_forms()), _longest_first(name_words("legal_first"))
    return (
        re.compile(rf"(?P<rest>.+?) (?P<form>{behind})"),
        re.compile(rf"(?P<form>{before}) (?P<rest>.+)"),
    )


def _longest_first(forms: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, forms), key=len, reverse=True))


def place(name: str) -> Body:
    """The words of a place's name, as they are."""
    return Body(core(name), "")


def of(kind: str, name: str) -> tuple[str, ...]:
    """The telling words of a name of somebody or something of this kind."""
    if kind == "person":
        return person(name)
    return place(name).words if kind == "place" else body(name).words
