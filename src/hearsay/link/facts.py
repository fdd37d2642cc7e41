"""A statement made ready for comparing with thousands of others."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from hearsay.link import days
from hearsay.link.days import Days
from hearsay.link.nouns import sort_of
from hearsay.link.rarity import common
from hearsay.link.words import content_words
from hearsay.model.annotation import Quantity
from hearsay.model.knowledge import Knowledge
from hearsay.model.said import Happening, Said
from hearsay.model.statement import Certainty

# What a shared participant weighs: a state, a mere place, people of some sort ("passengers"); all
# others 1, mere words less.
STATE, PLACE, SORT, WORDS = 0.5, 0.3, 0.75, 0.5
CODE = "sort:"
FINE = ("city", "site", "water", "region")


@dataclass(frozen=True, slots=True)
class Deed:
    """An event of a statement, its participants with their weights: states tell less."""

    type: str
    mode: str
    actors: frozenset[str]
    recipients: frozenset[str]
    company: frozenset[str]
    place: str
    when: Days | None

    @property
    def participants(self) -> frozenset[str]:
        """All who take part."""
        return self.actors | self.recipients | self.company


@dataclass(frozen=True, slots=True)
class Facts:
    """What a statement can be recognised by."""

    id: str
    article: str
    language: str
    text: str
    words: Counter[str]
    quoted: bool
    reached: bool
    published: Days | None
    deeds: tuple[Deed, ...]
    names: frozenset[str]
    sources: frozenset[str]
    places: frozenset[str]
    times: tuple[Days, ...]
    counts: tuple[Quantity, ...]
    weight: dict[str, float]


def facts(said: Said, knowledge: Knowledge) -> Facts:
    """The facts of a statement."""
    statement, article = said.statement, said.reading.article
    names = frozenset(m.entity for m in said.names if m.entity and m.kind != "place")
    mentioned = {m.entity for m in said.reading.mentions}
    known = {id: id for id in mentioned if id}
    deeds = tuple(_deed(each, known, article.language) for each in said.happenings)
    taking_part = frozenset(party for deed in deeds for party in deed.participants)
    ids = names | taking_part & mentioned
    sorts = {party: SORT for party in taking_part if party.startswith(CODE)}
    return Facts(
        id=statement.id,
        article=article.id,
        language=article.language,
        text=" ".join(said.text.casefold().split()),
        words=content_words(said.text, article.language),
        quoted=statement.quote == "direct",
        reached=_reached(statement.certainty),
        published=days.of(said.reading.dating),
        deeds=deeds,
        names=names,
        sources=frozenset(hop.entity for hop in statement.chain[1:] if hop.entity),
        places=frozenset(p.entity or p.name for p in said.places if p.precision in FINE),
        times=tuple(span for time in said.times if (span := days.of(time))),
        counts=said.counts,
        weight={**sorts, **{id: _weight(id, knowledge) for id in ids if id}},
    )


def _weight(id: str, knowledge: Knowledge) -> float:
    """What it tells that two events share a participant; a place is where, and hardly who."""
    if id.startswith("place:") or (id in knowledge.places and id not in knowledge.actors):
        return PLACE
    return STATE if common(id, knowledge) else 1.0


def _deed(happening: Happening, known: Mapping[str, str], language: str) -> Deed:
    place = happening.place
    fine = place is not None and place.precision in FINE

    def parties(words: frozenset[str]) -> frozenset[str]:
        """Ids as they are; words by their code where they have one, as in every language."""
        return frozenset(known.get(each) or _coded(each, language) for each in words)

    return Deed(
        type=happening.type,
        mode=happening.mode,
        actors=parties(happening.actors),
        recipients=parties(happening.recipients),
        company=parties(happening.company),
        place=(place.entity or place.name) if place and fine else "",
        when=days.of(happening.time),
    )


def _coded(words: str, language: str) -> str:
    code = sort_of(words, language)
    return f"{CODE}{code}" if code else words


def _reached(certainty: Certainty) -> bool:
    """Is it told as having happened, not as planned, threatened, supposed or asked for?"""
    return certainty == "done"
