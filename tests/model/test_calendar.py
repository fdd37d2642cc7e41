"""Days, months and years as EDTF."""

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
        ("2024-24", "2024-12-01", "2025-02-28"),
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
    assert calendar.weekday_mismatch(wrong) == "15 March 2024 was a Friday, not a Saturday"
    assert calendar.weekday_mismatch(right) is None
    assert calendar.weekday_mismatch(time) is None


def test_without_a_year_a_weekday_can_not_be_wrong_but_its_years_are_named() -> None:
    time = Time(start=0, end=1, value="XXXX-03-15", weekday=5)
    assert calendar.weekday_mismatch(time) is None
    told = calendar.fitting_years(time, 2020, 2026)
    assert told is not None
    assert "2025" in told.split(";")[0]
    assert "2024 (Friday)" in told.split(";")[1]
