"""A score is its reasons: it can't be made without them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing that speaks for (value > 0) or against (value < 0), and what it was seen in."""

    name: str
    value: float
    detail: str


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of its reasons, held between 0 and 1."""

    reasons: tuple[Reason, ...]

    @property
    def value(self) -> float:
        """The sum of the reasons' values, at least 0 and at most 1."""
        return min(1.0, max(0.0, round(sum(reason.value for reason in self.reasons), 4)))
