"""Words of a language that tell places from people and things: before them, after them, of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.gazetteer import WORD, fold
from hearsay.model.language import Language

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PlaceWords:
    """Folded words: before places, before people, offices, first names; peoples' countries.

    `before` and `after` hold phrases of up to four words, nearest to the name first, that make
    another name of it, with what they make: "the Oslo accords", "traité de Lisbonne".
    """

    locatives: frozenset[str]
    titles: frozenset[str]
    offices: frozenset[str]
    first_names: frozenset[str]
    nationalities: Mapping[str, str]
    before: Mapping[Phrase, str]
    after: Mapping[Phrase, str]


@lru_cache(maxsize=64)
def place_words(language: Language) -> PlaceWords:
    """The words of a language; compiled once."""
    titles = language.table("titles")
    named = [
        (row["side"], _words(row["phrase"]), row["makes"]) for row in language.table("named_after")
    ]
    return PlaceWords(
        frozenset(fold(row["phrase"]) for row in language.table("locatives")),
        frozenset(fold(row["title"].split()[-1]) for row in titles),
        frozenset(fold(row["title"].split()[-1]) for row in titles if row["kind"] == "office"),
        frozenset(fold(row["name"]) for row in language.table("given_names")),
        {fold(row["form"]): row["country"] for row in language.table("nationalities")},
        {words[::-1]: makes for side, words, makes in named if side == "before"},
        {words: makes for side, words, makes in named if side == "after"},
    )


def _words(phrase: str) -> Phrase:
    return tuple(fold(word) for word in WORD.findall(phrase))
