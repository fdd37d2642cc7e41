"""The sides of a discrepancy: what each says, in its words, and where it says so."""

from collections.abc import Iterable

from hearsay.model.annotation import Annotation
from hearsay.model.finding import Side
from hearsay.model.said import Said

LONGEST = 90
Shown = tuple[Said, Annotation | None]


def side(value: str, shown: Iterable[Shown]) -> Side:
    """A side with the statements that take it and the marks that show it."""
    pairs = sorted(shown, key=lambda pair: (pair[0].id, pair[1].start if pair[1] else 0))
    spans = (
        (s.statement.article, mark.start, mark.end)
        if mark
        else (s.statement.article, s.statement.start, s.statement.end)
        for s, mark in pairs
    )
    return Side(
        value=value,
        statements=tuple(dict.fromkeys(s.id for s, _ in pairs)),
        spans=tuple(dict.fromkeys(spans)),
    )


def quoted(said: Said) -> str:
    """The words of a statement, shortened."""
    line = " ".join(said.text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + " …"


def two_sides(one: Side, other: Side) -> tuple[Side, Side]:
    """Sides in the order of their values: no party comes first by who it is."""
    return (
        (one, other)
        if (one.value, one.statements) <= (other.value, other.statements)
        else (
            other,
            one,
        )
    )
