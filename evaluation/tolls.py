"""Numbers of killed and injured beside those that a corpus gives for an article."""

from collections import Counter
from collections.abc import Sequence

from evaluation.figures import Case, Figure, Reason
from hearsay.model.annotation import Quantity

STATES = ("killed", "injured")
Toll = tuple[float, float | None]  # at least, at most


def figures(states: Sequence[str] = STATES) -> list[Figure]:
    """Of the numbers given: those that lie in an interval of ours, and those we read alike."""
    return [
        Figure(name=f"{state} {how}", of=((f"{state} {how}", f"{state} given"),), about=state)
        for state in states
        for how in ("within", "exact")
    ]


def precision(states: Sequence[str] = STATES) -> list[Figure]:
    """Of our counts of a state: those that hold the number given."""
    return [
        Figure(name=f"{state} held", of=((f"{state} holds", f"{state} told"),), about=state)
        for state in states
    ]


def case(name: str, given: Sequence[tuple[str, Toll]], found: Sequence[Quantity]) -> Case:
    """One article with its numbers by state; two alike are one, as the text may tell both once."""
    counts: Counter[str] = Counter()
    missed = []
    for state, toll in dict.fromkeys(given):
        ours = [(one.low, one.high) for one in found if one.of == state]
        holds = sum(_holds(one, toll) for one in ours)
        counts.update({f"{state} given": 1, f"{state} within": int(holds > 0)})
        counts.update({f"{state} exact": int(any(_alike(one, toll) for one in ours))})
        missed += [] if holds else [Reason(words=f"{state} {_words(toll)}: {ours}", about=(state,))]
    for state in dict.fromkeys((*STATES, *(of for of, _ in given))):
        tolls = [toll for of, toll in given if of == state]
        ours = [(one.low, one.high) for one in found if one.of == state] if tolls else []
        counts[f"{state} told"] += len(ours)
        counts[f"{state} holds"] += sum(any(_holds(one, toll) for toll in tolls) for one in ours)
    return Case(name=name, counts=counts, reasons=tuple(missed))


Bounds = tuple[float | None, float | None]


def _holds(ours: Bounds, toll: Toll) -> bool:
    """Whether the intervals overlap: of a plain number, whether it lies in ours."""
    low, high = ours
    under = toll[1] is None or low is None or low <= toll[1]
    return under and (high is None or high >= toll[0])


def _alike(ours: Bounds, toll: Toll) -> bool:
    """Whether one end of ours is the number that is given: "at least 12" is an exact 12."""
    return toll[0] in ours or (toll[1] is not None and toll[1] in ours)


def _words(toll: Toll) -> str:
    low, high = toll
    return f"{low:g}" if low == high else f"{low:g} to {'more' if high is None else f'{high:g}'}"
