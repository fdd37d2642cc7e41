"""Words of a language that tell places from people and things: before them, after them, of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.gazetteer import WORD, fold
from hearsay.model.language import Language


@dataclass(frozen=True, slots=True, eq=False)
class PlaceWords:
    """Folded words: before places, before people, offices, first names; peoples' countries.

    `made_before` and `made_after` are phrases of up to four words, nearest to the name first, that
    make a name a part of a thing's name: "the Oslo accords", "traité de Lisbonne".
    """

    locatives: frozenset[str]
    titles: frozenset[str]
    offices: frozenset[str]
    first_names: frozenset[str]
    nationalities: Mapping[str, str]
    made_before: frozenset[tuple[str, ...]]
    made_after: frozenset[tuple[str, ...]]


@lru_cache(maxsize=64)
def place_words(language: Language) -> PlaceWords:
    """The words of a language; compiled once."""
    titles = language.table("titles")
    named = [(row["side"], _words(row["phrase"])) for row in language.table("named_after")]
    return PlaceWords(
        frozenset(fold(row["phrase"]) for row in language.table("locatives")),
        frozenset(fold(row["title"].split()[-1]) for row in titles),
        frozenset(fold(row["title"].split()[-1]) for row in titles if row["kind"] == "office"),
        frozenset(fold(row["name"]) for row in language.table("given_names")),
        {fold(row["form"]): row["country"] for row in language.table("nationalities")},
        frozenset(words[::-1] for side, words in named if side == "before"),
        frozenset(words for side, words in named if side == "after"),
    )


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in WORD.findall(phrase))
