"""Moods and tenses that a word's ending shows better than a small tagger guesses them."""

from collections.abc import Mapping
from functools import lru_cache

from hearsay.model.language import Language

Features = Mapping[str, str]


def with_mood(morph: str, word: str, lemma: str, language: Language) -> str:
    """UD features of a verb, with mood and tense as stem and ending say (`[moods]` of the pack)."""
    rules = language.rules.get("moods")
    if not rules:
        return morph
    stem = rules["stems"].get(lemma, lemma.removesuffix("e"))
    if not word.startswith(stem):
        return morph
    features = _by_ending(language).get(word[len(stem) :])
    return _with(morph, features) if features else morph


@lru_cache(maxsize=16)
def _by_ending(language: Language) -> Mapping[str, Features]:
    return {
        ending: row["features"]
        for row in language.rules["moods"]["endings"]
        for ending in row["endings"]
    }


def _with(morph: str, features: Features) -> str:
    told = dict(part.split("=", 1) for part in morph.split("|") if "=" in part)
    return "|".join(f"{name}={value}" for name, value in sorted({**told, **features}.items()))
