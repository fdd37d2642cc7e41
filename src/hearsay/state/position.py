"""Whose verb it is by the place of the words, where quotation or inversion misleads the parse."""

from collections.abc import Sequence

from hearsay.model.annotation import Token
from hearsay.model.morph import SUBJECTS, below, has, is_finite, plain, value
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import tokens_in
from hearsay.state.verb_group import is_passive
from hearsay.state.view import View
from hearsay.state.voices import can_speak

INVERTED_REACH = 7  # words between "a déclaré" and its subject: a date, an adverb
SHORTEST_REST = 12  # characters of a clause that goes on after "…, said X,"
LONGEST_NAME = 8  # words of a source set in between commas
PHRASE = {"NOUN", "PROPN", "PRON", "DET", "ADJ", "ADP", "NUM", "PART", "X"}
NOUNS = {"NOUN", "PROPN", "PRON"}
BEFORE_NAME = {"compound", "nmod", "amod", "flat"}


def set_in(view: View, verb: Token) -> Token | None:
    """The subject of "P, X said, Q" and "P, X said.": the noun phrase alone between mark
    and verb.
    """
    if is_passive(view, verb):
        return None  # "it was reported": nobody is named
    sentence = view.sentence_at(verb.start)
    after = view.text[_past_time(view, verb) : sentence.end].lstrip()
    if after[:1] not in (",", ".", ";", ""):
        return None
    before = tokens_in(view.tokens, (sentence.start, verb.start))
    cuts = [n for n, t in enumerate(before) if t.word in ',»”"—–']
    if len(cuts) > 2 and cuts[-1] == len(before) - 1 and _is_name(view, before[cuts[-2] + 1 : -1]):
        cuts = cuts[:-2]  # "P, her captain, X, said.": the source is in two parts
    if not cuts or cuts[-1] == 0:
        return None
    hidden = [t for t in before[cuts[-1] + 1 :] if not _is_aside(view, t) and t.word != ","]
    phrase = [t for t in hidden if t.pos not in ("AUX", "ADV")]
    if not phrase or len(phrase) > LONGEST_NAME or any(t.pos not in PHRASE for t in phrase):
        return None
    words = {t.i for t in phrase}
    nouns = [t for t in phrase if t.pos in NOUNS]
    tops = [t for t in nouns if t.head not in words]
    if before[-1].word == ",":
        return tops[0] if tops else None  # the title before the name
    return next(iter((*tops[::-1], *nouns)), None)


def _is_name(view: View, words: Sequence[Token]) -> bool:
    """Is it a person's name and nothing else?"""
    people = [m for t in words for m in view.mentions_at(t) if m.kind == "person"]
    return bool(people) and all(t.pos == "PROPN" for t in words)


def _past_time(view: View, verb: Token) -> int:
    """Where the sentence goes on after "told Reuters on Thursday": that belongs to the saying."""
    end = verb.end
    for token in view.tokens[verb.i + 1 : verb.i + 1 + INVERTED_REACH]:
        listener = _in_outlet(view, token)
        told = token.pos == "PRON" and token.i == verb.i + 1 and token.dep in ("obj", "iobj")
        listener = listener or told
        if not (listener or view.in_time(token) or token.pos in ("ADV", "ADP", "DET")):
            break
        if listener or view.in_time(token) or token.pos == "ADV":
            end = token.end
    return end


def inverted(view: View, verb: Token, last: Token) -> Token | None:
    """The subject of "P, a déclaré X." and "P, said X, Q": it follows the verb and closes the
    clause.
    """
    present = has(verb, "VerbForm=Ger") or (has(verb, "Tense=Pres") and has(verb, "VerbForm=Part"))
    if present or _describes(view, verb) or _tells_somebody(view, verb):
        return None  # « …, exigeant la libération »: what follows is demanded
    parts = [verb, *below(view.tokens, verb, "aux", "aux:pass")]
    first = min(parts, key=lambda t: t.i)
    before = view.text[view.sentence_at(verb.start).start : first.start].rstrip()
    if not before or before[-1] not in ",»”\"'’–—":
        return None
    adjunct = False  # "a plaidé à la télévision le ministre"
    for token in view.tokens[last.i + 1 : last.i + 1 + INVERTED_REACH]:
        if token.pos == "ADP":
            adjunct = True
        elif adjunct and token.pos in NOUNS:
            adjunct = False
        elif token.pos in NOUNS and not view.in_time(token):
            token = _top_of_name(view, token)
            fits = can_speak(view, token) and _closes_clause(view, token, first)
            return token if fits else None
        elif token.pos not in ("DET", "ADV", "ADJ", "NUM") and not view.in_time(token):
            return None
    return None


