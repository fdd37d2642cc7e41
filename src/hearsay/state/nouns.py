"""Attributions by a noun: "the claim by X that P", "X's warning that P", "l'annonce par X de P"."""

from collections.abc import Iterator

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below
from hearsay.state.lexicon import Cue, lemma_match
from hearsay.state.quotation import quote_kind
from hearsay.state.spans import hull, subtree, trim
from hearsay.state.speakers import can_speak, is_first_person, speaker, speaker_span
from hearsay.state.view import View

CLAUSES = ("acl", "ccomp", "acl:relcl")
OWNERS = ("nmod", "nmod:poss", "obl:agent", "compound")


def by_noun(view: View) -> Iterator[Attribution]:
    """Every noun of the table with a that-clause and somebody whose word it is."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            found = lemma_match(view.lexicon.nouns, view.tokens, token)
            if found and token.pos == "NOUN":
                yield from _attribution(view, token, found.cue)


def _attribution(view: View, noun: Token, cue: Cue) -> Iterator[Attribution]:
    content = _content(view, noun, cue)
    head = _owner(view, noun)
    if not content or head is None or is_first_person(head):
        return
    start, end = hull(content)
    yield Attribution(
        start=start, end=end, source=speaker_span(view, head), head=head.i,
        cue=(noun.start, noun.end), cue_token=noun.i, relation=cue.relation,
        content=tuple(content), quote=quote_kind(view, content), how="noun",
    )  # fmt: skip


def _content(view: View, noun: Token, cue: Cue) -> list[Span]:
    for clause in below(view.tokens, noun, *CLAUSES):
        marks = below(view.tokens, clause, "mark")
        that = view.lexicon.small.get("that", frozenset())
        opened = any(m.pos == "SCONJ" or m.word.lower() in that for m in marks)
        finite = "clause" in cue.takes and opened
        infinitive = "infinitive" in cue.takes and "VerbForm=Inf" in clause.morph
        if clause.i > noun.i and (finite or infinitive):
            span = trim(view.text, subtree(view.tokens, clause))
            return [span] if span else []
    return []


def _owner(view: View, noun: Token) -> Token | None:
    """Whose claim: its possessor, or the subject of "made the claim"."""
    owners = [t for t in below(view.tokens, noun, *OWNERS) if can_speak(view, t)]
    if owners:
        return owners[0]
    governor = view.tokens[noun.head]
    if noun.dep == "obj" and governor.i != noun.i:
        return speaker(view, governor)
    return None
