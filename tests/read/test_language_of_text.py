"""In which language a text is."""

import socket

import pytest

from hearsay.read import language
from hearsay.read.language import language_name, language_of_line, language_of_text

ENGLISH = "The dam of Tarva broke at dawn on Tuesday and twelve people died, the mayor said."
FRENCH = "Le barrage de Tarva a cédé mardi à l'aube et douze personnes sont mortes."
GERMAN = "Der Damm von Tarva brach am Dienstag im Morgengrauen, zwölf Menschen starben."
KNOWN = ("en", "fr")


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (FRENCH, "fr"), (GERMAN, "de")])
def test_an_article_is_told_whether_there_is_a_pack_or_not(text: str, code: str) -> None:
    assert language_of_text(text, known=KNOWN) == code


def test_a_wrong_declaration_does_not_win_over_the_text() -> None:
    assert language_of_text(FRENCH, known=KNOWN, declared="en") == "fr"


def test_a_declaration_decides_where_the_text_leaves_doubt() -> None:
    assert language_of_text("Tarva – Selm 3:2", known=KNOWN, declared="fr") == "fr"


def test_a_text_without_words_has_no_language() -> None:
    assert language_of_text("12 34 — 5", known=KNOWN) == ""


def test_a_paragraph_may_be_in_another_language() -> None:
    assert language_of_line(ENGLISH, article="fr") == "en"


@pytest.mark.parametrize("line", ["Check Also", "Northern Post", "« Mardi » !", "12 mars", ""])
def test_a_short_line_is_in_the_language_of_the_article(line: str) -> None:
    assert language_of_line(line, article="en") == "en"
    assert language_of_line(line, article="fr") == "fr"


def test_the_model_is_never_downloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    language._detector.cache_clear()
    assert language_of_text(ENGLISH, known=KNOWN) == "en"


def test_languages_have_names_for_people() -> None:
    assert language_name("ar") == "Arabic (ar)"
    assert language_name("xx") == "xx"
