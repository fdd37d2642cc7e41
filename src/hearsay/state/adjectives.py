"""Attributions by an adjective: "X is aware that P", "X, worried about Q"."""

from collections.abc import Iterator

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below, has
from hearsay.state.lexicon import Cue
from hearsay.state.nouns import clause_content, linked_content
from hearsay.state.quotation import quote_kind
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import hull, overlaps
from hearsay.state.view import View
from hearsay.state.voices import can_speak, is_first_person

TAGS = {"ADJ", "VERB", "NOUN"}
GROUP = ("cop", "aux", "aux:pass", "advmod")


def by_adjective(view: View) -> Iterator[Attribution]:
    """Every adjective of the table with its content and the one whose mind it tells of."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            if token.pos in TAGS and (cue := _cue(view, token)):
                yield from _attribution(view, token, cue)


def _cue(view: View, token: Token) -> Cue | None:
    """The row of a word as it is printed; by its lemma only where it can be no verb or noun."""
    rows = view.lexicon.adjectives.get(token.word.lower(), ())
    if not rows and token.pos == "ADJ":
        rows = view.lexicon.adjectives.get(token.lemma.lower(), ())
    return next(iter(rows), None)


def _attribution(view: View, adjective: Token, cue: Cue) -> Iterator[Attribution]:
    head = _holder(view, adjective)
    if head is None or not can_speak(view, head) or _is_verb(view, adjective):
        return
    if is_first_person(head) and view.quote_around(adjective.start) is None:
        return
    clause = clause_content(view, adjective, cue)
    content = clause or linked_content(view, adjective, cue, head)
    if content is None:
        return
    source = speaker_span(view, head)
    if overlaps(source, content):
        return
    yield Attribution(
        start=content[0], end=content[1], source=source, head=head.i,
        cue=_cue_span(view, adjective, (source, content)), cue_token=adjective.i,
        relation=cue.relation, content=(content,), quote=quote_kind(view, [content]),
        how="adjective", clausal=clause is not None,
        said=clause is not None and not is_first_person(head),
    )  # fmt: skip


def _is_verb(view: View, adjective: Token) -> bool:
    """Is it a participle with "have": « le maire a résolu de »?"""
    have = view.listed("have")
    return any(t.lemma.lower() in have for t in below(view.tokens, adjective, "aux"))


def _holder(view: View, adjective: Token) -> Token | None:
    """The subject of "is aware", or the noun that "worried" describes."""
    subjects = below(view.tokens, adjective, "nsubj", "nsubj:pass")
    if subjects:
        pronoun = subjects[0]
        relative = has(pronoun, "PronType=Rel") and adjective.dep == "acl:relcl"
        return view.tokens[adjective.head] if relative else pronoun
    governor = view.tokens[adjective.head]
    if adjective.dep in ("amod", "acl", "appos") and governor.i < adjective.i:
        return governor
    if adjective.dep == "xcomp":  # « se dit prêt », "remains opposed"
        return next(iter(below(view.tokens, governor, "nsubj")), None)
    return None


def _cue_span(view: View, adjective: Token, others: tuple[Span, Span]) -> Span:
    parts = [adjective, *(t for t in below(view.tokens, adjective, *GROUP) if t.i < adjective.i)]
    after = view.tokens[adjective.i + 1] if adjective.i + 1 < len(view.tokens) else adjective
    content = others[1]
    if after.pos == "ADP" and 0 <= content[0] - after.end <= 1:
        parts.append(after)
    span = hull([(t.start, t.end) for t in parts])
    clash = any(overlaps(span, each) for each in others)
    return (adjective.start, adjective.end) if clash else span
