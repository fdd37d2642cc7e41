"""The source that a phrase such as "according to" brings: which noun, which of its words."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has
from hearsay.state.parties import parties
from hearsay.state.source_words import identified, speaker_span
from hearsay.state.spans import subtree, tokens_in
from hearsay.state.view import View

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM"}
REACH = 8  # words between the phrase and the noun that it brings
FARTHEST = 40  # characters before the phrase at which its noun phrase may begin


def citer(view: View, head: Token) -> Token | None:
    """As in "According to a diplomat quoted by Reuters": Reuters, who brings him in."""
    for clause in below(view.tokens, head, "acl", "amod"):
        agents = below(view.tokens, clause, "obl:agent") or [
            t for t in below(view.tokens, clause, "obl") if _is_agent(view, t)
        ]
        if agents and view.takes(clause, "source"):
            return agents[0]
    return None


def _is_agent(view: View, token: Token) -> bool:
    words = parties(view.doc.language).agent
    return any(c.word.lower() in words for c in below(view.tokens, token, "case"))


def named_head(view: View, head: Token) -> Token:
    """Who speaks in "selon ce qui a été confirmé par X" and "selon ce qu'a dit X": X."""
    if head.pos != "PRON" or has(head, "PronType=Prs"):
        return head
    for clause in below(view.tokens, head, "acl:relcl", "acl"):
        for token in below(view.tokens, clause, "obl:agent", "nsubj"):
            if not has(token, "PronType=Rel"):
                return token
    end = view.sentence_at(head.start).end
    after = [t for t in view.tokens[head.i + 1 : head.i + 1 + 2 * REACH] if t.end <= end]
    return next((t for t in after if t.dep == "obl:agent"), head)


def source_span(view: View, head: Token, last: Token) -> Span:
    """The words of the source behind the last word of the phrase."""
    named = named_head(view, head)
    start, end = identified(view, named, speaker_span(view, named))
    if head.i == last.i:
        return head.start, end
    return (max(start, last.end + 1), end) if start <= last.end < end else (start, end)


def noun_phrase(view: View, head: Token, last: Token) -> Span:
    """The whole noun phrase after the phrase, with the clauses that tell more about the source."""
    top, governor = head, view.tokens[head.head]
    while last.i < governor.i != top.i and governor.pos in NOMINAL:
        top, governor = governor, view.tokens[governor.head]
    start, end = subtree(view.tokens, top)
    sentence = view.sentence_at(last.start)
    if end > sentence.end or start < last.start - FARTHEST:
        return speaker_span(view, head)
    rest = tokens_in(view.tokens, (end, sentence.end))
    if not any(has(t, "VerbForm=Fin") or t.word in (",", ";") for t in rest):
        end = sentence.end  # "according to figures released Monday by X": no clause is left
    return max(start, last.start), end


def told_more(view: View, end: int) -> int:
    """Where ", who asked not to be named," ends behind a source, wherever the parse hung it."""
    sentence = view.sentence_at(end - 1)
    words = tokens_in(view.tokens, (end, sentence.end))
    if len(words) < 2 or words[0].word != "," or not has(words[1], "PronType=Rel"):
        return end
    commas = [t.start for t in words[2:] if t.word == ","]
    return commas[0] if commas else sentence.end
