"""All cores of one machine."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from hearsay.errors import HearsayError

A = TypeVar("A")
B = TypeVar("B")

_task: Callable[[Any], Any] | None = None  # what this worker process does, set once at its start


@dataclass(frozen=True, slots=True, kw_only=True)
class Processes:
    """Worker processes, each given the task once. Task, items and results must be picklable.

    `workers` 0 means one a core; `chunk` items travel together; at most `ahead` chunks a worker are
    taken from the items before their results are asked for. `prepare` runs once in each worker,
    before its first item (to load a model, say).
    """

    workers: int = 0
    chunk: int = 4
    ahead: int = 2
    prepare: Callable[[], object] | None = None

    def map(self, task: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        """`task` of every item, in the order of the items.

        Raises HearsayError where a worker dies, as it does when memory runs out.
        """
        workers = self.workers or _cores()
        # Forking a process that has threads (numpy's, a progress bar's) can hang: spawn never does.
        pool = ProcessPoolExecutor(
            workers, multiprocessing.get_context("spawn"), _start, (task, self.prepare)
        )
        waiting: deque[Future[list[B]]] = deque()
        chunks = _chunks(items, self.chunk)
        try:
            while True:
                for chunk in islice(chunks, workers * self.ahead - len(waiting)):
                    waiting.append(pool.submit(_work, chunk))
                if not waiting:
                    return
                yield from waiting.popleft().result()
        except BrokenProcessPool as failure:
            raise HearsayError(
                "a worker process ended unexpectedly, most often because memory ran out; "
                "use fewer workers, or the engine 'serial'"
            ) from failure
        finally:
            pool.shutdown(cancel_futures=True)


def _cores() -> int:
    """The cores this process may use; asking the machine counts those of others as well."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _chunks(items: Iterable[A], size: int) -> Iterator[list[A]]:
    """The items in lists of `size`; the last one may be shorter."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def _start(task: Callable[[Any], Any], prepare: Callable[[], object] | None) -> None:
    """Make a worker ready. Ctrl-C is for the process in front: workers end when it does."""
    global _task
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _task = task
    if prepare:
        prepare()


def _work(chunk: list[Any]) -> list[Any]:
    """The task of every item of a chunk, in a worker."""
    if _task is None:
        raise HearsayError("a worker was given work before its task")
    return [_task(item) for item in chunk]
