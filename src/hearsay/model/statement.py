"""What one article says at one place, and on whose word."""

from dataclasses import dataclass, field
from typing import Literal

from hearsay.model.ids import make_id

Relation = Literal[
    "says", "cites", "confirms", "denies", "alleges", "promises", "threatens", "demands", "asks"
]
QuoteKind = Literal["direct", "indirect", "mixed", "none"]
Polarity = Literal["asserts", "denies"]
Certainty = Literal["done", "planned", "threatened", "hypothetical", "asked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """The words that show an attribution ("said", "selon"), with their relation."""

    text: str
    start: int
    end: int
    relation: Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One link of a chain: who is given as speaking. The publishing outlet has no span.

    `kind` is outlet, agency, person, organisation, group, authority, document or unknown;
    `number` is how many unnamed sources the text says there are; `distinct` marks "another source".
    """

    name: str
    kind: str
    entity: str | None = None
    unnamed: bool = False
    start: int | None = None
    end: int | None = None
    cue: Cue | None = None
    number: int | None = None
    distinct: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did what to whom, coded in PLOVER 2.0. `place` and `time` index the article's lists.

    `actors` and `recipients` are entity ids where one is known, else the words of the text.
    """

    type: str
    mode: str = ""
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: int | None = None
    time: int | None = None
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One assertion at one place of one article, with its chain from the page to the mouth.

    Its id follows the text and how it was read, not who the names turn out to be when other
    articles are seen: it is the same before and after linking, and in every pile.
    """

    article: str
    start: int
    end: int
    quote: QuoteKind = "none"
    chain: tuple[Hop, ...]
    polarity: Polarity = "asserts"
    certainty: Certainty = "done"
    events: tuple[Event, ...] = ()
    quantities: tuple[int, ...] = ()
    times: tuple[int, ...] = ()
    places: tuple[int, ...] = ()

    id: str = field(init=False)

    def __post_init__(self) -> None:
        hops = [
            (h.name, h.kind, h.unnamed, h.start, h.end, h.number, h.distinct,
             h.cue and (h.cue.start, h.cue.end, h.cue.relation))
            for h in self.chain
        ]  # fmt: skip
        events = [(e.type, e.mode, e.place, e.time, e.start, e.end) for e in self.events]
        parts = (
            self.article, self.start, self.end, self.quote, hops, self.polarity, self.certainty,
            events, self.quantities, self.times, self.places,
        )  # fmt: skip
        object.__setattr__(self, "id", make_id("statement", *parts))
