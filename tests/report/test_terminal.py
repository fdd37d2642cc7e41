"""The text report is what an editor reads first."""

from dataclasses import replace

import pytest
from tests import sample

from hearsay.model.claim import Circle, Origins
from hearsay.model.picture import Picture
from hearsay.report.terminal import write


@pytest.fixture(scope="module")
def text() -> str:
    """The report on the sample."""
    return write(sample.picture())


def test_the_first_line_says_what_was_read(text: str) -> None:
    first = text.splitlines()[0]
    assert first == "3 articles in English and French: 1 story, 2 claims, 1 discrepancy, 1 problem"


def test_a_chain_is_drawn_from_the_page_to_the_mouth_and_located(text: str) -> None:
    assert "Morning Courier ← AFP ← unnamed diplomats  courier.txt:3" in text


def test_an_unnamed_source_is_called_so_once(text: str) -> None:
    assert "unnamed diplomates" in text
    assert "unnamed unnamed" not in text


def test_an_article_without_outlet_goes_by_its_file(text: str) -> None:
    assert "denied: plain.txt ← Foreign Ministry  line 1" in text


def test_origins_are_a_range_with_reasons(text: str) -> None:
    assert "origins: 1–2 — unnamed diplomats, through AFP (one agency: AFP)" in text


def test_both_sides_of_a_discrepancy_are_quoted_and_located(text: str) -> None:
    part = text[text.index("WHERE REPORTS DIFFER") : text.index("NUMBERS")]
    assert "polarity: one report denies what the other asserts" in part
    assert "courier.txt:3" in part
    assert "plain.txt:1" in part


def test_growing_numbers_are_no_discrepancy(text: str) -> None:
    part = text[text.index("NUMBERS") : text.index("WORDING")]
    assert "killed, people (rises with time: no discrepancy)" in part
    assert "at least 40 as of 14 March 2031, Morning Courier ← health ministry" in part


def test_wording_says_whose_voice_it_is(text: str) -> None:
    assert "Government of Ruritania" in text
    assert "“regime” — Morning Courier, 1× in its own voice  courier.txt:4" in text


def test_dates_say_how_they_are_known(text: str) -> None:
    assert "2031-03-15 to 2031-03-19, by what it tells" in text
    assert "2031-03-17, as published" in text
    assert "undated" in text


def test_what_was_not_read_comes_last(text: str) -> None:
    assert text.endswith("NOT READ\n  in/broken.txt (read): is empty\n")


def test_piped_text_is_plain_and_at_most_100_wide(text: str) -> None:
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 100
    assert not any(line.endswith(" ") for line in text.splitlines())


def test_a_terminal_gets_colours_and_its_own_width() -> None:
    coloured = write(sample.picture(), width=60, colour=True)
    assert "\x1b[" in coloured


def test_a_circle_is_drawn_as_a_closed_path() -> None:
    picture = sample.picture()
    first, *rest = picture.claims
    circle = Circle(path=("Courier", "Gazette", "Courier"), statements=first.statements[:2])
    circled = replace(first, origins=Origins(low=0, high=0, circles=(circle,)))
    text = write(replace(picture, claims=(circled, *rest)))
    assert "Courier ← Gazette ← Courier" in text


def test_claims_beyond_the_first_are_counted_not_shown() -> None:
    picture = sample.picture()
    many = tuple(replace(picture.claims[1], id=f"claim-{number}") for number in range(20))
    assert "… and 12 more (hearsay claims)" in write(replace(picture, claims=many))


def test_articles_in_no_story_are_not_lost() -> None:
    text = write(replace(sample.picture(), stories=(), claims=()))
    assert "Other articles" in text
    assert "courier.txt" in text


def test_files_of_one_name_are_told_apart() -> None:
    picture = sample.picture()
    first, second, third = picture.readings
    moved = replace(second.article, path="out/courier.txt")
    text = write(Picture(readings=(first, replace(second, article=moved, statements=()), third)))
    assert "in/courier.txt" in text
    assert "out/courier.txt" in text


def test_words_of_an_article_are_never_markup() -> None:
    picture = sample.picture()
    story = replace(picture.stories[0], title="[bold]Not a style[/bold]")
    assert "[bold]Not a style[/bold]" in write(replace(picture, stories=(story,)))


def test_nothing_read_is_said() -> None:
    assert write(Picture()).startswith("0 articles: 0 stories")


def test_an_article_says_what_it_leans_on(text: str) -> None:
    part = text[text.index("ARTICLES") : text.index("WHO SAYS WHAT")]
    assert "cites afp" in part
    assert "translates Morning Courier (courier.txt)" in part
