"""Progress on standard error: a counter on a terminal, else a line now and then."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

FEW = 10  # articles: fewer are done before anybody looks
EVERY = 50


@contextmanager
def progress() -> Iterator[Callable[[int], None]]:
    """A function to call with how many articles are done."""
    if sys.stderr.isatty():
        with _counter() as done:
            yield done
    else:
        yield _line


def _line(done: int) -> None:
    """A line for every so many articles."""
    if done % EVERY == 0:
        sys.stderr.write(f"hearsay: {done} articles read\n")


@contextmanager
def _counter() -> Iterator[Callable[[int], None]]:
    """A counter that goes away when all is done."""
    from rich.console import Console

    console = Console(stderr=True)
    start = time.monotonic()
    with console.status("hearsay is reading") as status:

        def done(number: int) -> None:
            if number >= FEW:
                speed = number / (time.monotonic() - start)
                status.update(f"{number} articles read, {speed:.1f} a second")

        yield done
