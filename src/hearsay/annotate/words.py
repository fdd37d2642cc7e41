"""A word's tag, lemma and features, where tables and a lexicon know better than a small tagger."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import simplemma
from spacy.tokens import Token as Parsed

from hearsay.annotate.moods import with_mood
from hearsay.model.language import Language

VERBAL = {"VERB", "AUX"}
SUBJECTS = {"NOUN", "PROPN", "PRON"}
CLOSING = set('»”"')
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
    if form and pos != "AUX" and (form.sure or _is_in_its_place(token, language)):
        pos = "VERB"
    morph = str(token.morph) if pos == token.pos_ else _form(token, language)
    known = form.lemma if form and pos == "VERB" else ""
    lemma = known or _lemma(printed, token.lemma_, pos, language.code)
    if pos in VERBAL:
        morph = with_mood(morph, printed.lower(), lemma, language)
    return Word(pos, lemma, morph)


def _is_in_its_place(token: Parsed, language: Language) -> bool:
    """Does a word that may be a verb stand where a verb is wanted?"""
    clausal = _closes_quote(token) or _opens_clause(token, language)
    return clausal or _governs(token) or _follows_auxiliary(token, language)


def _form(token: Parsed, language: Language) -> str:
    """The features of a verb that the pipeline took for another word: sure forms are finite."""
    past = "Tense=Past|VerbForm=Part"
    return past if _follows_auxiliary(token, language) else "VerbForm=Fin"


def _follows_auxiliary(token: Parsed, language: Language) -> bool:
    """Does it stand behind "have" and adverbs, as in « il avait auparavant démenti »?"""
    before = token.i - 1
    while before >= 0 and token.doc[before].pos_ == "ADV":
        before -= 1
    if before < 0 or token.doc[before].pos_ != "AUX":
        return False
    have = language.rules.get("syntax", {}).get("have", ())
    return token.doc[before].lemma_ in have


def _closes_quote(token: Parsed) -> bool:
    """Does it follow a quotation and its comma, where "« C'est cher », réplique X" has its verb?"""
    before = token.i - 1
    if before > 0 and token.doc[before].text == ",":
        before -= 1
    return before > 0 and token.doc[before].text in CLOSING and token.text.islower()


def _governs(token: Parsed) -> bool:
    """Has it an object or a clause of content, as only a verb has, whatever its tag?"""
    return token.text.islower() and any(
        child.dep_ in ("obj", "ccomp", "dobj") and child.i > token.i for child in token.children
    )


def _opens_clause(token: Parsed, language: Language) -> bool:
    """Does it stand between a noun and "that", as "shows" in "a poll shows that"?"""
    that = language.rules.get("syntax", {}).get("that", ())
    if token.i == 0 or token.i + 1 >= len(token.doc) or token.text[:1].isupper():
        return False
    before = token.doc[token.i - 1].pos_ in SUBJECTS
    return before and token.doc[token.i + 1].lower_ in that


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
