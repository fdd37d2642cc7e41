"""The gold records of PLOVER (Parus Analytics / OEDA): event type, actor and recipient, by hand.

An actor counts as found where the last word of the coder's actor stands in a participant of an
event of the right type. The records are coded in the PLOVER of 2016; its types go by those of 2.0.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hearsay.model.annotation import Block, Mention, Sentence
from hearsay.model.article import Article, Page
from hearsay.model.doc import Doc
from hearsay.pipeline import Pipeline
from hearsay.state.events import events
from hearsay.state.view import view

RENAMED = {
    "INVESTIGATE": "ACCUSE", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT",
    "SEIZE": "COERCE",
}  # fmt: skip


def counts(path: Path) -> Counter[str]:
    """The tally over the records: `type`, `actor`, `recipient` found, and `all …` of each."""
    pipeline, total = Pipeline(), Counter[str]()
    for record in json.loads(path.read_text(encoding="utf-8")):
        total.update(tally(record, pipeline))
    return total


def tally(record: Mapping[str, Any], pipeline: Pipeline) -> Counter[str]:
    """What is found of one record; actors count where the type was found."""
    text = record["text"]
    body = Block(start=0, end=len(text), kind="body")
    article = Article(path=record["id"], language="en", text=text)
    doc = pipeline.annotate(Page(article=article, blocks=(body,)))
    laid_out = view(doc)
    found = [e for s in doc.all(Sentence) for e in events(laid_out, (s.start, s.end))]
    right = [e for e in found if e.type == RENAMED.get(record["event"], record["event"])]
    total = Counter({"all type": 1, "type": int(bool(right))})
    for role, column in (("actor", "source"), ("recipient", "target")) if right else ():
        for each in _listed(record.get(column)):
            word = each["actorText"].split()[-1].lower()
            parties = [p for e in right for p in (e.actors if role == "actor" else e.recipients)]
            total[f"all {role}"] += 1
            total[role] += any(word in _words(doc, party) for party in parties)
    return total


def _listed(found: object) -> Sequence[Mapping[str, str]]:
    return found if isinstance(found, list) else ()


def _words(doc: Doc, party: str) -> str:
    """A participant's words: its own, and those by which the text names it."""
    named = [doc.text(m) for m in doc.all(Mention) if m.entity == party]
    return " ".join((party, *named)).lower()
