"""Years and relative days, settled by evidence and again by better evidence."""

from hearsay.model.annotation import Time
from hearsay.model.knowledge import DatedEvent
from hearsay.model.settling import settle

SINKING = DatedEvent(id="sinking", earliest="1912-04-15", latest="1912-04-15", name="the sinking")


def at(start: int, value: str, anchor: str = "", weekday: int | None = None) -> Time:
    full = anchor == "full"
    return Time(
        start=start, end=start + 1, value=value, anchor=anchor, weekday=weekday,
        earliest=value if full else "", latest=value if full else "",
    )  # fmt: skip


def test_without_evidence_a_year_stays_open() -> None:
    time = at(0, "XXXX-03-15", weekday=5)
    assert settle([time]) == (time,)


def test_the_publication_date_settles_a_year() -> None:
    (time,) = settle([at(0, "XXXX-10-07")], near=("2024-03-13", "2024-03-13"))
    assert (time.value, time.anchor) == ("2023-10-07", "published")


def test_a_day_without_year_lies_before_a_full_date_that_is_the_day_of_the_news() -> None:
    news = at(0, "2019-07-11", "full", weekday=3)
    begun = at(9, "XXXX-01-09")
    assert settle([news, begun])[1].value == "2019-01-09"
    assert settle([at(0, "2019-07-11", "full"), begun])[1].value == "2020-01-09"


def test_a_weekday_never_settles_a_year() -> None:
    (time,) = settle([at(0, "XXXX-03-15", weekday=5)], near=("2024-03-08", "2024-04-06"))
    assert time.value == "2024-03-15"
    assert time.weekday == 5


def test_a_full_date_of_the_text_settles_a_year_before_events_do() -> None:
    times = [at(0, "1913-05-02", "full"), at(9, "XXXX-05-04")]
    assert settle(times, events=[SINKING])[1].value == "1913-05-04"


def test_a_day_that_an_event_is_known_for_is_the_day_of_the_event() -> None:
    (time,) = settle([at(0, "XXXX-04-15")], near=("1912-12-30", "1912-12-30"), events=[SINKING])
    assert (time.value, time.anchor) == ("1912-04-15", "event:sinking")


def test_a_day_of_this_week_is_not_an_old_event() -> None:
    (time,) = settle([at(0, "XXXX-04-15")], near=("1922-04-16", "1922-04-16"), events=[SINKING])
    assert time.value == "1922-04-15"


def test_other_days_lie_after_the_event_that_the_text_names() -> None:
    (time,) = settle([at(0, "XXXX-11-01")], events=[SINKING])
    assert (time.value, time.anchor) == ("1912-11-01", "event:sinking")


def test_what_was_inferred_is_inferred_anew_from_better_evidence() -> None:
    once = settle([at(0, "XXXX-03-15", weekday=5)], near=("2025-03-20", "2025-03-20"))
    assert once[0].value == "2025-03-15"
    assert settle(once, near=("2024-03-20", "2024-03-20"))[0].value == "2024-03-15"
    assert settle(once)[0].value == "2025-03-15"


def test_what_is_printed_in_full_is_never_touched() -> None:
    time = at(0, "1999-03-15", "full")
    assert settle([time], near=("2024-03-20", "2024-03-20"), events=[SINKING]) == (time,)


def test_relative_days_are_reckoned_from_publication() -> None:
    times = [at(0, "XXXX-XX-XX", "published:-1W"), at(5, "XXXX-XX-XX", "published:<=4")]
    week, friday = settle(times, near=("2024-03-13", "2024-03-13"))
    assert week.value == "2024-03-04/2024-03-10"
    assert friday.value == "2024-03-08"


def test_a_range_of_publication_days_leaves_a_choice_of_days() -> None:
    (friday,) = settle([at(0, "XXXX-XX-XX", "published:<=4")], near=("2024-03-13", "2024-03-20"))
    assert friday.value == "[2024-03-08..2024-03-15]"
    assert (friday.earliest, friday.latest) == ("2024-03-08", "2024-03-15")


def test_a_range_without_a_last_day_settles_no_relative_day() -> None:
    time = at(0, "XXXX-XX-XX", "published:<=4")
    assert settle([time], near=("2024-03-13", "")) == (time,)


def test_an_interval_over_new_year_keeps_its_order() -> None:
    (time,) = settle([at(0, "XXXX-12-28/XXXX-01-03")], near=("2024-01-05", "2024-01-05"))
    assert time.value == "2023-12-28/2024-01-03"


def test_29_february_falls_into_a_leap_year() -> None:
    (time,) = settle([at(0, "XXXX-02-29")], near=("2025-01-05", "2025-01-05"))
    assert time.value == "2024-02-29"
