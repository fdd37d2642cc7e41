"""Tags and lemmas where a table and the place of a word know better than the tagger."""

import pytest
import spacy
from spacy.tokens import Doc as Parsed

from hearsay import languages
from hearsay.annotate.words import read_word


def parsed(words: str, tags: str) -> Parsed:
    return Parsed(
        spacy.blank("xx").vocab, words=words.split(), pos=tags.split(), lemmas=words.lower().split()
    )


@pytest.mark.parametrize(
    ("code", "words", "tags", "at", "lemma"),
    [
        ("en", "A poll shows that most stay", "DET NOUN NOUN SCONJ ADJ VERB", 2, "show"),
        ("fr", "Un sondage montre que tous restent", "DET NOUN NOUN SCONJ PRON VERB", 2,
         "montrer"),
        ("fr", "« Trop cher » , tranche Agnès Roumieu", "PUNCT ADV ADJ PUNCT PUNCT NOUN PROPN "
         "PROPN", 5, "trancher"),
    ],
)  # fmt: skip
def test_a_word_in_the_place_of_a_verb_is_a_verb(
    code: str, words: str, tags: str, at: int, lemma: str
) -> None:
    word = read_word(parsed(words, tags)[at], languages.load(code))
    assert (word.pos, word.lemma, "VerbForm=Fin" in word.morph) == ("VERB", lemma, True)


@pytest.mark.parametrize(
    ("code", "words", "tags", "at"),
    [
        ("en", "The shows were cancelled", "DET NOUN AUX VERB", 1),
        ("fr", "Une tranche de pain", "DET NOUN ADP NOUN", 1),
    ],
)
def test_elsewhere_the_tagger_is_believed(code: str, words: str, tags: str, at: int) -> None:
    assert read_word(parsed(words, tags)[at], languages.load(code)).pos == "NOUN"
