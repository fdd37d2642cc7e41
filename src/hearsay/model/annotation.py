"""What we mark in a text. Offsets count characters of `Article.text`; `end` is exclusive."""

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["headline", "byline", "dateline", "credit", "body", "caption", "boilerplate"]
MentionKind = Literal[
    "person", "organisation", "group", "place", "nationality", "outlet", "document", "other"
]
MentionForm = Literal["name", "nominal", "pronoun"]
Precision = Literal["country", "region", "city", "site", "water"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A marked stretch of text. `by` names the component that marked it."""

    start: int
    end: int
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Annotation):
    """A stretch of the article with one role; `language` is ISO 639-1, of this paragraph alone."""

    kind: BlockKind
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence(Annotation):
    """One sentence of the headline or body, without the space around it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token(Annotation):
    """A word in its place in the sentence: Universal Dependencies tags and relations.

    `i`, `head`, `children`, `left`, `right` are indexes into the document's tokens; a root is its
    own head; `left..right` (inclusive) is the stretch its subtree covers. `morph` is UD's
    `Gender=Masc|Number=Sing`.
    """

    i: int
    word: str
    lemma: str
    pos: str
    morph: str
    dep: str
    head: int
    children: tuple[int, ...]
    left: int
    right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Annotation):
    """A name as the trained recogniser saw it (`PER`, `ORG`, `LOC`, `MISC`), before the tables
    speak.
    """

    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Annotation):
    """Words between quotation marks, the marks included in `start..end`.

    `inner_start..inner_end` is what stands between them; `depth` counts the quotes around it;
    `closed` is False where the closing mark is missing.
    """

    inner_start: int
    inner_end: int
    depth: int = 0
    closed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Annotation):
    """A reference to somebody or something (ACE): by name, by a noun phrase or by a pronoun.

    `entity` is an actor's, outlet's or place's id of the knowledge tables where it is known, else
    an id made of the name (`person:salama-maarouf`); None where it refers to nobody we can tell.
    `name` is the fullest name used in this article.
    """

    kind: MentionKind
    form: MentionForm = "name"
    entity: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Time(Annotation):
    """A date or period: `value` is EDTF, `earliest`/`latest` ISO dates, both inclusive.

    `anchor` says what it was reckoned from: `full` (nothing needed), `published`, `previous`
    (the last date spoken of), `event:<id>` or "" where the value is still open (year unknown).
    `weekday` is 0 (Monday) to 6 where the text names one beside a date; `ahead` is a date without a
    year that is told as still to come.
    """

    value: str
    earliest: str = ""
    latest: str = ""
    anchor: str = ""
    weekday: int | None = None
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Annotation):
    """A place with its coordinates (degrees, WGS 84); `country` is ISO 3166-1 alpha-2 or ""."""

    name: str
    entity: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: Precision = "city"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Annotation):
    """A number with meaning, an interval `low..high`, None where it is unbounded.

    `unit` is what one of it is (person, ship, missile, USD, percent, km, ...), `of` the state or
    thing counted (killed, injured, missing, ships, missiles, ...), `who` the words for who or what
    is counted. `since` is an ISO date where the text says from when on it was counted.
    """

    low: float | None
    high: float | None
    unit: str = ""
    of: str = ""
    who: str = ""
    cumulative: bool = False
    since: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording(Annotation):
    """A term that takes a side, with the entity or event it speaks of."""

    entity: str
    term: str
    in_quote: bool
