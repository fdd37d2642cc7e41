"""From the rows of a knowledge table to the nouns of the model."""

import re
from collections.abc import Iterator
from pathlib import Path

from hearsay.errors import KnowledgeError
from hearsay.knowledge.place_table import PLACE_COLUMNS, place
from hearsay.model.knowledge import Actor, DatedEvent, KnownPlace, Outlet, Tenure, Term
from hearsay.tables import header, numbered_cells, numbered_rows

ACTOR_COLUMNS = ("id", "kind", "sector", "country", "of", "gender", "name", "wikidata")
OUTLET_COLUMNS = (
    "id",
    "name",
    "kind",
    "country",
    "owner",
    "state_owned",
    "forms",
    "domains",
    "wikidata",
)
CAPITAL_COLUMNS = ("place", "country")
EVENT_COLUMNS = ("id", "earliest", "latest", "name")
TERM_COLUMNS = ("language", "term", "about", "neutral")
TENURE_COLUMNS = ("person", "office", "body", "from", "to")
PAIR_COLUMNS = ("a", "b", "note")
LANGUAGE = re.compile(r"[a-z]{2,3}")


def actors(path: Path) -> Iterator[tuple[str, Actor]]:
    """The actors of a table; every column beyond the fixed ones is a language with its forms."""
    languages = spoken(path, ACTOR_COLUMNS)
    for _, row in _rows(path, header(path, KnowledgeError)):
        yield (
            row["id"],
            Actor(
                **{column: row[column] for column in ACTOR_COLUMNS},
                forms={code: parts(row[code]) for code in languages},
            ),
        )


def outlets(path: Path) -> Iterator[tuple[str, Outlet]]:
    """The outlets of a table."""
    for line, row in _rows(path, OUTLET_COLUMNS):
        if row["state_owned"] not in ("yes", "no"):
            raise _fault(path, line, "state_owned", row["state_owned"], "yes or no")
        yield (
            row["id"],
            Outlet(
                id=row["id"],
                name=row["name"],
                kind=row["kind"],
                country=row["country"],
                owner=row["owner"],
                state_owned=row["state_owned"] == "yes",
                wikidata=row["wikidata"],
                forms=parts(row["forms"]),
                domains=parts(row["domains"]),
            ),
        )


def places(path: Path) -> Iterator[tuple[str, KnownPlace]]:
    """The places of a table, every cell looked at."""
    lines = numbered_cells(path, PLACE_COLUMNS, KnowledgeError)
    next(lines)
    seen: dict[str, int] = {}
    for line, cells in lines:
        _once(path, line, "id", cells[0], seen)
        try:
            yield cells[0], place(cells)
        except ValueError as failure:
            raise KnowledgeError(f"{path}, line {line}: expected a number: {failure}") from failure


def capitals(path: Path) -> Iterator[tuple[str, str]]:
    """Countries by the ids of their capitals."""
    for _, row in _rows(path, CAPITAL_COLUMNS, key=("place",)):
        yield row["place"], row["country"]


def dated_events(path: Path) -> Iterator[tuple[str, DatedEvent]]:
    """The dated events of a table; further columns are languages, as with actors."""
    languages = spoken(path, EVENT_COLUMNS)
    for _, row in _rows(path, header(path, KnowledgeError)):
        yield (
            row["id"],
            DatedEvent(
                **{column: row[column] for column in EVENT_COLUMNS},
                forms={code: parts(row[code]) for code in languages},
            ),
        )


def tenures(path: Path) -> Iterator[tuple[str, Tenure]]:
    """Terms of office; somebody may hold an office again later."""
    for _, row in _rows(path, TENURE_COLUMNS, key=("person", "office", "from")):
        found = Tenure(
            person=row["person"],
            office=row["office"],
            body=row["body"],
            start=row["from"],
            end=row["to"],
        )
        yield f"{found.person} {found.office} {found.start}", found


def wording(path: Path) -> Iterator[tuple[str, Term]]:
    """The terms that take a side; a term of a language has one row."""
    for _, row in _rows(path, TERM_COLUMNS, key=("language", "term")):
        yield f"{row['language']} {row['term']}", Term(**row)


def lookalikes(path: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """Pairs of ids, whatever their order."""
    for _, row in _rows(path, PAIR_COLUMNS, key=("a", "b")):
        yield " ".join(sorted((row["a"], row["b"]))), frozenset((row["a"], row["b"]))


def parts(cell: str) -> tuple[str, ...]:
    """The parts of a `;`-list."""
    return tuple(part.strip() for part in cell.split(";")) if cell else ()


def spoken(path: Path, fixed: tuple[str, ...]) -> tuple[str, ...]:
    """The language columns of a table. Raises KnowledgeError for a column that is none."""
    columns = header(path, KnowledgeError)
    missing = [column for column in fixed if column not in columns]
    if missing:
        raise KnowledgeError(
            f"{path}: expected the columns {', '.join(fixed)} and language codes; "
            f"{', '.join(missing)} missing"
        )
    further = tuple(column for column in columns if column not in fixed)
    for column in further:
        if not LANGUAGE.fullmatch(column):
            raise KnowledgeError(
                f"{path}: unknown column {column!r}; there are: {', '.join(fixed)}, "
                "and language codes such as en"
            )
    return further


def _rows(
    path: Path, columns: tuple[str, ...], key: tuple[str, ...] = ("id",)
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table with its lines; a key that is empty or stands twice is an error."""
    seen: dict[str, int] = {}
    for line, row in numbered_rows(path, columns, KnowledgeError):
        _once(path, line, " and ".join(key), " | ".join(row[each] for each in key), seen)
        yield line, row


def _once(path: Path, line: int, column: str, found: str, seen: dict[str, int]) -> None:
    """Notes a key and where it stands; empty or for the second time it is an error."""
    if not found:
        raise _fault(path, line, column, found, "an id")
    if found in seen:
        raise KnowledgeError(
            f"{path}, line {line}: {column} {found!r} stands in line {seen[found]} already; "
            "expected one row each"
        )
    seen[found] = line


def _fault(path: Path, line: int, column: str, found: str, expected: str) -> KnowledgeError:
    return KnowledgeError(f"{path}, line {line}: {column}: found {found!r}; expected {expected}")
