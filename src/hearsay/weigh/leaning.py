"""Whom an article says that it leans on: agencies in its credit line, outlets that it cites."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from hearsay.model.finding import Derivation, DerivationKind
from hearsay.model.reading import Reading
from hearsay.model.score import Reason, Score
from hearsay.model.statement import Hop, Statement
from hearsay.weigh.pile import Pile

CREDIT_BLOCKS = ("credit", "dateline", "byline")
NAMED, CREDITED, SAME_CLAIM = 0.6, 0.8, 0.2
Spans = dict[tuple[int, int], None]


@dataclass(frozen=True, slots=True)
class Naming:
    """How one article names one voice that it has something from."""

    kind: DerivationKind
    voice: str
    name: str
    through: str
    spans: Spans = field(default_factory=dict)
    statements: list[str] = field(default_factory=list)


def leanings(pile: Pile) -> Iterator[Derivation]:
    """Credits and citations of every article, each voice once."""
    for reading in pile.readings.values():
        for naming in _namings(pile, reading).values():
            yield _derivation(pile, reading, naming)


def _namings(pile: Pile, reading: Reading) -> dict[tuple[DerivationKind, str], Naming]:
    found: dict[tuple[DerivationKind, str], Naming] = {}
    own = pile.voices.of_article(reading)
    for name, voice, span in _credit_lines(pile, reading):
        if voice != own:
            found.setdefault(("credits", voice), Naming("credits", voice, name, "")).spans[span] = (
                None
            )
    for statement in reading.statements:
        for hop, through in _voices(pile, statement):
            voice = pile.voices.of_hop(hop)
            unknown = hop.entity is None and voice not in pile.published_by
            if unknown or voice == own or hop.start is None or hop.end is None:
                continue
            kind: DerivationKind = "credits" if _credit(reading, hop) else "cites"
            naming = found.setdefault((kind, voice), Naming(kind, voice, hop.name, through))
            naming.spans[hop.start, hop.end] = None
            naming.statements.append(statement.id)
    return found


def _credit_lines(pile: Pile, reading: Reading) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Agencies named in credit lines, datelines and bylines."""
    for mention in reading.mentions:
        outlet = pile.knowledge.outlets.get(mention.entity or "")
        if outlet and outlet.kind == "agency" and _in_credit(reading, mention.start):
            yield outlet.name, outlet.id, (mention.start, mention.end)


def _in_credit(reading: Reading, at: int) -> bool:
    return any(b.start <= at < b.end and b.kind in CREDIT_BLOCKS for b in reading.blocks)


def _credit(reading: Reading, hop: Hop) -> bool:
    """A credit covers what it stands over, and is its own cue; a citation has words of saying."""
    bare = hop.cue is None or hop.cue.start == hop.start
    return bare and hop.start is not None and _in_credit(reading, hop.start)


def _voices(pile: Pile, statement: Statement) -> Iterator[tuple[Hop, str]]:
    """Outlets and agencies on the way to the mouth, each with the one it was read through."""
    through = ""
    for hop in statement.chain[1:]:
        if pile.voices.publishes(hop):
            yield hop, through
            through = hop.name


def _derivation(pile: Pile, reading: Reading, naming: Naming) -> Derivation:
    source, shared = _article_of(pile, reading, naming)
    credit = naming.kind == "credits"
    how = f"through {naming.through}" if naming.through else "by name"
    reasons = [
        Reason(
            name="credit line" if credit else "cited",
            value=CREDITED if credit else NAMED,
            detail=f"{naming.name}, {how}, for {len(naming.statements)} statements",
        )
    ]
    if shared:
        reasons.append(Reason(name="same claim", value=SAME_CLAIM, detail=", ".join(shared[:3])))
    return Derivation(
        article=reading.article.id,
        from_article=source.article.id if source else None,
        from_agency=None if source else naming.voice,
        kind=naming.kind,
        score=Score(tuple(reasons)),
        spans=tuple((start, end, 0, 0) for start, end in sorted(naming.spans)),
    )


def _article_of(pile: Pile, reading: Reading, naming: Naming) -> tuple[Reading | None, list[str]]:
    """The article of the cited voice that makes the same claims, or else tells the same story."""
    wanted = {pile.claim_of[id] for id in naming.statements if id in pile.claim_of}
    best: tuple[Reading | None, list[str]] = None, []
    for id in pile.published_by.get(naming.voice, ()):
        other = pile.readings[id]
        if other is reading:
            continue
        if best[0] is None and pile.story_of.get(id) == pile.story_of.get(reading.article.id):
            best = other, []
        claims = {pile.claim_of[s.id] for s in other.statements if s.id in pile.claim_of}
        if len(shared := sorted(wanted & claims)) > len(best[1]):
            best = other, shared
    return best
