"""From the words of a source to a hop of a chain: who it is, named or unnamed, how many."""

from collections.abc import Sequence
from dataclasses import replace

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.statement import Cue, Hop
from hearsay.state.bearers import (
    KINDS,
    descriptor,
    is_several,
    kind_of_known,
    mention_of,
    name_after,
    spoken_for,
)
from hearsay.state.documents import document_hop, is_bare
from hearsay.state.lexicon import SourceNoun
from hearsay.state.pronouns import is_quantity, pronoun_hop
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


def hops(view: View, found: Sequence[Attribution]) -> list[Hop]:
    """The hop that each attribution adds to a chain.

    "The report", "le communiqué" without more is that of whoever spoke shortly before.
    """
    order = sorted(range(len(found)), key=lambda n: found[n].cue)
    spoken: dict[int, Hop] = {}
    last: Hop | None = None
    for number in order:
        new = hop(view, found[number])
        if last and _is_only_document(view, found[number], new):
            if _apart(view, last, new) <= DOCUMENT_REACH:
                new = replace(new, name=f"{last.name} ({new.name})", entity=last.entity)
        elif new.entity is not None and new.kind in ISSUERS:
            last = new
        spoken[number] = new
    return [spoken[number] for number in range(len(found))]


def _is_only_document(view: View, attribution: Attribution, new: Hop) -> bool:
    """Is it a document told by its noun alone, and none that was told of before?"""
    if new.kind != "document" or new.entity is not None or attribution.bearer is None:
        return False
    head = view.tokens[attribution.head or 0]
    return is_bare(view, attribution.bearer, head) and new.name.lower() == head.word.lower()


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
    if attribution.bearer is None or attribution.head is None:
        start, end = attribution.cue
        return Hop(name=UNSPECIFIED, kind="unknown", unnamed=True, start=start, end=end, cue=cue)
    return _named(view, attribution.bearer, view.tokens[attribution.head], cue)


def _named(view: View, source: Span, head: Token, cue: Cue) -> Hop:
    noun = source_noun(view, head) or part_of(view, head) or first_noun(view, source)
    titled = noun is not None or head.word.lower().rstrip(".") in view.lexicon.titles
    mention = mention_of(view, source, head) or (name_after(view, source, head) if titled else None)
    if is_quantity(view, head):
        mention = None  # "Somebody", whatever the recogniser took it for
    if mention and mention.entity and not (noun and noun.unnamed == "always"):
        return _known(view, mention, source, head, cue)
    if mention and not noun and mention.form != "name" and mention.name:
        return _recalled(view, mention, source, cue)
    if noun is None and mention is None and (found := pronoun_hop(view, source, head, cue)):
        return found
    if noun and noun.kind == "document":
        return document_hop(view, source, head, cue)
    return _told(view, source, head, (noun, mention), cue)


def _known(view: View, mention: Mention, source: Span, head: Token, cue: Cue) -> Hop:
    """The hop of a name; of several that speak with one voice, under the words for them all."""
    kind = kind_of_known(view, mention)
    name, entity = mention.name, spoken_for(view, mention)
    if entity != mention.entity:
        name = view.words((mention.start, mention.end))  # a capital, as the text prints it
    if is_several(view, mention, source, head):
        name, entity = descriptor(view, source, head), None
    return Hop(name=name, kind=kind, entity=entity, start=source[0], end=source[1], cue=cue)


def _told(
    view: View,
    source: Span,
    head: Token,
    told: tuple[SourceNoun | None, Mention | None],
    cue: Cue,
) -> Hop:
    """The hop of a source that bears no name: unnamed, unless it is a body or a thing."""
    noun, mention = told
    unnamed = is_anonymous(view, source, head)
    unnamed = unnamed or bool(noun and noun.unnamed in ("always", "bare"))
    unnamed = unnamed or (mention is None and is_anyone(view, head, noun))
    return Hop(
        name=descriptor(view, source, head),
        kind=noun.kind if noun else KINDS.get(mention.kind, "unknown") if mention else "unknown",
        unnamed=unnamed,
        start=source[0],
        end=source[1],
        cue=cue,
        number=number_of(view, head) if unnamed else None,
        distinct=unnamed and says(view, source, "distinct"),
    )


def _recalled(view: View, mention: Mention, source: Span, cue: Cue) -> Hop:
    """The hop of a pronoun that stands for somebody who has no name here ("the minister … he")."""
    words = mention.name.lower().split()
    noun = next((n for w in words if (n := view.lexicon.sources.get(w))), None)
    unnamed = noun.unnamed != "no" if noun else mention.kind in ("person", "other")
    return Hop(
        name=mention.name, kind=noun.kind if noun else KINDS.get(mention.kind, "unknown"),
        unnamed=unnamed, start=source[0], end=source[1], cue=cue,
    )  # fmt: skip
