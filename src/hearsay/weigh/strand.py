"""One statement's way from the page to the mouth, as far as origins depend on it."""

from dataclasses import dataclass
from typing import Literal

from hearsay.model.said import Said, within
from hearsay.model.statement import Hop
from hearsay.weigh.pile import Pile
from hearsay.weigh.voices import folded

RootKind = Literal["named", "unnamed", "outlet", "own"]


@dataclass(frozen=True, slots=True, eq=False)
class Strand:
    """A statement with its innermost source.

    `key` tells roots apart: the speaker's id or name, the voice of an outlet. `voices` are the
    outlets and agencies from the page inwards, `agencies` those of them that are agencies, `via`
    the names between page and root; `about` are the entities an unnamed source is described by.
    """

    said: Said
    kind: RootKind
    key: str
    name: str
    hop: Hop
    voices: tuple[str, ...]
    agencies: frozenset[str]
    via: tuple[str, ...]
    about: frozenset[str]

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.said.id

    @property
    def article(self) -> str:
        """The article's id."""
        return self.said.statement.article


def strand(pile: Pile, said: Said) -> Strand:
    """The strand of a statement."""
    chain = said.statement.chain
    own = pile.voices.of_article(said.reading)
    publishing = [hop for hop in chain[1:] if pile.voices.publishes(hop)]
    voices = (own, *(pile.voices.of_hop(hop) for hop in publishing))
    agencies = {pile.voices.of_hop(hop) for hop in chain[1:] if pile.voices.is_agency(hop)}
    if (outlet := pile.knowledge.outlets.get(own)) and outlet.kind == "agency":
        agencies.add(own)
    kind, key, name = _root(pile, said, own)
    return Strand(
        said=said,
        kind=kind,
        key=key,
        name=name,
        hop=chain[-1],
        voices=voices,
        agencies=frozenset(agencies),
        via=tuple(pile.name(hop.entity) if hop.entity else hop.name for hop in chain[1:-1]),
        about=_about(said),
    )


def _root(pile: Pile, said: Said, own: str) -> tuple[RootKind, str, str]:
    hop = said.statement.chain[-1]
    name = pile.name(hop.entity) if hop.entity and not hop.unnamed else hop.name
    if len(said.statement.chain) == 1:
        return "own", own, said.reading.outlet.name
    if hop.unnamed:
        return "unnamed", "", name
    if pile.voices.publishes(hop):
        return "outlet", pile.voices.of_hop(hop), name
    return "named", hop.entity or " ".join(folded(hop.name)), name


def _about(said: Said) -> frozenset[str]:
    """What describes an unnamed source: "Palestinian sources", "sources close to the line"."""
    hop = said.statement.chain[-1]
    if not hop.unnamed or hop.start is None or hop.end is None:
        return frozenset()
    inside = within(said.reading.mentions, hop.start, hop.end)
    return frozenset(m.entity for m in inside if m.entity) | frozenset({hop.entity or ""} - {""})


def compatible(a: Strand, b: Strand) -> bool:
    """May two unnamed sources be one? Not if they are described by different names."""
    return not (a.about and b.about and not a.about & b.about)


def apart(a: Strand, b: Strand) -> bool:
    """Does one text set the two unnamed sources apart ("another source")?"""
    if a.kind != "unnamed" or b.kind != "unnamed" or a.article != b.article:
        return False
    return a.hop.distinct != b.hop.distinct or (a.hop.distinct and a.hop.start != b.hop.start)


def same_words(a: Strand, b: Strand) -> bool:
    """Are two sources of one article named by the same words, or one by fewer of them?"""
    one, other = set(folded(a.hop.name)), set(folded(b.hop.name))
    return a.hop.start == b.hop.start or one <= other or other <= one
