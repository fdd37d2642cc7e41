"""Holy days that a year fixes."""

from datetime import date

import pytest

from hearsay.model.feasts import feast, nearest


@pytest.mark.parametrize(
    ("code", "year", "days"),
    [
        ("12-25", 2023, "2023-12-25"),
        ("easter+0", 2024, "2024-03-31"),
        ("easter-2", 2022, "2022-04-15"),
        ("orthodox+0", 2024, "2024-05-05"),
        ("hijri-9", 2024, "2024-03-11/2024-04-09"),
        ("hijri-10-1", 2023, "2023-04-21"),
        ("easter+0", 1100, ""),
        ("nonsense", 2024, ""),
    ],
)
def test_a_feast_has_its_days_in_a_year(code: str, year: int, days: str) -> None:
    assert feast(code, year) == days


def test_an_islamic_feast_that_begins_twice_in_a_year_is_the_first() -> None:
    assert feast("hijri-9", 2030) == "2030-01-05/2030-02-03"


@pytest.mark.parametrize(
    ("day", "found"),
    [("2024-01-10", "2024-03-31"), ("2024-04-02", "2024-03-31"), ("2024-11-20", "2024-03-31")],
)
def test_without_a_year_the_nearest_is_meant_rather_the_last(day: str, found: str) -> None:
    assert nearest("easter+0", date.fromisoformat(day)) == found
