"""Words in statements: the one thing that SQLite and PostgreSQL ask for differently."""

import re

from sqlalchemy import ColumnElement, Connection, and_, func, literal_column, select, text

from hearsay.ledger.tables import STATEMENT

TERM = re.compile(r'"([^"]+)"|(\S+)')

# The index holds no text of its own; a trigger fills it, so that a row left as it was adds nothing.
FTS5 = (
    "CREATE VIRTUAL TABLE statement_search USING fts5(words, chain, content='statement', "
    "content_rowid='row', tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER statement_search_add AFTER INSERT ON statement BEGIN INSERT INTO "
    "statement_search(rowid, words, chain) VALUES (new.row, new.words, new.chain); END",
)


def create_search(connection: Connection) -> None:
    """Lay out what the search of this database needs beyond the tables."""
    if connection.dialect.name == "sqlite":
        for statement in FTS5:
            connection.execute(text(statement))


def matching(connection: Connection, words: str) -> ColumnElement[bool]:
    """The condition that a statement holds all the words; words in "quotation marks" together.

    Diacritics and case don't count on SQLite; on PostgreSQL case doesn't.
    """
    terms = [phrase or word for phrase, word in TERM.findall(words)]
    if connection.dialect.name == "sqlite":
        query = " ".join('"{}"'.format(term.replace('"', "")) for term in terms)
        search: ColumnElement[str] = literal_column("statement_search")
        rows: ColumnElement[int] = literal_column("rowid")
        found = select(rows).select_from(text("statement_search"))
        return STATEMENT.c.row.in_(found.where(search.op("MATCH")(query)))
    searched = STATEMENT.c.words + " " + STATEMENT.c.chain
    if connection.dialect.name == "postgresql":
        vector = func.to_tsvector("simple", searched)
        return and_(*(vector.op("@@")(func.phraseto_tsquery("simple", term)) for term in terms))
    return and_(*(searched.icontains(term, autoescape=True) for term in terms))
