"""Floors below which no figure may fall. They stand in a file and are raised there by hand."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from evaluation.corpus import Chosen
from evaluation.figures import Row
from evaluation.scorers import scorer
from evaluation.table import SHOWN, Table, worst

FLOORS = Path(__file__).parent / "floors.toml"
REASONS = 3  # of each of the worst cases


class GateError(Exception):
    """A floor for something that is not scored; says what there is instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """The floors, in percent, of one table of a scorer on each so-many-th article of a part."""

    scorer: str
    table: str
    floors: Mapping[str, float]
    part: str = ""
    every: int = 1

    @property
    def ours(self) -> bool:
        """Does it need no corpus?"""
        return not scorer(self.scorer).corpus


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A figure beside its floor, with the worst cases where it fell."""

    name: str
    figure: float
    floor: float
    worst: tuple[str, ...] = ()

    @property
    def fell(self) -> bool:
        """Is the figure, to a tenth of a percent, below its floor?"""
        return round(self.figure, 1) < self.floor

    def __str__(self) -> str:
        line = f"{'FELL' if self.fell else 'ok  '} {self.name}: {self.figure:.1f}"
        return "\n".join([f"{line}, floor {self.floor:.1f}", *self.worst])


def load(path: Path = FLOORS) -> list[Gate]:
    """The gates of a file of floors."""
    return [Gate(**gate) for gate in tomllib.loads(path.read_text(encoding="utf-8"))["gate"]]


def passed(gate: Gate, chosen: Chosen) -> Iterator[Passed]:
    """Each figure of a gate beside its floor. Raises CorpusError where its corpus is not there."""
    table = _table(gate, chosen)
    for name, floor in gate.floors.items():
        row = _row(table, name)
        one = Passed(name=f"{gate.scorer} {gate.table} {name}", figure=row.figure, floor=floor)
        yield replace(one, worst=tuple(_told(table, row.about))) if one.fell else one


def _table(gate: Gate, chosen: Chosen) -> Table:
    tables = _tables(gate.scorer, replace(chosen, every=gate.every, part=gate.part))
    for table in tables:
        if table.name == gate.table:
            return table
    there = ", ".join(table.name for table in tables)
    raise GateError(f"no table {gate.table!r} of {gate.scorer}; there are: {there}")


def _row(table: Table, name: str) -> Row:
    try:
        return table[name]
    except KeyError as missing:
        raise GateError(missing.args[0]) from missing


@cache
def _tables(name: str, chosen: Chosen) -> tuple[Table, ...]:
    """Scored once, though several gates look at it."""
    return scorer(name).score(chosen)


def _told(table: Table, about: str) -> Iterator[str]:
    for case in worst(table, about)[:SHOWN]:
        yield f"  - {case.name}: {len(case.reasons)} errors"
        yield from (f"      {reason.words}" for reason in case.reasons[:REASONS])
