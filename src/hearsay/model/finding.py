"""What is found when reports are laid side by side, and what went wrong while reading."""

from dataclasses import dataclass
from typing import Literal

from hearsay.model.score import Score

DerivationKind = Literal["credits", "cites", "copies", "translates"]
DiscrepancyKind = Literal[
    "weekday", "date", "number", "participants", "place", "polarity", "attribution"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """One article leans on another article or on an agency (PROV wasDerivedFrom).

    Exactly one of `from_article` and `from_agency` is set. `spans` aligns
    (start, end) here with (start, end) there; (start, end, 0, 0) where there is no other text.
    """

    article: str
    from_article: str | None = None
    from_agency: str | None = None
    kind: DerivationKind
    score: Score
    spans: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One count as of one day (EDTF), on the word of one statement."""

    as_of: str
    low: float | None
    high: float | None
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Counts of the same thing that only rise with time: not a discrepancy."""

    of: str
    who: str
    place: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a discrepancy: a value, the statements and (article, start, end) that show it."""

    value: str
    statements: tuple[str, ...] = ()
    spans: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """Reports that cannot both be right as they stand, or one that contradicts the calendar.

    `claim` is None for one inside an article; `article` is None for one between articles.
    """

    kind: DiscrepancyKind
    claim: str | None = None
    article: str | None = None
    sides: tuple[Side, ...]
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that was not read: which article (or path), in which component, why."""

    article: str
    component: str
    message: str
