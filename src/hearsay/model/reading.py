"""One article as hearsay has read it: the result of the pipeline, before other articles
are seen.
"""

from dataclasses import dataclass
from typing import Literal

from hearsay.model.annotation import Block, Mention, Place, Quantity, Time, Wording
from hearsay.model.article import Article
from hearsay.model.statement import Statement

Basis = Literal["metadata", "dateline", "content", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A stretch of the article that bounds its date, and why."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """When the article was published: ISO dates, "" where open; `value` is EDTF or ISO
    with hour.
    """

    value: str = ""
    earliest: str = ""
    latest: str = ""
    basis: Basis = "unknown"
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The publishing outlet as hop 0 of every chain: known to the tables or not."""

    id: str | None
    name: str
    kind: str = "outlet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything found in one article, in text order."""

    article: Article
    outlet: Voice
    dating: Dating
    blocks: tuple[Block, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    statements: tuple[Statement, ...] = ()
    wording: tuple[Wording, ...] = ()
