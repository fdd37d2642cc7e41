"""Phrases that bring a source only where they open a sentence: "For the mayor, P"."""

from hearsay.model.annotation import Sentence, Token
from hearsay.model.morph import has
from hearsay.state.lexicon import Phrase
from hearsay.state.parties import parties
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import tokens_in
from hearsay.state.view import View

BEFORE_NOUN = {"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"}


def opens_sentence(view: View, phrase: Phrase, head: Token) -> bool:
    """Does the phrase open a sentence that nobody else says, before a comma, with a source of the
    kinds of its row: "For the mayor, P", "In a poll, P"?
    """
    sentence = view.sentence_at(phrase.first.start)
    words = [t for t in tokens_in(view.tokens, (sentence.start, head.end)) if t.pos != "PUNCT"]
    before = [t for t in words if t.i < phrase.first.i]
    between = [t for t in words if phrase.last.i < t.i < head.i]
    if any(t.pos != "CCONJ" for t in before) or any(t.pos not in BEFORE_NOUN for t in between):
        return False
    if view.in_time(head) or _is_told(view, sentence):
        return False
    end = speaker_span(view, head)[1]
    comma = view.text[end : sentence.end].lstrip()[:1] == ","
    return comma and bool(_kinds(view, head) & phrase.cue.takes)


def _is_told(view: View, sentence: Sentence) -> bool:
    """Does the sentence itself tell who says it: "In a statement, the mayor said P"?"""
    words = tokens_in(view.tokens, (sentence.start, sentence.end))
    root = next((t for t in words if t.dep == "root"), None)
    rows = view.cues_of(root) if root else ()
    return any(len(row.words) == 1 and not row.weak for row in rows)


def _kinds(view: View, head: Token) -> set[str]:
    """What the source is by the tables and by its name; a survey is no other document."""
    lemma = head.lemma.lower()
    kinds = set[str]()
    if mention := view.mention_at(head):
        kinds.add(mention.kind)
    if noun := view.lexicon.sources.get(lemma):
        kinds.add(noun.kind)
    if parties(view.doc.language).has(head):
        kinds.add("group")
    if has(head, "PronType=Prs") and has(head, "Person=3"):
        kinds.add("person")
    if lemma in view.listed("surveys"):
        return kinds - {"document"} | {"survey"}
    return kinds
