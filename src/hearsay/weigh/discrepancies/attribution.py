"""Reports that put the same words in different mouths."""

from collections.abc import Iterator
from itertools import combinations

from rapidfuzz.fuzz import token_sort_ratio

from hearsay.model.finding import Discrepancy
from hearsay.model.said import Said
from hearsay.weigh.discrepancies.sides import quoted, side, two_sides
from hearsay.weigh.pile import Pile
from hearsay.weigh.strand import Strand, strand
from hearsay.weigh.voices import folded

# Words of one language so near to each other are one utterance.
SAME_WORDS = 75
FEWEST = 5


def attributions(pile: Pile) -> Iterator[Discrepancy]:
    """One for every pair of named sources that are given for the same words of a claim."""
    for claim in pile.claims:
        strands = [strand(pile, each) for each in pile.statements(claim)]
        named = [s for s in strands if s.kind in ("named", "outlet")]
        clashes: dict[tuple[str, str], dict[str, Strand]] = {}
        for a, b in combinations(sorted(named, key=lambda s: (s.key, s.id)), 2):
            if _clash(pile, a, b):
                clashes.setdefault((a.key, b.key), {}).update({a.id: a, b.id: b})
        for (one, other), members in sorted(clashes.items()):
            yield _discrepancy(claim.id, one, other, list(members.values()))


def _clash(pile: Pile, a: Strand, b: Strand) -> bool:
    """Other mouths for the same words, neither of which is on the way to the other."""
    if a.key == b.key or a.article == b.article or a.said.language != b.said.language:
        return False
    # Two papers may report one thing; what somebody said, only one mouth has said.
    if a.kind == b.kind == "outlet" or _other_names(a.said, b.said):
        return False
    one, other = set(folded(a.name)), set(folded(b.name))
    if one <= other or other <= one:  # "Olympic" and "RMS Olympic": one name, written in part
        return False
    if _on_the_way(pile, a, b) or _on_the_way(pile, b, a):
        return False
    return _same_words(a.said, b.said)


def _on_the_way(pile: Pile, a: Strand, b: Strand) -> bool:
    """Does a's source pass b's words on, belong to it, or publish the article?"""
    belongs = pile.knowledge.actors.get(a.key)
    return (
        a.key in b.voices
        or any(hop.entity == a.key for hop in b.said.statement.chain)
        or (belongs is not None and belongs.of == b.key)
    )


def _same_words(a: Said, b: Said) -> bool:
    one, other = a.text.casefold(), b.text.casefold()
    long_enough = min(len(one.split()), len(other.split())) >= FEWEST
    return long_enough and token_sort_ratio(one, other) >= SAME_WORDS


def _other_names(a: Said, b: Said) -> bool:
    """Does each name somebody, or some place, whom the other does not? Then the words differ."""
    one, other = ({m.entity for m in said.names} for said in (a, b))
    return bool(one - other) and bool(other - one)


def _discrepancy(claim: str, one: str, other: str, members: list[Strand]) -> Discrepancy:
    sides, names = [], []
    for key in (one, other):
        of = [s for s in members if s.key == key]
        names.append(of[0].name)
        words = f"{of[0].name}: {quoted(of[0].said)}"
        sides.append(side(words, ((s.said, None) for s in of)))
    first, second = sorted(names)
    return Discrepancy(
        kind="attribution",
        claim=claim,
        sides=two_sides(sides[0], sides[1]),
        explanation=f"the same words are given to {first} and to {second}",
    )
