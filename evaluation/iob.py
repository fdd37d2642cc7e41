"""Names marked in columns (IOB2), as running text with spans.

Two shapes are read: with `# text` before a sentence (UNER) its words are found in that text;
without it (WikiNEuRal, WikiGold) the words are put together as they are printed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

TEXT, DOCUMENT = "# text = ", "# newdoc id = "
CLOSING = frozenset(".,;:!?)]}%…")
OPENING = frozenset("([{$£«")
AFTER = re.compile(r"(?:['’]\w{1,2}|n['’]t)", re.IGNORECASE)  # ’s, ’ll, n’t hang on the word before
ELIDED = re.compile(r"\w{1,6}['’]")  # l’, qu’, lorsqu’ hang on the word behind


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A marked name: `start..end` count characters of the text, the end exclusive."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of text with its names; `document` is what it belongs to, if that is said."""

    text: str
    names: tuple[Named, ...]
    document: str = ""


def sentences(path: Path) -> Iterator[Marked]:
    """The sentences of a file."""
    document = ""
    lines = path.read_text(encoding="utf-8").split("\n")
    for filled, stretch in groupby(lines, key=bool):
        if filled:
            block = list(stretch)
            document = _after(block, DOCUMENT) or document
            yield _sentence(block, document)


def documents(path: Path) -> Iterator[Marked]:
    """The documents of a file, a sentence a line; a sentence of no document is one by itself."""
    for document, parts in groupby(sentences(path), key=lambda each: each.document):
        for group in [list(parts)] if document else ([one] for one in parts):
            yield _joined(group, document)


def _sentence(block: Sequence[str], document: str) -> Marked:
    rows = [line.split("\t") for line in block if not line.startswith("#")]
    words, tags = [row[1] for row in rows], [row[2] for row in rows]
    text = _after(block, TEXT) or printed(words)
    return Marked(text, tuple(_names(tags, list(_places(text, words)))), document)


def _after(block: Sequence[str], mark: str) -> str:
    """What a comment says, "" where there is none."""
    return next((line.removeprefix(mark) for line in block if line.startswith(mark)), "")


def printed(words: Iterable[str]) -> str:
    """Words as they are printed: marks and shortened words hang on their neighbours."""
    text, tight, within = "", True, False
    for word in words:
        closes = word == '"' and within
        if not (tight or closes or word[0] in CLOSING or AFTER.fullmatch(word)):
            text += " "
        within = within != (word == '"')
        tight = word in OPENING or bool(ELIDED.fullmatch(word)) or (word == '"' and within)
        text += word
    return text


def _places(text: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where each word stands in the text. Raises ValueError where one is not in it."""
    at = 0
    for word in words:
        start = text.index(word, at)
        at = start + len(word)
        yield start, at


def _names(tags: Sequence[str], places: Sequence[tuple[int, int]]) -> Iterator[Named]:
    """The spans of B- tags and the I- tags behind them; a lone I- opens a name, too."""
    first: int | None = None
    for i, tag in enumerate((*tags, "O")):
        goes_on = first is not None and tag == f"I-{tags[first].partition('-')[2]}"
        if first is not None and not goes_on:
            yield Named(places[first][0], places[i - 1][1], tags[first].partition("-")[2])
            first = None
        if tag != "O" and not goes_on:
            first = i


def _joined(group: Sequence[Marked], document: str) -> Marked:
    text, names = "", list[Named]()
    for one in group:
        names += [Named(n.start + len(text), n.end + len(text), n.label) for n in one.names]
        text += one.text + "\n"
    return Marked(text.rstrip("\n"), tuple(names), document)
