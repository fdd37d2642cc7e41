"""Our own texts against the facts that were written beside them before any program read them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from evaluation.corpus import Chosen, CorpusError, each
from evaluation.facts import Answer, answers, load
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from hearsay.languages import available
from hearsay.model.article import Page
from hearsay.pipeline import Pipeline
from hearsay.read import read

TEXTS = Path(__file__).parent.parent / "tests" / "texts"


def score(chosen: Chosen) -> tuple[Table, ...]:
    """How many facts are found, by language and kind of fact."""
    everywhere = [path for code in available() for path in sorted((TEXTS / code).glob("*.txt"))]
    cases = each(text, everywhere, chosen)
    return tuple(
        _table(code, [case for case in cases if case.name.startswith(f"{code}/")])
        for code in available()
    )


def text(path: Path) -> Case:
    """One text with an answer for each of its facts."""
    (page,) = read([str(path)], languages=available())
    if not isinstance(page, Page):
        raise CorpusError(f"{path}: {page.message}")
    facts = load(path.with_suffix(".facts.toml"))
    return case(f"{path.parent.name}/{path.stem}", list(answers(_PIPELINE.read(page), facts)))


def case(name: str, found: Sequence[Answer]) -> Case:
    """Facts held and facts written, by table, with a reason for each that is not held."""
    counts = Counter(f"all {a.table}" for a in found)
    counts.update(a.table for a in found if a.held)
    missed = [answer for answer in found if not answer.held]
    return Case(name=name, counts=counts, reasons=tuple(_reason(answer) for answer in missed))


def figures(cases: Sequence[Case]) -> list[Figure]:
    """The share of the facts of each table that is held."""
    tables = {n.removeprefix("all ") for c in cases for n in c.counts if n.startswith("all ")}
    return [Figure(name=t, of=((t, f"all {t}"),), about=t) for t in sorted(tables)]


def _table(code: str, cases: Sequence[Case]) -> Table:
    return Table(
        scorer="texts", name=code, title=f"own texts, {code}, {len(cases)} articles",
        corpus="tests/texts", command="python -m evaluation texts",
        rows=rows(figures(cases), cases), cases=tuple(cases),
    )  # fmt: skip


def _reason(missed: Answer) -> Reason:
    words = f"{missed.table}: {missed.contains!r}: {missed.found}"
    return Reason(words=words, about=(missed.table,))


_PIPELINE = Pipeline(strict=True)
