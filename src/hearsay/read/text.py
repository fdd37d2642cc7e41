"""Plain text: the whole file is one article, and nothing is known about it."""

from collections.abc import Iterator

from hearsay.model.finding import Problem
from hearsay.read.decode import decode
from hearsay.read.source import LONGEST, Draft, Source

WIDEST = 4  # bytes of one character, in the encoding that takes most


def read_text(source: Source) -> Iterator[Draft | Problem]:
    """The one article of a plain-text file. Raises ReadError where there is none."""
    yield Draft(path=source.path, text=decode(source.data(LONGEST * WIDEST)))
