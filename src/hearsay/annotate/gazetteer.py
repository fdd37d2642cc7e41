"""Finding the names of a table in a text: whole words, accents folded, longest first."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word in lower case without accents, in Latin script."""
    return word.lower() if word.isascii() else str(anyascii(word)).lower()


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


class Gazetteer:
    """Forms by their first two words; compiled when a text holds these, for most never do."""

    def __init__(self, forms: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """`forms` are (form, id) pairs by the folded first two words of the form."""
        self._forms = forms
        self._entries: dict[str, tuple[Entry, ...]] = {}

    def entries(self, words: Sequence[str]) -> tuple[Entry, ...]:
        """The forms that begin with two folded words or are the first, of most words first."""
        return (*self._of(" ".join(words[:2])), *(self._of(words[0]) if len(words) > 1 else ()))

    def _of(self, opening: str) -> tuple[Entry, ...]:
        if opening not in self._forms:
            return ()
        if opening not in self._entries:
            made = (_entry(form, id_) for form, id_ in self._forms[opening])
            self._entries[opening] = tuple(sorted(made, key=lambda e: -len(e.words)))
        return self._entries[opening]


def _entry(form: str, identifier: str) -> Entry:
    found = WORD.findall(form)
    return Entry(
        words=tuple(map(fold, found)),
        capital=tuple(word[0].isupper() for word in found),
        acronym=len(found) == 1 and form.isupper() and len(form) <= 6,
        id=identifier,
    )


def compile_forms(forms: Iterable[tuple[str, str]]) -> Gazetteer:
    """An index of (form, id) pairs by their first two words."""
    index: dict[str, list[tuple[str, str]]] = {}
    for pair in forms:
        words = WORD.findall(pair[0])
        if words:
            index.setdefault(" ".join(map(fold, words[:2])), []).append(pair)
    return Gazetteer(index)


def find(gazetteer: Gazetteer, text: str, start: int, end: int) -> Iterator[Match]:
    """Longest forms in `text[start:end]`, left to right, not overlapping."""
    found = [(m.start(), m.end(), m.group()) for m in WORD.finditer(text, start, end)]
    folded = [fold(word) for _, _, word in found]
    at = 0
    while at < len(found):
        entries = [e for e in gazetteer.entries(folded[at : at + 2]) if _fits(e, found, folded, at)]
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
