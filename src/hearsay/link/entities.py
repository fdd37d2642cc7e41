"""Resolve names over articles and languages: the tables' ids join by id, other names by spelling.

Blocking keys, a score of reasons, and clusters by complete linkage inside each connected component,
so that J. Smith never makes John Smith and James Smith one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import networkx as nx

from hearsay.link import compare
from hearsay.link.bearers import Bearer, bearers, forms, key
from hearsay.link.cluster import agglomerate, complete
from hearsay.link.keys import index
from hearsay.link.known import Lookalikes, bare, in_tables
from hearsay.link.names import core, skeleton
from hearsay.link.rewrite import rewrite
from hearsay.model.claim import Entity
from hearsay.model.knowledge import Knowledge
from hearsay.model.linked import Link
from hearsay.model.reading import Reading
from hearsay.model.score import Reason, Score

# A key that more bearers share is a common word, not a name.
CAP = 60
SHARED_COMPANY = 3

Pair = tuple[str, str]


def resolve(
    readings: Sequence[Reading], knowledge: Knowledge, lookalikes: Lookalikes
) -> tuple[tuple[Reading, ...], tuple[Entity, ...], tuple[Link, ...]]:
    """The readings with one id for each entity, the entities, and why names were joined."""
    found = bearers(readings, knowledge)
    scores = _scores(found, knowledge, lookalikes)
    groups = _groups(found, scores)
    names = {member: _id(found, group) for group in groups for member in group}
    rewritten = tuple(rewrite(each, _resolver(each, names, knowledge)) for each in readings)
    entities = {}
    for group in groups:
        entity = _entity(_id(found, group), [found[m] for m in group if m in found], knowledge)
        entities[entity.id] = entity
    entities |= _unmentioned(rewritten, entities, knowledge)
    links = tuple(
        Link(kind="entity", a=a, b=b, score=score)
        for (a, b), score in sorted(scores.items(), key=lambda item: item[0])
        if names[a] == names[b]
    )
    return rewritten, tuple(entities[id] for id in sorted(entities)), links


def _resolver(
    reading: Reading, names: Mapping[str, str], knowledge: Knowledge
) -> Callable[[str], str]:
    def resolve_id(id: str) -> str:
        at = key(id, reading.article.id, knowledge)
        return names.get(at, at)

    return resolve_id


def _scores(
    found: Mapping[str, Bearer], knowledge: Knowledge, lookalikes: Lookalikes
) -> dict[Pair, Score]:
    """Pairs of bearers that may be one, none of them two ids of the tables."""
    scores = dict(_unknown_pairs(found))
    for at, bearer in found.items():
        if not bearer.known and (hit := in_tables(bearer, knowledge, lookalikes)):
            id, score = hit
            scores[min(at, id), max(at, id)] = score
    scores.update(_single_names(found))
    return scores


def _unknown_pairs(found: Mapping[str, Bearer]) -> Iterator[tuple[Pair, Score]]:
    keyed = {at: compare.keys(b.kind, b.name) for at, b in found.items() if not b.known}
    for holders in index(keyed).values():
        for place, a in enumerate(holders if len(holders) <= CAP else ()):
            for b in holders[place + 1 :]:
                one, other = found[a], found[b]
                score = compare.same_bearer(one.kind, one.name, other.kind, other.name)
                if score.value >= compare.THRESHOLD:
                    yield (a, b), score


def _single_names(found: Mapping[str, Bearer]) -> Iterator[tuple[Pair, Score]]:
    """People named by one word in two articles: one only if both move in the same company."""
    single = {at: [b.id] for at, b in found.items() if at != b.id}
    company = _company(bearer for at, bearer in found.items() if at not in single)
    for holders in index(single).values():
        for place, a in enumerate(holders if len(holders) <= CAP else ()):
            for b in holders[place + 1 :]:
                (one,), (other,) = found[a].articles, found[b].articles
                shared = sorted(company.get(one, set()) & company.get(other, set()))
                if len(shared) >= SHARED_COMPANY:
                    yield (
                        (a, b),
                        Score(
                            (
                                Reason(name="same single name", value=0.4, detail=found[a].name),
                                Reason(
                                    name="same company", value=0.4, detail=", ".join(shared[:5])
                                ),
                            )
                        ),
                    )


def _company(found: Iterable[Bearer]) -> dict[str, set[str]]:
    """Who is named in each article beside those whom every other article names, too.

    Somebody unknown to the tables goes by the sound of the name, which languages spell differently.
    """
    company: dict[str, set[str]] = {}
    for bearer in found:
        place = bearer.kind == "place" and not bearer.known
        if place or bearer.kind in ("person", "organisation", "group"):
            sound = " ".join(sorted(map(skeleton, core(bearer.name))))
            for article in bearer.articles:
                company.setdefault(article, set()).add(bearer.id if bearer.known else sound)
    return company


def _groups(found: Mapping[str, Bearer], scores: Mapping[Pair, Score]) -> list[tuple[str, ...]]:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(found)
    graph.add_edges_from(scores)
    groups: list[tuple[str, ...]] = []
    for component in nx.connected_components(graph):
        inside = {pair: s.value for pair, s in scores.items() if pair[0] in component}
        pairs = _filled(sorted(component), inside, found) if len(component) > 2 else inside
        groups += agglomerate(component, pairs, threshold=compare.THRESHOLD, linkage=complete)
    return sorted(groups)


def _filled(
    component: Sequence[str], scores: dict[Pair, float], found: Mapping[str, Bearer]
) -> dict[Pair, float]:
    """Scores of a component with the pairs that no key brought together.

    Two that nothing sets apart may be one through a third; two names that contradict each other, or
    two entries of the tables, may not, and a name that would fit both is left by itself.
    """
    filled = dict(scores)
    clash = []
    for place, a in enumerate(component):
        for b in component[place + 1 :]:
            if (a, b) in filled:
                continue
            if _apart(a, b, found):
                clash.append((a, b))
            else:
                filled[a, b] = compare.THRESHOLD
    torn = {
        c for a, b in clash for c in component if _linked(scores, a, c) and _linked(scores, b, c)
    }
    return {pair: value for pair, value in filled.items() if not torn & set(pair)}


def _linked(scores: Mapping[Pair, float], a: str, b: str) -> bool:
    return (min(a, b), max(a, b)) in scores


def _apart(a: str, b: str, found: Mapping[str, Bearer]) -> bool:
    one, other = found.get(a), found.get(b)
    if one is None or other is None or (one.known and other.known):
        return True
    return compare.apart(one.kind, one.name, other.name)


def _id(found: Mapping[str, Bearer], group: Sequence[str]) -> str:
    """The tables' id if one is there, else the id of the fullest name."""
    for member in group:
        if member not in found or found[member].known:
            return member
    return max(group, key=lambda m: (len(found[m].name), m))


def _entity(id: str, group: Sequence[Bearer], knowledge: Knowledge) -> Entity:
    if not group:
        return bare(id, knowledge)
    best = max(group, key=lambda b: (sum(b.kinds.values()), b.key))
    known = bare(id, knowledge)
    name = max((b.name for b in group), key=lambda n: (len(n), n))
    return Entity(
        id=id,
        kind=best.kind,
        name=known.name if known.name != id else name,
        wikidata=known.wikidata,
        forms=forms(group),
    )


def _unmentioned(
    readings: Sequence[Reading], have: Mapping[str, Entity], knowledge: Knowledge
) -> dict[str, Entity]:
    """Entities of the tables that only a chain, an event, an outlet or a wording names."""
    ids = {reading.outlet.id or "" for reading in readings}
    for reading in readings:
        ids |= {word.entity for word in reading.wording}
        for statement in reading.statements:
            ids |= {hop.entity or "" for hop in statement.chain}
            ids |= {p for event in statement.events for p in (*event.actors, *event.recipients)}
    found = {id: bare(id, knowledge) for id in ids - set(have) - {""}}
    return {id: entity for id, entity in found.items() if entity.name != id}
