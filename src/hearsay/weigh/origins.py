"""How many independent roots a claim has: a range `low..high`, with a reason for every merge.

What is surely one root is joined in both numbers: the same named source, one unnamed source that an
article speaks of twice, one agency's word, an article that copies another, an outlet that repeats
in its own voice what it attributes elsewhere. What may be one root is joined in `low` only: unnamed
sources that fit each other, sources heard through one agency. An outlet's own voice counts in
`high` only, and what goes round in a circle in neither.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from hearsay.model.claim import Claim, Origins, Root
from hearsay.model.finding import Derivation
from hearsay.weigh.circularity import circles, goes_round
from hearsay.weigh.pile import Pile
from hearsay.weigh.strand import Strand, apart, compatible, same_words, strand

# The kinds of derivation by which one article has the words of another.
TEXTS = ("copies", "translates")
Derived = Mapping[str, Sequence[Derivation]]
Why = Callable[[Strand, Strand], str]


@dataclass(slots=True, eq=False)
class Bundle:
    """Strands that go back to one root, and why we think so."""

    strands: list[Strand]
    reasons: list[str] = field(default_factory=list)

    @property
    def first(self) -> Strand:
        """The strand that the root is named after: a mouth before an outlet before an own voice."""
        order = ("named", "unnamed", "outlet", "own")
        return min(self.strands, key=lambda s: (order.index(s.kind), -len(s.via), s.id))


def with_origins(pile: Pile, claim: Claim, derived: Derived) -> Claim:
    """The claim with its origins; those who deny it are none of them."""
    strands = [strand(pile, each) for each in pile.statements(claim)]
    asserting = [s for s in strands if s.said.statement.polarity == "asserts"] or strands
    leaning = [d for s in asserting for d in derived.get(s.article, ())]
    round_, counted = circles(pile, asserting, leaning), asserting
    for _, part in round_:
        going = {s.article for s in counted if goes_round(s, part)}
        counted = [s for s in counted if not (goes_round(s, part) or _copied(s, going, leaning))]
    bundles = _bundled(pile, counted, leaning)
    low = _low(bundles)
    roots = tuple(sorted(map(_root, bundles), key=lambda root: (root.name, root.statements)))
    high = sum(1 + _further(bundle) for bundle in bundles)
    found = Origins(low=low, high=high, roots=roots, circles=tuple(circle for circle, _ in round_))
    return replace(claim, origins=found)


def _copied(each: Strand, articles: set[str], derived: Sequence[Derivation]) -> bool:
    """Does it stand in a copy of one of the articles, on nobody's word that could be told?"""
    nobody = each.kind == "own" or (each.kind == "unnamed" and not each.about)
    return nobody and any(
        d.article == each.article and d.from_article in articles and d.kind in TEXTS
        for d in derived
    )


def _bundled(pile: Pile, strands: Sequence[Strand], derived: Sequence[Derivation]) -> list[Bundle]:
    """Strands joined where they surely go back to one root."""
    bundles = [Bundle([each]) for each in strands]
    leans = {(d.article, d.from_article): d.kind for d in derived if d.kind in TEXTS}

    def surely(a: Strand, b: Strand) -> str:
        return _one_root(pile, a, b) or _one_text(a, b, leans)

    bundles = _merged(bundles, surely)
    return _attached(pile, bundles)


def _one_root(pile: Pile, a: Strand, b: Strand) -> str:
    """Why two strands surely go back to one root; "" if they may not."""
    if a.kind == b.kind == "named" and a.key == b.key:
        return f"the same source: {a.name}"
    if a.kind == b.kind == "unnamed" and compatible(a, b):
        if a.article == b.article and same_words(a, b):
            return f"one article speaks of one source: {a.name}"
        if shared := sorted(a.agencies & b.agencies):
            return f"the same agency: {_voice(pile, shared[0])}"
    if a.kind == b.kind and a.kind in ("outlet", "own"):
        if a.key == b.key:
            return f"the same outlet: {a.name}"
        if pile.voices.owner(a.key) == pile.voices.owner(b.key):
            return f"the same owner: {a.name} and {b.name}"
    for one, other in ((a, b), (b, a)):
        if one.kind == "outlet" and one.key in other.agencies and other.kind == "unnamed":
            return f"the same agency: {_voice(pile, one.key)}"
    return ""


