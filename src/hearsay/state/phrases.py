"""Attributions by a phrase: "according to X", "selon X", "de source proche de X"."""

from collections.abc import Iterator
from dataclasses import replace

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import PREDICATES, below, clause_of, has, is_finite
from hearsay.state.lexicon import Phrase, phrase_at
from hearsay.state.opening_phrases import opens_sentence
from hearsay.state.phrase_sources import (
    NOMINAL,
    REACH,
    citer,
    named_head,
    noun_phrase,
    source_span,
    told_more,
)
from hearsay.state.quotation import quote_kind
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import hull, minus, overlaps, subtree, tokens_in, trim
from hearsay.state.view import View
from hearsay.state.voices import is_first_person

SHORTEST = 4  # characters of a piece of content


def by_phrase(view: View) -> Iterator[Attribution]:
    """Every phrase of the table with the noun after it and the clause it speaks of."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            found = phrase_at(view.lexicon.phrases, view.tokens, view.text, token)
            head = _head(view, found.last, sentence.end) if found else None
            if found is None or head is None or is_first_person(head):
                continue
            apt = not found.cue.takes or opens_sentence(view, found, head)
            if apt and not _is_hidden(view, found):
                yield from _attribution(view, found, head)


def _is_hidden(view: View, phrase: Phrase) -> bool:
    """A phrase inside "not to be quoted by name", or the object of "without citing a source"."""
    span = (phrase.first.start, phrase.last.end)
    if any(overlaps(span, hidden) for hidden in view.anonymity):
        return True
    before = view.tokens[phrase.first.i - 1] if phrase.first.i else phrase.first
    return view.takes(before, "source")


def _head(view: View, last: Token, end: int) -> Token | None:
    """The noun under the phrase: the one whose case it marks, or the next one."""
    if last.pos == "NOUN":
        return last
    governor = view.tokens[last.head]
    if governor.i > last.i and governor.pos in NOMINAL and governor.end <= end:
        return governor
    for token in view.tokens[last.i + 1 : last.i + 1 + REACH]:
        if token.end > end or token.word in (",", ":"):
            return None
        if token.pos in NOMINAL:
            above = view.tokens[token.head]
            return above if above.pos in NOMINAL and above.i > last.i else token
    return None


def _attribution(view: View, phrase: Phrase, head: Token) -> Iterator[Attribution]:
    if has(head, "PronType=Rel") or has(head, "PronType=Int"):
        yield from _relative(view, phrase, head)
        return
    first, last = phrase.first, phrase.last
    source = source_span(view, head, last)
    hole = hull([(first.start, last.end), source, noun_phrase(view, head, last)])
    hole = (hole[0], told_more(view, hole[1]))
    content = _content(view, head, hole)
    if not any(is_finite(tokens_in(view.tokens, span)) for span in content):
        content = _behind_comma(view, first, source) or content
    if not content:
        return
    start, end = hull(content)
    own = Attribution(
        start=start, end=end, source=source, head=named_head(view, head).i,
        cue=(first.start, last.end), cue_token=first.i, relation=phrase.cue.relation,
        content=tuple(content), quote=quote_kind(view, content), how="phrase",
    )  # fmt: skip
    if bringer := citer(view, head):
        yield replace(own, source=speaker_span(view, bringer), head=bringer.i, relation="cites")
    yield own


def _behind_comma(view: View, first: Token, source: Span) -> list[Span]:
    """What the comma parts where a parse hangs the clause on the source: "Selon X, P"."""
    sentence = view.sentence_at(first.start)
    rest = view.text[source[0] : sentence.end]
    if "," not in rest:
        return []
    span = trim(view.text, (source[0] + rest.index(","), sentence.end))
    return [span] if span and is_finite(tokens_in(view.tokens, span)) else []


def _content(view: View, head: Token, hole: Span) -> list[Span]:
    """The clause that the phrase hangs on; the whole sentence where it opens or closes one."""
    sentence = view.sentence_at(hole[0])
    whole = (sentence.start, sentence.end)
    quote = view.quote_around(hole[0])
    if quote:
        whole = (max(whole[0], quote.inner_start), min(whole[1], quote.inner_end))
    opening = tokens_in(view.tokens, (whole[0], hole[0]))
    if all(t.pos in ("ADV", "CCONJ", "PUNCT") for t in opening):
        whole = (hole[0], whole[1])  # "Toujours selon la police, P"
    before = view.text[whole[0] : hole[0]].strip(' ,–—«“"')
    after = view.text[hole[1] : whole[1]].strip(' ,.–—»”"')
    clause = clause_of(view.tokens, view.tokens[head.head])
    inner = subtree(view.tokens, clause)
    opens = not view.text[inner[0] : hole[0]].strip(" ,")
    set_in = opens and view.text[: hole[0]].rstrip().endswith(",")  # "P, according to X, Q"
    within = inner[0] <= hole[0] and hole[1] <= inner[1] and not set_in
    if before and after and clause.dep != "root" and within:
        whole = (max(whole[0], inner[0]), min(whole[1], inner[1]))
    pieces = minus(whole, [hole])
    return [p for each in pieces if (p := trim(view.text, each)) and p[1] - p[0] >= SHORTEST]


def _relative(view: View, phrase: Phrase, head: Token) -> Iterator[Attribution]:
    """As in "l'information selon laquelle P": P on the word of whoever that was said of before."""
    first = phrase.first
    sentence = view.sentence_at(first.start)
    before = view.doc.within(sentence.start, first.start, Token)
    bearer = next((t for t in reversed(before) if _can_bear(view, t)), None)
    content = trim(view.text, (head.end, sentence.end))
    if bearer is None or content is None:
        return
    source = _speaker_of(view, bearer)
    if source:
        yield Attribution(
            start=content[0], end=content[1], source=speaker_span(view, source), head=source.i,
            cue=(first.start, head.end), cue_token=first.i, relation=phrase.cue.relation,
            content=(content,), quote=quote_kind(view, [content]), how="phrase",
        )  # fmt: skip


def _can_bear(view: View, token: Token) -> bool:
    lemma = token.lemma.lower()
    if token.pos == "NOUN":
        return lemma in view.lexicon.nouns
    return token.pos in PREDICATES and lemma in view.lexicon.verbs


def _speaker_of(view: View, bearer: Token) -> Token | None:
    owners = below(view.tokens, bearer, "nsubj", "nmod", "nmod:poss", "obl:agent")
    return next((t for t in owners if t.pos in NOMINAL and not has(t, "PronType=Rel")), None)
