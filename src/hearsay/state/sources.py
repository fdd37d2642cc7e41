"""From the words of a source to a hop of a chain: who it is, named or unnamed, how many."""

from collections.abc import Sequence
from dataclasses import replace

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import has
from hearsay.model.statement import Cue, Hop
from hearsay.state.bearers import KINDS, descriptor, kind_of_known, mention_of, name_after
from hearsay.state.documents import document_hop
from hearsay.state.spans import tokens_in
from hearsay.state.unnamed import (
    first_noun,
    is_anonymous,
    is_anyone,
    number_of,
    part_of,
    says,
    source_noun,
)
from hearsay.state.view import View

ISSUERS = {"outlet", "agency", "organisation", "group", "authority", "document"}
DOCUMENT_REACH = 3  # sentences
UNSPECIFIED = "unspecified source"
PRONOUN = "pronoun"  # a kind on its way only: chains leave it out or make it "unknown"


def hops(view: View, found: Sequence[Attribution]) -> list[Hop]:
    """The hop that each attribution adds to a chain.

    "The report", "le communiqué" without more is that of whoever spoke shortly before.
    """
    order = sorted(range(len(found)), key=lambda n: found[n].cue)
    spoken: dict[int, Hop] = {}
    last: Hop | None = None
    for number in order:
        new = hop(view, found[number])
        if new.kind == "document" and new.entity is None and last and _is_bare(view, found[number]):
            if _apart(view, last, new) <= DOCUMENT_REACH:
                new = replace(new, name=f"{last.name} ({new.name})", entity=last.entity)
        elif new.entity is not None and new.kind in ISSUERS:
            last = new
        spoken[number] = new
    return [spoken[number] for number in range(len(found))]


def _is_bare(view: View, attribution: Attribution) -> bool:
    """Is the document named by its noun alone, with a definite article?"""
    words = tokens_in(view.tokens, attribution.source) if attribution.source else []
    definite = any(has(t, "Definite=Def") or has(t, "PronType=Dem") for t in words)
    return definite and not any(t.dep in ("nmod", "acl", "acl:relcl") for t in words)


def _apart(view: View, before: Hop, after: Hop) -> int:
    """Sentences between two hops."""
    first, last = before.end or 0, after.start or 0
    return sum(1 for s in view.sentences if first <= s.start and s.end <= last)


def hop(view: View, attribution: Attribution) -> Hop:
    """The hop of one attribution by its own words."""
    cue = Cue(
        text=view.words(attribution.cue),
        start=attribution.cue[0],
        end=attribution.cue[1],
        relation=attribution.relation,
    )
    if attribution.source is None or attribution.head is None:
        start, end = attribution.cue
        return Hop(name=UNSPECIFIED, kind="unknown", unnamed=True, start=start, end=end, cue=cue)
    return _named(view, attribution.source, view.tokens[attribution.head], cue)


def _named(view: View, source: Span, head: Token, cue: Cue) -> Hop:
    start, end = source
    noun = source_noun(view, head) or part_of(view, head) or first_noun(view, source)
    titled = noun is not None or head.word.lower().rstrip(".") in view.lexicon.titles
    mention = mention_of(view, source, head) or (name_after(view, source, head) if titled else None)
    anonymous = is_anonymous(view, source, head)
    if mention and mention.entity and not (noun and noun.unnamed == "always"):
        kind = kind_of_known(view, mention)
        return Hop(
            name=mention.name, kind=kind, entity=mention.entity, start=start, end=end, cue=cue
        )
    if mention and not noun and mention.form != "name" and mention.name:
        return _recalled(view, mention, source, cue)
    if noun and noun.kind == "document":
        return document_hop(view, source, head, cue)
    unnamed = anonymous or bool(noun and noun.unnamed in ("always", "bare"))
    unnamed = unnamed or (not (noun or mention) and is_anyone(view, head))
    return Hop(
        name=descriptor(view, source, head),
        kind=noun.kind if noun else _kind_of(mention, head),
        entity=None,
        unnamed=unnamed,
        start=start,
        end=end,
        cue=cue,
        number=number_of(view, head) if unnamed else None,
        distinct=unnamed and says(view, source, "distinct"),
    )


def _recalled(view: View, mention: Mention, source: Span, cue: Cue) -> Hop:
    """The hop of a pronoun that stands for somebody who has no name here ("the minister … he")."""
    words = mention.name.lower().split()
    noun = next((n for w in words if (n := view.lexicon.sources.get(w))), None)
    return Hop(
        name=mention.name, kind=noun.kind if noun else KINDS.get(mention.kind, "unknown"),
        unnamed=bool(noun and noun.unnamed != "no"), start=source[0], end=source[1], cue=cue,
    )  # fmt: skip


def _kind_of(mention: Mention | None, head: Token) -> str:
    if mention:
        return KINDS.get(mention.kind, "unknown")
    return PRONOUN if head.pos == "PRON" else "unknown"
