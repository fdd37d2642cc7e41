"""What several articles say together: entities, stories, claims and their origins."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A way to write an entity's name, in one language, with how often it was read."""

    text: str
    language: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Somebody or something, the same over articles and languages, with the forms kept."""

    id: str
    kind: str
    name: str
    wikidata: str | None = None
    forms: tuple[Form, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The articles about one thing that happened (TDT). Ids of articles, ISO 639-1 codes."""

    id: str
    title: str
    articles: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """One independent root of a claim: where chains and derivations end."""

    name: str
    unnamed: bool
    via: tuple[str, ...]
    statements: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """Outlets that have a claim from each other: `path` names them, the first again at the end."""

    path: tuple[str, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """How many independent roots a claim has: a range, and the roots counted in `high`.

    What goes round in a circle has no root; `circles` shows where it goes.
    """

    low: int
    high: int
    roots: tuple[Root, ...] = ()
    circles: tuple[Circle, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What several statements say, over articles and languages; denials are among them."""

    id: str
    story: str
    gist: str
    statements: tuple[str, ...]
    languages: tuple[str, ...]
    origins: Origins = Origins(low=0, high=0)
