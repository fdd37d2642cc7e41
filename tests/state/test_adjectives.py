"""Aware that, worried about: adjectives that tell what somebody has in mind."""

import pytest
from tests.parsed import attributed

MINDS = [
    ("en", "The baker was fearful that the oven would burst.", "The baker", "the oven would burst"),
    ("en", "The miners are worried about the dust.", "The miners", "the dust"),
    ("fr", "La maire est certaine que le pont tiendra.", "La maire", "le pont tiendra"),
    ("fr", "Le syndicat est favorable à la vente du port.", "Le syndicat", "la vente du port"),
]


@pytest.mark.parametrize(("code", "text", "source", "words"), MINDS)
def test_an_adjective_tells_what_its_subject_has_in_mind(
    code: str, text: str, source: str, words: str
) -> None:
    (found,) = (each for each in attributed(text, code) if each.how == "adjective")
    assert found.source is not None
    assert text[slice(*found.source)] == source
    assert words in text[found.start : found.end]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The bridge is unsafe and the mayor is old."),
        ("en", "I am worried that the bridge is weak."),
        ("fr", "La ministre est âgée et le pont est sûr."),
        ("fr", "Nous sommes certains que le pont tiendra."),
    ],
)
def test_without_somebodys_mind_there_is_nothing_to_tell(code: str, text: str) -> None:
    assert [each for each in attributed(text, code) if each.how == "adjective"] == []


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("en", "The baker was fearful that the oven would burst.", True),
        ("en", "The miners are worried about the dust.", False),
        ("fr", "La maire est certaine que le pont tiendra.", True),
        ("fr", "Les mineurs sont inquiets de la poussière.", False),
    ],
)
def test_only_a_clause_is_told_on_the_word_of_its_source(code: str, text: str, said: bool) -> None:
    (found,) = (each for each in attributed(text, code) if each.how == "adjective")
    assert found.said is said
