"""The whole answer: what a pile of articles says together."""

from dataclasses import dataclass

from hearsay.model.claim import Claim, Entity, Story
from hearsay.model.finding import Derivation, Discrepancy, Problem, Series
from hearsay.model.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Readings and all that was found across them; the JSON ledger is a rendering of it."""

    readings: tuple[Reading, ...] = ()
    entities: tuple[Entity, ...] = ()
    stories: tuple[Story, ...] = ()
    claims: tuple[Claim, ...] = ()
    derivations: tuple[Derivation, ...] = ()
    series: tuple[Series, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    problems: tuple[Problem, ...] = ()
