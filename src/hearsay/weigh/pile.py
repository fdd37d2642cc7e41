"""The linked readings, looked up by id: what every part of weighing starts from."""

from collections.abc import Mapping
from dataclasses import dataclass

from hearsay.model.claim import Claim, Entity, Story
from hearsay.model.knowledge import Knowledge
from hearsay.model.linked import Linked
from hearsay.model.reading import Reading
from hearsay.model.said import Said, said
from hearsay.weigh.voices import Voices, voices

Lookalikes = frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Pile:
    """Readings, statements, entities by id; stories and claims; the voices that publish."""

    knowledge: Knowledge
    lookalikes: Lookalikes
    voices: Voices
    readings: Mapping[str, Reading]
    said: Mapping[str, Said]
    entities: Mapping[str, Entity]
    stories: tuple[Story, ...]
    claims: tuple[Claim, ...]
    claim_of: Mapping[str, str]
    story_of: Mapping[str, str]
    published_by: Mapping[str, tuple[str, ...]]

    def statements(self, claim: Claim) -> list[Said]:
        """The statements of a claim, in a fixed order."""
        return [self.said[id] for id in claim.statements]

    def name(self, id: str) -> str:
        """The neutral name of an entity; the id's own words where nothing knows it."""
        entity = self.entities.get(id)
        return entity.name if entity else id


def lay_out(linked: Linked, knowledge: Knowledge, lookalikes: Lookalikes) -> Pile:
    """The pile of what linking gave."""
    readings = {reading.article.id: reading for reading in linked.readings}
    known = voices(linked.readings, knowledge)
    published: dict[str, list[str]] = {}
    for id, reading in readings.items():
        published.setdefault(known.of_article(reading), []).append(id)
    return Pile(
        knowledge=knowledge,
        lookalikes=lookalikes,
        voices=known,
        readings=readings,
        said={each.id: each for reading in linked.readings for each in said(reading)},
        entities={entity.id: entity for entity in linked.entities},
        stories=linked.stories,
        claims=linked.claims,
        claim_of={id: claim.id for claim in linked.claims for id in claim.statements},
        story_of={id: story.id for story in linked.stories for id in story.articles},
        published_by={voice: tuple(ids) for voice, ids in published.items()},
    )
