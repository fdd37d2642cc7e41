"""What linking gives: readings whose names, dates and statements were put beside each other."""

from dataclasses import dataclass
from typing import Literal

from hearsay.model.claim import Claim, Entity, Story
from hearsay.model.reading import Reading
from hearsay.model.score import Score

LinkKind = Literal["entity", "story", "claim"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why two things were put together: ids of entities, articles or statements, `a` < `b`."""

    kind: LinkKind
    a: str
    b: str
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """Readings with resolved names and settled dates, and what joins them; no origins yet."""

    readings: tuple[Reading, ...] = ()
    entities: tuple[Entity, ...] = ()
    stories: tuple[Story, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
