"""Engines: where the work runs. One verb, `map`; the result never depends on the engine."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from hearsay import plugins

A = TypeVar("A")
B = TypeVar("B")


class Engine(Protocol):
    """What every engine can do."""

    def map(self, task: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        """`task` of every item, in the order of the items, as they are asked for.

        Takes only a few items ahead of what was asked for. What `task` raises is raised here.
        """


ENGINES = plugins.table(
    "engines",
    {
        "serial": "hearsay.engine.serial:Serial",
        "processes": "hearsay.engine.processes:Processes",
    },
)
