"""The cases of Recognizers-Text (Microsoft, MIT) for numbers, percentages, money and measures.

Bare numbers are looked for by the reader of numbers, which knows digits and words; all that has a
unit among the quantities of a whole run. A case that the corpus marks as not supported by some
of its own programs is left out, as are ordinals and ages: they are no quantities here.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from evaluation.corpus import Chosen, below, each, page
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Peer, Table
from hearsay import languages
from hearsay.annotate.counting import counting
from hearsay.annotate.items import Item
from hearsay.annotate.numerals import items
from hearsay.annotate.time_grammar import straight
from hearsay.model.annotation import Quantity
from hearsay.pipeline import Pipeline

CORPUS = "times/recognizers-text-specs"
LANGUAGES = {"en": "English", "fr": "French"}
KINDS = {
    "number": "Number/{}/NumberModel.json",
    "percent": "Number/{}/PercentModel.json",
    "money": "NumberWithUnit/{}/CurrencyModel.json",
    "measure": "NumberWithUnit/{}/DimensionModel.json",
    "temperature": "NumberWithUnit/{}/TemperatureModel.json",
}
MEASURES = frozenset(("distance", "area", "volume", "weight", "power", "speed", "data", "angle"))
NEAR = 0.01  # of the value: a third is printed as 33.33 percent
FIGURES = [
    figure
    for kind in KINDS
    for figure in (
        Figure(
            name=f"{kind} exact F1", about=kind,
            of=((f"{kind} exact", f"{kind} found"), (f"{kind} exact", f"{kind} gold")),
        ),
        Figure(
            name=f"{kind} overlap F1", about=kind,
            of=((f"{kind} right", f"{kind} found"), (f"{kind} held", f"{kind} gold")),
        ),
        Figure(name=f"{kind} value", of=((f"{kind} value", f"{kind} held"),), about=kind),
    )
]  # fmt: skip
PEER_FIGURES = {
    "number exact F1": 61.4, "number overlap F1": 95.2, "percent overlap F1": 84.6,
    "money overlap F1": 48.3, "measure overlap F1": 91.1, "temperature overlap F1": 51.7,
}  # fmt: skip
# quantulum3 (MIT) reads English alone; without its optional classifier, in its own environment.
PEERS = {
    "en": tuple(
        Peer(name="quantulum3", row=row, figure=figure, on="the same cases")
        for row, figure in PEER_FIGURES.items()
    )
}
Found = tuple[int, int, float | None, float | None]  # start, end, at least, at most


@dataclass(frozen=True, slots=True)
class Spec:
    """One case: its kind, its text, and the numbers that stand in it."""

    name: str
    kind: str
    text: str
    gold: tuple[Found, ...]


def score(chosen: Chosen) -> tuple[Table, ...]:
    """A table a language: spans of each kind, and the values of those that were found."""
    return tuple(_table(chosen, code) for code in LANGUAGES)


def _table(chosen: Chosen, code: str) -> Table:
    cases = each(partial(case, code=code), list(_specs(chosen, code)), chosen)
    return Table(
        scorer="numbers", name=code, corpus=CORPUS, rows=rows(FIGURES, cases), cases=tuple(cases),
        peers=PEERS.get(code, ()),
        title=f"Recognizers-Text, numbers in {LANGUAGES[code]}, {len(cases)} cases",
        command=f"python -m evaluation numbers --data FOLDER{chosen.options()}",
    )  # fmt: skip


def _specs(chosen: Chosen, code: str) -> Iterator[Spec]:
    folder = below(chosen.data, CORPUS)
    for kind, name in KINDS.items():
        path = folder / name.format(LANGUAGES[code])
        listed = json.loads(path.read_text(encoding="utf-8-sig"))
        for at, one in enumerate(listed):
            if "NotSupported" not in one:
                gold = tuple(_gold(found, one["Input"]) for found in one["Results"])
                yield Spec(f"{kind} {at}", kind, one["Input"], gold)


def _gold(found: Mapping[str, Any], text: str) -> Found:
    """A number of the corpus: its span, end exclusive, and its value as its language prints it."""
    start = found["Start"] if "Start" in found else text.lower().find(found["Text"].lower())
    printed = (found.get("Resolution") or {}).get("value")
    value = _value(str(printed)) if printed else None
    return start, start + len(found["Text"]), value, value


def _value(printed: str) -> float | None:
    try:
        return float(printed.rstrip("%").replace(",", ".").replace("\u00a0", ""))
    except ValueError:
        return None


def case(spec: Spec, code: str) -> Case:
    """What is found of one case."""
    found = _numbers(spec.text, code) if spec.kind == "number" else _quantities(spec, code)
    counts = Counter({f"{spec.kind} found": len(found), f"{spec.kind} gold": len(spec.gold)})
    counts[f"{spec.kind} right"] = sum(any(_over(one, g) for g in spec.gold) for one in found)
    missed = []
    for gold in spec.gold:
        over = [one for one in found if _over(one, gold)]
        counts[f"{spec.kind} held"] += bool(over)
        counts[f"{spec.kind} exact"] += any(one[:2] == gold[:2] for one in over)
        right = any(_holds(one, gold[2]) for one in over)
        counts[f"{spec.kind} value"] += right
        missed += [] if right else [_reason(spec, gold, over)]
    extra = [one for one in found if not any(_over(one, g) for g in spec.gold)]
    missed += [_reason(spec, one, "extra") for one in extra]
    return Case(name=spec.name, counts=counts, reasons=tuple(missed))


def _reason(spec: Spec, gold: Found, found: Sequence[Found] | Literal["extra"]) -> Reason:
    start, end, value, _ = gold
    other = found if isinstance(found, str) else [one[2:] for one in found] or "nothing"
    return Reason(words=f"{spec.text[start:end]!r} is {value}: {other}", about=(spec.kind,))


def _numbers(text: str, code: str) -> list[Found]:
    """Every number in digits or words, without what it counts."""
    row = items(straight(text), 0, len(text), counting(languages.load(code)).numbers)
    return [_part(one) for one in row if one.is_amount]


def _part(one: Item) -> Found:
    """A share is kept in percent, and is a part of one to the corpus."""
    by = 100 if one.kind == "share" else 1
    low, high = (value if value is None else value / by for value in (one.low, one.high))
    return one.start, one.end, low, high


def _quantities(spec: Spec, code: str) -> list[Found]:
    doc = Pipeline(strict=True).annotate(page(spec.name, spec.text, code))
    fits = MEASURES if spec.kind == "measure" else {spec.kind}
    return [(one.start, one.end, one.low, one.high) for one in doc.all(Quantity) if one.of in fits]


def _over(one: Found, other: Found) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _holds(found: Found, wanted: float | None) -> bool:
    """Whether a value lies between the bounds; "about 20" is 20 to the corpus."""
    low, high = found[2:]
    if wanted is None:
        return low is high is None
    give = NEAR * abs(wanted)
    return (low is None or low - give <= wanted) and (high is None or wanted <= high + give)
