"""The ledger as JSON, in types: the public contract that the schema is generated from.

Every id is a string. Where nothing is found a list is empty, never absent; a value that nobody
knows is null.
"""

from typing import TypedDict

from hearsay.export.article_shape import ArticleJson
from hearsay.model.finding import DerivationKind, DiscrepancyKind


class FormJson(TypedDict):
    """A way to write an entity's name, in one language, with how often it was read."""

    text: str
    language: str
    count: int


class EntityJson(TypedDict):
    """Somebody or something, the same over articles and languages."""

    id: str
    kind: str
    name: str
    wikidata: str | None
    forms: list[FormJson]


class StoryJson(TypedDict):
    """The articles about one thing that happened."""

    id: str
    title: str
    articles: list[str]
    languages: list[str]


class RootJson(TypedDict):
    """One independent root of a claim."""

    name: str
    unnamed: bool
    via: list[str]
    statements: list[str]
    reasons: list[str]


class CircleJson(TypedDict):
    """Outlets that have a claim from each other; the first of `path` is its last again."""

    path: list[str]
    statements: list[str]


class OriginsJson(TypedDict):
    """How many independent roots a claim has, as a range; what goes in a circle has none."""

    low: int
    high: int
    roots: list[RootJson]
    circles: list[CircleJson]


class ClaimJson(TypedDict):
    """What several statements say, over articles and languages."""

    id: str
    story: str
    gist: str
    statements: list[str]
    languages: list[str]
    origins: OriginsJson


class FromArticle(TypedDict):
    """The article leaned on."""

    article: str


class FromAgency(TypedDict):
    """The agency leaned on, where its wire is not among the articles."""

    agency: str


class ReasonJson(TypedDict):
    """One thing that speaks for (above 0) or against (below 0)."""

    name: str
    value: float
    detail: str


DerivationJson = TypedDict(
    "DerivationJson",
    {
        "article": str,
        "from": FromArticle | FromAgency,
        "kind": DerivationKind,
        "score": float,
        "reasons": list[ReasonJson],
        "spans": list[tuple[int, int, int, int]],
    },
)
DerivationJson.__doc__ = "One article leans on another article or on an agency."


class PointJson(TypedDict):
    """One count as of one day, on the word of one statement."""

    as_of: str
    low: float | None
    high: float | None
    statement: str


class SeriesJson(TypedDict):
    """Counts of the same thing that only rise."""

    of: str
    who: str
    place: str
    points: list[PointJson]


class SideJson(TypedDict):
    """One side of a discrepancy; a span is (article, start, end)."""

    value: str
    statements: list[str]
    spans: list[tuple[str, int, int]]


class DiscrepancyJson(TypedDict):
    """Reports that cannot both be right, or one that contradicts the calendar or itself."""

    kind: DiscrepancyKind
    claim: str | None
    article: str | None
    sides: list[SideJson]
    explanation: str


class ProblemJson(TypedDict):
    """Something that was not read: which article or path, in which component, why."""

    article: str
    component: str
    message: str


class LedgerJson(TypedDict):
    """A whole ledger: what is reported, on whose word, and where the reports differ."""

    hearsay: str
    articles: list[ArticleJson]
    entities: list[EntityJson]
    stories: list[StoryJson]
    claims: list[ClaimJson]
    derivations: list[DerivationJson]
    series: list[SeriesJson]
    discrepancies: list[DiscrepancyJson]
    problems: list[ProblemJson]
