"""Through which outlet words came: "told X", "in an interview with X", "quoted by X"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import has, plain
from hearsay.state.lexicon import Found
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import inside, overlaps, tokens_in
from hearsay.state.view import View
from hearsay.state.whole import attribution

REACH = 9  # words between an outlet's name and the occasion on which it was told
DIRECT = 3  # words between "told" and the outlet
BEFORE_NAME = {"DET", "ADJ", "NOUN", "PROPN", "PUNCT", "NUM"}
MARKS = set("«“\"'‘")


def with_channel(
    view: View, verb: Token, found: Found, head: Token | None, content: list[Span]
) -> Iterator[Attribution]:
    """The attribution, and before it that of the outlet which brings the words to us."""
    own = attribution(view, verb, found, head, content)
    outlet = _channel(view, verb, found, content)
    if outlet is None or (head and outlet.i == head.i):
        yield own
        return
    brought = replace(attribution(view, verb, found, outlet, content), relation="cites")
    carrier = _carrier(view, verb, outlet)
    yield _carried(view, brought, carrier, outlet) if carrier else brought
    # An outlet that "told the agency" stands before it: the chain goes on from page to mouth.
    yield replace(own, relation="cites") if head and _is_outlet(view, head) else own


def _carried(view: View, brought: Attribution, carrier: Token, outlet: Token) -> Attribution:
    """Whoever carries what an outlet said stands before it, and has a cue of its own in "quoted by
    X"; whoever it is taken from stands behind: « reprenant une information de X ».
    """
    if _is_taken_from(view, carrier, outlet):
        return replace(brought, how="cited")
    if not view.takes(carrier, "source"):
        return replace(brought, how="channel")
    cue = (carrier.start, carrier.end)
    return replace(brought, cue=cue, cue_token=carrier.i, how="channel")


def _is_taken_from(view: View, carrier: Token, outlet: Token) -> bool:
    """Is it the speaker who carries on what the outlet has told?"""
    link = _link(view, outlet)
    genitive = link is not None and plain(link) in view.listed("genitive")
    return genitive and (has(carrier, "Tense=Pres") or has(carrier, "VerbForm=Ger"))


def _channel(view: View, verb: Token, found: Found, content: list[Span]) -> Token | None:
    """The first word of the outlet that was told or that carries on what was said."""
    sentence = view.sentence_at(verb.start)
    for mention in view.doc.within(sentence.start, sentence.end, Mention):
        span = (mention.start, mention.end)
        if mention.kind != "outlet" or any(overlaps(span, each) for each in content):
            continue
        first = tokens_in(view.tokens, span)[0]
        if _is_told(view, verb, found, content, first) or _carrier(view, verb, first):
            return first
    return None


def _is_told(view: View, verb: Token, found: Found, content: Iterable[Span], outlet: Token) -> bool:
    """Does it stand between cue and content, as the listener: "told X that P"?"""
    after = [span[0] for span in content if span[0] > verb.end]
    end = min(after) if after else view.sentence_at(verb.start).end
    if not verb.end <= outlet.start < end:
        return False
    listeners = view.listed("addressee")
    direct = "person" in found.cue.takes and outlet.i - verb.i <= DIRECT
    return direct or any(t.word.lower() in listeners for t in view.tokens[outlet.i - 2 : outlet.i])


def _carrier(view: View, verb: Token, outlet: Token) -> Token | None:
    """The word of the table of channels that brings the outlet, in the clause of the cue; the cue
    itself in "said on X".
    """
    link = _link(view, outlet)
    if link is None or _is_parted(view, verb, outlet):
        return None
    if plain(link) in view.listed("on_air") and _follows(view, verb, link):
        return verb
    for token in reversed(view.tokens[max(0, outlet.i - REACH) : link.i]):
        if token.word in (",", ";", ":", "."):
            return None
        words = {token.lemma.lower(), token.word.lower()}  # whatever its tag: parsers err there
        if token.i != verb.i and words & view.lexicon.channels:
            return token
    return None


def _link(view: View, outlet: Token) -> Token | None:
    """The preposition before an outlet's name, its article and its kind: "to the newspaper X"."""
    links = view.listed("channel_links") | view.listed("on_air")
    for token in reversed(view.tokens[max(0, outlet.i - REACH) : outlet.i + 1]):
        if plain(token) in links:
            return token
        closed = token.pos == "PUNCT" and token.word not in MARKS
        if token.i != outlet.i and (token.pos not in BEFORE_NAME or closed):
            return None
    return None


def _follows(view: View, verb: Token, link: Token) -> bool:
    """Is there nothing but a source, a date or an adverb between the cue and the preposition?"""
    between = view.tokens[verb.i + 1 : link.i]
    return link.i > verb.i and not any(t.pos in ("VERB", "PUNCT", "SCONJ") for t in between)


def _is_parted(view: View, verb: Token, outlet: Token) -> bool:
    """Does a finite verb stand between the two that does not share the subject of the cue?"""
    top = verb
    while top.dep == "conj" and view.tokens[top.head].pos == "VERB":
        top = view.tokens[top.head]
    ends = sorted((outlet.i, min(verb.i, top.i) if outlet.i < verb.i else verb.i))
    return any(_is_finite(t) for t in view.tokens[ends[0] + 1 : ends[1]] if t.head != top.i)


def _is_finite(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and has(token, "VerbForm=Fin")


def _is_outlet(view: View, head: Token) -> bool:
    span = speaker_span(view, head)
    return any(m.kind == "outlet" and inside((m.start, m.end), span) for m in view.mentions)
