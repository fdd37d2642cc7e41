"""What we know of the world: tables of actors, outlets, places, dated events and wording.

Each table says in its first lines where it is from and under which licence. Users lay tables of
their own over ours: a row with an id of ours replaces it, any other row is added.
"""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

from hearsay.errors import KnowledgeError
from hearsay.knowledge import place_table, rows
from hearsay.knowledge.faults import faults
from hearsay.knowledge.place_table import PlaceTable
from hearsay.model.knowledge import Knowledge, Tenure

__all__ = ["TABLES", "check", "load", "lookalikes", "tenures"]

TABLES = Path(__file__).parent
NAMES = (
    "actors",
    "ambiguous",
    "capitals",
    "dated_events",
    "lookalikes",
    "outlets",
    "places",
    "terms",
    "wording",
)

Row = TypeVar("Row")


@cache
def load(folders: tuple[Path, ...] = ()) -> Knowledge:
    """All tables; those in `folders` are laid over ours, the later over the earlier.

    Raises KnowledgeError, naming file and line, where a table breaks its format.
    """
    layers = (TABLES, *map(_own, folders))
    return Knowledge(
        actors=_by_id(layers, "actors", rows.actors),
        outlets=_by_id(layers, "outlets", rows.outlets),
        places=_places(layers),
        capitals=_by_id(layers, "capitals", rows.capitals),
        dated_events=tuple(_by_id(layers, "dated_events", rows.dated_events).values()),
        wording=tuple(_by_id(layers, "wording", rows.wording).values()),
    )


@cache
def lookalikes(folders: tuple[Path, ...] = ()) -> frozenset[frozenset[str]]:
    """Pairs of ids of actors whose names look alike and who are not the same."""
    layers = (TABLES, *map(_own, folders))
    return frozenset(_by_id(layers, "lookalikes", rows.lookalikes).values())


@cache
def tenures(folders: tuple[Path, ...] = ()) -> tuple[Tenure, ...]:
    """Who held which office when; read only where it is asked for, for few questions need it."""
    layers = (TABLES, *map(_own, folders))
    return tuple(_by_id(layers, "terms", rows.tenures).values())


def check(folders: tuple[Path, ...] = ()) -> list[str]:
    """The faults of our tables and those in `folders`, each one line; none if they are sound."""
    return [fault for folder in (TABLES, *folders) for fault in faults(folder, TABLES)]


def _own(folder: Path) -> Path:
    """A user's folder of tables, looked at before anything is read from it."""
    if not folder.is_dir():
        raise KnowledgeError(f"{folder}: expected a folder with knowledge tables; there is none")
    for path in sorted(folder.glob("*.tsv")):
        if path.stem not in NAMES:
            there = ", ".join(NAMES)
            raise KnowledgeError(f"{path}: no table has this name; there are: {there}")
    return folder


def _places(layers: tuple[Path, ...]) -> PlaceTable:
    """The places of all layers; those of a user's table are looked at before they are needed."""
    found: dict[str, str] = {}
    for folder in layers:
        path = folder / "places.tsv"
        if not path.is_file():
            continue
        if folder != TABLES:
            dict(rows.places(path))
        found.update(place_table.read(path))
    return PlaceTable(found)


def _by_id(
    layers: tuple[Path, ...], table: str, read: Callable[[Path], Iterator[tuple[str, Row]]]
) -> dict[str, Row]:
    """One table out of all layers, by id; what comes later replaces what came before."""
    found: dict[str, Row] = {}
    for folder in layers:
        path = folder / f"{table}.tsv"
        if path.is_file():
            found.update(read(path))
    return found
