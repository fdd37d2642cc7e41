"""Cutting what was said into clauses, each with something to say."""

from itertools import pairwise

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import SUBJECTS, has
from hearsay.state.spans import tokens_in, trim
from hearsay.state.view import View

SPLIT_AT = {"conj", "parataxis"}
MAIN = {"root", "ccomp", "parataxis", "conj"}
PREDICATIVE = {"VERB", "AUX", "ADJ"}
LONG_ENOUGH = 3  # words: less is the rest of a frame


def clauses(view: View, span: Span) -> list[Span]:
    """A span cut where a coordinate clause with a subject of its own begins."""
    cuts = []
    for token in tokens_in(view.tokens, span):
        head = view.tokens[token.head]
        joined = token.dep in SPLIT_AT and span[0] <= head.start < span[1] and head.i < token.i
        main = head.dep in MAIN and head.pos in PREDICATIVE
        if joined and main and token.pos in PREDICATIVE and is_predicate(view, token):
            start = _from_number(view, token)
            if span[0] < start and not _inside_quote_only(view, start, span):
                cuts.append(start)
    edges = [span[0], *sorted(set(cuts)), span[1]]
    pieces = [_without_links(view, (a, b)) for a, b in pairwise(edges)]
    return [piece for piece in pieces if piece]


def _from_number(view: View, token: Token) -> int:
    """Where a clause begins, with the number before its first noun that the parse left outside."""
    first = view.tokens[token.left]
    before = view.tokens[first.i - 1] if first.i else first
    return before.start if before.pos == "NUM" else first.start


def _without_links(view: View, span: Span) -> Span | None:
    """A clause without the "and" behind it, and before it where it goes on in a sentence; None
    where nothing but small words is left.
    """
    words = [t for t in tokens_in(view.tokens, span) if t.pos != "PUNCT"]
    while words and words[-1].pos == "CCONJ":
        span = (span[0], words.pop().start)
    if len(words) > 1 and words[0].pos == "CCONJ":
        goes_on = view.sentence_at(span[0]).start < span[0]
        span = (words[1].start, span[1]) if goes_on else span
    if all(t.pos in ("SCONJ", "CCONJ", "ADV") for t in words):
        return None
    return trim(view.text, span)


def _inside_quote_only(view: View, place: int, span: Span) -> bool:
    """Would the cut part an opening mark from its closing one?"""
    quote = view.quote_around(place)
    return quote is not None and span[0] < quote.start and quote.end <= span[1]


def has_clause(view: View, piece: Span, span: Span) -> bool:
    """Is there a clause with something to say, and not only the rest of a frame?"""
    words = [t for t in tokens_in(view.tokens, piece) if t.pos != "PUNCT"]
    if len(words) < LONG_ENOUGH or _opens_relative(view, words[0]):
        return False
    indexes = {t.i for t in words}
    return any(
        is_predicate(view, token)
        and not _tells_more(token, indexes)
        and any(i in indexes and view.tokens[i].dep in SUBJECTS for i in token.children)
        for token in words
    )


def _tells_more(token: Token, inside: set[int]) -> bool:
    """Is it "…, which does not name him": said of a noun that stands outside?"""
    return token.dep == "acl:relcl" and token.head not in inside


def _opens_relative(view: View, first: Token) -> bool:
    """The same, where the parse has hung it elsewhere."""
    return has(first, "PronType=Rel") and view.sentence_at(first.start).start < first.start


def is_predicate(view: View, token: Token) -> bool:
    """Is it the verb, adjective or noun of a clause with a subject?"""
    if token.pos not in ("VERB", "AUX", "ADJ", "NOUN", "PROPN", "NUM"):
        return False
    if token.dep in ("aux", "aux:pass", "cop", "amod"):
        return False
    return any(view.tokens[i].dep in SUBJECTS for i in token.children)
