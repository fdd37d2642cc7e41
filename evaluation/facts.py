"""Facts that an editor wrote beside a text, and whether a reading holds them.

The format is told in `tests/texts/README.md`. Every fact is answered with yes or no, and a
miss with what was found instead, so that a figure never stands without its reasons.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from anyascii import anyascii

from hearsay.model.annotation import Annotation
from hearsay.model.reading import Reading
from hearsay.model.statement import Event, Hop, Statement

Fact = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One fact, whether the reading holds it, and what was found at its place."""

    text: str
    table: str
    contains: str
    held: bool
    found: str


def answers(reading: Reading, facts: Mapping[str, Sequence[Fact]]) -> Iterator[Answer]:
    """An answer for every fact of a text."""
    for table, check in CHECKS.items():
        for fact in facts.get(table, ()):
            held, found = check(reading, fact)
            yield Answer(
                text=Path(reading.article.path).stem, table=table,
                contains=str(fact["contains"]), held=held, found=found,
            )  # fmt: skip


def load(path: Path) -> Mapping[str, Sequence[Fact]]:
    """The facts beside a text."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _places(reading: Reading, fact: Fact) -> list[tuple[int, int]]:
    words = re.escape(str(fact["contains"]))
    return [match.span() for match in re.finditer(words, reading.article.text)]


def _touching(
    marks: Sequence[Annotation | Event | Statement], places: Sequence[tuple[int, int]]
) -> list[Any]:
    return [m for m in marks for start, end in places if m.start < end and start < m.end]


def _holding(reading: Reading, places: Sequence[tuple[int, int]]) -> list[Statement]:
    """The statements that hold the most of one of the places."""
    return [
        s
        for s in reading.statements
        for start, end in places
        if 2 * (min(s.end, end) - max(s.start, start)) > end - start
    ]


def _folded(text: str) -> str:
    return str(anyascii(text)).lower()


def _matches(reading: Reading, wanted: str, hop: Hop) -> bool:
    if wanted == "unnamed":
        return hop.unnamed
    printed = reading.article.text[hop.start : hop.end] if hop.start is not None else ""
    return (
        re.search(_folded(wanted), _folded(f"{hop.name} {hop.entity or ''} {printed}")) is not None
    )


def _statement(reading: Reading, fact: Fact) -> tuple[bool, str]:
    held = _holding(reading, _places(reading, fact))
    good = [s for s in held if _chain_fits(reading, s, fact["chain"]) and _manner_fits(s, fact)]
    return bool(good), " | ".join(_draw(s) for s in held) or "no statement"


def _chain_fits(reading: Reading, statement: Statement, wanted: Sequence[str]) -> bool:
    hops = statement.chain[1:]
    return len(hops) == len(wanted) and all(
        _matches(reading, *pair) for pair in zip(wanted, hops, strict=True)
    )


def _manner_fits(statement: Statement, fact: Fact) -> bool:
    return all(
        getattr(statement, key) == fact[key] for key in ("polarity", "certainty") if key in fact
    )


def _draw(statement: Statement) -> str:
    chain = " <- ".join(("?" if h.unnamed else "") + h.name for h in statement.chain[1:])
    return f"[{chain or 'own voice'}] {statement.polarity}/{statement.certainty}"


def _quantity(reading: Reading, fact: Fact) -> tuple[bool, str]:
    marks = _touching(reading.quantities, _places(reading, fact))
    good = [q for q in marks if _value_fits(q.low, q.high, fact) and _is_of(q.of, q.unit, fact)]
    return bool(good), " | ".join(f"{q.low}..{q.high} {q.of}/{q.unit}" for q in marks) or "nothing"


def _value_fits(low: float | None, high: float | None, fact: Fact) -> bool:
    if "around" in fact:
        return low is not None and high is not None and low <= fact["around"] <= high and low < high
    return _near(low, fact.get("low")) and _near(high, fact.get("high"))


def _near(found: float | None, wanted: float | None) -> bool:
    if found is None or wanted is None:
        return found is wanted
    return abs(found - wanted) <= 1 if float(wanted).is_integer() else found == wanted


def _is_of(of: str, unit: str, fact: Fact) -> bool:
    wanted = str(fact.get("of", ""))
    return not wanted or any(each in (of, unit) for each in wanted.split("|"))


def _time(reading: Reading, fact: Fact) -> tuple[bool, str]:
    marks = _touching(reading.times, _places(reading, fact))
    return any(t.value == fact["value"] for t in marks), " | ".join(
        t.value for t in marks
    ) or "nothing"


def _event(reading: Reading, fact: Fact) -> tuple[bool, str]:
    held = _holding(reading, _places(reading, fact))
    touched = _touching([e for s in reading.statements for e in s.events], _places(reading, fact))
    events = list(dict.fromkeys([*(e for s in held for e in s.events), *touched]))
    names = _forms(reading)
    good = [
        e
        for e in events
        if e.type in fact["type"].split("|")
        and _all_named(fact.get("actors", ()), (*e.actors, *e.recipients), names)
        and _all_named(fact.get("recipients", ()), (*e.actors, *e.recipients), names)
    ]
    return bool(good), " | ".join(
        f"{e.type} {e.actors} -> {e.recipients}" for e in events
    ) or "no event"


def _forms(reading: Reading) -> dict[str, str]:
    """Every form of a name that the article prints, by entity, beside its neutral name."""
    forms: dict[str, str] = {}
    for m in reading.mentions:
        if m.entity:
            printed = reading.article.text[m.start : m.end] if m.form == "name" else ""
            forms[m.entity] = f"{forms.get(m.entity, '')} {m.name} {printed}"
    return forms


def _all_named(wanted: Sequence[str], found: Sequence[str], names: Mapping[str, str]) -> bool:
    said = _folded(" ; ".join(f"{each} {names.get(each, '')}" for each in found))
    return all(re.search(_folded(each), said) for each in wanted)


def _boilerplate(reading: Reading, fact: Fact) -> tuple[bool, str]:
    places = _places(reading, fact)
    inside = _touching(reading.statements, places)
    return not inside, f"{len(inside)} statements"


def _block(reading: Reading, fact: Fact) -> tuple[bool, str]:
    kinds = [b.kind for b in _touching(reading.blocks, _places(reading, fact))]
    return fact["kind"] in kinds, ", ".join(kinds)


def _wording(reading: Reading, fact: Fact) -> tuple[bool, str]:
    marks = _touching(reading.wording, _places(reading, fact))
    return bool(marks), ", ".join(m.term for m in marks) or "nothing"


CHECKS: Mapping[str, Callable[[Reading, Fact], tuple[bool, str]]] = {
    "statement": _statement,
    "quantity": _quantity,
    "time": _time,
    "event": _event,
    "boilerplate": _boilerplate,
    "block": _block,
    "wording": _wording,
}
