"""MEANTIME (Minard et al. 2016): Wikinews articles with hand-made TIMEX3, in CAT-XML.

Its annotators marked times in the headline and the first five sentences: the text ends there.
Dates and times of day count, by their day; durations and sets have no place in a calendar.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

from evaluation.corpus import Chosen, below
from evaluation.dates import (
    Dated,
    Span,
    beside_dateparser,
    days_of,
    found_by,
    joined,
    reasons,
    tally,
)
from evaluation.figures import Case
from evaluation.table import Table

CORPUS = "times/meantime-en"
CALENDAR = {"DATE", "TIME"}
LAST = 5  # sentence of those that were annotated, counted from 0


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Ours, and what dateparser's search finds in the same articles."""
    paths = sorted(below(chosen.data, CORPUS).rglob("*.xml"))
    return beside_dateparser(("meantime", "MEANTIME"), CORPUS, article, paths, chosen)


def article(by: str, path: Path) -> Case:
    """What is counted in one article."""
    root = ET.parse(path).getroot()
    text, spans = _text(root)
    gold, day = list(_gold(root, spans)), _created(root)
    found = found_by(by, text, "en", day)
    told = tuple(reasons(text, gold, found))
    return Case(name=path.stem, counts=tally(gold, found), reasons=told)


def _text(root: ET.Element) -> tuple[str, dict[str, Span]]:
    """The sentences that were annotated, a line each, and where their tokens stand."""
    kept = [t for t in root.iter("token") if int(t.get("sentence", 0)) <= LAST]
    text, spans = joined((t.text or "", t.get("sentence", "")) for t in kept)
    return text, {t.get("t_id", ""): span for t, span in zip(kept, spans, strict=True)}


def _gold(root: ET.Element, spans: Mapping[str, Span]) -> Iterator[Dated]:
    for mark in root.iter("TIMEX3"):
        words = [spans[a.get("t_id", "")] for a in mark if a.get("t_id") in spans]
        if words and mark.get("type") in CALENDAR:
            days = days_of(mark.get("value", ""))
            yield Dated(start=words[0][0], end=words[-1][1], means=(days,))


def _created(root: ET.Element) -> str:
    """The day of the article; "" where none is given."""
    for mark in root.iter("TIMEX3"):
        if mark.get("functionInDocument") == "CREATION_TIME":
            return mark.get("value", "")[:10]
    return ""
