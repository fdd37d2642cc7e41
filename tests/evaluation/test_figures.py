"""Figures and their intervals."""

import pytest
from evaluation.figures import Case, Figure, rows

SHARE = Figure(name="share", of=(("right", "all"),))
MEAN = Figure(name="F1", of=(("right", "found"), ("right", "all")))


def case(**counts: float) -> Case:
    return Case(name="a", counts=counts)


def test_a_share_is_taken_over_all_articles_together() -> None:
    (row,) = rows([SHARE], [case(right=1, all=1), case(right=0, all=3)])
    assert (row.figure, row.held, row.all) == (25.0, 1, 4)


def test_two_ratios_make_their_harmonic_mean() -> None:
    (row,) = rows([MEAN], [case(right=1, found=1, all=4)])
    assert row.figure == pytest.approx(40.0)
    assert row.held is None


def test_what_is_less_is_taken_off() -> None:
    fewer = Figure(name="gain", of=(("right", "all"),), less=(("before", "all"),))
    (row,) = rows([fewer], [case(right=3, before=1, all=4)])
    assert row.figure == pytest.approx(50.0)


def test_the_interval_is_wide_where_articles_differ_and_nothing_where_they_do_not() -> None:
    differing = [case(right=n % 2, all=1) for n in range(20)]
    alike = [case(right=1, all=2) for _ in range(20)]
    (wide,), (narrow,) = rows([SHARE], differing), rows([SHARE], alike)
    assert wide.low < wide.figure < wide.high
    assert narrow.low == narrow.figure == narrow.high == 50.0


def test_the_same_cases_give_the_same_interval() -> None:
    cases = [case(right=n % 3, all=3) for n in range(9)]
    assert rows([SHARE], cases) == rows([SHARE], cases)


@pytest.mark.parametrize("cases", [[], [case(all=0)], [case(found=2, all=2)]])
def test_nothing_to_count_is_nothing_reached(cases: list[Case]) -> None:
    assert [row.figure for row in rows([SHARE, MEAN], cases)] == [0.0, 0.0]
