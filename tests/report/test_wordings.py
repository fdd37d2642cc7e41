"""Words and numbers are cut and written so that they fit a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.report.languages import as_of
from hearsay.report.wordings import count, counted, interval, listed, quoted, shorten, span


@given(st.text(max_size=200), st.integers(min_value=2, max_value=80))
def test_shortened_words_fit_and_stay_on_one_line(text: str, width: int) -> None:
    short = shorten(text, width)
    assert len(short) <= width
    assert "\n" not in short


def test_words_are_cut_between_words_with_a_mark() -> None:
    assert shorten("one two three", 9) == "one two…"
    assert shorten("one two, three", 9) == "one two…"


def test_what_fits_is_left_whole() -> None:
    assert shorten("one\n two", 7) == "one two"


def test_marks_around_the_whole_are_not_doubled() -> None:
    assert quoted("« Nous attendons »", 40) == "“Nous attendons”"
    assert quoted("he said “no” twice", 40) == "“he said “no” twice”"


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (31490, None, "at least 31,490"),
        (None, 7, "up to 7"),
        (540, 660, "540 to 660"),
        (675, 675, "675"),
        (2.5, 2.5, "2.5"),
        (None, None, "an unknown number"),
    ],
)
def test_intervals_are_put_in_words(low: float | None, high: float | None, words: str) -> None:
    assert interval(low, high) == words


def test_ranges_counts_and_lists_are_put_in_words() -> None:
    assert (span(1, 2), span(1, 1)) == ("1–2", "1")
    assert (count(1, "story", "stories"), count(2000, "claim")) == ("1 story", "2,000 claims")
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert (listed(["a"]), listed([])) == ("a", "")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1912-04-16", "as of 16 April 1912"),
        ("2019-07-11/2019-07-17", "as of 11 July 2019 to 17 July 2019"),
        ("2019-06-05/..", "soon after 5 June 2019"),
        ("2019-07", "as of 2019-07"),
        ("", ""),
    ],
)
def test_the_day_of_a_count_is_told_as_people_say_it(value: str, words: str) -> None:
    assert as_of(value) == words


@pytest.mark.parametrize(
    ("low", "high", "printed", "words"),
    [
        (540, 660, "around 600 troops", "about 600"),
        (1980, 2420, "environ 2 200 personnes", "about 2,200"),
        (90, 110, "between 90 and 110 civilians", "90 to 110"),
        (20, 25, "20 to 25 people", "20 to 25"),
        (810, 900, "près de 900 habitants", "nearly 900"),
        (12, None, "at least 12 soldiers", "at least 12"),
    ],
)
def test_a_number_that_is_hedged_is_told_as_it_is_printed(
    low: float, high: float | None, printed: str, words: str
) -> None:
    assert counted(low, high, printed) == words
