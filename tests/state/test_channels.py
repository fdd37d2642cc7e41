"""Through which outlet words came; whose article is told again."""

import pytest
from tests.parsed import OUTLET, stated

from hearsay import languages

ROWS = [
    (code, row["word"], row["example"])
    for code in languages.available()
    for row in languages.load(code).table("channels")
]


def chains(text: str, code: str) -> list[list[str]]:
    return [[hop.name for hop in each.chain] for each in stated(text, code)]


@pytest.mark.parametrize(("code", "word", "example"), ROWS, ids=[f"{c} {w}" for c, w, _ in ROWS])
def test_the_outlet_of_each_row_stands_between_the_page_and_the_mouth(
    code: str, word: str, example: str
) -> None:
    mouth = {"en": "mayor", "fr": "maire"}[code]
    ((first, outlet, last),) = chains(example, code)
    assert (first, last) == (OUTLET, mouth), word
    assert outlet in {"Reuters", "AFP", "BBC", "RTL", "TF1", "The Guardian", "Le Figaro"}


@pytest.mark.parametrize(
    ("code", "text", "hops"),
    [
        ("en", "“The road is shut,” the mayor said on CNN on Monday.", ["CNN", "mayor"]),
        ("fr", "« La route est coupée », a dit le maire sur RTL lundi.", ["RTL", "maire"]),
        ("fr", "« La route est coupée », a dit le maire dans Le Figaro.", ["Le Figaro", "maire"]),
        ("fr", "Le maire a dit au Figaro que la route était coupée.", ["Le Figaro", "maire"]),
        ("en", "A diplomat quoted by Reuters said that talks had failed.", ["Reuters", "diplomat"]),
        (
            "fr", "Le Figaro, reprenant une information de Reuters, dit que la route est coupée.",
            ["Le Figaro", "Reuters"],
        ),
    ],
)  # fmt: skip
def test_outlets_are_found_beside_the_cue(code: str, text: str, hops: list[str]) -> None:
    ((_, *found),) = chains(text, code)
    assert found == hops


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Two officials left, and the mayor said that Reuters had lied."),
        ("en", "The mayor said that he had seen it on CNN."),
        ("fr", "Le pays a gagné la Coupe du Monde, a dit le maire."),
    ],
)
def test_an_outlet_that_is_only_spoken_of_brings_nothing(code: str, text: str) -> None:
    found = chains(text, code)
    assert not any({"Reuters", "CNN", "Le Monde"} & set(chain) for chain in found)


@pytest.mark.parametrize(
    ("code", "credit", "outlet"),
    [
        ("en", "Translated from Le Monde", "Le Monde"),
        ("en", "This article first appeared in Der Spiegel", "Der Spiegel"),
        ("fr", "Traduit du Monde", "Le Monde"),
        ("fr", "Article paru dans The Guardian", "The Guardian"),
    ],
)
def test_whose_article_is_told_again_stands_behind_all_of_it(
    code: str, credit: str, outlet: str
) -> None:
    said = {"en": "The road is shut.", "fr": "La route est coupée."}[code]
    (made,) = stated(f"{said}\n{credit}", code, ("body", "credit"))
    assert [hop.name for hop in made.chain] == [OUTLET, outlet]


def test_a_photograph_of_another_outlet_makes_no_chain() -> None:
    (made,) = stated("The road is shut.\nCredit: The Guardian", "en", ("body", "credit"))
    assert [hop.name for hop in made.chain] == [OUTLET]
