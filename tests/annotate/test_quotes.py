"""Quotation marks of all kinds."""

import pytest
from tests.marked import doc

from hearsay.annotate.quotes import quotes
from hearsay.model.annotation import Quote


def quoted(text: str, code: str = "en") -> list[tuple[str, int, bool]]:
    document = doc(text, code)
    marks = document.plus(quotes.find(document)).all(Quote)
    return [(text[one.inner_start : one.inner_end], one.depth, one.closed) for one in marks]


@pytest.mark.parametrize(
    "marks", [("« ", " »"), ("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’"), ("„", "“")]
)
@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_pair_of_marks_is_a_quote(marks: tuple[str, str], code: str) -> None:
    text = f"He said: {marks[0]}we won't go{marks[1]}, and left."
    assert quoted(text, code) == [("we won't go", 0, True)]


def test_the_marks_are_inside_the_span() -> None:
    document = doc("He said “no” twice.")
    (quote,) = quotes.find(document)
    assert document.text(quote) == "“no”"


@pytest.mark.parametrize(
    ("code", "text", "whole"),
    [
        ("en", "She  said: ''We stay  here,'' and left.", "''We stay  here,''"),
        ("fr", "Elle  a dit : ''On reste  ici'', puis rien.", "''On reste  ici''"),
    ],
)
def test_two_single_marks_are_a_double_one(code: str, text: str, whole: str) -> None:
    document = doc(text, code)
    (quote,) = quotes.find(document)
    assert document.text(quote) == whole
    assert text[quote.inner_start : quote.inner_end] == whole.strip("'")


def test_a_quote_inside_a_quote_has_a_depth() -> None:
    text = "“She told us ‘go home’ and left,” he said."
    assert quoted(text) == [("She told us ‘go home’ and left,", 0, True), ("go home", 1, True)]


def test_an_apostrophe_is_no_quote() -> None:
    assert quoted("The rebels’ men don’t trust Tel’s ‘90s guns, l’armée d’Orsk.") == []


def test_a_quote_left_open_ends_with_its_paragraph() -> None:
    text = "He said: “we stay here.\nThe town is empty."
    assert quoted(text) == [("we stay here.", 0, False)]


def test_a_quote_over_paragraphs_repeats_its_opening_mark() -> None:
    text = "He said: “We stay here.\n“We have bread.”\nThe town is “empty”."
    assert quoted(text) == [("We stay here.\n“We have bread.", 0, True), ("empty", 0, True)]


def test_boilerplate_is_not_read() -> None:
    document = doc("Read also: “The war”", kinds=("boilerplate",))
    assert list(quotes.find(document)) == []


def test_inches_and_stray_closing_marks_are_no_quotes() -> None:
    assert quoted('The pipe is 12" wide” here.') == []
