"""What a statement says, looked up in its reading: who takes part, where, when, how many."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from hearsay.model.annotation import Annotation, Mention, Place, Quantity, Time
from hearsay.model.reading import Reading
from hearsay.model.statement import Event, Statement

A = TypeVar("A", bound=Annotation)
# Names of a list stand this near to each other, with no mark of punctuation but commas between.
GAP = 40
BREAKS = frozenset('.;:!?»«”“"\n()')


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event with its indexes followed; participants are entity ids, else words in lower case.

    `company` are organisations and groups that are listed in one breath with those who take part.
    """

    type: str
    mode: str
    actors: frozenset[str]
    recipients: frozenset[str]
    company: frozenset[str]
    place: Place | None
    time: Time | None

    @property
    def participants(self) -> frozenset[str]:
        """Everybody who takes part, on whatever side."""
        return self.actors | self.recipients | self.company


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement with all that it points at."""

    statement: Statement
    reading: Reading
    happenings: tuple[Happening, ...]
    names: tuple[Mention, ...]
    places: tuple[Place, ...]
    times: tuple[Time, ...]
    counts: tuple[Quantity, ...]

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.statement.id

    @property
    def language(self) -> str:
        """The language of its article, ISO 639-1."""
        return self.reading.article.language

    @property
    def text(self) -> str:
        """Its words."""
        return self.reading.article.text[self.statement.start : self.statement.end]


def said(reading: Reading) -> Iterator[Said]:
    """Each statement of an article with all that it points at."""
    ids = frozenset(m.entity for m in reading.mentions if m.entity)
    for statement in reading.statements:
        mentions = within(reading.mentions, statement.start, statement.end)
        yield Said(
            statement=statement,
            reading=reading,
            happenings=tuple(_happening(reading, e, mentions, ids) for e in statement.events),
            names=tuple(m for m in mentions if m.form == "name" and m.entity),
            places=tuple(reading.places[i] for i in statement.places),
            times=tuple(reading.times[i] for i in statement.times),
            counts=tuple(reading.quantities[i] for i in statement.quantities),
        )


def within(marks: Iterable[A], start: int, end: int) -> list[A]:
    """The marks that lie inside `start..end`."""
    return [mark for mark in marks if start <= mark.start and mark.end <= end]


def _happening(
    reading: Reading, event: Event, mentions: list[Mention], ids: frozenset[str]
) -> Happening:
    actors = frozenset(_parties(reading, event.actors, mentions, ids))
    recipients = frozenset(_parties(reading, event.recipients, mentions, ids))
    return Happening(
        type=event.type,
        mode=event.mode,
        actors=actors,
        recipients=recipients,
        company=_company(reading, mentions, actors | recipients),
        place=None if event.place is None else reading.places[event.place],
        time=None if event.time is None else reading.times[event.time],
    )


def _parties(
    reading: Reading, parties: Iterable[str], mentions: list[Mention], ids: frozenset[str]
) -> Iterator[str]:
    """Ids as they are; of mere words ("passengers of the Titanic") the ids of names in them."""
    text = reading.article.text
    for party in parties:
        if party in ids:
            yield party
            continue
        inside = {m.entity for m in mentions if m.entity and text[m.start : m.end] in party}
        yield from sorted(inside) or [party.casefold()]


def _company(reading: Reading, mentions: list[Mention], known: frozenset[str]) -> frozenset[str]:
    """Whom the text lists beside a participant; where none is known, a list of three or more."""
    company: set[str] = set()
    for run in _runs(reading, mentions):
        ids = {mention.entity for mention in run if mention.entity}
        if ids & known or (not known and len(ids) > 2):
            company |= ids
    return frozenset(company - known)


def _runs(reading: Reading, mentions: list[Mention]) -> list[list[Mention]]:
    """Names of organisations and groups that follow each other closely."""
    runs: list[list[Mention]] = []
    for mention in mentions:
        if mention.form != "name" or mention.kind not in ("organisation", "group"):
            continue
        between = reading.article.text[runs[-1][-1].end : mention.start] if runs else "."
        if len(between) <= GAP and not BREAKS & set(between):
            runs[-1].append(mention)
        else:
            runs.append([mention])
    return runs