def _describes(view: View, verb: Token) -> bool:
    """Is it a past participle that hangs on a noun: "The mayor, opposed to the dam, said P"?"""
    past = has(verb, "VerbForm=Part") and not below(view.tokens, verb, "aux", "aux:pass")
    return past and verb.dep in ("acl", "amod") and verb.head < verb.i


def _tells_somebody(view: View, verb: Token) -> bool:
    """As in "X told the paper": the subject stands before the verb, and who was told behind it."""
    subjects = [t for t in below(view.tokens, verb, "nsubj") if t.i < verb.i]
    return view.takes(verb, "person") and any(view.quote_around(t.start) is None for t in subjects)


def behind_nobody(view: View, verb: Token) -> Token | None:
    """Who stands behind "one hears": « indique-t-on à la mairie »."""
    links = view.listed("heard_from")
    for token in view.tokens[verb.i + 1 : verb.i + 1 + INVERTED_REACH]:
        if token.word in (",", ".", ";", ":"):
            return None
        place = view.tokens[token.head]
        heard = plain(token) in links and place.i > token.i and place.pos in NOUNS
        if heard and can_speak(view, place) and not view.in_time(place):
            return place
    return None


def _top_of_name(view: View, token: Token) -> Token:
    """Of "Mrs. Ada Penfold" the word on which the others hang."""
    governor = view.tokens[token.head]
    while token.i < governor.i <= token.i + LONGEST_NAME and token.dep in BEFORE_NAME:
        token, governor = governor, view.tokens[governor.head]
    return token


def _closes_clause(view: View, head: Token, first: Token) -> bool:
    """Is "said X" set into a clause or put behind one, X running to the next mark or adjunct?"""
    sentence = view.sentence_at(head.start)
    end = speaker_span(view, head)[1]
    rest = view.text[end : sentence.end].lstrip()
    following = next((t for t in view.tokens[head.i + 1 :] if t.start >= end), None)
    adjunct = following is not None and (
        following.pos in ("ADP", "SCONJ", "PUNCT") or has(following, "PronType=Rel")
    )
    told = tokens_in(view.tokens, (sentence.start, first.start))
    behind = is_finite(told) or any(t.word in '»”"' for t in told)
    set_in = rest[:1] == "," and len(rest) > SHORTEST_REST
    return (behind and (not rest or rest[0] in ',.;:!?»”"–—(' or adjunct)) or set_in


def beside(view: View, verb: Token) -> Token | None:
    """The noun phrase next to a verb outside the quotes: before it ("”, he said"), or after.

    For sentences in which a quotation has led the parser astray.
    """
    sentence = view.sentence_at(verb.start)
    before = [q.end for q in view.quotes if q.end <= verb.start and q.end > sentence.start]
    after = [q.start for q in view.quotes if q.start >= verb.end]
    left = tokens_in(view.tokens, (max([sentence.start, *before]), verb.start))
    right = tokens_in(view.tokens, (verb.end, min([sentence.end, *after])))
    nouns = [t for t in left if _is_nominal(t, verb) and not view.in_time(t)]
    bare = [t for t in nouns if not any(c.i < t.i for c in below(view.tokens, t, "case"))]
    nouns = bare or nouns  # what stands behind a preposition is no subject
    if nouns:
        others = {t.i for t in nouns}
        return next((t for t in nouns if t.head not in others or t.head == verb.i), nouns[0])
    if right and right[0].pos == "SCONJ":
        return None  # "and maintains that P"
    return next((t for t in right[:5] if t.pos in NOUNS), None)


def _is_nominal(token: Token, verb: Token) -> bool:
    """May it be a subject: a noun or pronoun, or « d'autres » right under the verb?"""
    alone = token.pos == "ADJ" and token.head == verb.i and token.dep in ("amod", *SUBJECTS)
    return alone or (token.pos in {*NOUNS, "NUM"} and not _is_clitic(token))


def _is_clitic(token: Token) -> bool:
    """As in « y répondait-on », « s'y dit-on »: a pronoun for a thing or place, or for nobody."""
    bare = token.pos == "PRON" and has(token, "PronType=Prs") and not value(token, "Number")
    return bare or has(token, "Reflex=Yes")


def _is_aside(view: View, token: Token) -> bool:
    """Is the word a part of "who asked not to be named", which hides the cue from its source?"""
    phrase = any(start <= token.start < end for start, end in view.anonymity)
    return phrase or has(token, "PronType=Rel")


def _in_outlet(view: View, token: Token) -> bool:
    return any(m.kind == "outlet" for m in view.mentions_at(token))
