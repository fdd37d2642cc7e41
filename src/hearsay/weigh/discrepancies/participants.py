"""Reports of one claim that agree on some who took part and differ on another."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.fuzz import token_set_ratio

from hearsay.model.annotation import Mention
from hearsay.model.claim import Claim
from hearsay.model.finding import Discrepancy
from hearsay.model.said import Said
from hearsay.weigh.discrepancies.sides import side, two_sides
from hearsay.weigh.pile import Pile

BODIES = ("organisation", "group")
SHARED, ODD = 2, 2
ALIKE = 60


@dataclass(frozen=True, slots=True, eq=False)
class List:
    """The organisations and groups that a statement lists as taking part."""

    said: Said
    type: str
    named: dict[str, Mention]


def participants(pile: Pile) -> Iterator[Discrepancy]:
    """One for every pair of odd ones: each side names somebody whom the other lacks."""
    bodies = _bodies(pile)
    for claim in pile.claims:
        lists = [each for said in pile.statements(claim) for each in _lists(said, bodies)]
        clashes: dict[tuple[tuple[str, ...], tuple[str, ...]], list[tuple[List, List]]] = {}
        for a, b in combinations(lists, 2):
            if odd := _odd(pile, a, b):
                pair = (a, b) if odd[0] < odd[1] else (b, a)
                clashes.setdefault((min(odd), max(odd)), []).append(pair)
        for (one, other), pairs in sorted(clashes.items(), key=lambda item: item[0]):
            yield _discrepancy(pile, claim, (one, other), pairs)


def _bodies(pile: Pile) -> frozenset[str]:
    """Ids that any report takes for an organisation or a group."""
    mentions = (m for reading in pile.readings.values() for m in reading.mentions)
    return frozenset(m.entity for m in mentions if m.entity and m.kind in BODIES)


def _lists(said: Said, bodies: frozenset[str]) -> Iterator[List]:
    """The organisations and groups that take part in an event."""
    names = {m.entity: m for m in reversed(said.names) if m.entity and m.entity in bodies}
    for happening in said.happenings:
        named = {id: m for id, m in names.items() if id in happening.participants}
        if len(named) > SHARED:
            yield List(said, happening.type, named)


def _odd(pile: Pile, a: List, b: List) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Whom one list has and the other lacks, if both agree on most."""
    if a.type != b.type or a.said.statement.article == b.said.statement.article:
        return None
    shared = a.named.keys() & b.named.keys()
    one = tuple(sorted(a.named.keys() - shared))
    other = tuple(sorted(b.named.keys() - shared))
    if len(shared) < SHARED or not 0 < len(one) <= ODD or not 0 < len(other) <= ODD:
        return None
    related = any(_related(pile, x, y) for x in one for y in (*other, *shared))
    related = related or any(_related(pile, y, x) for y in other for x in (*one, *shared))
    return None if related else (one, other)


def _related(pile: Pile, a: str, b: str) -> bool:
    """Does one belong to the other, so that the names may mean the same side?"""
    actor = pile.knowledge.actors.get(a)
    return actor is not None and actor.of == b


def _discrepancy(
    pile: Pile,
    claim: Claim,
    odd: tuple[tuple[str, ...], tuple[str, ...]],
    pairs: list[tuple[List, List]],
) -> Discrepancy:
    sides = []
    for at in (0, 1):
        lists = {pair[at].said.id: pair[at] for pair in pairs}.values()
        shown = [(each.said, each.named[id]) for each in lists for id in odd[at]]
        sides.append(side(", ".join(map(pile.name, odd[at])), shown))
    a, b = pairs[0]
    shared = sorted(pile.name(id) for id in a.named.keys() & b.named.keys())
    first, second = two_sides(sides[0], sides[1])
    text = f"both name {', '.join(shared)}; one names {first.value}, the other {second.value}"
    if any(_alike(pile, x, y) for x in odd[0] for y in odd[1]):
        text += ", names that look alike and are not the same"
    return Discrepancy(kind="participants", claim=claim.id, sides=(first, second), explanation=text)


def _alike(pile: Pile, a: str, b: str) -> bool:
    """Are the two easily taken for each other, by the tables or by their names?"""
    names = pile.name(a).casefold(), pile.name(b).casefold()
    return frozenset((a, b)) in pile.lookalikes or token_set_ratio(*names) >= ALIKE
