"""What can be asked of a ledger: a function a question.

An article that was read more than once counts with its last reading. What spans articles comes from
the latest picture: the one that follows from exactly these readings, else the newest. Ids may be
shortened to anything that only one of them starts with, with or without the kind in front.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Subquery, Table, func, select

from hearsay.errors import LedgerError
from hearsay.ledger.failures import explained
from hearsay.ledger.ledger import BATCH, Ledger
from hearsay.ledger.rows import digest_of, picture_from, reading_from
from hearsay.ledger.search import matching
from hearsay.ledger.tables import ARTICLE, LINKED, PICTURE, PROBLEM, READING, STATEMENT
from hearsay.model.article import Article
from hearsay.model.claim import Claim, Entity, Story
from hearsay.model.finding import Problem
from hearsay.model.picture import Picture
from hearsay.model.reading import Reading
from hearsay.model.statement import Statement

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A statement that was searched for, and the reading it is in."""

    reading: Reading
    statement: Statement


def readings(ledger: Ledger) -> list[Reading]:
    """The last reading of every article, by path."""
    return list(readings_by_id(ledger).values())


def readings_by_id(ledger: Ledger) -> dict[str, Reading]:
    """The last reading of every article by the id of its row, in order of path."""
    with explained(ledger.where), ledger.database.connect() as connection:
        return _readings(connection)


def article(ledger: Ledger, wanted: str) -> Reading:
    """The last reading of one article. Raises LedgerError where no or several ids fit."""
    with explained(ledger.where), ledger.database.connect() as connection:
        ids = connection.execute(select(ARTICLE.c.id)).scalars().all()
        found = the_one(ids, wanted, what="article", name=str)
        return next(iter(_readings(connection, [found]).values()))


def statements(ledger: Ledger, words: str, *, limit: int = 50) -> list[Hit]:
    """The statements that hold all the words, in their text or in their chain; at most `limit`."""
    if not words.strip():
        return []
    with explained(ledger.where), ledger.database.connect() as connection:
        current = _current()
        asked = (
            select(STATEMENT.c.id, READING.c.article)
            .join(READING, READING.c.id == STATEMENT.c.reading)
            .join(current, current.c.id == READING.c.id)
            .where(matching(connection, words))
            .order_by(READING.c.article, STATEMENT.c.start, STATEMENT.c.id)
            .limit(limit)
        )
        found = [(str(row[0]), str(row[1])) for row in connection.execute(asked)]
        read = _readings(connection, sorted({article_id for _, article_id in found}))
    by_article = {reading.article.id: reading for reading in read.values()}
    return [
        Hit(reading=by_article[article_id], statement=statement)
        for statement_id, article_id in found
        for statement in by_article[article_id].statements
        if statement.id == statement_id
    ]


def problems(ledger: Ledger) -> list[Problem]:
    """Everything that was ever not read, by path."""
    with explained(ledger.where), ledger.database.connect() as connection:
        rows = connection.execute(select(PROBLEM).order_by(PROBLEM.c.article, PROBLEM.c.id))
        return [
            Problem(article=row.article, component=row.component, message=row.message)
            for row in rows
        ]


def latest_picture(ledger: Ledger) -> Picture | None:
    """The latest picture with its linked readings and what is not read; None before the first."""
    with explained(ledger.where), ledger.database.connect() as connection:
        row = _picture_row(connection)
        found = picture_from(row, partial(_linked, connection)) if row else None
        paths = set(connection.execute(select(ARTICLE.c.path)).scalars())
    if found is None:
        return None
    # What failed once and has been read since is no problem any more.
    left = tuple(each for each in problems(ledger) if each.article not in paths)
    return replace(found, problems=left)


def is_current(ledger: Ledger) -> bool:
    """Whether the latest picture follows from the readings that are there now."""
    with explained(ledger.where), ledger.database.connect() as connection:
        row = _picture_row(connection)
        return row is not None and row["readings"] == digest_of(_current_ids(connection))


def stories(ledger: Ledger) -> tuple[Story, ...]:
    """The stories of the latest picture."""
    return _findings(ledger).stories


def story(ledger: Ledger, wanted: str) -> Story:
    """One story. Raises LedgerError where no or several ids fit."""
    return the_one(stories(ledger), wanted, what="story", name=lambda story: story.id)


def claims(ledger: Ledger) -> tuple[Claim, ...]:
    """The claims of the latest picture."""
    return _findings(ledger).claims


def claim(ledger: Ledger, wanted: str) -> Claim:
    """One claim. Raises LedgerError where no or several ids fit."""
    return the_one(claims(ledger), wanted, what="claim", name=lambda claim: claim.id)


