"""Stretches of text and of tokens: cutting, trimming, subtracting."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span

EDGE = " \t\n\u00a0\u202f,;:.-–—"
QUOTE_MARKS = '«»“”"„'


def trim(text: str, span: Span, *, also: str = "") -> Span | None:
    """A span without the blanks and punctuation at its edges; None where nothing is left."""
    start, end = span
    strip = EDGE + also
    while start < end and text[start] in strip:
        start += 1
    while start < end and text[end - 1] in strip:
        end -= 1
    return (start, end) if start < end else None


def minus(span: Span, holes: Iterable[Span]) -> list[Span]:
    """What is left of a span when others are cut out of it."""
    left = [span]
    for hole_start, hole_end in sorted(holes):
        left = [
            piece
            for start, end in left
            for piece in ((start, min(end, hole_start)), (max(start, hole_end), end))
            if piece[0] < piece[1]
        ]
        left = list(dict.fromkeys(left))
    return left


def overlaps(a: Span, b: Span) -> bool:
    """Do two spans share a character?"""
    return a[0] < b[1] and b[0] < a[1]


def inside(inner: Span, outer: Span) -> bool:
    """Does one span lie within another?"""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def hull(spans: Sequence[Span]) -> Span:
    """The shortest span that holds all of them."""
    return min(start for start, _ in spans), max(end for _, end in spans)


def subtree(tokens: Sequence[Token], head: Token) -> Span:
    """The characters that a word and all that hangs on it cover."""
    return tokens[head.left].start, tokens[head.right].end


def tokens_in(tokens: Sequence[Token], span: Span) -> Sequence[Token]:
    """The tokens that lie inside a span."""
    first = bisect_left(tokens, span[0], key=attrgetter("start"))
    last = bisect_right(tokens, span[1], key=attrgetter("end"))
    return tokens[first:last]
