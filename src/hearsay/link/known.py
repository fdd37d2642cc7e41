"""The entries of the knowledge tables, found by names that are spelt a little differently."""

from collections.abc import Iterator
from functools import lru_cache

from hearsay.link import compare
from hearsay.link.bearers import Bearer
from hearsay.link.names import core
from hearsay.model.claim import Entity
from hearsay.model.knowledge import Knowledge
from hearsay.model.score import Score

Lookalikes = frozenset[frozenset[str]]


def in_tables(
    bearer: Bearer, knowledge: Knowledge, lookalikes: Lookalikes
) -> tuple[str, Score] | None:
    """The entry of the tables that a name surely means; None where two entries come near."""
    # A single word that is only nearly the same is another name as often as not.
    enough = compare.THRESHOLD if len(core(bearer.name)) > 1 else compare.SURE
    hits: dict[str, Score] = {}
    table = _known_forms(knowledge)
    for at in compare.keys(bearer.kind, bearer.name):
        for id, kind, form in table.get(at, ()):
            score = compare.compare(kind, bearer.name, form)
            if score.value >= enough and score.value > hits.get(id, Score(())).value:
                hits[id] = score
    ranked = sorted(hits, key=lambda id: (-hits[id].value, id))
    if not ranked or (len(ranked) > 1 and hits[ranked[1]].value > hits[ranked[0]].value - 0.1):
        return None
    if any(frozenset((ranked[0], other)) in lookalikes for other in ranked[1:]):
        return None
    return ranked[0], hits[ranked[0]]


@lru_cache(maxsize=4)
def _known_forms(knowledge: Knowledge) -> dict[tuple[str, str], list[tuple[str, str, str]]]:
    """The tables' forms by blocking key: (id, kind, form)."""
    table: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for id, kind, form in _forms(knowledge):
        for at in compare.keys(kind, form):
            table.setdefault(at, []).append((id, kind, form))
    return table


def _forms(knowledge: Knowledge) -> Iterator[tuple[str, str, str]]:
    for actor in knowledge.actors.values():
        kind = "person" if actor.kind == "person" else "organisation"
        for form in sorted({actor.name, *(f for written in actor.forms.values() for f in written)}):
            yield actor.id, kind, form
    for outlet in knowledge.outlets.values():
        for form in sorted({outlet.name, *outlet.forms}):
            yield outlet.id, "outlet", form


def bare(id: str, knowledge: Knowledge) -> Entity:
    """An entity as the tables have it, without forms; its id stands for a name that is unknown."""
    if actor := knowledge.actors.get(id):
        kind = "person" if actor.kind == "person" else "organisation"
        kind = "place" if actor.kind == "state" else kind
        return Entity(id=id, kind=kind, name=actor.name, wikidata=actor.wikidata or None)
    if outlet := knowledge.outlets.get(id):
        return Entity(id=id, kind="outlet", name=outlet.name, wikidata=outlet.wikidata or None)
    if place := knowledge.places.get(id):
        return Entity(id=id, kind="place", name=place.name)
    return Entity(id=id, kind="other", name=id)
