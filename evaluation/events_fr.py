"""Our own gold of French events: type, actors, recipients and certainty, sentence by sentence.

`open` may be read by whoever writes rules; of `held` nothing but figures is ever shown. What is
scored are the events of the statements, as the program tells them. Participants and certainty
count where an event of the right type was found; certainty where the gold names one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from evaluation.corpus import Chosen, each, part_of
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from evaluation.told_events import sentence_doc, words
from hearsay.errors import HearsayError
from hearsay.model.doc import Doc
from hearsay.model.reading import Voice
from hearsay.model.statement import Event, Statement
from hearsay.state.statements import statements
from hearsay.tables import read_table

GOLD = Path(__file__).parent / "gold_events" / "fr.tsv"
PARTS = ("open", "held", "all")
COLUMNS = ("number", "part", "sentence", "type", "actor", "recipient", "certainty")
OUTLET = Voice(id=None, name="Le Journal")
ROLES = ("actor", "recipient")


def _figures() -> Iterator[Figure]:
    for what in ("type", *ROLES):
        precision, recall = (f"{what} right", f"{what} found"), (f"{what} held", f"{what} gold")
        yield Figure(name=f"{what} P", of=(precision,), about=what)
        yield Figure(name=f"{what} R", of=(recall,), about=what)
        yield Figure(name=f"{what} F1", of=(precision, recall), about=what)
    yield Figure(name="certainty", of=(("certainty", "all certainty"),), about="certainty")
    yield Figure(name="no event told", of=(("silent", "none"),), about="type")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """An event of the gold; `optional` where it may as well not be found."""

    type: str
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    certainty: str
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An event that was told: the words of its participants, and how certain it is."""

    type: str
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    certainty: str


Pair = tuple[Gold, Found]


def score(chosen: Chosen, path: Path = GOLD) -> tuple[Table, ...]:
    """A table a part; the held one without its cases."""
    asked = part_of(chosen, PARTS)
    coded = read_table(path, COLUMNS, HearsayError)
    by_sentence = [list(group) for _, group in groupby(coded, key=lambda row: row["number"])]
    made = []
    for part in PARTS[:-1] if asked == "all" else (asked,):
        cases = each(sentence, [rows for rows in by_sentence if rows[0]["part"] == part], chosen)
        table = Table(
            scorer="events_fr", name=part, corpus="evaluation/gold_events",
            title=f"own French events, {part}, {len(cases)} sentences",
            command=f"python -m evaluation events_fr{chosen.options()}",
            rows=rows(tuple(_figures()), cases), cases=tuple(cases),
        )  # fmt: skip
        made.append(table if part == "open" else replace(table, cases=()))
    return tuple(made)


def sentence(coded: Sequence[Mapping[str, str]]) -> Case:
    """What is found of one sentence."""
    text = coded[0]["sentence"]
    doc = sentence_doc(coded[0]["number"], text, "fr")
    gold = [_gold(row) for row in coded if row["type"] != "none"]
    found = list(_found(doc))
    paired = pairs(gold, found)
    return Case(name=text, counts=tally(gold, found, paired), reasons=_reasons(gold, found, paired))


def _gold(row: Mapping[str, str]) -> Gold:
    actor, recipient = (
        tuple(word.lower() for word in row[role].split(",") if word) for role in ROLES
    )
    return Gold(
        type=row["type"].removesuffix("?"), actor=actor, recipient=recipient,
        certainty=row["certainty"], optional=row["type"].endswith("?"),
    )  # fmt: skip


def _found(doc: Doc) -> Iterator[Found]:
    """The events of the statements; one that two statements tell is told once."""
    seen: set[Event] = set()
    for statement in statements(doc, OUTLET):
        for event in statement.events:
            if event not in seen:
                seen.add(event)
                yield Found(
                    type=event.type, certainty=_certainty(statement),
                    actor=tuple(words(doc, party) for party in event.actors),
                    recipient=tuple(words(doc, party) for party in event.recipients),
                )  # fmt: skip


def _certainty(statement: Statement) -> str:
    return "denied" if statement.polarity == "denies" else statement.certainty


def pairs(gold: Sequence[Gold], found: Sequence[Found]) -> list[Pair]:
    """Each event of the gold with one of its type, the one that shares most participants."""
    left, paired = list(found), []
    for one in sorted(gold, key=lambda g: g.optional):
        alike = [f for f in left if f.type == one.type]
        if alike:
            best = max(alike, key=lambda f: sum(len(_held(one, f, role)) for role in ROLES))
            left.remove(best)
            paired.append((one, best))
    return paired


def _held(gold: Gold, found: Found, role: str) -> list[str]:
    """Which words of the gold stand in a participant that was found."""
    return [word for word in getattr(gold, role) if any(word in p for p in getattr(found, role))]


def tally(gold: Sequence[Gold], found: Sequence[Found], paired: Sequence[Pair]) -> Counter[str]:
    """Right, found, held and in the gold, for types and participants; optional ones left out."""
    required = [pair for pair in paired if not pair[0].optional]
    counts = Counter({
        "type gold": sum(not g.optional for g in gold), "type held": len(required),
        "type right": len(required), "type found": len(found) - len(paired) + len(required),
        "none": int(not gold), "silent": int(not gold and not found),
    })  # fmt: skip
    for role in ROLES:
        for one, mine in required:
            wanted, told = getattr(one, role), getattr(mine, role)
            right = sum(any(word in party for word in wanted) for party in told)
            counts.update({
                f"{role} gold": len(wanted), f"{role} held": len(_held(one, mine, role)),
                f"{role} found": len(told), f"{role} right": right,
            })  # fmt: skip
    dated = [(one, mine) for one, mine in required if one.certainty]
    counts["all certainty"] = len(dated)
    counts["certainty"] = sum(one.certainty == mine.certainty for one, mine in dated)
    return counts


def _reasons(
    gold: Sequence[Gold], found: Sequence[Found], paired: Sequence[Pair]
) -> tuple[Reason, ...]:
    return (*_types(gold, found, paired), *_slots(paired))


def _types(
    gold: Sequence[Gold], found: Sequence[Found], paired: Sequence[Pair]
) -> Iterable[Reason]:
    got, wanted = [mine for _, mine in paired], [one for one, _ in paired]
    for one in gold:
        if one not in wanted and not one.optional:
            yield Reason(words=f"missed {one.type}", about=("type",))
    for mine in found:
        if mine not in got:
            yield Reason(words=f"false {mine.type}", about=("type",))


def _slots(paired: Sequence[Pair]) -> Iterable[Reason]:
    for one, mine in paired:
        for role in () if one.optional else ROLES:
            wanted, told = getattr(one, role), getattr(mine, role)
            if len(_held(one, mine, role)) < len(wanted) or len(told) > len(wanted):
                listed = (", ".join(names) or "none" for names in (wanted, told))
                yield Reason(words=f"{one.type} {role} {' found '.join(listed)}", about=(role,))
        if one.certainty and one.certainty != mine.certainty and not one.optional:
            words = f"{one.type} {one.certainty}, found {mine.certainty}"
            yield Reason(words=words, about=("certainty",))
