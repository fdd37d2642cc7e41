"""Words between quotation marks: nested, unclosed, running over paragraphs.

Marks open and close by their shape and by what stands beside them; an apostrophe is never one. A
quote that runs on repeats its opening mark at each paragraph; one that doesn't ends with its own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.annotator import annotator
from hearsay.model.annotation import Block, Quote
from hearsay.model.doc import Doc
from hearsay.model.language import Language

READ = ("headline", "body", "caption")
COMMON = (("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’"), ("„", "“"), ("‚", "‘"), ("「", "」"))
SINGLE = "‘’'‚"
DOUBLE = "''"  # two single marks, as old wires write a double one
FAR = 2_000
PARAGRAPH = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Opened:
    """A quote not yet closed: where its mark stands, the mark, and the marks that close it."""

    start: int
    inner: int
    mark: str
    closers: str
    depth: int


@lru_cache(maxsize=64)
def pairs(language: Language) -> Mapping[str, str]:
    """Opening marks with the marks that close them: the pack's own pairs first."""
    own = language.rules.get("quotes", {}).get("pairs", [])
    found: dict[str, str] = {}
    for opening, closing in (*map(tuple, own), *COMMON):
        if opening not in found or closing not in found[opening]:
            found[opening] = found.get(opening, "") + closing
    return found


@annotator(needs=[Block], gives=[Quote])
def quotes(doc: Doc) -> Iterator[Quote]:
    """Every quote of headline, body and captions, outer ones before those inside them."""
    marks = pairs(doc.language)
    text = doc.article.text
    found: list[Quote] = []
    stack: list[Opened] = []
    last = 0
    for start, end in _paragraphs(doc):
        stack, ended = _run_on(text, stack, start, last)
        found += ended
        stack, closed = _scan(text, _after_repeat(text, stack, start), end, marks, stack)
        found += closed
        last = end
    found += [_unclosed(text, one, last) for one in stack if _may_be_open(one)]
    yield from sorted(found, key=lambda one: (one.start, -one.end))


def _paragraphs(doc: Doc) -> Iterator[tuple[int, int]]:
    """The paragraphs of the blocks that are read, without the space around them."""
    for block in doc.all(Block):
        if block.kind not in READ:
            continue
        for match in PARAGRAPH.finditer(doc.article.text, block.start, block.end):
            words = match[0].strip()
            if words:
                start = match.start() + match[0].index(words)
                yield start, start + len(words)


def _run_on(
    text: str, stack: list[Opened], start: int, last: int
) -> tuple[list[Opened], list[Quote]]:
    """What stays open at a new paragraph: quotes whose opening mark it begins with."""
    if stack and _repeats(text, start, stack[0]) and _may_be_open(stack[0]):
        return stack[:1], [_unclosed(text, one, last) for one in stack[1:] if _may_be_open(one)]
    return [], [_unclosed(text, one, last) for one in stack if _may_be_open(one)]


def _may_be_open(one: Opened) -> bool:
    """A single mark that never closes was an apostrophe."""
    return one.mark not in SINGLE


def _repeats(text: str, start: int, one: Opened) -> int:
    """How long the opening mark is that a paragraph begins with again; 0 where it does not."""
    printed = text[one.start : one.inner]
    return len(printed) if text.startswith(printed, start) else 0


def _after_repeat(text: str, stack: list[Opened], start: int) -> int:
    return start + _repeats(text, start, stack[0]) if stack else start


def _scan(
    text: str, start: int, end: int, marks: Mapping[str, str], stack: list[Opened]
) -> tuple[list[Opened], list[Quote]]:
    """Read a paragraph: what is still open at its end, and the quotes closed in it."""
    known = "".join({*marks, *"".join(marks.values())})
    found: list[Quote] = []
    stack = list(stack)
    for match in re.finditer(f"{DOUBLE}|[{re.escape(known)}]", text[start:end]):
        at, mark = start + match.start(), '"' if match[0] == DOUBLE else match[0]
        last = start + match.end() - 1
        depth = _closes(text, (at, last), mark, stack)
        if depth is not None:
            found.append(_closed(text, stack[depth], last + 1))
            found += [_unclosed(text, one, at) for one in stack[depth + 1 :] if _may_be_open(one)]
            del stack[depth:]
        elif mark in marks and _opens(text, (at, last), end, mark, marks[mark]):
            stack.append(Opened(at, last + 1, mark, marks[mark], len(stack)))
    return stack, found


def _closes(text: str, place: tuple[int, int], mark: str, stack: list[Opened]) -> int | None:
    """The depth of the open quote that a mark closes; None where it closes none."""
    at, last = place
    before, after = text[at - 1 : at], text[last + 1 : last + 2]
    if mark in SINGLE and (after.isalnum() or before.isspace()):
        return None
    for depth in range(len(stack) - 1, -1, -1):
        same_shape = mark == stack[depth].mark and mark not in "\"'"
        stuck = not before.isspace() and not after.isalnum() and at - 1 > stack[depth].start
        if mark in stack[depth].closers or (same_shape and mark in "“„" and stuck):
            return depth
    return None


def _opens(text: str, place: tuple[int, int], end: int, mark: str, closers: str) -> bool:
    """Whether a mark opens: nothing of a word before it, something after it."""
    at, last = place
    before, after = text[at - 1 : at] if at else "", text[last + 1 : min(last + 2, end)]
    if mark in SINGLE:
        closing = re.compile(rf"\S[{re.escape(closers)}](?!\w)").search(
            text, at + 1, min(end, at + FAR)
        )
        return not before.isalnum() and after.isalnum() and closing is not None
    return bool(after) and not (mark == '"' and (before.isdigit() or after.isspace()))


def _inner(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the space around it."""
    words = text[start:end].strip()
    if not words:
        return start, start
    begin = start + text[start:end].index(words)
    return begin, begin + len(words)


def _closed(text: str, one: Opened, end: int) -> Quote:
    inner_start, inner_end = _inner(text, one.inner, end - (one.inner - one.start))
    return Quote(
        start=one.start, end=end, inner_start=inner_start, inner_end=inner_end, depth=one.depth
    )


def _unclosed(text: str, one: Opened, last: int) -> Quote:
    inner_start, inner_end = _inner(text, one.inner, last)
    return Quote(
        start=one.start,
        end=max(inner_end, one.inner),
        inner_start=inner_start,
        inner_end=inner_end,
        depth=one.depth,
        closed=False,
    )
