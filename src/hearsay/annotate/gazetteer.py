"""Finding the names of a table in a text: whole words, accents and hyphens folded, longest first.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word in lower case without accents, in Latin script."""
    return str(anyascii(word)).lower()


@dataclass(frozen=True, slots=True)
class Entry:
    """A form as folded words; `capital` says which of them must begin with a capital letter."""

    words: tuple[str, ...]
    capital: tuple[bool, ...]
    acronym: bool
    id: str


@dataclass(frozen=True, slots=True)
class Match:
    """A form found at `start..end`, with the ids it may stand for."""

    start: int
    end: int
    ids: tuple[str, ...]


Gazetteer = Mapping[str, tuple[Entry, ...]]


def compile_forms(forms: Iterable[tuple[str, str]]) -> Gazetteer:
    """An index of (form, id) pairs by their first word, longest forms first."""
    index: dict[str, list[Entry]] = {}
    for form, identifier in forms:
        found = WORD.findall(form)
        if found:
            words = tuple(map(fold, found))
            capital = tuple(word[0].isupper() for word in found)
            acronym = len(found) == 1 and form.isupper() and len(form) <= 6
            index.setdefault(words[0], []).append(Entry(words, capital, acronym, identifier))
    return {
        first: tuple(sorted(entries, key=lambda e: -len(e.words)))
        for first, entries in index.items()
    }


def find(gazetteer: Gazetteer, text: str, start: int, end: int) -> Iterator[Match]:
    """Longest forms in `text[start:end]`, left to right, not overlapping."""
    found = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text, start, end)]
    folded = [fold(word) for _, _, word in found]
    at = 0
    while at < len(found):
        entries = [e for e in gazetteer.get(folded[at], ()) if _fits(e, found, folded, at)]
        if not entries:
            at += 1
            continue
        length = len(entries[0].words)
        ids = tuple(dict.fromkeys(e.id for e in entries if len(e.words) == length))
        yield Match(found[at][0], found[at + length - 1][1], ids)
        at += length


def _fits(entry: Entry, found: list[tuple[int, int, str]], folded: list[str], at: int) -> bool:
    length = len(entry.words)
    if tuple(folded[at : at + length]) != entry.words:
        return False
    printed = [word for _, _, word in found[at : at + length]]
    if entry.acronym and not printed[0].isupper():
        return False
    # Words of one name are parted by a space, a hyphen or an apostrophe, never by a full stop.
    gaps = (found[k + 1][0] - found[k][1] for k in range(at, at + length - 1))
    return all(gap <= 2 for gap in gaps) and all(
        word[0].isupper() or not must for word, must in zip(printed, entry.capital, strict=True)
    )
