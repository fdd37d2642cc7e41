"""A text as a row of words, marks and printed numbers, and the phrases of tables found in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal["word", "mark", "digits", "words", "one", "vague", "share"]
SPACES = " \u00a0\u202f\u2009"
GROUPED = rf"\d{{1,3}}(?:(?P<sign>[{SPACES},.'])\d{{3}})(?:(?P=sign)\d{{3}})*(?!\d)(?:[.,]\d+)?"
LAKHS = r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?"
NUMBER = (
    rf"(?<![\w+#])(?<![^\W\d_][-‑–])(?<!\d[:/.,])"
    rf"(?:{GROUPED}|{LAKHS}|\d+(?:[.,]\d+)?|(?<![\w.])\.\d+)(?![:/]\d|[.,]\d)"
)
HALVES = "½¼¾"
Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Item:
    """A word, a mark or a number with its bounds; `text` is lower case, apostrophes straight."""

    start: int
    end: int
    text: str
    kind: Kind = "word"
    low: float | None = None
    high: float | None = None

    @property
    def is_amount(self) -> bool:
        """Whether it stands for a number."""
        return self.kind not in ("word", "mark")


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Rows of a table by the words of a phrase; looked up forwards from a place or back to it."""

    first: Mapping[str, tuple[tuple[tuple[str, ...], Row], ...]]
    last: Mapping[str, tuple[tuple[tuple[str, ...], Row], ...]]

    def at(self, items: Sequence[Item], place: int) -> tuple[int, Row] | None:
        """The longest phrase that begins at a place: how many items, and its row."""
        if not 0 <= place < len(items):
            return None
        for words, row in self.first.get(items[place].text, ()):
            size = len(words)
            if all(
                one.text == word
                for one, word in zip(items[place : place + size], words, strict=False)
            ) and place + size <= len(items):
                return size, row
        return None

    def before(self, items: Sequence[Item], place: int) -> tuple[int, Row] | None:
        """The longest phrase that ends right before a place."""
        if not 0 < place <= len(items):
            return None
        for words, row in self.last.get(items[place - 1].text, ()):
            size = len(words)
            if size <= place and [one.text for one in items[place - size : place]] == list(words):
                return size, row
        return None


def phrases(rows: Sequence[tuple[str, Row]]) -> Phrases:
    """Phrases with their rows, ready to be looked up."""
    first: dict[str, list[tuple[tuple[str, ...], Row]]] = {}
    last: dict[str, list[tuple[tuple[str, ...], Row]]] = {}
    for phrase, row in rows:
        words = tuple(item.text for item in split(phrase, 0, len(phrase), ""))
        if words:
            first.setdefault(words[0], []).append((words, row))
            last.setdefault(words[-1], []).append((words, row))
    return Phrases(*(
        {word: tuple(sorted(all_, key=lambda one: -len(one[0]))) for word, all_ in table.items()}
        for table in (first, last)
    ))  # fmt: skip


@lru_cache(maxsize=256)
def _expression(suffixes: str) -> re.Pattern[str]:
    glued = f"(?=(?i:{suffixes})\\b)|" if suffixes else ""
    return re.compile(
        rf"(?P<number>{NUMBER}(?:{glued}(?=[{HALVES}])|(?!\w)))|[{HALVES}]|\w+'(?=\w|$)|\w+(?:-[^\W\d_]\w*)*|[^\w\s]"
    )


def split(text: str, start: int, end: int, suffixes: str) -> Iterator[Item]:
    """The words, marks and numbers in digits of a stretch; `suffixes` may be glued to digits."""
    for match in _expression(suffixes).finditer(text, start, end):
        word = match[0].lower()
        kind: Kind = "word" if word[0].isalnum() else "mark"
        yield Item(*match.span(), word, "digits" if match["number"] else kind)
