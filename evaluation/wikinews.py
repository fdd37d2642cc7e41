"""Quotations in German Wikinews (Petersen-Frey & Biemann 2024): speaker, cue and quote.

One JSON document a line. Reported, direct, indirect and free indirect speech are all scored;
quotations in others are marked as such and stay in, as hearsay finds them too.
"""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from evaluation.attribution import as_gold, figures, reasons, tally
from evaluation.brat import Gold, Span
from evaluation.convention import spoken
from evaluation.corpus import Chosen, CorpusError, below, each, page, part_of
from evaluation.figures import Case, rows
from evaluation.table import Table
from hearsay.languages import available
from hearsay.pipeline import Pipeline
from hearsay.state.attribution import attributions
from hearsay.state.view import view

CORPUS = "attribution/wikinews_quotes_de"
PARTS = ("train", "dev")
LANGUAGE = "de"


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Roles and whole attributions. Raises CorpusError as long as no pack reads German."""
    part = part_of(chosen, PARTS)
    if LANGUAGE not in available():
        there = ", ".join(available())
        raise CorpusError(f"no language pack for German ({LANGUAGE}) yet; there are: {there}")
    path = below(chosen.data, CORPUS) / f"{part}.jsonl"
    cases = each(partial(article, LANGUAGE), documents(path), chosen)
    return (
        Table(
            scorer="wikinews_de", name=part, title=f"Wikinews {part}, {len(cases)} articles",
            corpus=CORPUS, rows=rows(figures(), cases), cases=tuple(cases),
            command=f"python -m evaluation wikinews_de --data FOLDER{chosen.options()}",
        ),
    )  # fmt: skip


def documents(path: Path) -> Iterator[Mapping[str, Any]]:
    """The documents of a part."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def article(language: str, document: Mapping[str, Any]) -> Case:
    """What is counted in one article."""
    text, gold = document["originalText"], list(annotated(document))
    doc = Pipeline(strict=True).annotate(page(document["documentName"], text, language))
    found = [as_gold(a) for a in spoken(attributions(view(doc)))]
    every = tuple(reasons(text, gold, found))
    return Case(name=document["documentName"], counts=tally(text, gold, found), reasons=every)


def annotated(document: Mapping[str, Any]) -> Iterator[Gold]:
    """The quotations of a document as attributions."""
    for mark in document["annotations"]:
        source, cue, content = (_spans(mark[role]) for role in ("speaker", "cue", "quote"))
        yield Gold(source=source, cue=cue, content=content)


def _spans(role: Mapping[str, Any]) -> tuple[Span, ...]:
    return tuple(sorted((span["charBegin"], span["charEnd"]) for span in role["spans"]))
