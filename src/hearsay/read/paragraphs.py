"""A text into paragraphs: parted by blank lines, or one a line, or wrapped at some width."""

import re
from collections.abc import Iterator

LINE = re.compile(r"[^\n]+")
STOP = re.compile(r"""[.!?…:;。؟।]["'”’»)\]]*$""")
NARROW, WIDE = 35, 120  # characters of a line that was cut to a width, as terminals and mail do
GAP = re.compile(r"\n[^\S\n]*\n")

Span = tuple[int, int]


def paragraphs(text: str) -> list[Span]:
    """The paragraphs as (start, end) without space around them; together they hold every word."""
    lines = [span for match in LINE.finditer(text) if (span := _trimmed(text, *match.span()))]
    if not _is_wrapped(text, lines):
        return lines
    joined: list[Span] = []
    for start, end in lines:
        if joined and not GAP.search(text, joined[-1][1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """A stretch without the space around it; None if there is nothing else."""
    words = text[start:end]
    inner = words.strip()
    if not inner:
        return None
    start += len(words) - len(words.lstrip())
    return start, start + len(inner)


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether lines were cut to a width: most that another follows at once end in mid-sentence."""
    if any(end - start > WIDE for start, end in lines):
        return False
    followed = list(_followed(text, lines))
    cut = sum(end - start >= NARROW and not STOP.search(text[start:end]) for start, end in followed)
    return len(followed) >= 2 and cut > len(followed) / 2


def _followed(text: str, lines: list[Span]) -> Iterator[Span]:
    """The lines that another follows without a blank line between."""
    for at, line in enumerate(lines[:-1]):
        if not GAP.search(text, line[1], lines[at + 1][0]):
            yield line
