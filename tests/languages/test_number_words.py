"""Numbers in words."""

import pytest

from hearsay.languages.number_words import words_value


@pytest.mark.parametrize(
    ("words", "code", "value"),
    [
        ("two", "en", 2),
        ("twenty-seven", "en", 27),
        ("quatre-vingt-douze", "fr", 92),
        ("deux cents", "fr", 200),
        ("several", "en", None),
        ("deux", "xx", None),
    ],
)
def test_words_are_a_number_or_none(words: str, code: str, value: int | None) -> None:
    assert words_value(words, code) == value
