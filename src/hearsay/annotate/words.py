"""A word's tag, lemma and features, where tables and a lexicon know better than a small tagger."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import simplemma
from spacy.tokens import Token as Parsed

from hearsay.annotate.moods import with_mood
from hearsay.model.language import Language

VERBAL = {"VERB", "AUX"}
LEMMATISED = {"VERB", "AUX", "NOUN", "ADJ"}


@dataclass(frozen=True, slots=True)
class Word:
    """UD tag, lemma and features of a word."""

    pos: str
    lemma: str
    morph: str


def read_word(token: Parsed, language: Language) -> Word:
    """The pipeline's reading of a word, put right by the tables of the language."""
    printed, pos = token.text, token.pos_
    form = verb_forms(language).get(printed.lower())
    if form and form.sure and pos != "AUX":
        pos = "VERB"
    morph = str(token.morph) if pos == token.pos_ else "VerbForm=Fin"  # sure forms are finite
    if form and pos == "VERB":
        lemma = form.lemma
    else:
        lemma = _lemma(printed, token.lemma_, pos, language.code)
    if pos in VERBAL:
        morph = with_mood(morph, printed.lower(), lemma, language)
    return Word(pos, lemma, morph)


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A form of a verb that matters here; `sure` where it can be no other word."""

    lemma: str
    sure: bool


@lru_cache(maxsize=16)
def verb_forms(language: Language) -> Mapping[str, VerbForm]:
    """The table of verb forms of a language: small pipelines err on the verbs that they
    saw rarely.
    """
    return {
        row["form"]: VerbForm(row["lemma"], row["sure"] == "yes")
        for row in language.table("verb_forms")
    }


@lru_cache(maxsize=65536)
def _lemma(word: str, lemma: str, pos: str, language: str) -> str:
    """The pipeline's lemma, unless a lexicon does not know it or takes it for a form of another."""
    guess = lemma or word
    if pos not in LEMMATISED or _is_lemma(guess, language):
        return guess
    if pos == "NOUN" and simplemma.is_known(guess, lang=language):
        return guess  # the lexicon has one lemma a form and would make "visite" a verb
    plain: str = simplemma.lemmatize(word.lower(), lang=language)
    return plain


def _is_lemma(guess: str, language: str) -> bool:
    known: bool = simplemma.is_known(guess, lang=language)
    return known and simplemma.lemmatize(guess, lang=language) == guess
