"""Dates of running text."""

import pytest
from tests.marked import WEDNESDAY, dated, doc

from hearsay.model.calendar import weekday_mismatch
from hearsay.model.knowledge import DatedEvent, Knowledge

STORM = DatedEvent(
    id="storm", earliest="2021-10-07", latest="2021-10-07", name="Operation Grey Dawn",
    forms={"en": ("Operation Grey Dawn",), "fr": ("opération Aube grise",)},
)  # fmt: skip
WORLD = Knowledge(dated_events=(STORM,))


def test_a_weekday_beside_a_date_is_kept_and_can_be_checked() -> None:
    found = dated(doc("Ils se sont vus samedi 15 mars 2024 à Doha.", "fr"))
    time = found["samedi 15 mars 2024"]
    assert time.weekday == 5
    assert weekday_mismatch(time) == "15 March 2024 was a Friday, not a Saturday"


def test_the_event_that_a_text_names_dates_its_day() -> None:
    text = "War broke out on October 7 after the rebels began Operation Grey Dawn."
    time = dated(doc(text, knowledge=WORLD))["October 7"]
    assert (time.value, time.anchor) == ("2021-10-07", "event:storm")


def test_the_same_event_is_known_in_another_language_and_under_a_curved_apostrophe() -> None:
    text = "La guerre a éclaté le 7 octobre avec l’opération Aube grise."
    assert dated(doc(text, "fr", knowledge=WORLD))["le 7 octobre"].value == "2021-10-07"


def test_a_date_without_year_and_without_evidence_stays_open() -> None:
    time = dated(doc("Ils se sont vus samedi 15 mars.", "fr"))["samedi 15 mars"]
    assert (time.value, time.earliest, time.anchor) == ("XXXX-03-15", "", "")


def test_other_full_dates_of_the_text_settle_the_year() -> None:
    text = "The group struck on Saturday 4 May 2024. It spoke between 3 and 4 May, and on 5 May."
    found = dated(doc(text))
    assert found["between 3 and 4 May"].value == "2024-05-03/2024-05-04"
    assert found["5 May"].value == "2024-05-05"


def test_a_bare_weekday_is_the_day_dated_beside_it() -> None:
    text = "Elle a parlé dimanche 5 mai 2024. La ville a été touchée dimanche."
    assert dated(doc(text, "fr"))["dimanche"].value == "2024-05-05"


def test_a_weekday_ahead_is_counted_forwards() -> None:
    text = "The court sat on Friday. It will sit again on Friday night."
    found = dated(doc(text, published=WEDNESDAY))
    assert found["Friday"].value == "2024-03-08"
    assert found["Friday night"].value == "2024-03-15"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "She may march to the sun, and 12 May of them sat by the sea in second place."),
        ("fr", "Le navire est en mer, sa cargaison aussi, et le mar de café dim."),
    ],
)
def test_words_that_look_like_days_and_months_are_none(code: str, text: str) -> None:
    assert not {word for word in dated(doc(text, code)) if "12" not in word}


def test_a_dateline_settles_the_days_of_the_article() -> None:
    text = "OSLO, 12 April 2017 (Atlas) -\nThree men were freed on Wednesday."
    found = dated(doc(text, kinds=("dateline", "body")))
    assert found["12 April 2017"].value == "2017-04-12"
    assert found["Wednesday"].value == "2017-04-12"


def test_boilerplate_has_no_dates() -> None:
    assert not dated(doc("Read also: what happened on 3 May 2020", kinds=("boilerplate",)))


def test_the_thirty_first_of_february_is_no_date() -> None:
    assert "31 February 2020" not in dated(doc("The bill is dated 31 February 2020."))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The army killed some 2000, the mayor said."),
        ("en", "A crowd of about 1900, all of them miners, came."),
        ("fr", "Une foule d'environ 1900, tous des mineurs, est venue."),
        ("fr", "Noël Mamère a parlé au marché."),
        ("en", "He bought an Easter egg at the Christmas market."),
    ],
)
def test_a_number_or_a_name_that_looks_like_a_date_is_none(code: str, text: str) -> None:
    assert not dated(doc(text, code, published=WEDNESDAY))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The two sides will meet in March.", "2014-03"),
        ("The two sides met in March.", "2013-03"),
        ("The vote will be on 10 October.", "2013-10-10"),  # four days ago: a slip of the tense
    ],
)
def test_a_month_without_a_year_that_is_to_come_is_the_next(text: str, value: str) -> None:
    (time,) = dated(doc(text, published="2013-10-14")).values()
    assert time.value == value
