"""The ledger as JSON, in types: the public contract that the schema is generated from.

`start` and `end` count characters of the article's `text`, end exclusive. Every id is a string.
Where nothing is found a list is empty, never absent; a value that nobody knows is null.
"""

from typing import NotRequired, TypedDict

from hearsay.model.annotation import BlockKind, MentionForm, MentionKind, Precision
from hearsay.model.finding import DerivationKind, DiscrepancyKind
from hearsay.model.reading import Basis
from hearsay.model.statement import Certainty, Polarity, QuoteKind, Relation


class Span(TypedDict):
    """A stretch of the article's text."""

    start: int
    end: int


class OutletJson(TypedDict):
    """Who publishes. An outlet that nobody named has the id of its article."""

    id: str
    name: str
    kind: str


class EvidenceJson(Span):
    """A stretch that bounds the date of the article, and why."""

    why: str


class PublishedJson(TypedDict):
    """When the article was published: EDTF or ISO 8601, and ISO dates as bounds."""

    value: str | None
    earliest: str | None
    latest: str | None
    basis: Basis
    evidence: list[EvidenceJson]


class BlockJson(Span):
    """A stretch of the article with one role, in one language (ISO 639-1)."""

    kind: BlockKind
    language: str | None


class MentionJson(Span):
    """A reference to somebody or something, by name, noun phrase or pronoun."""

    kind: MentionKind
    form: MentionForm
    entity: str | None


class TimeJson(Span):
    """A date or period in EDTF, its bounds as ISO dates, and what it was reckoned from."""

    value: str
    earliest: str | None
    latest: str | None
    anchor: str
    weekday: NotRequired[int]


class PlaceJson(Span):
    """A place with ISO 3166-1 alpha-2 country and WGS 84 degrees."""

    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    precision: Precision


class QuantityJson(Span):
    """A number with meaning: an interval, null where it is unbounded."""

    low: float | None
    high: float | None
    unit: str
    of: str
    who: str
    cumulative: bool
    since: str | None


class CueJson(Span):
    """The words that show an attribution."""

    text: str
    relation: Relation


class HopJson(TypedDict):
    """One link of a chain. The publishing outlet, hop 0, has no span."""

    name: str
    kind: str
    entity: str | None
    unnamed: bool
    number: NotRequired[int]
    start: NotRequired[int]
    end: NotRequired[int]
    cue: NotRequired[CueJson]


class EventJson(Span):
    """Who did what to whom (PLOVER 2.0); `place` and `time` index the article's lists."""

    type: str
    mode: str
    actors: list[str]
    recipients: list[str]
    place: int | None
    time: int | None


class StatementJson(Span):
    """One assertion at one place, with its chain from the page to the mouth."""

    id: str
    quote: QuoteKind
    chain: list[HopJson]
    polarity: Polarity
    certainty: Certainty
    events: list[EventJson]
    quantities: list[int]
    times: list[int]
    places: list[int]
    claim: str | None


class WordingJson(Span):
    """A term that takes a side, and the entity or event it speaks of."""

    entity: str
    term: str
    in_quote: bool


class ArticleJson(TypedDict):
    """An article with everything found in it."""

    id: str
    path: str
    url: str | None
    outlet: OutletJson
    title: str | None
    language: str
    published: PublishedJson
    text: str
    blocks: list[BlockJson]
    mentions: list[MentionJson]
    times: list[TimeJson]
    places: list[PlaceJson]
    quantities: list[QuantityJson]
    statements: list[StatementJson]
    wording: list[WordingJson]


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
