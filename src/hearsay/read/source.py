"""What readers are given and what they give: named bytes, and articles still to be settled."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from hearsay.errors import ReadError
from hearsay.model.finding import Problem

LONGEST = 1_000_000  # characters of one article; a novel has half of that
LARGEST = 64 * 1024 * 1024  # bytes that are held in memory for one article or list of articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file or a stream of bytes; `path` is what people call it, `size` its bytes if known."""

    path: str
    open: Callable[[], BinaryIO]
    size: int | None = None

    @contextmanager
    def stream(self) -> Iterator[BinaryIO]:
        """Its bytes, a little at a time. Raises ReadError where they can't be had."""
        try:
            with self.open() as stream:
                yield stream
        except OSError as failure:
            raise ReadError(f"cannot be read: {failure.strerror or failure}") from failure

    def data(self, limit: int = LARGEST) -> bytes:
        """All its bytes. Raises ReadError where there are none, too many, or no way to them."""
        with self.stream() as stream:
            data = stream.read(limit + 1)
        if not data:
            raise ReadError("is empty")
        if len(data) > limit:
            size = f"{self.size:,}" if self.size else f"more than {limit:,}"
            raise ReadError(
                f"has {size} bytes; the longest article hearsay reads has {LONGEST:,} characters"
            )
        return data


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as a format gives it: text as it stood there, and what the metadata said.

    `headings` are the lines that the format itself marks as headings.
    """

    path: str
    text: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    language: str | None = None
    published: str | None = None
    headings: frozenset[str] = frozenset()


Reader = Callable[[Source], Iterator[Draft | Problem]]


def problem(path: str, message: str) -> Problem:
    """Something that was not read, and why."""
    return Problem(article=path, component="read", message=message)
