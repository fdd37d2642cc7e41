"""Attributions by a phrase: "according to X", "selon X", "de source proche de X"."""

from collections.abc import Iterator
from dataclasses import replace

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below, clause_of, has
from hearsay.state.lexicon import Cue, phrase_at
from hearsay.state.quotation import quote_kind
from hearsay.state.spans import hull, minus, overlaps, subtree, tokens_in, trim
from hearsay.state.speakers import is_first_person, speaker_span
from hearsay.state.view import View

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM"}
REACH = 8  # words between the phrase and the noun that it brings


def by_phrase(view: View) -> Iterator[Attribution]:
    """Every phrase of the table with the noun after it and the clause it speaks of."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            found = phrase_at(view.lexicon.phrases, view.tokens, view.text, token)
            head = _head(view, found.last, sentence.end) if found else None
            if (
                found
                and head
                and not _is_hidden(view, token, found.last)
                and not is_first_person(head)
            ):
                yield from _attribution(view, token, found.last, found.cue, head)


def _is_hidden(view: View, first: Token, last: Token) -> bool:
    """A phrase inside "not to be quoted by name", or the object of "without citing a source"."""
    if any(overlaps((first.start, last.end), phrase) for phrase in view.anonymity):
        return True
    before = view.tokens[first.i - 1] if first.i else first
    rows = view.lexicon.verbs.get(before.lemma.lower(), ())
    return any("source" in row.takes for row in rows)


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


def _attribution(
    view: View, first: Token, last: Token, cue: Cue, head: Token
) -> Iterator[Attribution]:
    if has(head, "PronType=Rel") or has(head, "PronType=Int"):
        yield from _relative(view, first, last, cue, head)
        return
    source = _source(view, head, last)
    hole = hull([(first.start, last.end), source, _reach_of(view, head, last)])
    content = _content(view, head, hole)
    if content:
        start, end = hull(content)
        own = Attribution(
            start=start, end=end, source=source, head=_named_head(view, head).i,
            cue=(first.start, last.end), cue_token=first.i, relation=cue.relation,
            content=tuple(content), quote=quote_kind(view, content), how="phrase",
        )  # fmt: skip
        if citer := _citer(view, head):
            yield replace(own, source=speaker_span(view, citer), head=citer.i, relation="cites")
        yield own


def _citer(view: View, head: Token) -> Token | None:
    """As in "According to a diplomat quoted by Reuters": Reuters, who brings him in."""
    for clause in below(view.tokens, head, "acl", "amod"):
        rows = view.lexicon.verbs.get(clause.lemma.lower(), ())
        agents = below(view.tokens, clause, "obl:agent")
        if agents and any("source" in row.takes for row in rows):
            return agents[0]
    return None


def _named_head(view: View, head: Token) -> Token:
    """Who speaks in "selon ce qui a été confirmé par X" and "selon ce qu'a dit X": X."""
    if head.pos != "PRON":
        return head
    for clause in below(view.tokens, head, "acl:relcl", "acl"):
        for token in below(view.tokens, clause, "obl:agent", "nsubj"):
            if not has(token, "PronType=Rel"):
                return token
    end = view.sentence_at(head.start).end
    after = [t for t in view.tokens[head.i + 1 : head.i + 1 + 2 * REACH] if t.end <= end]
    return next((t for t in after if t.dep == "obl:agent"), head)


def _source(view: View, head: Token, last: Token) -> Span:
    start, end = speaker_span(view, _named_head(view, head))
    if head.i == last.i:
        return head.start, end
    return (max(start, last.end + 1), end) if start <= last.end < end else (start, end)


def _reach_of(view: View, head: Token, last: Token) -> Span:
    """The whole noun phrase after the phrase, with the clauses that tell more about the source."""
    top = head
    while (
        view.tokens[top.head].i > last.i
        and view.tokens[top.head].pos in NOMINAL
        and top.head != top.i
    ):
        top = view.tokens[top.head]
    start, end = subtree(view.tokens, top)
    sentence = view.sentence_at(last.start)
    if end > sentence.end or start < last.start - 40:
        return speaker_span(view, head)
    rest = tokens_in(view.tokens, (end, sentence.end))
    if not any(has(t, "VerbForm=Fin") or t.word in (",", ";") for t in rest):
        end = (
            sentence.end
        )  # "according to figures released Monday by X": no clause is left after it
    return max(start, last.start), end


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
    if before and after and clause.dep != "root" and inner[0] <= hole[0] and hole[1] <= inner[1]:
        whole = (max(whole[0], inner[0]), min(whole[1], inner[1]))
    pieces = minus(whole, [hole])
    return [p for each in pieces if (p := trim(view.text, each)) and p[1] - p[0] > 3]


def _relative(
    view: View, first: Token, last: Token, cue: Cue, head: Token
) -> Iterator[Attribution]:
    """As in "l'information selon laquelle P": P on the word of whoever the sentence said it of
    before.
    """
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
            cue=(first.start, head.end), cue_token=first.i, relation=cue.relation,
            content=(content,), quote=quote_kind(view, [content]), how="phrase",
        )  # fmt: skip


def _can_bear(view: View, token: Token) -> bool:
    lemma = token.lemma.lower()
    return (token.pos in ("VERB", "AUX") and lemma in view.lexicon.verbs) or (
        token.pos == "NOUN" and lemma in view.lexicon.nouns
    )


def _speaker_of(view: View, bearer: Token) -> Token | None:
    owners = below(view.tokens, bearer, "nsubj", "nmod", "nmod:poss", "obl:agent")
    return next((t for t in owners if t.pos in NOMINAL and not has(t, "PronType=Rel")), None)
