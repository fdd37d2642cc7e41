"""The tables of a language pack in the shape that finding attributions needs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from hearsay.model.annotation import Token
from hearsay.model.language import Language
from hearsay.model.statement import Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A cue: its words (the first is the one that is looked up), relation and what it takes."""

    words: tuple[str, ...]
    relation: Relation
    takes: frozenset[str]
    weak: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNoun:
    """A noun that can speak without a name; `unnamed` is always, bare or no."""

    kind: str
    unnamed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Everything that the rules of attribution look up, by first word."""

    verbs: Mapping[str, tuple[Cue, ...]]
    nouns: Mapping[str, tuple[Cue, ...]]
    phrases: Mapping[str, tuple[Cue, ...]]
    hearsay: Mapping[str, tuple[Cue, ...]]
    anonymity: Mapping[str, tuple[Cue, ...]]
    sources: Mapping[str, SourceNoun]
    source_phrases: Mapping[str, tuple[Cue, ...]]
    titles: frozenset[str]
    nominals: frozenset[str]
    small: Mapping[str, frozenset[str]]


@lru_cache(maxsize=16)
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language, compiled once."""
    sources = {
        row["noun"].lower(): SourceNoun(kind=row["kind"], unnamed=row["unnamed"])
        for row in language.table("source_nouns")
    }
    return Lexicon(
        verbs=_cues(language.table("cues"), "cue"),
        nouns=_cues(language.table("cue_nouns"), "noun"),
        phrases=_cues(language.table("cue_phrases"), "phrase"),
        hearsay=_cues(language.table("hearsay"), "phrase"),
        anonymity=_cues(language.table("anonymity"), "phrase"),
        sources=sources,
        source_phrases=_cues([{"noun": noun} for noun in sources if " " in noun], "noun"),
        titles=frozenset(row["title"].lower() for row in language.table("titles")),
        nominals=frozenset(row["noun"].lower() for row in language.table("nominals")),
        small=_small(language),
    )


def _cues(rows: Iterable[Mapping[str, str]], column: str) -> dict[str, tuple[Cue, ...]]:
    """Cues by their first word, those of most words first."""
    index: dict[str, list[Cue]] = {}
    for row in rows:
        words = tuple(row[column].lower().replace("'", "' ").split())
        cue = Cue(
            words=words,
            relation=cast(Relation, row.get("relation") or "says"),
            takes=frozenset(row.get("takes", "").split(",")) - {""},
            weak=row.get("weight") == "weak",
        )
        index.setdefault(words[0], []).append(cue)
    return {first: tuple(sorted(c, key=lambda c: -len(c.words))) for first, c in index.items()}


def _small(language: Language) -> dict[str, frozenset[str]]:
    """The short word lists of `[attribution]` in pack.toml."""
    lists = language.rules.get("attribution", {})
    return {name: frozenset(words) for name, words in lists.items()}


def lemma_match(cues: Sequence[Cue], tokens: Sequence[Token], at: int) -> Cue | None:
    """The cue of most words that begins at a token; its further words may be a few words away."""
    for cue in cues:
        following = tokens[at + 1 : at + 2 + 2 * len(cue.words)]
        if _in_order(cue.words[1:], following):
            return cue
    return None


def _in_order(words: Sequence[str], tokens: Sequence[Token]) -> bool:
    spoken = iter(tokens)
    return all(any(word in (t.lemma.lower(), t.word.lower()) for t in spoken) for word in words)


def word_match(cues: Sequence[Cue], tokens: Sequence[Token], at: int) -> Cue | None:
    """The cue of most words that stands word for word at a token."""
    for cue in cues:
        printed = [t.word.lower().replace("’", "'") for t in tokens[at : at + len(cue.words)]]
        if tuple(printed) == cue.words:
            return cue
    return None
