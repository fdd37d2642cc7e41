"""Everything here and now: for small work, for tests, for the debugger."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


class Serial:
    """One item after the other, in this process."""

    def map(self, task: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        """`task` of every item, in the order of the items."""
        return map(task, items)
