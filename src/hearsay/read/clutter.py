"""Lines that are no part of the article: links to others, share bars, notes, foreign teasers."""

import re
from collections.abc import Iterator

from hearsay.model.annotation import BlockKind
from hearsay.read.layout import Layout, Line, Told
from hearsay.read.phrases import SEPARATORS, WORDS, opens

BRACKETED = re.compile(r"^\[[^\]]*\]$", re.DOTALL)
ADDRESS = re.compile(r"^(?:\S+@\S+\.\w+|https?://\S+|www\.\S+|(?:[#@]\w+\s*)+)$")
TEASER = 20  # words of a headline, at most
FULL = 200  # characters of what is surely a paragraph
FOREIGN = 1 / 3  # of a text: more than this in another language is no leftover of the page

Found = Iterator[tuple[int, BlockKind]]


def clutter(layout: Layout, told: Told) -> Found:
    """What the words of the language packs, brackets or addresses show to be no text."""
    skip = 0
    for at, line in enumerate(layout.lines):
        if at < skip or at in told:
            continue
        if _is_sign(line) or _is_bar(line, layout):
            yield at, "boilerplate"
            skip = max(skip, _end(layout, at, _scope(line, layout)))
        elif scope := _scope(line, layout):
            yield at, "boilerplate"
            skip = _end(layout, at, scope)
        for other in range(at + 1, skip):
            yield other, "boilerplate"


def foreign(layout: Layout, told: Told) -> Found:
    """Paragraphs in another language at the end or the start, where they are a small part."""
    whole = sum(len(line.text) for line in layout.lines)
    for order in (range(len(layout.lines) - 1, -1, -1), range(len(layout.lines))):
        run = _foreign_run(layout, told, order)
        if run and sum(len(layout.lines[at].text) for at in run) < whole * FOREIGN:
            yield from ((at, "boilerplate") for at in run)


def _foreign_run(layout: Layout, told: Told, order: range) -> list[int]:
    """The paragraphs in another language that come first in an order, clutter passed over."""
    run: list[int] = []
    for at in order:
        line = layout.lines[at]
        if told.get(at) == "boilerplate":
            continue
        # A headline may be too short to tell its language: what stands under it tells.
        heads = order.step < 0 and bool(run) and _is_teaser(line) and not line.stops
        if at in told or (line.language == layout.language and not heads):
            break
        run.append(at)
    return run


def _is_sign(line: Line) -> bool:
    """A line without letters, an address, or a note in square brackets."""
    if not any(map(str.isalpha, line.text)):
        return True
    return bool(BRACKETED.match(line.text)) or (
        line.within(TEASER) and bool(ADDRESS.match(line.text))
    )


def _is_bar(line: Line, layout: Layout) -> bool:
    """A line of nothing but phrases of the table: "Facebook | Twitter | Share"."""
    rest = line.plain.strip(SEPARATORS) if line.within(WORDS) else ""
    if not rest:
        return False
    while rest:
        for phrase in (phrase.rstrip(":") for phrase in layout.phrases.boilerplate):
            after = rest[len(phrase) :]
            if rest.startswith(phrase) and not (phrase[-1].isalnum() and after[:1].isalnum()):
                rest = after.strip(SEPARATORS)
                break
        else:
            return False
    return True


def _scope(line: Line, layout: Layout) -> str:
    """How far the phrase that opens a line reaches: line, next, rest, or "" if none opens it.

    A phrase with a colon and nothing behind it announces what stands on the next line.
    """
    for phrase, scope in layout.phrases.boilerplate.items():
        rest = opens(line.plain, phrase)
        if rest is None or (scope == "rest" and rest and line.stops):
            continue  # what ends the article is a heading, not a sentence
        if scope == "next" and len(rest.split()) > 2:
            return "line"
        return "next" if scope == "line" and not rest and line.text.endswith(":") else scope
    return ""


def _end(layout: Layout, at: int, scope: str) -> int:
    """The number of the paragraph after the last one that a phrase covers."""
    lines = layout.lines
    following = at + 1
    if scope == "rest":
        full = [line for line in lines[following:] if _is_full(line, layout)]
        if len(full) < 3:  # with more the article goes on under a list of links
            return len(lines)
        while following < len(lines) and not _is_full(lines[following], layout):
            following += 1
        return following
    if scope == "next" and following < len(lines) and _is_teaser(lines[following]):
        return following + 1
    return following


def _is_teaser(line: Line) -> bool:
    """Whether a line may be the headline of another article."""
    return line.within(TEASER) and not line.text.endswith(".")


def _is_full(line: Line, layout: Layout) -> bool:
    """Whether a line is surely a paragraph of the article."""
    cut = line.text.endswith(("…", "...", "[…]", "[...]"))
    return len(line.text) > FULL and line.stops and not cut and line.language == layout.language
