"""Turns of talk and headlines of polls: a source, a colon and its words."""

import pytest
from tests.parsed import attributed


@pytest.mark.parametrize(
    ("code", "text", "source", "words"),
    [
        ("en", "Ada Penfold: “We knew nothing of the leak.”", "Ada Penfold",
         "“We knew nothing of the leak.”"),
        ("en", "Report: the dam was never inspected.", "Report",
         "the dam was never inspected"),
        ("fr", "Agnès Roumieu : « Nous ne savions rien de la fuite. »", "Agnès Roumieu",
         "« Nous ne savions rien de la fuite. »"),
        ("fr", "Rapport : le barrage n'a jamais été inspecté.", "Rapport",
         "le barrage n'a jamais été inspecté"),
    ],
)  # fmt: skip
def test_what_follows_the_colon_is_on_the_word_of_who_stands_before_it(
    code: str, text: str, source: str, words: str
) -> None:
    (found,) = (each for each in attributed(text, code) if each.how == "colon")
    assert found.source is not None
    assert (text[slice(*found.source)], text[found.start : found.end]) == (source, words)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Geneva: the talks have failed."),
        ("en", "Ada Penfold: three letters, two maps."),
        ("fr", "Genève : les négociations ont échoué."),
        ("fr", "Agnès Roumieu : trois lettres, deux cartes."),
    ],
)
def test_a_town_or_a_list_is_nobodys_word(code: str, text: str) -> None:
    assert [each for each in attributed(text, code) if each.how == "colon"] == []
