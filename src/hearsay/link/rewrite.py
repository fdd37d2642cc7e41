"""Put resolved ids into a reading. Ids of statements do not depend on them and stay."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from hearsay.model.reading import Reading
from hearsay.model.statement import Event, Hop, Statement

Resolve = Callable[[str], str]


def rewrite(reading: Reading, resolve: Resolve) -> Reading:
    """The reading with every entity id exchanged for the resolved one."""
    return replace(
        reading,
        mentions=tuple(
            replace(mention, entity=mention.entity and resolve(mention.entity))
            for mention in reading.mentions
        ),
        statements=tuple(_statement(each, resolve) for each in reading.statements),
        wording=tuple(replace(each, entity=resolve(each.entity)) for each in reading.wording),
    )


def _statement(statement: Statement, resolve: Resolve) -> Statement:
    return replace(
        statement,
        chain=tuple(_hop(hop, resolve) for hop in statement.chain),
        events=tuple(_event(event, resolve) for event in statement.events),
    )


def _hop(hop: Hop, resolve: Resolve) -> Hop:
    return replace(hop, entity=hop.entity and resolve(hop.entity))


def _event(event: Event, resolve: Resolve) -> Event:
    return replace(
        event, actors=_each(event.actors, resolve), recipients=_each(event.recipients, resolve)
    )


def _each(ids: Iterable[str], resolve: Resolve) -> tuple[str, ...]:
    return tuple(dict.fromkeys(resolve(each) for each in ids))
