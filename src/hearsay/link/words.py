"""The words of a text that carry content, as lemmas: for comparing texts of one language."""

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path
from runpy import run_path

import simplemma
import spacy

WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def content_words(text: str, language: str) -> Counter[str]:
    """Lemmas of a text without function words, with how often each occurs; numbers among them."""
    found = (lemma(word, language) for word in WORD.findall(text.lower()) if len(word) > 1)
    return Counter(word for word in found if word and word not in _function_words(language))


@lru_cache(maxsize=131072)
def lemma(word: str, language: str) -> str:
    """The dictionary form of a word; "" for a function word, the word where the language is new."""
    if word in _function_words(language):
        return ""
    if language not in _lemmatised():
        return word
    return str(simplemma.lemmatize(word, lang=language)).lower()


@lru_cache(maxsize=1)
def _lemmatised() -> frozenset[str]:
    return frozenset(simplemma.strategies.dictionaries.dictionary_factory.SUPPORTED_LANGUAGES)


@lru_cache(maxsize=64)
def _function_words(language: str) -> frozenset[str]:
    """spaCy's list of function words; none for a language it has no list of.

    The file is run by itself: importing the French package compiles tokenizer rules for seconds.
    """
    listed = Path(spacy.__file__).parent / "lang" / language / "stop_words.py"
    return frozenset(run_path(str(listed))["STOP_WORDS"]) if listed.is_file() else frozenset()


def overlap(a: Counter[str], b: Counter[str]) -> float:
    """Dice's coefficient of two bags of words, 0 to 1."""
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0
