"""Whose verb it is."""

import pytest
from tests.parsed import attributed, laid_out

from hearsay.state.verb_group import is_passive
from hearsay.state.voices import can_speak, is_first_person, is_impersonal


def sources(text: str, code: str) -> list[str]:
    return [text[slice(*each.source)] for each in attributed(text, code) if each.source]


@pytest.mark.parametrize(
    ("code", "text", "source"),
    [
        ("en", "The mayor of the old port said that the sea was rising.",
         "The mayor of the old port"),
        ("en", "The mayor, who had been ill, said that the sea was rising.", "The mayor"),
        ("en", "Police and soldiers said that the sea was rising.", "Police and soldiers"),
        ("en", "In a letter, the mayor said that the sea was rising.", "the mayor"),
        ("en", "On Monday, the mayor said that the sea was rising.", "the mayor"),
        ("fr", "Le maire de la vieille ville a dit que la mer montait.",
         "Le maire de la vieille ville"),
        ("fr", "Le maire, qui était malade, a dit que la mer montait.", "Le maire"),
        ("fr", "Les policiers et les soldats ont dit que la mer montait.",
         "Les policiers et les soldats"),
        ("fr", "Dans une lettre, le maire a dit que la mer montait.", "le maire"),
        ("fr", "Lundi, le maire a dit que la mer montait.", "le maire"),
    ],
)  # fmt: skip
def test_a_source_is_its_noun_phrase_without_what_is_told_besides(
    code: str, text: str, source: str
) -> None:
    assert sources(text, code) == [source]


@pytest.mark.parametrize(
    ("code", "text", "source"),
    [
        ("en", "The mayor spoke to the crowd and said that the sea was rising.", "The mayor"),
        ("fr", "Le maire a pris la parole et a dit que la mer montait.", "Le maire"),
        pytest.param(
            "en", "It was the mayor who said that the sea was rising.", "the mayor",
            marks=pytest.mark.xfail(strict=True, reason="the source is 'It was the mayor'"),
        ),
    ],
)  # fmt: skip
def test_a_verb_without_a_subject_borrows_one(code: str, text: str, source: str) -> None:
    assert sources(text, code)[-1:] == [source]


@pytest.mark.parametrize(
    ("code", "text", "word", "passive"),
    [
        ("en", "The bridge was closed.", "closed", True),
        ("en", "The mayor closed the bridge.", "closed", False),
        ("fr", "Le pont a été fermé par le maire.", "fermé", True),
        ("fr", "Le maire a fermé le pont.", "fermé", False),
    ],
)
def test_the_passive_is_seen(code: str, text: str, word: str, passive: bool) -> None:
    view = laid_out(text, code)
    (verb,) = [token for token in view.tokens if token.word == word]
    assert is_passive(view, verb) is passive


@pytest.mark.parametrize(
    ("code", "text", "word", "speaks"),
    [
        ("en", "The mayor said so.", "mayor", True),
        ("en", "The rain fell on the road.", "road", False),
        ("en", "She said so.", "She", True),
        ("fr", "Le maire l'a dit.", "maire", True),
        ("fr", "La pluie est tombée sur la route.", "route", False),
    ],
)
def test_people_and_bodies_can_speak_and_things_cannot(
    code: str, text: str, word: str, speaks: bool
) -> None:
    view = laid_out(text, code)
    (token,) = [each for each in view.tokens if each.word == word]
    assert can_speak(view, token) is speaks


def test_nobody_in_particular_and_ourselves_are_told_apart_from_people() -> None:
    view = laid_out("On dit que nous partons demain avec lui.", "fr")
    by_word = {token.word: token for token in view.tokens}
    assert is_impersonal(view, by_word["On"])
    assert not is_impersonal(view, by_word["lui"])
    assert is_first_person(by_word["nous"])
    assert not is_first_person(by_word["lui"])
