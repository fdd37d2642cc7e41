"""The dates of Microsoft Recognizers-Text's specifications: short sentences with what they mean.

Cases of a rule-based product, not news. A sentence is read as published on its reference day; where
it has two readings, of the past and of the future, either is right. Ends of ranges are given there
as the day after the last one, or as that day: either is right too.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from evaluation.corpus import Chosen, below, each
from evaluation.dates import FIGURES, Dated, Days, found_by, reasons, tally
from evaluation.figures import Case, rows
from evaluation.table import Table

CORPUS = "times/recognizers-text-specs"
FILES = {"date": "DateParser.json", "range": "DatePeriodParser.json"}
LANGUAGES = {"en": "English", "fr": "French"}
Spec = Mapping[str, Any]


def score(chosen: Chosen) -> tuple[Table, ...]:
    """A table for each language and kind: days, then periods."""
    folder = below(chosen.data, CORPUS) / "DateTime"
    return tuple(
        _table(f"{code} {kind}", list(_specs(folder / name / file)), code, chosen)
        for code, name in LANGUAGES.items()
        for kind, file in FILES.items()
    )


def _specs(path: Path) -> Iterator[tuple[int, Spec]]:
    found = json.loads(path.read_text(encoding="utf-8-sig"))
    return ((n, spec) for n, spec in enumerate(found) if spec["Results"])


def _table(name: str, specs: list[tuple[int, Spec]], code: str, chosen: Chosen) -> Table:
    cases = each(partial(sentence, code), specs, chosen)
    return Table(
        scorer="recognizers", name=name, title=f"Recognizers-Text, {name}, {len(cases)} sentences",
        corpus=CORPUS, command=f"python -m evaluation recognizers --data FOLDER{chosen.options()}",
        rows=rows(FIGURES, cases), cases=tuple(cases),
    )  # fmt: skip


def sentence(code: str, numbered: tuple[int, Spec]) -> Case:
    """What is counted in one sentence."""
    number, spec = numbered
    text, day = spec["Input"], spec.get("Context", {}).get("ReferenceDateTime", "")[:10]
    gold = [
        Dated(start=r["Start"], end=r["Start"] + r["Length"], means=_readings(r["Value"], day))
        for r in spec["Results"]
    ]
    found = found_by("hearsay", f"{text}\n", code, day)
    told = tuple(reasons(text, gold, found))
    return Case(name=f"{number}", counts=tally(gold, found), reasons=told)


def _readings(value: Spec, day: str) -> tuple[Days, ...]:
    """The days that are right; none where the case gives no reference day to reckon from."""
    found = list[Days]()
    for which in ("PastResolution", "FutureResolution") if day else ():
        said = value.get(which) or {}
        if "date" in said:
            found.append((said["date"], said["date"]))
        elif "startDate" in said and "endDate" in said:
            first, last = said["startDate"], said["endDate"]
            found += [(first, last), (first, _before(last))]
    return tuple(found)


def _before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
