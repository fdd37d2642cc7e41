"""The tables of a ledger. Rows are only ever added, and a row's id is a hash of its content.

Plain SQL that SQLite and PostgreSQL both read; full-text search, which they don't share, is in
`search.py`. `added` is UTC, ISO 8601: when this ledger, or the one it was merged from, got the row;
it is the one column that no id covers.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

SCHEMA = 1  # raised by one when a table changes in a way that older code would misread

METADATA = MetaData()

META = Table(
    "meta",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

ARTICLE = Table(
    "article",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("path", Text, nullable=False),
    Column("url", Text),
    Column("outlet", Text),
    Column("title", Text),
    Column("language", Text, nullable=False),
    Column("published", Text),
    Column("text", Text, nullable=False),
)

# What one version of hearsay found in one article: JSON of a Reading without its article.
READING = Table(
    "reading",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("article", Text, ForeignKey("article.id"), nullable=False),
    Column("hearsay", Text, nullable=False),
    Column("added", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Index("reading_of_article", "article"),
)

# The statements of a reading, taken out of its payload so that SQL can search and count them.
STATEMENT = Table(
    "statement",
    METADATA,
    Column("row", Integer, primary_key=True, autoincrement=True),
    Column("reading", Text, ForeignKey("reading.id"), nullable=False),
    Column("id", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("polarity", Text, nullable=False),
    Column("certainty", Text, nullable=False),
    Column("chain", Text, nullable=False),
    Column("words", Text, nullable=False),
    UniqueConstraint("reading", "id"),
)

PROBLEM = Table(
    "problem",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("article", Text, nullable=False),
    Column("component", Text, nullable=False),
    Column("message", Text, nullable=False),
)

# A reading as it stands in a picture, with its names resolved and its dates settled by the other
# articles: JSON without its article. It follows from the readings and is no part of what was read.
LINKED = Table(
    "linked",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("article", Text, ForeignKey("article.id"), nullable=False),
    Column("hearsay", Text, nullable=False),
    Column("payload", Text, nullable=False),
)

# What was found across articles: JSON of a Picture with the ids of its linked readings in their
# place. `readings` is one hash of the ids of the readings that it follows from.
PICTURE = Table(
    "picture",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("readings", Text, nullable=False),
    Column("hearsay", Text, nullable=False),
    Column("added", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Index("picture_of_readings", "readings"),
)
