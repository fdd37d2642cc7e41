"""What each part adds: attributions with one part switched off, beside those with everything."""

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from evaluation import own_gold, polnear
from evaluation.attribution import as_gold, tally
from evaluation.brat import attributions as annotated
from evaluation.convention import outermost, spoken
from evaluation.corpus import Chosen, CorpusError, below, each, page
from evaluation.figures import Case, Figure, Ratio, rows
from evaluation.parts import PARTS, everything
from evaluation.table import Table
from hearsay.languages import available
from hearsay.model.doc import Doc
from hearsay.pipeline import Pipeline

EVERYTHING = "everything"
FINDINGS = {EVERYTHING: everything, **PARTS}
LINES = ("whole overlap F1", "cue overlap F1")
MOUTH = "mouth right, of all"


def score(chosen: Chosen) -> tuple[Table, ...]:
    """One table for our open gold of each language, and one for PolNeAR where it is there."""
    whole, lines = replace(chosen, every=1), (*LINES, MOUTH)
    made = [
        _table(f"gold {code}", each(_own_article, _own(code), whole), lines, whole)
        for code in available()
    ]
    with suppress(CorpusError):
        folder = below(chosen.data, polnear.CORPUS) / "train" / "text"
        cases = each(_polnear_article, sorted(folder.glob("*.txt")), chosen)
        made.append(_table("polnear train", cases, LINES, chosen))
    return tuple(table for table in made if table.rows)


def _own(code: str) -> list[Path]:
    return sorted((own_gold.FOLDER / code / "open").glob("*.txt"))


def _table(name: str, cases: Sequence[Case], lines: Sequence[str], chosen: Chosen) -> Table:
    return Table(
        scorer="ablation", name=name, title=f"what each part adds on {name}, {len(cases)} articles",
        corpus=name, command=f"python -m evaluation ablation --data FOLDER{chosen.options()}",
        rows=rows(figures(lines), cases) if cases else (),
    )  # fmt: skip


def figures(lines: Sequence[str]) -> list[Figure]:
    """Each line with everything, and by how much it is less without each part."""
    whole = {line: _ratios(EVERYTHING, line) for line in lines}
    made = [Figure(name=f"{EVERYTHING}: {line}", of=of) for line, of in whole.items()]
    for part in PARTS:
        for line, of in whole.items():
            made.append(Figure(name=f"{part}: {line}", of=of, less=_ratios(part, line)))
    return made


def _ratios(part: str, line: str) -> tuple[Ratio, ...]:
    if line == MOUTH:
        return ((f"{part}: mouth right", f"{part}: all noted"),)
    counted = line.removesuffix(" F1")
    return tuple((f"{part}: {counted}", f"{part}: {out_of}") for out_of in ("found", "gold"))


def _own_article(path: Path) -> Case:
    gold, counts = list(annotated(path.with_suffix(".ann"))), Counter[str]()
    doc = _doc(path, path.parent.parent.name)
    for part, finding in FINDINGS.items():
        laid_out, found = finding(doc)
        counts += tally(doc.article.text, gold, [as_gold(a) for a in spoken(found)], f"{part}: ")
        right = own_gold.right(laid_out, gold, own_gold.mouths(laid_out, gold, found))
        counts.update({f"{part}: {name}": count for name, count in right.items()})
    return Case(name=path.stem, counts=counts)


def _polnear_article(path: Path) -> Case:
    files = sorted((path.parent.parent / "attributions").glob(f"{path.stem}_*.ann"))
    if not files:
        return Case(name=path.stem, counts={})
    gold, counts, doc = list(annotated(files[0])), Counter[str](), _doc(path, "en")
    for part, finding in FINDINGS.items():
        found = outermost([as_gold(a) for a in spoken(finding(doc)[1])])
        counts += tally(doc.article.text, gold, found, f"{part}: ")
    return Case(name=path.stem, counts=counts)


def _doc(path: Path, language: str) -> Doc:
    text = path.read_text(encoding="utf-8")
    return Pipeline(strict=True).annotate(page(path.name, text, language))
