"""The words of a name that tell whose it is, without words of courtesy and legal forms."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from hearsay.knowledge.name_words import name_words
from hearsay.languages import available, load
from hearsay.link.names import core, spelling, without_particles, words

ARTICLES = frozenset({"al", "el", "ul", "ar", "er", "ur", "as", "es", "us", "az", "ez"})
SERVANT = re.compile(r"abd(?:[aeiou]+[ldnrstz])?")  # "servant of the", with its article or without
KUNYA = frozenset({"abu", "abou", "umm", "oum", "om"})  # "father of", "mother of"


@dataclass(frozen=True, slots=True)
class Body:
    """The words of a body's name and its legal forms, as far as they tell firms apart."""

    words: tuple[str, ...]
    legal: frozenset[str] = frozenset()


@lru_cache(maxsize=65536)
def person(name: str) -> tuple[str, ...]:
    """The words of a person's name, given names first; "Abu Selim" is a name of two words."""
    family, comma, given = name.partition(",")
    found = words(f"{given} {family}" if comma and given.strip() else name)
    while len(found) > 2 and spelling(found[0]) in _courtesy():
        found = found[1:]
    if len(found) == 2 and found[0] in KUNYA:
        return "abu" if found[0][0] == "a" else "umm", found[1]
    return without_particles(tuple(_servants(found)))


def _servants(found: tuple[str, ...]) -> Iterator[str]:
    """The words, "Abd al-Aziz", "Abdul Aziz" and "Abdelaziz" being one word."""
    servant = False
    for at, word in enumerate(found):
        last = at == len(found) - 1
        if servant and word in ARTICLES and not last:
            continue
        if not servant and not last and SERVANT.fullmatch(word):
            servant = True
            continue
        yield f"abdel{word}" if servant else word
        servant = False


@cache
def _courtesy() -> frozenset[str]:
    """Words of courtesy of all languages, in one spelling: a pile of news has several."""
    tables = (load(code).table("titles") for code in available())
    told = (row["title"] for table in tables for row in table if row["kind"] == "honorific")
    titles = [*told, *name_words("courtesy")]
    return frozenset(spelling(found[0]) for title in titles if len(found := words(title)) == 1)


@cache
def given_names() -> frozenset[str]:
    """Given names of all languages, in one spelling."""
    tables = (load(code).table("given_names") for code in available())
    return frozenset(
        spelling(word) for table in tables for row in table for word in words(row["name"])
    )


@lru_cache(maxsize=65536)
def body(name: str) -> Body:
    """The words of a body's name; letters with points between them are one word ("U.N.")."""
    found, legal = " ".join(_joined(words(name))), set[str]()
    for pattern in _legal():
        while match := pattern.fullmatch(found):
            found = match["rest"]
            legal.add(_legal_forms()[match["form"]])
    telling = without_particles(tuple(found.split()))
    return Body(tuple(_numbers().get(word, word) for word in telling), frozenset(legal - {""}))


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
    return Body(core(name))


def of(kind: str, name: str) -> tuple[str, ...]:
    """The telling words of a name of somebody or something of this kind."""
    if kind == "person":
        return person(name)
    return place(name).words if kind == "place" else body(name).words
