"""Statements of one claim that are the same but for a day, a town or a name.

The kinds that look at events see only what is coded as one. Here two reports are laid word beside
word: what is left when names, places, times and numbers are taken out is the frame.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from rapidfuzz.fuzz import token_sort_ratio

from hearsay.model.annotation import Annotation
from hearsay.model.calendar import spoken
from hearsay.model.claim import Claim
from hearsay.model.finding import Discrepancy, DiscrepancyKind
from hearsay.model.said import Said
from hearsay.weigh.discrepancies.place import KILOMETRES, POINTS, distance
from hearsay.weigh.discrepancies.sides import Shown, side, two_sides
from hearsay.weigh.pile import Pile
from hearsay.weigh.voices import folded

# Frames so near to each other, of so many words at least, are one sentence told twice.
ALIKE, FEWEST, LONG_WORD = 70, 3, 3
APART = ("place", "nationality", "outlet")


@dataclass(frozen=True, slots=True, eq=False)
class Clash:
    """Two values that can't both stand in one sentence, with what shows each of them."""

    kind: DiscrepancyKind
    values: tuple[str, str]
    why: str
    shown: tuple[list[Shown], list[Shown]] = field(default_factory=lambda: ([], []))


def same_but(pile: Pile) -> Iterator[Discrepancy]:
    """One for every pair of values that stand in the same place of the same sentence."""
    for claim in pile.claims:
        found: dict[tuple[str, tuple[str, str]], Clash] = {}
        statements = [(each, frame(each)) for each in pile.statements(claim)]
        for (a, one), (b, other) in combinations(statements, 2):
            if _told_alike(a, b) and alike(one, other):
                for clash in _clashes(pile, a, b):
                    kept = found.setdefault((clash.kind, clash.values), clash)
                    if kept is not clash:
                        kept.shown[0].extend(clash.shown[0])
                        kept.shown[1].extend(clash.shown[1])
        for key in sorted(found):
            yield _discrepancy(claim, found[key])


def _told_alike(a: Said, b: Said) -> bool:
    """Two articles, one language, one side, and no event that both have: those are looked at."""
    one, other = a.statement, b.statement
    types = {each.type for each in a.happenings} & {each.type for each in b.happenings}
    return (
        one.article != other.article
        and a.language == b.language
        and one.polarity == other.polarity
        and not types
    )


def frame(said: Said) -> tuple[str, ...]:
    """The longer words of a statement, without those of names, places, times and numbers."""
    marks = (*said.names, *said.places, *said.times, *said.counts)
    text, start = said.reading.article.text, said.statement.start
    kept = list(text[start : said.statement.end])
    for mark in marks:
        for at in range(max(mark.start - start, 0), min(mark.end - start, len(kept))):
            kept[at] = " "
    return tuple(word for word in folded("".join(kept)) if len(word) > LONG_WORD)


def alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Are two frames those of one sentence?"""
    enough = min(len(a), len(b)) >= FEWEST
    return enough and token_sort_ratio(" ".join(a), " ".join(b)) >= ALIKE


def _clashes(pile: Pile, a: Said, b: Said) -> Iterator[Clash]:
    yield from _days(a, b)
    yield from _towns(a, b)
    yield from _names(pile, a, b)


def _days(a: Said, b: Said) -> Iterator[Clash]:
    """Each puts it to one day, and the days differ."""
    one = [t for t in a.times if t.earliest and t.earliest == t.latest]
    other = [t for t in b.times if t.earliest and t.earliest == t.latest]
    if len(a.times) == len(b.times) == len(one) == len(other) == 1:
        days = one[0].earliest, other[0].earliest
        if days[0] != days[1]:
            values = spoken(days[0]), spoken(days[1])
            why = f"the same is put to {min(values)} and to {max(values)}"
            yield _clash("date", values, why, ([(a, one[0])], [(b, other[0])]))


def _towns(a: Said, b: Said) -> Iterator[Clash]:
    """Each names one town, and the towns lie apart."""
    if len(a.places) != 1 or len(b.places) != 1:
        return
    one, other = a.places[0], b.places[0]
    away = distance(one, other)
    points = one.precision in POINTS and other.precision in POINTS
    if points and one.name != other.name and away is not None and away > KILOMETRES:
        names = one.name, other.name
        why = f"the same is told of {min(names)} and of {max(names)}, {away:.0f} km apart"
        yield _clash("place", names, why, ([(a, one)], [(b, other)]))


def _names(pile: Pile, a: Said, b: Said) -> Iterator[Clash]:
    """Each names somebody whom the other does not."""
    one, other = named(pile, a), named(pile, b)
    odd = [id for id in one if id not in other], [id for id in other if id not in one]
    if not odd[0] or not odd[1] or _related(pile, set(odd[0]), set(odd[1])):
        return
    values = ", ".join(map(pile.name, sorted(odd[0]))), ", ".join(map(pile.name, sorted(odd[1])))
    why = f"the same is told of {min(values)} and of {max(values)}"
    first: list[Shown] = [(a, one[id]) for id in sorted(odd[0])]
    second: list[Shown] = [(b, other[id]) for id in sorted(odd[1])]
    yield _clash("participants", values, why, (first, second))


def named(pile: Pile, said: Said) -> Mapping[str, Annotation]:
    """Who is named, without those who are only named as the owner of another."""
    found = {m.entity: m for m in said.names if m.entity and m.kind not in APART}
    owners = {actor.of for id in found if (actor := pile.knowledge.actors.get(id))}
    return {id: mark for id, mark in found.items() if id not in owners}


def _related(pile: Pile, one: set[str], other: set[str]) -> bool:
    """Does somebody belong to one of the other side, so that the names may mean the same?"""
    of = {id: actor.of for id in one | other if (actor := pile.knowledge.actors.get(id))}
    return any(of.get(x) in other for x in one) or any(of.get(x) in one for x in other)


def _clash(
    kind: DiscrepancyKind,
    values: tuple[str, str],
    why: str,
    shown: tuple[list[Shown], list[Shown]],
) -> Clash:
    """A clash with its values in a fixed order."""
    at = 0 if values[0] <= values[1] else 1
    ordered = (values[at], values[1 - at])
    return Clash(kind, ordered, why, (shown[at], shown[1 - at]))


def _discrepancy(claim: Claim, clash: Clash) -> Discrepancy:
    first, second = (side(v, s) for v, s in zip(clash.values, clash.shown, strict=True))
    return Discrepancy(
        kind=clash.kind,
        claim=claim.id,
        sides=two_sides(first, second),
        explanation=clash.why,
    )
