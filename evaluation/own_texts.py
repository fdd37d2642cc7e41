"""Our own texts against the facts that were written beside them before any program read them."""

from collections import Counter
from pathlib import Path

from evaluation.facts import Answer, answers, load
from hearsay.languages import available
from hearsay.model.finding import Problem
from hearsay.model.reading import Reading
from hearsay.pipeline import Pipeline
from hearsay.read import read

TEXTS = Path(__file__).parent.parent / "tests" / "texts"


def all_answers(language: str, pipeline: Pipeline) -> list[Answer]:
    """Every fact of the texts of a language, answered."""
    paths = sorted(str(path) for path in (TEXTS / language).glob("*.txt"))
    found: list[Answer] = []
    for page in read(paths, languages=available()):
        reading = page if isinstance(page, Problem) else pipeline(page)
        if isinstance(reading, Reading):
            facts = load(Path(reading.article.path).with_suffix(".facts.toml"))
            found.extend(answers(reading, facts))
    return found


def rates(found: list[Answer]) -> dict[str, tuple[int, int]]:
    """Facts held and facts written, by table."""
    held = Counter(answer.table for answer in found if answer.held)
    return {table: (held[table], n) for table, n in Counter(a.table for a in found).items()}
