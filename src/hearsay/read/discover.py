"""From what a user names to what is read: files, folders, globs, and `-` for standard input."""

import io
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from hearsay.model.finding import Problem
from hearsay.read.source import LARGEST, Source, problem

MAGIC = frozenset("*?[")


def discover(paths: Iterable[str], *, suffixes: Collection[str]) -> Iterator[Source | Problem]:
    """Everything to read, in the order of `paths`, each file once; folders are searched, sorted.

    In folders only files with one of the `suffixes` (without dot) count; a file that is named is
    read whatever it is called. What can't be found or opened is a Problem.
    """
    seen: set[Path] = set()
    for path in paths:
        for found in _expand(path, suffixes):
            if isinstance(found, Path):
                if found.resolve() in seen:
                    continue
                seen.add(found.resolve())
                yield _file(found)
            else:
                yield found


def _expand(path: str, suffixes: Collection[str]) -> Iterator[Path | Source | Problem]:
    """The files one argument stands for."""
    if path == "-":
        yield _standard_input()
        return
    try:
        if Path(path).is_dir():
            yield from _folder(Path(path), suffixes)
        elif Path(path).exists():
            yield Path(path)
        elif MAGIC.intersection(path):
            yield from _glob(path, suffixes)
        else:
            yield problem(path, "no such file or folder")
    except OSError as failure:
        yield problem(path, f"cannot be read: {failure.strerror or failure}")


def _glob(pattern: str, suffixes: Collection[str]) -> Iterator[Path | Problem]:
    """The files and folders a pattern fits, sorted and without hidden ones; `**` is any depth."""
    root = Path(Path(pattern).anchor)
    parts = Path(pattern).relative_to(root).parts
    if parts[-1] == "**":  # which fits folders alone before Python 3.13, files as well since
        parts = (*parts, "*")
    fitting = sorted(root.glob("/".join(parts)))
    visible = [path for path in fitting if not path.name.startswith(".")]
    if not visible:
        yield problem(pattern, "no file or folder fits this pattern")
    for path in visible:
        if not path.is_dir():
            yield path
        elif "**" not in parts:
            yield from _folder(path, suffixes)


def _folder(folder: Path, suffixes: Collection[str]) -> Iterator[Path | Problem]:
    """The articles of a folder and those below it, without hidden ones."""
    found = False
    for item in _walk(folder):
        if isinstance(item, Problem):
            yield item
        elif item.suffix.lower().removeprefix(".") in suffixes:
            found = True
            yield item
    if not found:
        there = ", ".join(f".{suffix}" for suffix in sorted(suffixes))
        yield problem(str(folder), f"holds no article; hearsay reads files ending in {there}")


def _walk(folder: Path) -> Iterator[Path | Problem]:
    """All files below a folder, sorted. Links to folders are not followed: they can go round."""
    try:
        items = sorted(folder.iterdir())
    except OSError as failure:
        yield problem(str(folder), f"cannot be read: {failure.strerror or failure}")
        return
    for item in items:
        if item.name.startswith("."):
            continue
        if item.is_dir():
            if not item.is_symlink():
                yield from _walk(item)
        else:
            yield item


def _file(path: Path) -> Source | Problem:
    """A file as a source."""
    try:
        return Source(path=path.as_posix(), open=lambda: path.open("rb"), size=path.stat().st_size)
    except OSError as failure:
        return problem(path.as_posix(), f"cannot be read: {failure.strerror or failure}")


def _standard_input() -> Source | Problem:
    """What is piped in, held in memory: it is read once to tell its format and once for good."""
    if sys.stdin is None or sys.stdin.closed:
        return problem("-", "cannot be read: there is no standard input")
    data = sys.stdin.buffer.read(LARGEST + 1)
    return Source(path="-", open=lambda: io.BytesIO(data))
