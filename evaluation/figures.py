"""Figures in percent out of what was counted in each article, with a bootstrap interval.

The interval is the middle 95 % of 1000 draws of as many articles, with replacement (Efron 1979):
articles differ more from each other than the sentences of one, so whole articles are drawn.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ratio = tuple[str, str]  # two things counted: what is right, out of what
DRAWS, SEED = 1000, 20
LOW, HIGH = 2.5, 97.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What went wrong at one place, in words; `about` names the figures it concerns, none: all."""

    words: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One article: what was counted in it, and a reason for each error."""

    name: str
    counts: Mapping[str, float]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A share in percent, or of two ratios the harmonic mean (F1); `less` is taken off."""

    name: str
    of: tuple[Ratio, ...]
    less: tuple[Ratio, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure in percent with its interval; `held` out of `all` where it is a plain share."""

    name: str
    figure: float
    low: float
    high: float
    held: float | None = None
    all: float | None = None
    about: str = field(default="", repr=False)


def rows(figures: Sequence[Figure], cases: Sequence[Case]) -> tuple[Row, ...]:
    """Each figure over all cases."""
    counted = {name: _column(name, cases) for name in _names(figures)}
    draws = _draws(len(cases))
    whole = {name: np.array([column.sum()]) for name, column in counted.items()}
    drawn = {name: draws @ column for name, column in counted.items()}
    return tuple(_row(figure, whole, drawn) for figure in figures)


def total(cases: Iterable[Case]) -> Counter[str]:
    """What was counted, over all cases."""
    made: Counter[str] = Counter()
    for case in cases:
        made.update(case.counts)
    return made


def _names(figures: Iterable[Figure]) -> set[str]:
    return {name for f in figures for ratio in (*f.of, *f.less) for name in ratio}


def _column(name: str, cases: Sequence[Case]) -> Floats:
    return np.array([float(case.counts.get(name, 0)) for case in cases])


def _draws(cases: int) -> Floats:
    """How often each case is drawn, one line a draw."""
    if not cases:
        return np.zeros((1, 0))
    chance = np.random.default_rng(SEED)
    return chance.multinomial(cases, [1 / cases] * cases, size=DRAWS).astype(np.float64)


def _row(figure: Figure, whole: Mapping[str, Floats], drawn: Mapping[str, Floats]) -> Row:
    found = _value(figure, drawn)
    found = found[~np.isnan(found)]
    low, high = np.percentile(found, [LOW, HIGH]) if len(found) else (0.0, 0.0)
    plain = figure.of[0] if len(figure.of) == 1 and not figure.less else None
    return Row(
        name=figure.name, figure=float(np.nan_to_num(_value(figure, whole))[0]),
        low=float(low), high=float(high), about=figure.about,
        held=float(whole[plain[0]][0]) if plain else None,
        all=float(whole[plain[1]][0]) if plain else None,
    )  # fmt: skip


def _value(figure: Figure, counts: Mapping[str, Floats]) -> Floats:
    made = _mean(figure.of, counts)
    return made - _mean(figure.less, counts) if figure.less else made


def _mean(ratios: Sequence[Ratio], counts: Mapping[str, Floats]) -> Floats:
    """The harmonic mean of ratios, in percent; not a number where there is nothing to count."""
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = [counts[right] / counts[out_of] for right, out_of in ratios]
        mean = 100 * len(shares) / sum(1 / share for share in shares)
    nothing = np.isnan(sum(shares))
    return np.where(nothing, np.nan, mean)
