"""Sources without a name: which nouns make one, in which words, and how many they are."""

from hearsay.languages.number_words import words_value
from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has
from hearsay.model.statement import Hop
from hearsay.state.lexicon import SourceNoun
from hearsay.state.spans import overlaps, subtree, tokens_in
from hearsay.state.view import View

ANYBODY = SourceNoun(kind="person", unnamed="always")


def source_noun(view: View, head: Token) -> SourceNoun | None:
    """The row of the table of nouns that speak; of a phrase ("haut responsable") before
    its word.
    """
    start = max(head.left, head.i - 2)
    for at in range(start, head.i + 1):
        rows = view.lexicon.source_phrases.get(view.tokens[at].lemma.lower(), ())
        for cue in rows:
            lemmas = [t.lemma.lower() for t in view.tokens[at : at + len(cue.words)]]
            if tuple(lemmas) == cue.words and at <= head.i < at + len(cue.words):
                return view.lexicon.sources[" ".join(cue.words)]
    sources = view.lexicon.sources
    return sources.get(head.lemma.lower()) or sources.get(head.word.lower())


def first_noun(view: View, source: Span) -> SourceNoun | None:
    """The first noun of the source, where the parse has hung the phrase on another word."""
    words = tokens_in(view.tokens, source)
    first = next((t for t in words if t.pos in ("NOUN", "PROPN")), None)
    return source_noun(view, first) if first and first.pos == "NOUN" else None


def part_of(view: View, head: Token) -> SourceNoun | None:
    """As in "One of the officials", "deux des sources": the noun under the number."""
    if head.pos not in ("NUM", "PRON", "DET"):
        return None
    for token in below(view.tokens, head, "nmod", "obl"):
        if noun := source_noun(view, token):
            return noun
        if token.pos == "PRON":
            return ANYBODY  # "one of them"
    return None


def is_anyone(view: View, head: Token, noun: SourceNoun | None) -> bool:
    """As in "A mechanic", "two pilots", "some media": somebody, but nobody in particular; of what
    no table tells to be a body also "the miners", "la gauche".
    """
    opens = head.start == view.sentence_at(head.start).start
    if head.pos not in ("NOUN", "ADJ") or (head.word[:1].isupper() and not opens):
        return False
    words = below(view.tokens, head, "det", "nummod", "amod", "nmod:poss")
    indefinite = any(_is_indefinite(view, t) for t in words)
    return indefinite or noun is None or _is_bare_plural(view, head)


def _is_indefinite(view: View, token: Token) -> bool:
    """As in "a", "two", "plusieurs"."""
    counted = token.dep == "nummod" or has(token, "PronType=Ind")
    return has(token, "Definite=Ind") or counted or (token.lemma.lower() in view.listed("crowd"))


def _is_bare_plural(view: View, head: Token) -> bool:
    """As in "state regulators": many, with no article and no owner."""
    words = below(view.tokens, head, "det", "nmod:poss")
    named = any(t.pos == "PROPN" for t in below(view.tokens, head, "compound", "nmod"))
    return has(head, "Number=Plur") and not words and not named


def is_anonymous(view: View, source: Span, head: Token) -> bool:
    """Does a phrase such as "on condition of anonymity" stand by the source?"""
    full = subtree(view.tokens, head)
    sentence = view.sentence_at(head.start)
    reach = (min(full[0], source[0]), max(full[1], source[1], min(source[1] + 120, sentence.end)))
    return any(overlaps(reach, phrase) for phrase in view.anonymity)


def number_of(view: View, head: Token) -> int | None:
    """How many unnamed sources the text says there are."""
    for token in below(view.tokens, head, "nummod"):
        word = token.word.lower()
        return int(word) if word.isdecimal() else words_value(word, view.doc.language.code)
    return None


def says(view: View, source: Span, name: str) -> bool:
    """Does the source begin with one of the words of a small list of the pack?"""
    words = {t.word.lower() for t in tokens_in(view.tokens, source)[:3]}
    return bool(words & view.listed(name))


def is_same(view: View, hop: Hop) -> bool:
    """As in "The same sources", "one of the sources": a source that was spoken of before, told no
    more of.
    """
    if not hop.unnamed or hop.start is None or hop.end is None or hop.distinct:
        return False
    words = tokens_in(view.tokens, (hop.start, hop.end))
    if says(view, (hop.start, hop.end), "same"):
        return True
    definite = any("Definite=Def" in t.morph or "PronType=Dem" in t.morph for t in words[:4])
    nouns = [view.lexicon.sources.get(t.lemma.lower()) for t in words]
    always = any(noun and noun.unnamed == "always" for noun in nouns)
    return definite and always and not any(t.dep == "nmod" and t.pos == "PROPN" for t in words)


def agrees(a: Hop, b: Hop) -> bool:
    """Could two unnamed hops of one article be the same source?"""
    return a.unnamed and b.unnamed and (a.kind == b.kind or "unknown" in (a.kind, b.kind))
