"""Passages that two articles of one language share, word for word.

Paragraphs that may be alike are found by MinHash (Broder 1997) over shingles of five words; then
equal runs of words are aligned. Words inside quotation marks don't count: two reporters may have
heard the same speaker.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rensa import RMinHash, RMinHashLSH

from hearsay.model.reading import Reading

SHINGLE = 5
RUN = 8
SHORTEST_PARAGRAPH = 12
PERMUTATIONS, BANDS, SEED = 64, 32, 19120415
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an article's body with their places; `free` is False inside a direct quote."""

    folded: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    free: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """`length` words that are the same from word `a` here and word `b` there."""

    a: int
    b: int
    length: int


def body_words(reading: Reading) -> Words:
    """The words of the body, quotes marked."""
    quotes = [(s.start, s.end) for s in reading.statements if s.quote == "direct"]
    found = [match for start, end in _body(reading) for match in _words(reading, start, end)]
    return Words(
        tuple(match.group().casefold() for match in found),
        tuple(match.span() for match in found),
        tuple(not any(s <= match.start() < e for s, e in quotes) for match in found),
    )


def _body(reading: Reading) -> list[tuple[int, int]]:
    spans = [(block.start, block.end) for block in reading.blocks if block.kind == "body"]
    return spans if reading.blocks else [(0, len(reading.article.text))]


def _words(reading: Reading, start: int, end: int) -> Iterator[re.Match[str]]:
    return WORD.finditer(reading.article.text, start, end)


def candidates(readings: Sequence[Reading]) -> list[tuple[str, str]]:
    """Pairs of articles of one language with paragraphs that may be alike, `a` < `b`."""
    index: dict[str, RMinHashLSH] = {}
    owners: list[str] = []
    found: set[tuple[str, str]] = set()
    for reading in sorted(readings, key=lambda each: each.article.id):
        article = reading.article
        near = index.setdefault(article.language, RMinHashLSH(0.5, PERMUTATIONS, BANDS))
        hashes = list(_paragraph_hashes(reading))
        for each in hashes:
            found |= {(owners[at], article.id) for at in near.query(each)}
        for each in hashes:
            near.insert(len(owners), each)
            owners.append(article.id)
    return sorted(found)


def _paragraph_hashes(reading: Reading) -> Iterator[RMinHash]:
    for start, end in _body(reading):
        for line in re.finditer(r"[^\n]+", reading.article.text[start:end]):
            words = WORD.findall(line.group().casefold())
            if len(words) >= SHORTEST_PARAGRAPH:
                made = RMinHash(PERMUTATIONS, SEED)
                made.update([" ".join(words[i : i + SHINGLE]) for i in range(len(words) - 4)])
                yield made


def aligned(a: Words, b: Words) -> list[Run]:
    """The longest equal runs of at least eight words, in the order of `a`, no word used twice."""
    places: dict[tuple[str, ...], list[int]] = {}
    for j in range(len(b.folded) - SHINGLE + 1):
        places.setdefault(b.folded[j : j + SHINGLE], []).append(j)
    runs: list[Run] = []
    i = 0
    while i <= len(a.folded) - SHINGLE:
        starts = places.get(a.folded[i : i + SHINGLE], ())
        best = max((Run(i, j, _length(a, b, i, j)) for j in starts), key=_size, default=None)
        if best and best.length >= RUN and not _used(runs, best):
            runs.append(best)
            i += best.length
        else:
            i += 1
    return runs


def _size(run: Run) -> tuple[int, int]:
    return run.length, -run.b


def _length(a: Words, b: Words, i: int, j: int) -> int:
    length = 0
    limit = min(len(a.folded) - i, len(b.folded) - j)
    while length < limit and a.folded[i + length] == b.folded[j + length]:
        length += 1
    return length


def _used(runs: Sequence[Run], new: Run) -> bool:
    return any(run.b < new.b + new.length and new.b < run.b + run.length for run in runs)


def free_words(words: Words, runs: Sequence[Run]) -> int:
    """How many words of the runs stand outside direct quotes, counted in the first article."""
    return sum(sum(words.free[run.a : run.a + run.length]) for run in runs)


def char_spans(a: Words, b: Words, runs: Sequence[Run]) -> tuple[tuple[int, int, int, int], ...]:
    """The runs as (start, end) here and (start, end) there, in characters."""
    return tuple(
        (
            a.spans[run.a][0],
            a.spans[run.a + run.length - 1][1],
            b.spans[run.b][0],
            b.spans[run.b + run.length - 1][1],
        )
        for run in runs
    )
