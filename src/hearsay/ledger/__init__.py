"""The ledger: everything read so far, who said it, and where."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, inspect, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import StaticPool

from hearsay.errors import LedgerError
from hearsay.ledger.failures import explained
from hearsay.ledger.ledger import Ledger, insert
from hearsay.ledger.search import create_search
from hearsay.ledger.tables import META, METADATA, SCHEMA

__all__ = ["Ledger", "existing_ledger", "open_ledger"]


def open_ledger(where: str | Path) -> Ledger:
    """The ledger in a file, at a SQLAlchemy URL or in ":memory:"; made where there is none.

    Raises LedgerError where there is something else, a newer ledger, or no way to write.
    """
    url = _url(where)
    shown = (
        url.database or ":memory:" if url.get_backend_name() == "sqlite" else url.render_as_string()
    )
    database = _database(url, shown)
    try:
        with explained(shown):
            _lay_out(database, shown)
    except LedgerError:
        database.dispose()
        raise
    return Ledger(database, shown)


def existing_ledger(where: str | Path) -> Ledger:
    """The ledger in a file or at a URL. Raises LedgerError where there is none yet."""
    url = _url(where)
    file = url.database if url.get_backend_name() == "sqlite" else None
    if file and file != ":memory:" and not file.startswith("file:") and not Path(file).exists():
        raise LedgerError(f"no ledger at {file}; `hearsay read FILES --ledger {file}` makes one")
    return open_ledger(where)


def _url(where: str | Path) -> URL:
    """A place as a SQLAlchemy URL."""
    if "://" not in str(where):
        return URL.create("sqlite", database=str(where))
    try:
        return make_url(str(where))
    except ArgumentError as failure:
        raise LedgerError(f"{where!r} is neither a file nor a database's URL") from failure


def _database(url: URL, shown: str) -> Engine:
    """The engine of a database. A database in memory lives in one connection."""
    sqlite = url.get_backend_name() == "sqlite"
    options: dict[str, Any] = {"connect_args": {"timeout": 30}} if sqlite else {}
    if sqlite and url.database in (None, "", ":memory:"):
        options["poolclass"] = StaticPool
    try:
        database = create_engine(url, **options)
    except (NoSuchModuleError, ModuleNotFoundError) as failure:
        raise LedgerError(f"the ledger {shown} needs a driver: {failure}") from failure
    if sqlite:
        event.listen(database, "connect", _keep_references)
    return database


def _keep_references(connection: Any, _: object) -> None:
    """SQLite checks references only when told to, connection by connection."""
    connection.execute("PRAGMA foreign_keys = ON")


def _lay_out(database: Engine, shown: str) -> None:
    """Make the tables in an empty database; check the version in one that has them."""
    with database.begin() as connection:
        there = set(inspect(connection).get_table_names())
        if not there:
            METADATA.create_all(connection)
            create_search(connection)
            insert(connection, META, [{"key": "schema", "value": str(SCHEMA)}])
            return
        if not set(METADATA.tables) <= there:
            raise LedgerError(
                f"{shown} is a database, but not a ledger: it has the tables "
                f"{', '.join(sorted(there)[:5])}; choose another path"
            )
        version = connection.execute(select(META.c.value).where(META.c.key == "schema")).scalar()
    if version is None or not version.isdigit() or int(version) > SCHEMA:
        raise LedgerError(
            f"the ledger {shown} has schema {version}, this hearsay knows up to {SCHEMA}; "
            "use the newer hearsay that wrote it"
        )
