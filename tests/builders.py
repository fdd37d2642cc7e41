"""Readings by hand: text first, then marks that point at words of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from hearsay.model.annotation import Block, Mention, MentionKind, Place, Quantity, Time
from hearsay.model.article import Article
from hearsay.model.calendar import bounds
from hearsay.model.knowledge import Actor, Knowledge, KnownPlace, Outlet
from hearsay.model.reading import Dating, Reading, Voice
from hearsay.model.statement import Cue, Event, Hop, Statement

KNOWLEDGE = Knowledge(
    actors={
        "red-front": Actor(
            id="red-front", kind="armed_group", name="Red Front",
            forms={"en": ("Red Front",), "fr": ("Front rouge",)},
        ),
        "blue-league": Actor(id="blue-league", kind="armed_group", name="Blue League"),
        "green-union": Actor(id="green-union", kind="party", name="Green Union"),
        "grey-union": Actor(id="grey-union", kind="party", name="Grey Union"),
        "river-guard": Actor(id="river-guard", kind="armed_group", name="River Guard"),
        "ar": Actor(id="ar", kind="state", name="Ardavia", country="AR"),
        "ko": Actor(id="ko", kind="state", name="Kostrova", country="KO"),
        "ada-marsh": Actor(
            id="ada-marsh", kind="person", name="Ada Marsh", forms={"en": ("Ada Marsh",)}
        ),
    },
    outlets={
        "atlas": Outlet(id="atlas", name="Atlas", kind="agency", forms=("Atlas",)),
        "herald": Outlet(id="herald", name="Herald", kind="publisher", owner="House Ltd"),
        "courier": Outlet(id="courier", name="Courier", kind="publisher"),
        "ledger": Outlet(id="ledger", name="Ledger", kind="publisher"),
        "evening-herald": Outlet(
            id="evening-herald", name="Evening Herald", kind="publisher", owner="House Ltd"
        ),
    },
    places={
        "selm": KnownPlace(id="selm", name="Selm", country="AR", latitude=10.0, longitude=10.0),
        "orrin": KnownPlace(id="orrin", name="Orrin", country="AR", latitude=14.0, longitude=10.0),
    },
)  # fmt: skip
LOOKALIKES = frozenset({frozenset({"green-union", "grey-union"})})

NAMES: Mapping[str, tuple[MentionKind, str]] = {
    "Red Front": ("group", "red-front"),
    "Front rouge": ("group", "red-front"),
    "Blue League": ("group", "blue-league"),
    "Ligue bleue": ("group", "blue-league"),
    "Green Union": ("organisation", "green-union"),
    "Union verte": ("organisation", "green-union"),
    "Grey Union": ("organisation", "grey-union"),
    "Union grise": ("organisation", "grey-union"),
    "River Guard": ("group", "river-guard"),
    "Garde du fleuve": ("group", "river-guard"),
    "Ada Marsh": ("person", "ada-marsh"),
    "Ardavian": ("nationality", "ar"),
    "Ardaviens": ("nationality", "ar"),
    "Kostrovan": ("nationality", "ko"),
    "Selm": ("place", "selm"),
    "Orrin": ("place", "orrin"),
}


@dataclass(frozen=True, kw_only=True)
class Say:
    """A statement to be: its words, its chain after hop 0, and what is in it."""

    words: str
    chain: Sequence[Hop] = ()
    events: Sequence[Mapping[str, Any]] = ()
    counts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    times: Mapping[str, str] = field(default_factory=dict)
    places: Sequence[str] = ()
    denies: bool = False
    direct: bool = False
    certainty: Any = "done"


def event(type: str, *parties: str, **more: Any) -> dict[str, Any]:
    """An event in which all parties take part alike."""
    return {"type": type, "actors": parties, **more}


def agency(name: str = "Atlas", entity: str | None = "atlas") -> Hop:
    return Hop(name=name, kind="agency", entity=entity, start=0, end=1, cue=_cue())


def outlet(name: str, entity: str | None = None) -> Hop:
    return Hop(name=name, kind="outlet", entity=entity, start=0, end=1, cue=_cue())


def person(name: str, entity: str | None = None) -> Hop:
    return Hop(name=name, kind="person", entity=entity, start=0, end=1, cue=_cue())


def unnamed(name: str = "an official", **more: Any) -> Hop:
    return Hop(name=name, kind="person", unnamed=True, start=0, end=1, cue=_cue(), **more)


def _cue() -> Cue:
    return Cue(text="said", start=0, end=1, relation="says")


def reading(
    path: str,
    *says: Say,
    language: str = "en",
    by: str | None = None,
    day: str = "",
    names: Mapping[str, tuple[MentionKind, str]] = NAMES,
) -> Reading:
    """An article of the words of its statements; `day` is an EDTF date of publication."""
    text = "\n".join(say.words for say in says)
    article = Article(path=path, outlet=by, language=language, published=day or None, text=text)
    made = _Marks(text)
    statements = [_statement(made, article, say, by or path) for say in says]
    mentions = sorted(_mentions(text, names), key=lambda mention: mention.start)
    first, last = bounds(day)
    known = KNOWLEDGE.outlets.get(by or "")
    return Reading(
        article=article,
        outlet=Voice(id=known.id if known else None, name=known.name if known else by or path),
        dating=Dating(
            value=day, earliest=first, latest=last, basis="metadata" if day else "unknown"
        ),
        blocks=(Block(start=0, end=len(text), kind="body", language=language),),
        mentions=tuple(mentions),
        times=tuple(made.times),
        places=tuple(made.places),
        quantities=tuple(made.quantities),
        statements=tuple(statements),
    )


class _Marks:
    """Marks of an article while it is being made."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.times: list[Time] = []
        self.places: list[Place] = []
        self.quantities: list[Quantity] = []

    def time(self, words: str, value: str, within: int) -> int:
        start = self.text.index(words, within)
        first, last = bounds(value)
        anchor = "full" if first else ""
        self.times.append(
            Time(
                start=start,
                end=start + len(words),
                value=value,
                earliest=first,
                latest=last,
                anchor=anchor,
            )
        )
        return len(self.times) - 1

    def place(self, name: str, within: int) -> int:
        start = self.text.index(name, within)
        known = KNOWLEDGE.places[name.lower()]
        self.places.append(
            Place(
                start=start,
                end=start + len(name),
                name=name,
                entity=known.id,
                country="AR",
                latitude=known.latitude,
                longitude=known.longitude,
            )
        )
        return len(self.places) - 1

    def quantity(self, words: str, within: int, values: Mapping[str, Any]) -> int:
        start = self.text.index(words, within)
        self.quantities.append(Quantity(start=start, end=start + len(words), **values))
        return len(self.quantities) - 1


