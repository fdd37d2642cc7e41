"""Where corpora are, what was asked of them, and how their articles are gone through."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from hearsay.engine.processes import Processes
from hearsay.languages import available
from hearsay.model.article import Article, Page
from hearsay.read.blocks import blocks
from hearsay.read.phrases import phrases_of

DATA = Path("../shared/data")

A = TypeVar("A")
B = TypeVar("B")


class CorpusError(Exception):
    """A corpus or a part that is not there; says what was looked for and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What a run is asked for: the folder of the corpora, a part ("" is each corpus' own choice),
    each how-many-th article, and processes.
    """

    data: Path = DATA
    part: str = ""
    every: int = 1
    jobs: int = 1

    def options(self) -> str:
        """The options as they are written after the scorer's name, but for the folder."""
        part = f" --part {self.part}" if self.part else ""
        return part + (f" --every {self.every}" if self.every > 1 else "")


def below(data: Path, name: str) -> Path:
    """A corpus below the data folder. Raises CorpusError where it is not."""
    path = data / name
    if not path.exists():
        raise CorpusError(f"no corpus at {path}: give the folder that holds it with --data")
    return path


def part_of(chosen: Chosen, parts: Sequence[str]) -> str:
    """The part that is asked for, by default the first. Raises CorpusError for any other."""
    part = chosen.part or parts[0]
    if part not in parts:
        raise CorpusError(f"no part {part!r}; there are: {', '.join(parts)}")
    return part


def each(task: Callable[[A], B], items: Iterable[A], chosen: Chosen) -> list[B]:
    """`task` of each item, or each so-many-th, in as many processes as are asked for."""
    taken = list(items)[:: chosen.every]
    if chosen.jobs < 2 or len(taken) < 2:
        return [task(item) for item in taken]
    return list(Processes(workers=chosen.jobs).map(task, taken))


def page(name: str, text: str, language: str) -> Page:
    """An article as it stands: the offsets of annotations count its characters."""
    codes = (language, *(code for code in available() if code != language))
    made = blocks(text, language=language, phrases=phrases_of(codes))
    return Page(article=Article(path=name, language=language, text=text), blocks=made)
