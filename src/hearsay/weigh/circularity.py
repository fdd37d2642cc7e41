"""Circular reporting: outlets that have a claim from each other and from nobody else."""

from collections.abc import Iterable, Sequence

import networkx as nx

from hearsay.model.claim import Circle
from hearsay.model.finding import Derivation
from hearsay.weigh.pile import Pile
from hearsay.weigh.strand import Strand


def circles(
    pile: Pile, strands: Sequence[Strand], derived: Iterable[Derivation]
) -> tuple[tuple[Circle, frozenset[str]], ...]:
    """The circles of one claim, each with the voices in it.

    Only strands that end in an outlet make edges: a chain that ends in a mouth goes nowhere round.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    for strand in strands:
        if strand.kind == "outlet":
            nx.add_path(graph, strand.voices)
    voice = {strand.article: strand.voices[0] for strand in strands}
    for each in derived:
        copied = each.kind in ("copies", "translates") and each.from_article in voice
        if copied and each.from_article and each.article in voice:
            graph.add_edge(voice[each.article], voice[each.from_article])
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    found = [part for part in nx.strongly_connected_components(graph) if len(part) > 1]
    return tuple(_circle(pile, strands, graph, frozenset(part)) for part in sorted(found, key=min))


def _circle(
    pile: Pile, strands: Sequence[Strand], graph: "nx.DiGraph[str]", part: frozenset[str]
) -> tuple[Circle, frozenset[str]]:
    inside: nx.DiGraph[str] = nx.DiGraph()
    inside.add_edges_from(sorted((a, b) for a, b in graph.edges if {a, b} <= part))
    edges = nx.find_cycle(inside, source=min(part))
    names = _names(pile, strands)
    path = tuple(names.get(edge[0], edge[0]) for edge in edges)
    statements = sorted(s.id for s in strands if goes_round(s, part))
    return Circle(path=(*path, path[0]), statements=tuple(statements)), part


def goes_round(strand: Strand, part: frozenset[str]) -> bool:
    """Does this strand end in the circle, or speak for one of its members?"""
    return strand.kind in ("outlet", "own") and strand.key in part


def _names(pile: Pile, strands: Sequence[Strand]) -> dict[str, str]:
    """Voices as people know them."""
    names = {strand.key: strand.name for strand in strands if strand.kind == "outlet"}
    names |= {strand.voices[0]: strand.said.reading.outlet.name for strand in strands}
    known = pile.knowledge.outlets
    return {voice: known[voice].name if voice in known else name for voice, name in names.items()}
