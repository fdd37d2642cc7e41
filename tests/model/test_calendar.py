"""Days, months and years as EDTF."""

from dataclasses import replace
from datetime import date

import pytest

from hearsay.model import calendar
from hearsay.model.annotation import Time


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-03-15", "2024-03-15", "2024-03-15"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2024-24", "2024-12-01", "2025-02-28"),
        ("2024-35", "2024-07-01", "2024-09-30"),
        ("2024-41", "2024-07-01", "2024-12-31"),
        ("2024-05-03/2024-05-04", "2024-05-03", "2024-05-04"),
        ("2024-05-03/..", "2024-05-03", ""),
        ("[2024-03-01..2024-04-05]", "2024-03-01", "2024-04-05"),
        ("[2023-03-04,2023-04-03]", "2023-03-04", "2023-04-03"),
        ("XXXX-03-15", "", ""),
        ("2023-02-29", "", ""),
        ("nonsense", "", ""),
    ],
)
def test_a_value_has_a_first_and_a_last_day(value: str, first: str, last: str) -> None:
    assert calendar.bounds(value) == (first, last)


def test_the_weekday_of_a_day_is_known() -> None:
    assert calendar.weekday_of("2024-03-15") == 4
    assert calendar.weekday_of("2023-02-29") is None


def test_years_that_fit_a_weekday_are_found() -> None:
    assert calendar.years_that_fit(3, 15, 5, 2011, 2030) == (2014, 2025)
    assert calendar.years_that_fit(2, 29, 3, 2011, 2030) == (2024,)


def test_a_weekday_that_does_not_fit_is_explained() -> None:
    time = Time(start=0, end=1, value="2024-03-15", earliest="2024-03-15", latest="2024-03-15")
    wrong = Time(
        start=0, end=1, value="2024-03-15", earliest="2024-03-15", latest="2024-03-15", weekday=5
    )
    right = Time(
        start=0, end=1, value="2024-03-15", earliest="2024-03-15", latest="2024-03-15", weekday=4
    )
    told = "15 March 2024 was a Friday, not a Saturday"
    assert calendar.weekday_mismatch(replace(wrong, anchor="full")) == told
    more = f"{told}; no year is printed: it was a Saturday in 2025"
    assert calendar.weekday_mismatch(replace(wrong, anchor="published")) == more
    assert calendar.weekday_mismatch(right) is None
    assert calendar.weekday_mismatch(time) is None


def test_without_a_year_a_weekday_can_not_be_wrong_but_its_years_are_named() -> None:
    time = Time(start=0, end=1, value="XXXX-03-15", weekday=5)
    assert calendar.weekday_mismatch(time) is None
    told = calendar.fitting_years(time, 2020, 2026)
    assert told is not None
    assert "2025" in told.split(";")[0]
    assert "2024 (Friday)" in told.split(";")[1]


@pytest.mark.parametrize(
    ("unit", "around"),
    [
        ("D", "2024-05-15"), ("W", "2024-05-13/2024-05-19"), ("E", "2024-05-18/2024-05-19"),
        ("M", "2024-05"), ("Q", "2024-34"), ("Y", "2024"),
    ],
)  # fmt: skip
def test_a_day_lies_in_its_week_weekend_month_quarter_and_year(unit: str, around: str) -> None:
    assert calendar.containing(date(2024, 5, 15), unit) == around


@pytest.mark.parametrize(
    ("code", "direction", "value"),
    [
        (22, -1, "2023-22"), (22, 0, "2024-22"), (22, 1, "2024-22"),
        (21, -1, "2023-21"), (21, 0, "2024-21"), (24, -1, "2023-24"), (24, 1, "2024-24"),
    ],
)  # fmt: skip
def test_the_last_and_the_next_season_are_reckoned_from_a_day(
    code: int, direction: int, value: str
) -> None:
    assert calendar.season(date(2024, 5, 15), code, direction) == value


@pytest.mark.parametrize(
    ("value", "part", "days"),
    [
        ("2024", "early", "2024-01-01/2024-04-30"),
        ("2024-06", "mid", "2024-06-11/2024-06-20"),
        ("2024-05", "gone", "2024-05-01/2024-05-15"),
        ("2024-05", "left", "2024-05-15/2024-05-31"),
    ],
)
def test_a_period_has_thirds_and_what_is_gone_and_left_of_it(
    value: str, part: str, days: str
) -> None:
    assert calendar.portion(value, part, date(2024, 5, 15)) == days
