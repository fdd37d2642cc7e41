"""What we know of the world: the rows of the tables under `hearsay/knowledge`."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who acts or speaks in the news: state, ministry, army, group, body, person, party.

    `forms` maps a language code to the names used in it; `sector` is PLOVER's (GOV, MIL, REB, ...);
    `of` is the id of the actor it belongs to ("" if none); `wikidata` only where it was checked.
    """

    id: str
    kind: str
    name: str
    country: str = ""
    sector: str = ""
    of: str = ""
    gender: str = ""
    wikidata: str = ""
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who publishes. `owner` is a name or an outlet id; outlets of one owner are one voice."""

    id: str
    name: str
    kind: str
    country: str = ""
    owner: str = ""
    state_owned: bool = False
    wikidata: str = ""
    forms: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """A place of the gazetteer with its coordinates (degrees, WGS 84) and names."""

    id: str
    name: str
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: str = "city"
    population: int = 0
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedEvent:
    """Something that happened on a known day, with the words that name it in each language."""

    id: str
    earliest: str
    latest: str
    name: str
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """Somebody's time in an office, in plain English; `person` and `body` are ids of actors.

    `start` and `end` are EDTF dates, as exact as they are known; no `end`: still in office as far
    as we know.
    """

    person: str
    office: str
    start: str
    body: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word that takes a side: what it is said of, and the neutral word for it."""

    language: str
    term: str
    about: str
    neutral: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Knowledge:
    """All tables, loaded. Compared by identity, so that what is compiled from it can be cached.

    `capitals` gives the country (ISO 3166-1 alpha-2) of each capital, by the place's id.
    """

    actors: Mapping[str, Actor] = field(default_factory=dict)
    outlets: Mapping[str, Outlet] = field(default_factory=dict)
    places: Mapping[str, KnownPlace] = field(default_factory=dict)
    capitals: Mapping[str, str] = field(default_factory=dict)
    dated_events: tuple[DatedEvent, ...] = ()
    wording: tuple[Term, ...] = ()
