"""Pronouns as sources: whose words they are where no name can be told."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import value
from hearsay.model.statement import Cue, Hop
from hearsay.state.view import View

PRONOUN = "pronoun"  # a kind on its way only: chains leave it out or make it "unknown"
SPEAKER = "speaker"  # the same of "I" and "we": whoever speaks the words around them
QUANTITIES = ("Ind", "Neg", "Tot")
TAGS = {"PRON", "DET"}
SECOND = "2"


def pronoun_hop(view: View, source: Span, head: Token, cue: Cue) -> Hop | None:
    """The hop of a pronoun that stands for nobody we can tell; None where the head is none.

    "Somebody", "several" are unnamed sources. In a quotation "he" is somebody else than who is
    quoted, and stays in the chain, open; in reported speech he may be the speaker himself.
    """
    if is_quantity(view, head):
        name = " ".join(view.words(source).split())
        return _hop(name, "person", source, cue, unnamed=True)
    if head.pos not in TAGS or not value(head, "Person"):
        return None
    if value(head, "Person") == "1":
        return _hop(bare(head), SPEAKER, source, cue)
    quoted = view.quote_around(head.start) is not None
    open_here = value(head, "Person") == SECOND or quoted
    return _hop(bare(head), "unknown" if open_here else PRONOUN, source, cue)


def is_quantity(view: View, head: Token) -> bool:
    """Is it "somebody", "several", "two in three": a number of people that nobody names?"""
    if head.pos == "NUM" or value(head, "PronType") in QUANTITIES:
        return True
    forms = {head.lemma.lower(), head.word.lower()}
    return bool(forms & (view.listed("distinct") | view.listed("crowd")))


def bare(head: Token) -> str:
    """A pronoun as it stands by itself: "-t-elle" is "elle"."""
    return head.word.rsplit("-", 1)[-1] if head.word.startswith(("-", "t-")) else head.word


def _hop(name: str, kind: str, source: Span, cue: Cue, *, unnamed: bool = False) -> Hop:
    return Hop(name=name, kind=kind, unnamed=unnamed, start=source[0], end=source[1], cue=cue)