def claim_now(ledger: Ledger, wanted: str) -> str:
    """The id of today's claim for one of today's or of an earlier picture, or for a statement.

    A claim that has grown has another id; its statements keep theirs, and most of them tell where
    they are now. `wanted` comes back as it is where nothing fits: the one who asked knows best how
    to say so.
    """
    with explained(ledger.where), ledger.database.connect() as connection:
        newest = select(PICTURE).order_by(PICTURE.c.added.desc(), PICTURE.c.id)
        latest = _picture_row(connection)
        current = picture_from(latest, None).claims if latest else ()
        if any(_fits(each.id, wanted, "claim") for each in current):
            return wanted
        statements = {id for each in current for id in each.statements}
        said = {id for id in statements if _fits(id, wanted, "statement")}
        for row in connection.execute(newest) if not said else ():
            earlier = picture_from(dict(row._mapping), None).claims
            if fitting := [each for each in earlier if _fits(each.id, wanted, "claim")]:
                said = set(fitting[0].statements) if len(fitting) == 1 else set()
                break
    shared = {each.id: len(said.intersection(each.statements)) for each in current}
    best = max(sorted(shared), key=lambda id: shared[id], default="")
    return best if best and shared[best] else wanted


def _fits(id: str, wanted: str, what: str) -> bool:
    """Is this the beginning of an id, with or without its kind?"""
    return bool(wanted) and (id.startswith(wanted) or id.startswith(f"{what}-{wanted}"))


def entities(ledger: Ledger) -> tuple[Entity, ...]:
    """The entities of the latest picture."""
    return _findings(ledger).entities


def entity(ledger: Ledger, wanted: str) -> Entity:
    """One entity. Raises LedgerError where no or several ids fit."""
    return the_one(entities(ledger), wanted, what="entity", name=lambda entity: entity.id)


def the_one(things: Iterable[T], wanted: str, *, what: str, name: Callable[[T], str]) -> T:
    """The thing whose id is `wanted` or alone starts with it. Raises LedgerError otherwise."""
    named = {name(thing): thing for thing in things}
    if wanted in named:
        return named[wanted]
    fitting = sorted(
        key for key in named if key.startswith(wanted) or key.startswith(f"{what}-{wanted}")
    )
    if len(fitting) == 1 and wanted:
        return named[fitting[0]]
    if not fitting:
        raise LedgerError(f"no {what} {wanted!r} in the ledger, which holds {len(named)}")
    shown = ", ".join(fitting[:5]) + (", …" if len(fitting) > 5 else "")
    raise LedgerError(f"{wanted!r} fits {len(fitting)}, give more of the id: {shown}")


def _current() -> Subquery:
    """The ids of the last reading of every article."""
    place = func.row_number().over(
        partition_by=READING.c.article, order_by=(READING.c.added.desc(), READING.c.id.desc())
    )
    ranked = select(READING.c.id, place.label("place")).subquery()
    return select(ranked.c.id).where(ranked.c.place == 1).subquery()


def _current_ids(connection: Connection) -> Sequence[str]:
    """The ids of the last readings, in no order."""
    return connection.execute(select(_current().c.id)).scalars().all()


def _readings(connection: Connection, articles: Sequence[str] | None = None) -> dict[str, Reading]:
    """The last readings by id, in order of path: of some articles or of all."""
    current = _current()
    asked = (
        select(READING, ARTICLE)
        .join(ARTICLE, ARTICLE.c.id == READING.c.article)
        .join(current, current.c.id == READING.c.id)
    )
    if articles is not None:
        asked = asked.where(ARTICLE.c.id.in_(articles))
    rows = connection.execute(asked.order_by(ARTICLE.c.path, ARTICLE.c.id))
    return {_of(row, READING.c.id): _reading(row, READING) for row in rows}


def _linked(connection: Connection, ids: Sequence[str]) -> dict[str, Reading]:
    """Readings as they stand in a picture, by id."""
    asked = select(LINKED, ARTICLE).join(ARTICLE, ARTICLE.c.id == LINKED.c.article)
    found: dict[str, Reading] = {}
    for first in range(0, len(ids), BATCH):
        some = ids[first : first + BATCH]
        for row in connection.execute(asked.where(LINKED.c.id.in_(some))):
            found[_of(row, LINKED.c.id)] = _reading(row, LINKED)
    return found


def _reading(row: Row[Any], table: Table) -> Reading:
    """A row of a table of readings joined to articles, as a noun."""
    columns = (column for column in ARTICLE.c if column.name != "id")
    kept = {column.name: _of(row, column) for column in columns}
    return reading_from(Article(**kept), {column.name: _of(row, column) for column in table.c})


def _of(row: Row[Any], column: Any) -> Any:
    """A column's value; two tables here have columns of one name."""
    return row._mapping[column]


def _picture_row(connection: Connection) -> dict[str, Any] | None:
    """The row of the latest picture."""
    newest = select(PICTURE).order_by(PICTURE.c.added.desc(), PICTURE.c.id)
    of_these = newest.where(PICTURE.c.readings == digest_of(_current_ids(connection)))
    row = connection.execute(of_these.limit(1)).first()
    row = row or connection.execute(newest.limit(1)).first()
    return None if row is None else dict(row._mapping)


def _findings(ledger: Ledger) -> Picture:
    """The latest picture without its readings, which need not be loaded for it."""
    with explained(ledger.where), ledger.database.connect() as connection:
        row = _picture_row(connection)
    return picture_from(row, None) if row else Picture()
