"""One article of the JSON ledger, in types.

`start` and `end` count characters of the article's `text`, end exclusive.
"""

from typing import NotRequired, TypedDict

from hearsay.model.annotation import BlockKind, MentionForm, MentionKind, Precision
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
