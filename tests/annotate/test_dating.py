"""When an article was published, and how that is known."""

from tests.marked import doc

from hearsay.annotate.dating import dating
from hearsay.annotate.times import times
from hearsay.model.doc import Doc
from hearsay.model.knowledge import DatedEvent, Knowledge
from hearsay.model.reading import Dating

WORLD = Knowledge(
    dated_events=(
        DatedEvent(
            id="storm", earliest="2021-10-07", latest="2021-10-07", name="Operation Grey Dawn",
            forms={"en": ("Operation Grey Dawn",)},
        ),
    )
)  # fmt: skip


def date_of(document: Doc) -> Dating:
    return dating(document.plus(times.find(document)))


def test_metadata_comes_first_and_keeps_its_hour() -> None:
    found = date_of(doc("It rained on 3 May 2020.", published="2020-05-04T23:30:00+02:00"))
    assert found.basis == "metadata"
    assert found.value == "2020-05-04T23:30:00+02:00"
    assert (found.earliest, found.latest) == ("2020-05-04", "2020-05-04")


def test_a_dateline_comes_next_and_shows_where_it_stands() -> None:
    text = "OSLO, 12 April 2017 (Atlas) -\nThree men were freed."
    found = date_of(doc(text, kinds=("dateline", "body")))
    assert (found.basis, found.earliest, found.latest) == ("dateline", "2017-04-12", "2017-04-12")
    assert text[found.evidence[0].start : found.evidence[0].end] == "12 April 2017"


def test_an_article_is_not_older_than_the_latest_past_day_it_speaks_of() -> None:
    found = date_of(doc("He fell ill on 3 May 2020. He had married on 1 June 1999."))
    assert (found.basis, found.earliest, found.latest) == ("content", "2020-05-03", "")


def test_a_day_ahead_is_no_lower_bound() -> None:
    found = date_of(doc("He fell ill on 3 May 2020. The vote will be held on 9 June 2020."))
    assert found.earliest == "2020-05-03"


def test_a_bare_weekday_beside_a_dated_one_bounds_the_week() -> None:
    found = date_of(doc("He spoke on Sunday 5 May 2024. On Saturday he had left."))
    assert (found.earliest, found.latest) == ("2024-05-05", "2024-05-11")


def test_months_counted_since_a_dated_event_date_the_article() -> None:
    text = (
        "War broke out on October 7 when rebels began Operation Grey Dawn.\n"
        "Villages have been burnt over the past five months."
    )
    found = date_of(doc(text, knowledge=WORLD))
    assert found.basis == "content"
    assert "2022-03-01" <= found.earliest <= found.latest <= "2022-04-10"
    assert any("5 months after Operation Grey Dawn" in one.why for one in found.evidence)


def test_months_are_not_counted_from_an_old_event_named_in_passing() -> None:
    text = "Prices rose over the past five months. A film on Operation Grey Dawn opened."
    assert date_of(doc(text, knowledge=WORLD)).latest == ""


def test_an_article_that_says_nothing_is_of_unknown_date() -> None:
    assert date_of(doc("The bridge is shut.")) == Dating()


def test_a_weekday_alone_names_the_years_that_fit_and_those_that_do_not() -> None:
    found = date_of(doc("Ils se sont vus samedi 15 mars.", "fr"))
    assert (found.basis, found.earliest, found.latest) == ("unknown", "", "")
    assert "2014, 2025" in found.evidence[0].why
    assert "2024 (Friday)" in found.evidence[0].why
