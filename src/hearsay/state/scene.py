"""Where an event happened: the place told with it, and no party that is named like a place.

"Washington said", "Israel's army", "strikes by Turkey" and "an officer from France" name who acts
or whose people act; "in Washington", "the shelling of Aleppo" and "Aleppo was shelled" say where.
"""

from collections.abc import Iterator
from functools import lru_cache

from hearsay.model.annotation import Place, Token
from hearsay.model.attribution import Span
from hearsay.model.language import Language
from hearsay.model.morph import below, head_of
from hearsay.state.spans import tokens_in
from hearsay.state.view import View

ACTS = ("nsubj", "obl:agent", "nmod:poss")
DESCRIBES = ("compound", "amod", "nmod:poss")
SAME = ("conj", "appos", "flat", "flat:name", "flat:foreign")
UNDERGOES = ("nsubj:pass", "obj", "nmod")


def scene(view: View, span: Span, token: Token) -> int | None:
    """The index, among the places of the document, of the one nearest to an event's word in the
    stretch; a place with a word of place before it, or to which it is done, goes before others.
    """
    marks = view.doc.all(Place)
    ranked = [
        (rank, abs(marks[n].start - token.start), n)
        for n, mark in enumerate(marks)
        if span[0] <= mark.start and mark.end <= span[1]
        if (rank := _rank(view, mark)) is not None
    ]
    return min(ranked, default=(0, 0, None))[2]


def _rank(view: View, place: Place) -> int | None:
    """0 where something is put or done at a place, 1 where that is open; None for a party."""
    words = tokens_in(view.tokens, (place.start, place.end))
    head = head_of(words, place.start, place.end)
    if head is None:
        return 1
    chain = list(_chain(view, head))
    cases = {case.word.lower() for one in chain for case in below(view.tokens, one, "case")}
    if place.precision == "country" and cases & view.listed("against"):
        return None
    if cases & located(view.doc.language):
        return 0
    top = chain[-1]
    if top.dep in ACTS or head.dep in DESCRIBES or _is_of_actor(view, top):
        return None
    return 0 if top.dep in UNDERGOES else 1


def _is_of_actor(view: View, word: Token) -> bool:
    """Whether a word belongs to one who acts: "the army of Chad", "Chad's army"."""
    while word.dep == "nmod" and word.head != word.i:
        word = view.tokens[word.head]
        if word.dep in ACTS:
            return True
    return False


def _chain(view: View, head: Token) -> Iterator[Token]:
    """A word and those on which it hangs as one of several or as another name of it."""
    yield head
    while head.dep in SAME and head.head != head.i:
        head = view.tokens[head.head]
        yield head


@lru_cache(maxsize=64)
def located(language: Language) -> frozenset[str]:
    """The words of a language that stand before places."""
    return frozenset(row["phrase"].lower() for row in language.table("locatives"))