def _statement(made: _Marks, article: Article, say: Say, name: str) -> Statement:
    start = made.text.index(say.words)
    times = [made.time(words, value, start) for words, value in say.times.items()]
    counts = tuple(made.quantity(words, start, of) for words, of in say.counts.items())
    events, places = [], [made.place(name, start) for name in say.places]
    for each in say.events:
        values = {**each, "start": start, "end": start + len(say.words)}
        if "place" in each:
            values["place"] = made.place(each["place"], start)
            places.append(values["place"])
        if "time" in each:
            values["time"] = made.time(*each["time"], start)
            times.append(values["time"])
        events.append(Event(**values))
    return Statement(
        article=article.id,
        start=start,
        end=start + len(say.words),
        quote="direct" if say.direct else "none",
        chain=(
            Hop(name=name, kind="outlet"),
            *(_placed(made.text, hop, start) for hop in say.chain),
        ),
        polarity="denies" if say.denies else "asserts",
        certainty=say.certainty,
        events=tuple(events),
        quantities=counts,
        times=tuple(times),
        places=tuple(places),
    )


def _placed(text: str, hop: Hop, start: int) -> Hop:
    """A hop where its name stands in the text, else at the beginning of the statement."""
    at = text.find(hop.name)
    span = (at, at + len(hop.name)) if at >= 0 else (start, start + 1)
    return replace(hop, start=span[0], end=span[1])


def _mentions(text: str, names: Mapping[str, tuple[MentionKind, str]]) -> list[Mention]:
    found = []
    for name, (kind, entity) in names.items():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            found.append(Mention(start=at, end=end, kind=kind, entity=entity, name=name))
            at = text.find(name, end)
    return found
