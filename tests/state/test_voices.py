"""Who can be a source, and who is nobody."""

import pytest
from tests.parsed import laid_out

from hearsay.model.annotation import Token
from hearsay.state.voices import can_speak, is_first_person, is_impersonal, is_nobody


def word(text: str, printed: str, code: str) -> Token:
    return next(token for token in laid_out(text, code).tokens if token.word == printed)


@pytest.mark.parametrize(
    ("code", "text", "head", "able"),
    [
        ("en", "The spokesman left.", "spokesman", True),
        ("en", "Ada Penfold left.", "Penfold", True),
        ("en", "Somebody saw the leak.", "Somebody", True),
        ("en", "The weather changed.", "weather", False),
        ("fr", "La porte-parole est partie.", "porte-parole", True),
        ("fr", "Sa consœur, Agnès Roumieu, est partie.", "consœur", True),
        ("fr", "La météo a changé.", "météo", False),
    ],
)
def test_people_and_bodies_can_speak_and_things_cannot(
    code: str, text: str, head: str, able: bool
) -> None:
    assert can_speak(laid_out(text, code), word(text, head, code)) is able


@pytest.mark.parametrize(
    ("code", "text", "head"),
    [
        ("en", "One hears that the dam leaks.", "One"),
        ("fr", "On apprend que le barrage fuit.", "On"),
    ],
)
def test_an_impersonal_subject_stands_for_nobody(code: str, text: str, head: str) -> None:
    assert is_impersonal(laid_out(text, code), word(text, head, code))


@pytest.mark.parametrize(
    ("code", "text", "head"),
    [("en", "Nobody saw the leak.", "Nobody"), ("fr", "Personne ne parle.", "Personne")],
)
def test_nobody_is_no_source(code: str, text: str, head: str) -> None:
    assert is_nobody(laid_out(text, code), word(text, head, code))


@pytest.mark.parametrize(
    ("code", "text", "head", "own"),
    [
        ("en", "We saw the leak.", "We", True),
        ("en", "They saw the leak.", "They", False),
        ("fr", "Nous avons vu la fuite.", "Nous", True),
        ("fr", "Ils ont vu la fuite.", "Ils", False),
    ],
)
def test_the_first_person_is_whoever_speaks_around_it(
    code: str, text: str, head: str, own: bool
) -> None:
    assert is_first_person(word(text, head, code)) is own
