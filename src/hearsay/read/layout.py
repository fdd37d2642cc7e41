"""The paragraphs of a text, as the rules that tell their kinds see them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from hearsay.model.annotation import BlockKind
from hearsay.read.phrases import DECORATION, Phrases, folded

# What earlier rules told: the number of a paragraph -> its kind.
Told = Mapping[int, BlockKind]

STOP = re.compile(r"""[.!?…؟。।]["'”’»)\]]*$""")
PAUSE = re.compile(r"[,:;]$")
LONG_WORD = 12  # characters: what is longer on the average is no words
NAME_WORD = re.compile(r"^[^\W\d_]\.?[\w.'’-]*,?$")


@dataclass(frozen=True)
class Line:
    """A paragraph: its stretch, its words, the language they are in."""

    start: int
    end: int
    text: str
    language: str

    @cached_property
    def plain(self) -> str:
        """Its words as tables have them, without bullets and arrows in front."""
        return folded(self.text.lstrip(DECORATION))

    @cached_property
    def count(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    def within(self, words: int) -> bool:
        """Whether it has at most so many words, of ordinary length."""
        return len(self.text) <= words * LONG_WORD and self.count <= words

    @cached_property
    def stops(self) -> bool:
        """Whether it ends as a sentence does."""
        return STOP.search(self.text) is not None

    @cached_property
    def pauses(self) -> bool:
        """Whether it ends with a mark after which more must come."""
        return PAUSE.search(self.text) is not None

    @cached_property
    def is_name(self) -> bool:
        """Whether it may be a person's name and no more: two to four words with capitals."""
        parts = self.text.split()
        capitals = [part for part in parts if part[0].isupper()]
        return (
            2 <= len(parts) <= 4
            and len(capitals) >= 2
            and all(NAME_WORD.match(part) for part in parts)
            and all(part[0].isupper() or len(part) <= 3 for part in parts)
            and not self.text.isupper()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A text in paragraphs, with what is known of it from outside."""

    lines: tuple[Line, ...]
    language: str
    title: str
    headings: frozenset[str]
    phrases: Phrases

    def untold(self, told: Told) -> list[int]:
        """The numbers of the paragraphs that no rule has told yet, in order."""
        return [at for at in range(len(self.lines)) if at not in told]

    def edges(self, told: Told, first: int, last: int) -> Iterator[int]:
        """Of what is no clutter: the first and the last few paragraphs, if still untold."""
        kept = [at for at in range(len(self.lines)) if told.get(at) != "boilerplate"]
        near = {*kept[:first], *kept[max(0, len(kept) - last) :]}
        return (at for at in kept if at in near and at not in told)
