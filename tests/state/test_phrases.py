"""According to whom: phrases that bring a source."""

import pytest
from tests.parsed import attributed, drawn

PHRASES = [
    ("en", "According to the police, three men were arrested.", "three men were arrested",
     "police"),
    ("en", "Three men were arrested, according to the police.", "Three men were arrested",
     "police"),
    ("en", "In the words of the bishop, the law is a disgrace.", "the law is a disgrace",
     "?bishop"),
    ("fr", "Selon la police, trois hommes ont été arrêtés.", "trois hommes ont été arrêtés",
     "police"),
    ("fr", "Trois hommes ont été arrêtés, selon la police.", "Trois hommes ont été arrêtés",
     "police"),
    ("fr", "D'après la police, trois hommes ont été arrêtés.", "trois hommes ont été arrêtés",
     "police"),
    ("fr", "Trois hommes ont été arrêtés, d’après la police.", "Trois hommes ont été arrêtés",
     "police"),
    ("fr", "De source policière, trois hommes ont été arrêtés.", "trois hommes ont été arrêtés",
     "?source policière"),
    ("fr", "Aux dires du maire, le pont est fermé.", "le pont est fermé", "?maire"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words", "source"), PHRASES)
def test_the_clause_is_on_the_word_of_the_noun_after_the_phrase(
    code: str, text: str, words: str, source: str
) -> None:
    assert drawn(text, code) == {words: source}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The talks had failed, according to a diplomat quoted by Reuters."),
        ("fr", "Les négociations ont échoué, selon un diplomate cité par Reuters."),
    ],
)
def test_who_quotes_the_source_of_a_phrase_stands_before_it(code: str, text: str) -> None:
    (chain,) = drawn(text, code).values()
    assert chain.startswith("Reuters < ?diplomat")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The post was sorted according to size."),
        ("en", "According to us, the plan is good."),
        ("fr", "Selon nous, le plan est bon."),
    ],
)
def test_a_measure_and_a_first_person_are_no_source(code: str, text: str) -> None:
    assert [s for s in (drawn(text, code)).values() if s not in ("", "?size")] == []


def test_the_source_keeps_its_own_relative_clause_out_of_the_content() -> None:
    text = "According to the police, who closed the road, three men were arrested."
    assert "three men were arrested" in drawn(text)
    assert drawn(text)["three men were arrested"] == "police"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The mayor said that, according to the police, three men were arrested."),
        ("fr", "Le maire a déclaré que, selon la police, trois hommes avaient été arrêtés."),
    ],
)
def test_a_phrase_inside_what_was_said_is_the_inner_hop(code: str, text: str) -> None:
    assert [chain.split(" < ")[1:] for chain in drawn(text, code).values()] == [["police"]]


def test_the_cue_is_the_phrase_to_the_letter() -> None:
    text = "As was feared, the dam broke, according to the mayor."
    (found,) = attributed(text)
    assert (text[slice(*found.cue)], found.how) == ("according to", "phrase")


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Toujours selon la police, deux hommes sont en fuite.",
         "deux hommes sont en fuite"),
        ("en", "Meanwhile, according to the police, two men have fled.", "two men have fled"),
    ],
)  # fmt: skip
def test_a_word_before_the_phrase_is_not_all_that_it_brings(
    code: str, text: str, words: str
) -> None:
    assert drawn(text, code).get(words) == "police"
