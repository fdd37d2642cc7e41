"""Counts that can be laid side by side: of the same thing, of the same people."""

from collections.abc import Iterator, Sequence

import networkx as nx

from hearsay.weigh.counts import Count
from hearsay.weigh.voices import folded

# A toll grows, but no count grows to three times itself and is still the same count.
RATIO = 3.0
THRESHOLD = 0.5
WHO, PLACE, SINCE, CLOSE, CLAIM = 0.4, 0.3, 0.3, 0.2, 0.6
# Two counts of one counter (a ministry, the Red Cross) in reports that share a name of their own.
COUNTER = 0.5
# Two mouths in one article that give a number of their own for the same people. A crowd may be
# twice as large to those who called it together.
DISPUTED, CROWD, CROWD_DISPUTED = 0.35, "crowd", 0.5
# What is no count of anything in itself: only in one claim are two of them of the same thing.
MEASURES = frozenset(
    {"percent", "money", "duration", "distance", "area", "weight", "volume", "temperature", "power",
     "speed", "energy", "data",
     "magnitude", "age", "times", "points"}
)  # fmt: skip
# Two reports of one story: the largest count of its kind in each, or one with the same names.
MAIN, NAMES = 0.5, 0.3


def grouped(all_: Sequence[Count]) -> list[list[Count]]:
    """Counts that are of the same thing, two or more together."""
    kinds: dict[tuple[str, str], list[Count]] = {}
    for count in all_:
        kinds.setdefault((count.quantity.of, count.quantity.unit), []).append(count)
    groups: list[list[Count]] = []
    for kind in sorted(kinds):
        ordered = sorted(kinds[kind], key=_order)
        graph: nx.Graph[int] = nx.Graph()
        graph.add_edges_from(_same_pairs(ordered))
        for part in nx.connected_components(graph):
            groups.append([ordered[at] for at in sorted(part)])
    return sorted(groups, key=lambda group: _order(group[0]))


def _order(count: Count) -> tuple[float, str, int]:
    return count.size, count.said.id, count.quantity.start


def _same_pairs(ordered: Sequence[Count]) -> Iterator[tuple[int, int]]:
    """Pairs by growing size: only counts within a ratio, or of one claim, can be the same."""
    for i, one in enumerate(ordered):
        for j in range(i + 1, len(ordered)):
            other = ordered[j]
            far = other.size > RATIO * one.size
            if far and not (one.claim and one.claim == other.claim):
                continue
            if same_count(one, other):
                yield i, j


def same_count(a: Count, b: Count) -> bool:
    """Are two counts of the same thing? Nothing may contradict, and enough must agree."""
    if a.said.statement.article == b.said.statement.article and a.quantity == b.quantity:
        return False
    if _contradict(a.who, b.who) or _other_people(a, b):
        return False
    one_claim = bool(a.claim) and a.claim == b.claim
    if a.quantity.of in MEASURES and not one_claim:
        return False
    one_story = bool(a.story) and a.story == b.story
    related = one_story or _toll(a, b) or _one_counter(a, b)
    if not one_claim and (_contradict(a.places, b.places) or not related):
        return False
    return _agreement(a, b, one_claim) + one_story * _in_story(a, b) >= THRESHOLD


def _contradict(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b and not a & b)


def _other_people(a: Count, b: Count) -> bool:
    """Within a language, words for who is counted that share nothing ("soldiers", "ships")."""
    if a.who & b.who or a.said.language != b.said.language:
        return False
    one, other = set(folded(a.people)), set(folded(b.people))
    return bool(one and other and not one & other and not (a.claim and a.claim == b.claim))


def _toll(a: Count, b: Count) -> bool:
    """Counts from different claims are comparable if they are running totals since one day."""
    since = {a.quantity.since, b.quantity.since} - {None}
    return (a.quantity.cumulative or b.quantity.cumulative) and len(since) < 2


def _one_counter(a: Count, b: Count) -> bool:
    """Have both the total from one named source, in reports of the same place or party?"""
    others = a.about & b.about - {a.source}
    return bool(a.source) and a.source == b.source and a.main and b.main and bool(others)


def _agreement(a: Count, b: Count, one_claim: bool) -> float:
    since = a.quantity.since is not None and a.quantity.since == b.quantity.since
    close = max(a.size, b.size) <= 1.5 * min(a.size, b.size)
    return (
        CLAIM * one_claim
        + WHO * bool(a.who & b.who)
        + PLACE * bool(a.places & b.places)
        + SINCE * since
        + CLOSE * close
        + COUNTER * _one_counter(a, b)
    )


def _in_story(a: Count, b: Count) -> float:
    """What speaks for one count in two reports of one story, or on two words in one report."""
    if a.said.statement.article == b.said.statement.article:
        one, other = a.said.statement.chain[-1], b.said.statement.chain[-1]
        same_people = not (a.people and b.people) or set(folded(a.people)) == set(folded(b.people))
        weight = CROWD_DISPUTED if a.quantity.of == CROWD else DISPUTED
        return weight * (one.name != other.name and same_people)
    return MAIN * (a.main and b.main) + NAMES * bool(a.names & b.names)
