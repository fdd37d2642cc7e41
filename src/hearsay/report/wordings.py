"""Words of articles and numbers, cut and written so that they fit a line of a report."""

import re
from collections.abc import Sequence

SEPARATORS = re.compile(r"(?<=\d)[\s,.'’](?=\d{3})")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
BLANKS = re.compile(r"\s+")
EDGES = " \t\n,;:–—-"
MARKS = '«»“”"„ '


def shorten(text: str, width: int) -> str:
    """At most `width` characters on one line, cut between words; "…" where something is cut off."""
    flat = BLANKS.sub(" ", text).strip()
    if len(flat) <= width:
        return flat
    cut = flat[: width - 1]
    if flat[width - 1] != " " and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return f"{cut.rstrip(EDGES)}…"


def quoted(text: str, width: int) -> str:
    """Words in quotation marks, shortened; marks that enclose them already are not doubled."""
    flat = BLANKS.sub(" ", text).strip()
    if (
        flat[:1] in MARKS
        and flat[-1:] in MARKS
        and not any(mark in flat[1:-1] for mark in MARKS[:-1])
    ):
        flat = flat.strip(MARKS)
    return f"“{shorten(flat, width)}”"


def interval(low: float | None, high: float | None) -> str:
    """An interval in words: `at least 31,490`, `up to 7`, `540 to 660`, `675`."""
    if low is None and high is None:
        return "an unknown number"
    if low is None:
        return f"up to {figure(high)}"
    if high is None:
        return f"at least {figure(low)}"
    return figure(low) if low == high else f"{figure(low)} to {figure(high)}"


def counted(low: float | None, high: float | None, printed: str) -> str:
    """An interval in words; `about 600`, `nearly 900` where that is the number that is printed."""
    if low is None or high is None or low == high:
        return interval(low, high)
    said = set(NUMBER.findall(SEPARATORS.sub("", printed)))
    for word, number in (("about", (low + high) / 2), ("nearly", high)):
        if said == {figure(number).replace(",", "")}:
            return f"{word} {figure(number)}"
    return interval(low, high)


def figure(number: float | None) -> str:
    """A number with thousands set apart and without a needless point."""
    if number is None:
        return "?"
    return f"{int(number):,}" if number == int(number) else f"{number:,.10g}"


def span(low: int, high: int) -> str:
    """A range of whole numbers: `1–2`, or `1` where both are the same."""
    return str(low) if low == high else f"{low}–{high}"


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: `1 story`, `2 stories`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """Words in a row: `English, French and German`."""
    return (
        words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
    )
