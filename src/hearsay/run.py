"""Many articles, on an engine, into a ledger; then link and weigh: the conductor."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from hearsay import knowledge, languages, plugins
from hearsay.engine import ENGINES, Engine
from hearsay.errors import LedgerError, ReadError
from hearsay.ledger import Ledger, open_ledger, queries
from hearsay.link import link
from hearsay.model.article import Page
from hearsay.model.finding import Problem
from hearsay.model.picture import Picture
from hearsay.model.reading import Reading
from hearsay.pipeline import Pipeline
from hearsay.read import read
from hearsay.weigh import weigh

# Worker processes cost seconds to start: they pay from about this many articles on.
FEW = 100

Progress = Callable[[int], None]


def run(
    paths: Iterable[str],
    *,
    pipeline: Pipeline,
    workers: int = 0,
    ledger: str | None = None,
    progress: Progress | None = None,
) -> Picture:
    """Read files, folders, globs or "-" and give the picture of what they say together.

    With a ledger the picture is of everything in it. A ledger that can't be read or written is a
    Problem, and the picture is then of what has just been read.
    """
    readings, problems = read_all(paths, pipeline=pipeline, workers=workers, progress=progress)
    folders = pipeline.tables
    if ledger is None:
        return picture(readings, problems, folders)
    try:
        with open_ledger(ledger) as kept:
            return keep(kept, readings, problems, folders)
    except LedgerError as failure:
        lost = Problem(article=ledger, component="ledger", message=f"nothing was kept: {failure}")
        return picture(readings, [*problems, lost], folders)


def read_all(
    paths: Iterable[str],
    *,
    pipeline: Pipeline,
    workers: int = 0,
    progress: Progress | None = None,
) -> tuple[list[Reading], list[Problem]]:
    """What was found in each article, in the order of `paths`, and what was not read.

    `workers` 0 takes all cores where the articles are many. `progress` is told how many are done.
    Raises ReadError for the first thing that can't be read where the pipeline is strict.
    """
    readings: list[Reading] = []
    problems: list[Problem] = []
    pages = _pages(paths, problems, strict=pipeline.strict)
    engine, pages = _engine(workers, pages)
    for done, result in enumerate(engine.map(pipeline, pages), 1):
        if isinstance(result, Reading):
            readings.append(result)
        else:
            problems.append(result)
        if progress:
            progress(done)
    return readings, problems


def keep(
    ledger: Ledger,
    readings: Sequence[Reading],
    problems: Sequence[Problem],
    folders: Sequence[str] = (),
) -> Picture:
    """Add what was read to a ledger; the picture of all that it holds, kept there as well.

    The ledger keeps readings as they were made, and the picture follows from them alone: neither
    the order of reading nor earlier pictures count. `problems` are those of this run.
    """
    ledger.add(readings, problems)
    known = queries.readings_by_id(ledger)
    whole = picture(list(known.values()), problems, folders)
    ledger.add_picture(whole, known)
    return whole


def picture(
    readings: Sequence[Reading], problems: Sequence[Problem] = (), folders: Sequence[str] = ()
) -> Picture:
    """What readings say together; `folders` hold the user's own knowledge tables."""
    tables = tuple(Path(folder) for folder in folders)
    known, apart = knowledge.load(tables), knowledge.lookalikes(tables)
    linked = link(readings, known, lookalikes=apart)
    return weigh(linked, known, lookalikes=apart, problems=problems)


def _pages(paths: Iterable[str], problems: list[Problem], *, strict: bool) -> Iterator[Page]:
    """The articles; what can't be read goes to `problems`, or is raised."""
    for found in read(list(paths), languages=languages.available()):
        if isinstance(found, Page):
            yield found
        elif strict:
            raise ReadError(f"{found.article}: {found.message}")
        else:
            problems.append(found)


def _engine(workers: int, pages: Iterator[Page]) -> tuple[Engine, Iterator[Page]]:
    """Worker processes where they were asked for or pay, and all the pages."""
    head = list(islice(pages, 1 if workers else FEW))
    serial = workers == 1 or (len(head) < FEW and not workers)
    pages = chain(head, pages)
    if serial:
        engine: Engine = plugins.load(ENGINES, "serial", what="engine")()
    else:
        engine = plugins.load(ENGINES, "processes", what="engine")(workers=workers)
    return engine, pages
