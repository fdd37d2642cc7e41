"""The gold records of PLOVER (Parus Analytics / OEDA): event type, actor and recipient, by hand.

An actor counts as found where the last word of the coder's actor stands in a participant of an
event of the right type. The records are coded in the PLOVER of 2016; its types go by those of 2.0.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from evaluation.corpus import Chosen, below, each
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from evaluation.told_events import sentence_doc, told, words
from hearsay.model.statement import Event

CORPUS = "events/plover"
RENAMED = {
    "INVESTIGATE": "ACCUSE", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT",
    "SEIZE": "COERCE",
}  # fmt: skip
ROLES = ("type", "actor", "recipient")
FIGURES = [Figure(name=role, of=((role, f"all {role}"),), about=role) for role in ROLES]


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Event types, and actors and recipients where the type was found."""
    path = below(chosen.data, CORPUS) / "plover_gsr_half.json"
    cases = each(record, json.loads(path.read_text(encoding="utf-8")), chosen)
    return (
        Table(
            scorer="plover", name="records", title=f"PLOVER, {len(cases)} records", corpus=CORPUS,
            command=f"python -m evaluation plover --data FOLDER{chosen.options()}",
            rows=rows(FIGURES, cases), cases=tuple(cases),
        ),
    )  # fmt: skip


def record(coded: Mapping[str, Any]) -> Case:
    """What is found of one record; actors count where the type was found."""
    doc = sentence_doc(str(coded["id"]), coded["text"], "en")
    found = told(doc)
    wanted = RENAMED.get(coded["event"], coded["event"])
    right = [event for event in found if event.type == wanted]
    counts = Counter({"all type": 1, "type": int(bool(right))})
    missed = [] if right else [_reason("type", wanted, sorted({e.type for e in found}))]
    for role, column in (("actor", "source"), ("recipient", "target")) if right else ():
        parties = [p for e in right for p in _parties(e, role)]
        for each_one in _listed(coded.get(column)):
            word = each_one["actorText"].split()[-1].lower().removesuffix("'s")
            held = any(word in words(doc, party) for party in parties)
            counts.update({f"all {role}": 1, role: int(held)})
            missed += [] if held else [_reason(role, word, parties)]
    return Case(name=str(coded["id"]), counts=counts, reasons=tuple(missed))


def _parties(event: Event, role: str) -> Sequence[str]:
    return event.actors if role == "actor" else event.recipients


def _reason(role: str, wanted: str, found: Sequence[str]) -> Reason:
    return Reason(words=f"{role} {wanted}, found {', '.join(found) or 'none'}", about=(role,))


def _listed(found: object) -> Sequence[Mapping[str, str]]:
    return found if isinstance(found, list) else ()
