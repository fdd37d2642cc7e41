"""PolNeAR (Newell, Margolin & Ruths 2018): attributions in English political news."""

from functools import partial
from pathlib import Path

from evaluation import classes
from evaluation.attribution import as_gold, figures, reasons, tally
from evaluation.brat import attributions as annotated
from evaluation.convention import outermost, spoken
from evaluation.corpus import Chosen, below, each, page, part_of
from evaluation.figures import Case, rows
from evaluation.table import Peer, Table
from hearsay.pipeline import Pipeline
from hearsay.state.attribution import attributions
from hearsay.state.view import view

CORPUS = "attribution/polnear_en"
PARTS = ("train", "dev")  # dev is scored once a change of method, and test not by us
UNMAPPED = "as found: "
CITRON = "PARC 3.0 test, another corpus"
PEERS = (
    Peer(name="Citron", row="whole exact F1", figure=56.7, on=CITRON),
    Peer(name="Citron", row="whole overlap F1", figure=83.2, on=CITRON),
)


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Roles and whole attributions by PolNeAR's convention, then what is missed by class of cue."""
    part = part_of(chosen, PARTS)
    folder = below(chosen.data, CORPUS) / part
    paths = sorted((folder / "text").glob("*.txt"))
    cases = [case for case in each(partial(article, folder), paths, chosen) if case]
    command = f"python -m evaluation polnear --data FOLDER{chosen.options()}"
    title = f"PolNeAR {part}, {len(cases)} articles"
    unmapped = [f for f in figures(("whole",), UNMAPPED) if f.name.endswith("F1")]
    made = Table(
        scorer="polnear", name=part, title=title, corpus=CORPUS, command=command, peers=PEERS,
        rows=rows([*figures(), *unmapped], cases), cases=tuple(cases),
    )  # fmt: skip
    by_class = Table(
        scorer="polnear", name=f"{part} classes", title=f"{title}: cues by class", corpus=CORPUS,
        command=command, rows=rows(classes.figures(cases), cases), notes=classes.notes(cases),
    )  # fmt: skip
    return made, by_class


def article(folder: Path, path: Path) -> Case | None:
    """What is counted in one article; of several annotators' files the first counts."""
    files = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
    if not files:
        return None
    text, gold = path.read_text(encoding="utf-8"), list(annotated(files[0]))
    laid_out = view(Pipeline(strict=True).annotate(page(path.name, text, "en")))
    found = attributions(laid_out)
    mapped = outermost([as_gold(a) for a in spoken(found)])
    counts = tally(text, gold, mapped) + tally(text, gold, [as_gold(a) for a in found], UNMAPPED)
    counts += classes.tally(laid_out, gold, mapped)
    return Case(name=path.stem, counts=counts, reasons=tuple(reasons(text, gold, mapped)))