def _voice(pile: Pile, key: str) -> str:
    known = pile.knowledge.outlets.get(key)
    return known.name if known else pile.name(key)


def _one_text(a: Strand, b: Strand, leans: Mapping[tuple[str, str | None], str]) -> str:
    """Two articles of which one copies or translates the other speak with one mouth."""
    for one, other in ((a, b), (b, a)):
        # The copy may have left out whose word it was; it can't have found another mouth.
        fits = one.kind == "own" or ("named" not in (a.kind, b.kind) and compatible(a, b))
        kind = leans.get((one.article, other.article)) if fits else None
        if kind:
            there, here = other.said.reading.outlet.name, one.said.reading.outlet.name
            return f"{here} {kind} {there}"
    return ""


def _merged(bundles: list[Bundle], why: Why) -> list[Bundle]:
    """Bundles joined wherever `why` gives a reason and no text sets their sources apart."""
    merged = list(bundles)
    for one, other in combinations(list(bundles), 2):
        reason = why(one.strands[0], other.strands[0])
        if not reason:
            continue
        home = next(b for b in merged if one.strands[0] in b.strands)
        away = next(b for b in merged if other.strands[0] in b.strands)
        if home is away or _set_apart(home, away):
            continue
        home.strands += away.strands
        home.reasons += [*away.reasons, reason]
        merged = [b for b in merged if b is not away]
    return merged


def _set_apart(a: Bundle, b: Bundle) -> bool:
    return any(apart(one, other) for one in a.strands for other in b.strands)


def _attached(pile: Pile, bundles: list[Bundle]) -> list[Bundle]:
    """Strands that end in a report of this claim, or repeat what their article attributes."""
    kept = list(bundles)
    for bundle in bundles:
        target, reason = _leads_to(pile, bundle, [b for b in kept if b is not bundle])
        if target:
            target.strands += bundle.strands
            target.reasons += [*bundle.reasons, reason]
            kept = [b for b in kept if b is not bundle]
    return kept


def _leads_to(pile: Pile, bundle: Bundle, others: Sequence[Bundle]) -> tuple[Bundle | None, str]:
    first = bundle.first
    articles = {s.article for s in bundle.strands}
    for other in others:
        own = first.kind == "own" and other.first.kind != "own"
        if own and articles <= {s.article for s in other.strands}:
            return other, f"{first.name} repeats in its own voice what it attributes"
        if first.kind == "outlet":
            there = [s for s in other.strands if s.voices[0] == first.key]
            if there:
                return other, f"{first.name} is itself among the articles"
    return None, ""


def _low(bundles: Sequence[Bundle]) -> int:
    """The number of roots when all that may be one is one; own voices don't count."""
    heard = [b for b in bundles if b.first.kind != "own"]
    groups: list[list[Bundle]] = []
    for bundle in heard:
        fitting = [
            group
            for group in groups
            if any(_maybe(bundle, other) for other in group)
            and not any(_set_apart(bundle, other) for other in group)
        ]
        joined = [bundle]
        for group in fitting:
            if not any(_set_apart(one, other) for one in joined for other in group):
                groups.remove(group)
                joined += group
        groups.append(joined)
    return len(groups)


def _maybe(a: Bundle, b: Bundle) -> bool:
    """May two bundles go back to one root?"""
    for one in a.strands:
        for other in b.strands:
            if one.agencies & other.agencies:
                return True
            if one.kind == other.kind == "unnamed" and compatible(one, other):
                return True
    return False


def _further(bundle: Bundle) -> int:
    """Sources that the text itself counts beyond the first ("two officials")."""
    return max((s.hop.number or 1) for s in bundle.strands if s.kind == bundle.first.kind) - 1


def _root(bundle: Bundle) -> Root:
    first = bundle.first
    reasons = list(dict.fromkeys(bundle.reasons))
    if further := _further(bundle):
        reasons.append(f"the text counts {further + 1} of them")
    if first.kind == "own":
        reasons.append("an outlet's own voice counts in the high number only")
    return Root(
        name=first.name,
        unnamed=first.kind == "unnamed",
        via=tuple(dict.fromkeys(name for s in bundle.strands for name in s.via)),
        statements=tuple(sorted(s.id for s in bundle.strands)),
        reasons=tuple(reasons),
    )
