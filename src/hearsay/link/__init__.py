"""Across articles: who is who, which articles tell one story, which statements one claim."""

from collections.abc import Sequence

from hearsay.link.claims import find_claims
from hearsay.link.dates import settle_dates
from hearsay.link.entities import resolve
from hearsay.link.known import Lookalikes
from hearsay.link.stories import find_stories
from hearsay.model.knowledge import Knowledge
from hearsay.model.linked import Linked
from hearsay.model.reading import Reading

__all__ = ["link"]


def link(
    readings: Sequence[Reading], knowledge: Knowledge, *, lookalikes: Lookalikes = frozenset()
) -> Linked:
    """What joins a pile of readings; the order they come in does not matter.

    `lookalikes` are pairs of actor ids whose names look alike and that are never joined.
    """
    ordered = sorted(readings, key=lambda reading: (reading.article.path, reading.article.id))
    renamed, entities, same_names = resolve(ordered, knowledge, lookalikes)
    found, same_stories = find_stories(renamed, knowledge)
    dated = settle_dates(renamed, found, knowledge)
    said, same_claims = find_claims(dated, found, knowledge)
    return Linked(
        readings=dated,
        entities=entities,
        stories=found,
        claims=said,
        links=(*same_names, *same_stories, *same_claims),
    )
