"""Adding to the ledger, merging ledgers, telling whether two are the same."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, Engine, Table, select
from sqlalchemy.dialects import postgresql, sqlite

import hearsay
from hearsay.errors import LedgerError
from hearsay.ledger import tables
from hearsay.ledger.failures import explained
from hearsay.ledger.rows import (
    article_row,
    linked_row,
    picture_row,
    problem_row,
    reading_row,
    statement_rows,
)
from hearsay.model.finding import Problem
from hearsay.model.picture import Picture
from hearsay.model.reading import Reading

Row = Mapping[str, Any]

# Insert-or-leave is the same SQL in both, but SQLAlchemy spells it by dialect.
INSERTS: Mapping[str, Callable[[Table], sqlite.Insert | postgresql.Insert]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}
BATCH = 500


class Ledger:
    """Where everything read is kept. Add-only: adding the same twice changes nothing.

    A resource: use it in a `with` block, or close it. One batch is one transaction. Every method
    raises LedgerError where the database can't be read or written.
    """

    def __init__(self, database: Engine, where: str) -> None:
        self.database = database
        self.where = where

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.database.dispose()

    def add(self, readings: Iterable[Reading], problems: Iterable[Problem] = ()) -> None:
        """Keep readings, with their articles and statements, and problems: all of them or none.

        A reading is kept as the pipeline made it, before other articles were seen: what is kept
        then depends neither on the order of reading nor on what else there is.
        """
        added = datetime.now(UTC).isoformat(timespec="microseconds")
        readings = list(readings)
        made = [reading_row(reading, hearsay.__version__, added) for reading in readings]
        spoken = [
            row
            for reading, kept in zip(readings, made, strict=True)
            for row in statement_rows(reading, kept["id"])
        ]
        with explained(self.where), self.database.begin() as connection:
            insert(connection, tables.ARTICLE, [article_row(r.article) for r in readings])
            insert(connection, tables.READING, made)
            insert(connection, tables.STATEMENT, spoken)
            insert(connection, tables.PROBLEM, [problem_row(problem) for problem in problems])

    def add_picture(self, picture: Picture, readings: Iterable[str]) -> None:
        """Keep what was found across articles; `readings` are the ids of those it follows from."""
        added = datetime.now(UTC).isoformat(timespec="microseconds")
        version = hearsay.__version__
        linked = [linked_row(reading, version) for reading in picture.readings]
        ids = [row["id"] for row in linked]
        row = picture_row(replace(picture, readings=()), readings, ids, version, added)
        with explained(self.where), self.database.begin() as connection:
            insert(connection, tables.LINKED, linked)
            insert(connection, tables.PICTURE, [row])

    def merge(self, other: "Ledger") -> None:
        """Add all that another ledger has read. Its pictures stay there: they show its part."""
        with explained(self.where), self.database.begin() as connection:
            for table in (tables.ARTICLE, tables.READING, tables.STATEMENT, tables.PROBLEM):
                for batch in other.batches(table):
                    insert(connection, table, batch)

    def batches(self, table: Table) -> Iterator[list[Row]]:
        """All rows of a table, some hundred at a time, without the row numbers of this database."""
        columns = [column for column in table.c if column.autoincrement is not True]
        with explained(self.where), self.database.connect() as connection:
            for batch in connection.execute(select(*columns)).mappings().partitions(BATCH):
                yield [dict(row) for row in batch]

    def digest(self) -> str:
        """One hash of all that was read: equal digests mean ledgers with equal content.

        Pictures are left out: they follow from the rest.
        """
        everything = hashlib.sha256()
        with explained(self.where), self.database.connect() as connection:
            for table in (tables.ARTICLE, tables.READING, tables.PROBLEM):
                for row_id in sorted(connection.execute(select(table.c.id)).scalars()):
                    everything.update(f"{row_id}\n".encode())
        return everything.hexdigest()


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add rows, leaving those that are there already as they are."""
    if not rows:
        return
    dialect = connection.dialect.name
    if dialect not in INSERTS:
        there = ", ".join(sorted(INSERTS))
        raise LedgerError(f"no ledger can be kept in a {dialect} database; there are: {there}")
    connection.execute(INSERTS[dialect](table).on_conflict_do_nothing(), rows)
