"""The claim that, the warning that: nouns that bring somebody's word."""

import pytest
from tests.parsed import attributed

CLAIMS = [
    ("en", "The army's claim that the town had fallen surprised the mayor.", "The army's",
     "the town had fallen"),
    ("en", "The claim by the army that the town had fallen surprised the mayor.", "the army",
     "the town had fallen"),
    ("fr", "L'affirmation de l'armée selon laquelle la ville est tombée a surpris le maire.",
     "l'armée", "la ville est tombée"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "source", "words"), CLAIMS)
def test_a_claim_is_on_the_word_of_who_makes_it(
    code: str, text: str, source: str, words: str
) -> None:
    (found,) = attributed(text, code)
    assert found.source is not None
    assert text[slice(*found.source)].lower().removesuffix("'s") == source.lower().removesuffix(
        "'s"
    )
    assert words in text[found.start : found.end]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The claim was large and the insurer paid it."),
        ("en", "The announcement surprised the town."),
        ("fr", "L'annonce a surpris la ville."),
    ],
)
def test_a_claim_of_nothing_is_no_attribution(code: str, text: str) -> None:
    assert attributed(text, code) == ()


def test_our_own_claim_has_no_source() -> None:
    assert attributed("Our claim that the bridge is old was right.") == ()


def test_who_makes_the_claim_may_be_the_subject_of_making_it() -> None:
    text = "The mayor made the claim that the bridge was safe."
    sources = [text[slice(*each.source)] for each in attributed(text) if each.source]
    assert sources == ["The mayor"]
