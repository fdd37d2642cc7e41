"""What every scorer yields: figures with intervals, published ones beside them, the worst cases."""

from dataclasses import dataclass

from evaluation.figures import Case, Reason, Row

SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A figure that others published, in percent, and on what they measured it."""

    name: str
    row: str
    figure: float
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One corpus, or a part of it, scored. `name` tells it from other tables of its scorer."""

    scorer: str
    name: str
    title: str
    corpus: str
    command: str
    rows: tuple[Row, ...]
    peers: tuple[Peer, ...] = ()
    notes: tuple[str, ...] = ()
    cases: tuple[Case, ...] = ()

    @property
    def worst(self) -> tuple[Case, ...]:
        """The ten cases with most errors."""
        return worst(self)[:SHOWN]

    def __getitem__(self, name: str) -> Row:
        """A row by its name. Raises KeyError, saying which rows there are."""
        for row in self.rows:
            if row.name == name:
                return row
        there = ", ".join(row.name for row in self.rows)
        raise KeyError(f"no figure {name!r} in {self.scorer} {self.name}; there are: {there}")


def worst(table: Table, about: str = "") -> tuple[Case, ...]:
    """The cases with errors that concern a figure, most errors first, without their other ones."""
    cut = [
        Case(name=case.name, counts=case.counts, reasons=kept)
        for case in table.cases
        if (kept := tuple(r for r in case.reasons if _concerns(r, about)))
    ]
    return tuple(sorted(cut, key=lambda case: (-len(case.reasons), case.name)))


def _concerns(reason: Reason, about: str) -> bool:
    return not about or not reason.about or about in reason.about
