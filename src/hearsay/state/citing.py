"""Attributions at second hand: "X quoted Y as saying P", "according to X, which cites Y, P"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below, has, is_finite
from hearsay.state.clauses import syntactic_content, that_clauses
from hearsay.state.content import LONG_ENOUGH, content_of
from hearsay.state.lexicon import Cue, Found
from hearsay.state.plausible import is_plausible
from hearsay.state.position import beside
from hearsay.state.quotation import quoted_content
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import tokens_in, trim
from hearsay.state.speakers import speaker
from hearsay.state.verb_group import is_passive
from hearsay.state.view import View
from hearsay.state.voices import can_speak, is_first_person
from hearsay.state.whole import CUE_TAGS, attribution

NEAR = 3  # words between a source and the participle that tells whom it cites


def whom_it_cites(view: View, verb: Token, cue: Cue) -> Token | None:
    """Who is cited: the object of "quote", "cite", or its subject in the passive."""
    relation: tuple[str, ...] = ("obj", "obl:arg")
    if is_passive(view, verb):
        relation = ("nsubj:pass",)
    around = [verb]
    if len(cue.words) > 1:  # "faire référence à X": X may hang on the noun
        around, relation = [verb, *below(view.tokens, verb, "obj")], ("obl", "obl:arg", "nmod")
    found = [t for a in around for t in below(view.tokens, a, *relation) if can_speak(view, t)]
    found = [t for t in found if view.quote_around(t.start) == view.quote_around(verb.start)]
    if not found and is_passive(view, verb) and (near := beside(view, verb)):
        return near
    return found[0] if found else _before_speech(view, verb)


def _before_speech(view: View, verb: Token) -> Token | None:
    """Who stands between "quoted" and "as saying", wherever the parse has hung it."""
    inner = _speech_below(view, verb)
    between = view.tokens[verb.i + 1 : inner.i] if inner else ()
    nouns = [t for t in between if t.pos in ("NOUN", "PROPN") and can_speak(view, t)]
    return nouns[-1] if nouns and not view.in_time(nouns[-1]) else None


def at_second_hand(view: View, verb: Token, found: Found, cited: Token) -> Iterator[Attribution]:
    """X quoted Y as saying P: P on the word of Y, and all of it on the word of X."""
    cue = found.cue
    inner = _speech_below(view, verb)
    content = _content_below(view, inner) if inner else []
    content = content or quoted_content(view, verb, cue) or _governing_content(view, verb)
    if not content and inner:  # "P, Reuters quoted officials as saying."
        content = _told_before(view, verb)
    if not content or not is_plausible(view, verb, cue, cited, content):
        return
    spoken = Found(cue, inner) if inner else found
    yield attribution(view, inner or verb, spoken, cited, content)
    agents = below(view.tokens, verb, "obl:agent")
    citing = next(iter(agents), None) if is_passive(view, verb) else speaker(view, verb)
    if citing and not is_first_person(citing) and citing.i != cited.i:
        yield attribution(view, verb, found, citing, content)


def _told_before(view: View, verb: Token) -> list[Span]:
    """What stands before "…, Reuters quoted Y as saying", up to the comma."""
    head = speaker(view, verb)
    sentence = view.sentence_at(verb.start)
    start = speaker_span(view, head)[0] if head else verb.start
    before = view.text[sentence.start : start].rstrip()
    words = tokens_in(view.tokens, (sentence.start, start))
    if not before.endswith(",") or not is_finite(words):
        return []
    piece = trim(view.text, (sentence.start, sentence.start + len(before)))
    return [piece] if piece else []


def _speech_below(view: View, verb: Token) -> Token | None:
    """The "saying" of "quoted Y as saying" (or "cité Y disant"): the first cue verb below."""
    for token in view.tokens[verb.i + 1 : verb.right + 1]:
        participle = token.pos in CUE_TAGS and has(token, "VerbForm=Part")
        if participle and view.cues_of(token) and not below(view.tokens, token, "nsubj"):
            return token
    return None


def _content_below(view: View, inner: Token) -> list[Span]:
    """What follows "as saying": its clause, a quotation, else all the rest of the sentence."""
    found = view.cue_at(inner)
    if found is None:
        return []
    quotes = quoted_content(view, inner, found.cue)
    if quotes or that_clauses(view, inner):
        return quotes or syntactic_content(view, inner, found)
    rest = trim(view.text, (inner.end, view.sentence_at(inner.start).end))
    if rest is None or rest[1] - rest[0] <= LONG_ENOUGH:
        return []
    told = [t for t in tokens_in(view.tokens, rest) if not view.in_time(t) and t.pos != "ADP"]
    return [rest] if told else []


def _governing_content(view: View, verb: Token) -> list[Span]:
    """As in "…, Reuters reported, citing Y": what the verb above reported."""
    governor = view.tokens[verb.head]
    if governor.i == verb.i:  # a parse may hang "Reuters reported" on "citing"
        aside = below(view.tokens, verb, "parataxis")
        governor = next((t for t in aside if t.i < verb.i), verb)
    found = view.cue_at(governor)
    if found is None or governor.i == verb.i:
        return []
    return content_of(view, governor, found, None)


def by_cited(view: View, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """As in "According to X, which cites Y, P": Y told X what X tells us; Y stands inside X's own
    phrase.
    """
    told = list(found)
    for token in view.tokens:
        match = view.cue_at(token)
        if match is None or token.pos not in CUE_TAGS or "source" not in match.cue.takes:
            continue
        source = whom_it_cites(view, token, match.cue)
        if source is None or any(a.cue_token == token.i for a in told):
            continue
        for outer in reversed(told):
            head = view.tokens[outer.head] if outer.head is not None else None
            if head and token.i > head.i and _is_told_of(view, token, head, outer):
                made = attribution(view, token, match, source, list(outer.content))
                new = replace(made, how="cited", clausal=outer.clausal)
                told.append(new)
                yield new
                break


def _is_told_of(view: View, verb: Token, head: Token, outer: Attribution) -> bool:
    """Does the verb tell more about a source: below it, or right behind its words?"""
    if verb.i <= head.right:
        return True
    told = speaker(view, verb)  # "Reuters reports in a dispatch, which cites Y"
    noun = view.lexicon.sources.get(told.lemma.lower()) if told else None
    if told and noun and noun.kind == "document" and told.i > head.i:
        return view.sentence_at(told.start) == view.sentence_at(head.start)
    end = outer.bearer[1] if outer.bearer else head.end
    return len(tokens_in(view.tokens, (end, verb.start))) <= NEAR and view.text[end] != "."
