"""Reports of shootings with the final counts of the Gun Violence Archive (SemEval-2018 task 5).

Those "shot" are casualties: killed or injured, the text leaves it open.

The counts are those of the incident in the end: an early report may rightly say fewer.
"""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from evaluation.corpus import Chosen, below, each, page
from evaluation.figures import Case, Figure, rows
from evaluation.table import Table
from evaluation.tolls import STATES, case, figures, precision
from hearsay.model.annotation import Quantity
from hearsay.pipeline import Pipeline

CORPUS = "across/gva_incidents_en"
SHOT = "casualties"
SEVERAL = " several"  # one victim is told without a number ("a man was killed")
FIGURES: list[Figure] = [
    *figures([state + SEVERAL for state in STATES]), *figures(), *precision((*STATES, SHOT)),
]  # fmt: skip


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Of the incidents' counts: those found in each report."""
    folder = below(chosen.data, CORPUS)
    incidents = {one["incident_id"]: one for one in _lines(folder / "incidents.jsonl")}
    cases = each(partial(report, incidents), _lines(folder / "documents.jsonl"), chosen)
    return (
        Table(
            scorer="gva", name="reports", title=f"Gun Violence Archive, {len(cases)} reports",
            corpus=CORPUS, command=f"python -m evaluation gva --data FOLDER{chosen.options()}",
            rows=rows(FIGURES, cases), cases=tuple(cases),
        ),
    )  # fmt: skip


def _lines(path: Path) -> Iterator[Mapping[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def report(incidents: Mapping[str, Mapping[str, Any]], told: Mapping[str, Any]) -> Case:
    """What is found of an incident's counts in one report."""
    incident = incidents[told["incident_id"]]
    numbers = {state: float(incident[f"num_{state}"]) for state in STATES}
    numbers[SHOT] = sum(numbers.values())
    doc = Pipeline(strict=True).annotate(page(told["doc_id"], told["text"], "en"))
    given = [(state, (number, number)) for state, number in numbers.items() if number]
    made = case(told["doc_id"], given, doc.all(Quantity))
    several = {
        f"{state}{SEVERAL} {key}": made.counts[f"{state} {key}"]
        for state, number in numbers.items()
        for key in ("given", "within", "exact")
        if number > 1
    }
    return Case(name=made.name, counts={**made.counts, **several}, reasons=made.reasons)
