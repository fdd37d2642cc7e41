"""WikiEvents dev (Li, Ji & Han 2021): triggers and their types, where KAIROS has one of PLOVER's.

The corpus marks other things than PLOVER does, and not every one of them: only found events of
the types in `REQUIRED` are scored, and triggers that may be events or none (`OPTIONAL`: deaths,
injuries, damage, crime) are neither missed nor false. An event is found where its words overlap a
trigger.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.corpus import Chosen, below, each, page
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from evaluation.told_events import told
from hearsay.model.attribution import Span
from hearsay.model.statement import Event
from hearsay.pipeline import Pipeline

CORPUS = "events/wikievents"
REQUIRED = {
    "Conflict.Attack": "ASSAULT", "Conflict.Demonstrate": "PROTEST",
    "Contact.Contact.Meet": "CONSULT", "Contact.RequestCommand": "REQUEST",
    "Contact.ThreatenCoerce": "THREATEN", "Justice.ArrestJailDetain": "COERCE",
    "Justice.ChargeIndict": "ACCUSE", "Justice.InvestigateCrime": "ACCUSE",
    "Justice.TrialHearing": "ACCUSE", "Justice.Convict": "SANCTION",
    "Justice.Sentence": "SANCTION", "Justice.ReleaseParole": "RETREAT",
    "Personnel.EndPosition": "RETREAT",
}  # fmt: skip
OPTIONAL = (
    "Life.Die", "Life.Injure", "ArtifactExistence.DamageDestroyDisableDismantle", "GenericCrime",
    "Control.ImpedeInterfereWith",
)  # fmt: skip
SCORED = frozenset(REQUIRED.values())


def _figures() -> Iterator[Figure]:
    for what in ("trigger", "type"):
        precision, recall = (f"{what} right", "found"), (f"{what} held", "gold")
        yield Figure(name=f"{what} P", of=(precision,), about=what)
        yield Figure(name=f"{what} R", of=(recall,), about=what)
        yield Figure(name=f"{what} F1", of=(precision, recall), about=what)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """The words of an event in the gold, and its PLOVER type, "" where none is asked for."""

    span: Span
    words: str
    type: str


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Triggers, and those with the right type."""
    path = below(chosen.data, CORPUS) / "dev.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    cases = each(article, [json.loads(line) for line in lines], chosen)
    return (
        Table(
            scorer="wikievents", name="dev", corpus=CORPUS,
            title=f"WikiEvents dev, {len(cases)} articles",
            command=f"python -m evaluation wikievents --data FOLDER{chosen.options()}",
            rows=rows(tuple(_figures()), cases), cases=tuple(cases),
        ),
    )  # fmt: skip


def article(coded: Mapping[str, Any]) -> Case:
    """What is found of one article."""
    text, places = laid_out(coded)
    gold = list(triggers(coded, places))
    doc = Pipeline(strict=True).annotate(page(coded["doc_id"], text, "en"))
    found = [event for event in told(doc) if event.type in SCORED]
    return Case(name=coded["doc_id"], counts=tally(gold, found),
                reasons=tuple(_reasons(gold, found, text)))  # fmt: skip


def laid_out(coded: Mapping[str, Any]) -> tuple[str, list[Span]]:
    """The text, one sentence a line (the corpus runs them together), and where its tokens are."""
    lines: list[str] = []
    places: list[Span] = []
    at = 0
    for tokens, line in coded["sentences"]:
        first = tokens[0][1] if tokens else 0
        places += [(at + start - first, at + end - first) for _, start, end in tokens]
        lines.append(line)
        at += len(line) + 1
    return "\n".join(lines), places


def triggers(coded: Mapping[str, Any], places: Sequence[Span]) -> Iterator[Trigger]:
    """The triggers of the types that are scored, and of those that may be events."""
    for event in coded["event_mentions"]:
        wanted, trigger = kind(event["event_type"]), event["trigger"]
        if wanted or event["event_type"].startswith(OPTIONAL):
            span = places[trigger["start"]][0], places[trigger["end"] - 1][1]
            yield Trigger(span=span, words=trigger["text"], type=wanted)


def kind(event_type: str) -> str:
    """The PLOVER type of a KAIROS type, "" where there is none."""
    return next((REQUIRED[start] for start in REQUIRED if event_type.startswith(start)), "")


def tally(gold: Sequence[Trigger], found: Sequence[Event]) -> Counter[str]:
    """Triggers that are held and found events that are right; what may be an event is left out."""
    wanted = [one for one in gold if one.type]
    mine = [event for event in found if _hit(event, wanted) or not _hit(event, gold)]
    return Counter({
        "gold": len(wanted), "found": len(mine),
        "trigger held": sum(any(_meet(e, one) for e in found) for one in wanted),
        "trigger right": sum(bool(_hit(event, wanted)) for event in mine),
        "type held": sum(any(_meet(e, o) and e.type == o.type for e in found) for o in wanted),
        "type right": sum(any(o.type == e.type for o in _hit(e, wanted)) for e in mine),
    })  # fmt: skip


def _hit(event: Event, triggers: Iterable[Trigger]) -> list[Trigger]:
    return [one for one in triggers if _meet(event, one)]


def _meet(event: Event, one: Trigger) -> bool:
    return event.start < one.span[1] and one.span[0] < event.end


def _reasons(gold: Sequence[Trigger], found: Sequence[Event], text: str) -> Iterator[Reason]:
    for one in gold:
        types = sorted({event.type for event in found if _meet(event, one)})
        if one.type and one.type not in types:
            about = ("type",) if types else ("trigger", "type")
            words = f"missed {one.type} {one.words!r}, found {', '.join(types) or 'none'}"
            yield Reason(words=words, about=about)
    for event in found:
        if not _hit(event, gold):
            yield Reason(words=f"false {event.type} {text[event.start : event.end]!r}")
