"""The tables of a language pack in the shape that finding attributions needs."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import cast

from hearsay.model.annotation import Token
from hearsay.model.language import Language
from hearsay.model.morph import plain
from hearsay.model.statement import Relation

FIRST_WORD = re.compile(r"\w+'?")
GOES_ON = re.compile(r"\w|-\w")  # « d'après-midi » is no « d'après »
SENTENCE_ENDS = {".", "!", "?", "…"}
SLOT = "{agency}"  # where a credit has the name
LONGEST = 60  # characters of a phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A cue: its words (the first is the one that is looked up), relation and what it takes.

    A `weak` one counts only with spoken words or a that-clause; a weak one that is `held` (a
    thought, a wish, a stand) also with a noun or an infinitive, where the source can hold it.
    `links` are the prepositions that lead from a noun or an adjective to the content.
    """

    words: tuple[str, ...]
    relation: Relation
    takes: frozenset[str]
    weak: bool = False
    held: bool = False
    links: frozenset[str] = frozenset()

    @property
    def firm(self) -> bool:
        """Does it count with less than spoken words or a that-clause?"""
        return self.held or not self.weak


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
    adjectives: Mapping[str, tuple[Cue, ...]]
    phrases: Mapping[str, tuple[Cue, ...]]
    hearsay: Mapping[str, tuple[Cue, ...]]
    anonymity: Mapping[str, tuple[Cue, ...]]
    sources: Mapping[str, SourceNoun]
    source_phrases: Mapping[str, tuple[Cue, ...]]
    channels: frozenset[str]
    retellings: frozenset[str]
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
        adjectives=_cues(language.table("cue_adjectives"), "adjective"),
        phrases=_phrases(language, "cue_phrases", "phrase"),
        hearsay=_phrases(language, "hearsay", "phrase"),
        anonymity=_phrases(language, "anonymity", "phrase"),
        sources=sources,
        source_phrases=_cues([{"noun": noun} for noun in sources if " " in noun], "noun"),
        channels=frozenset(row["word"] for row in language.table("channels")),
        retellings=_retellings(language),
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
            weak=row.get("weight") in ("weak", "held"),
            held=row.get("weight") == "held",
            links=frozenset(row.get("links", "").split(",")) - {""},
        )
        index.setdefault(words[0], []).append(cue)
    return {first: tuple(sorted(c, key=lambda c: -len(c.words))) for first, c in index.items()}


def _small(language: Language) -> dict[str, frozenset[str]]:
    """The short word lists of `[syntax]` in pack.toml."""
    lists = language.rules.get("syntax", {})
    return {name: frozenset(words) for name, words in lists.items() if isinstance(words, list)}


@dataclass(frozen=True, slots=True)
class Found:
    """A cue found by its lemmas, and the token at which its last word stands."""

    cue: Cue
    last: Token


def lemma_matches(cues: Sequence[Cue], tokens: Sequence[Token], at: int) -> Iterator[Found]:
    """The cues that begin at a token, of most words first; their words may be a few words apart."""
    for cue in cues:
        last = _in_order(cue.words[1:], tokens[at : at + 2 + 2 * len(cue.words)])
        if last is not None:
            yield Found(cue, last)


def lemma_match(
    table: Mapping[str, Sequence[Cue]], tokens: Sequence[Token], token: Token
) -> Found | None:
    """The cue of most words of a table that begins at a token."""
    cues = table.get(token.lemma.lower(), ())
    return next(lemma_matches(cues, tokens, token.i), None)


def _in_order(words: Sequence[str], tokens: Sequence[Token]) -> Token | None:
    """The last of the words if all follow the first token in their order."""
    within = takewhile(lambda token: token.word not in SENTENCE_ENDS, tokens[1:])
    spoken, last = iter(list(within)), tokens[0]
    for word in words:
        match = next((t for t in spoken if word in (t.lemma.lower(), t.word.lower())), None)
        if match is None:
            return None
        last = match
    return last


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found in the text: its cue and the tokens where it begins and ends."""

    cue: Cue
    first: Token
    last: Token


def phrase_at(
    index: Mapping[str, tuple[Cue, ...]], tokens: Sequence[Token], text: str, first: Token
) -> Phrase | None:
    """The longest phrase of a table that is printed at a token, to the letter."""
    cues = index.get(_key(plain(first)), ())
    if not cues:
        return None
    printed = text[first.start : first.start + LONGEST].lower().replace("’", "'")
    for cue in cues:
        phrase = cue.words[0]
        if printed.startswith(phrase) and not GOES_ON.match(printed, len(phrase)):
            return Phrase(cue, first, _last(tokens, first, first.start + len(phrase)))
    return None


def _last(tokens: Sequence[Token], first: Token, end: int) -> Token:
    at = first.i
    while at + 1 < len(tokens) and tokens[at + 1].start < end:
        at += 1
    return tokens[at]


def _key(phrase: str) -> str:
    found = FIRST_WORD.match(phrase)
    return found.group() if found else phrase


def _phrases(language: Language, table: str, column: str) -> dict[str, tuple[Cue, ...]]:
    """Phrases by their first word, the longest first; a contracted last word in all its forms."""
    contracted = language.rules.get("syntax", {}).get("contracted", {})
    index: dict[str, list[Cue]] = {}
    for row in language.table(table):
        relation = cast(Relation, row.get("relation") or "says")
        for phrase in _forms(row[column].lower(), contracted):
            kinds = frozenset(row.get("opens", "").split(",")) - {""}
            cue = Cue(words=(phrase,), relation=relation, takes=kinds)
            index.setdefault(_key(phrase), []).append(cue)
    return {key: tuple(sorted(c, key=lambda c: -len(c.words[0]))) for key, c in index.items()}


def _retellings(language: Language) -> frozenset[str]:
    """What stands before the name of an outlet whose article is told again: "translated from"."""
    contracted = language.rules.get("syntax", {}).get("contracted", {})
    rows = [row for row in language.table("credits") if row["retells"] == "yes"]
    opened = [row["phrase"].split(SLOT)[0].strip() for row in rows]
    return frozenset(form for phrase in opened for form in _forms(phrase, contracted))


def _forms(phrase: str, contracted: Mapping[str, Sequence[str]]) -> list[str]:
    start, _, last = phrase.rpartition(" ")
    return [phrase, *(f"{start} {form}".strip() for form in contracted.get(last, ()))]
