"""Are two names one? OpenSanctions' name bench (MIT) against the score that joins names in a pile.

The area under the ROC curve is how often a pair that is one scores higher than a pair that is two,
a tie counting half (Hanley & McNeil 1982). Its interval draws pairs of both sorts: each pair counts
the share of the other sort that it is ranked rightly against. The bench is made for screening: it
calls one what differs by a slip of the pen or by the number of a fund. So what is joined stands
beside it: of all its figures, the precision of joins is the one that must hold.
"""

import csv
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from anyascii import anyascii
from rapidfuzz.fuzz import WRatio

from evaluation.corpus import Chosen, below
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Peer, Table
from hearsay.link.compare import THRESHOLD, compare

CORPUS = "names/nomenklatura-name-bench"
KINDS = {"Person": "person", "Vessel": "other"}  # of its schemas; all others are bodies
ALL, PEOPLE, BODIES = "", "people ", "bodies "
OURS, PLAIN = "AUC", "rapidfuzz AUC"
ON = "an earlier trial"
PEERS = (
    Peer(name="rapidfuzz + anyascii", row="AUC", figure=93.1, on=ON),
    Peer(name="nomenklatura", row="AUC", figure=91.3, on=ON),
    Peer(name="nomenklatura 4.17.4, LogicV2", row="AUC", figure=87.0, on="these pairs, run by us"),
)

Row = Mapping[str, str]


def score(chosen: Chosen) -> tuple[Table, ...]:
    """The curve and the joins of our score, and the curve of plain rapidfuzz."""
    cases = compared(list(pairs(below(chosen.data, CORPUS) / "cases.csv"))[:: chosen.every])
    return (
        Table(
            scorer="name_pairs", name="pairs", title=f"name bench, {len(cases)} pairs",
            corpus=CORPUS, rows=rows(figures(), cases), peers=PEERS, cases=cases,
            command=f"python -m evaluation name_pairs --data FOLDER{chosen.options()}",
        ),
    )  # fmt: skip


def pairs(path: Path) -> Iterator[Row]:
    """The rows of the bench: two names, their schema, and whether they are one."""
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def figures() -> list[Figure]:
    """The areas, then what is joined: of the joins those that are right, and of those that are one
    the joined.
    """
    made = [
        Figure(
            name=f"{group}{name}", of=(_ranked(group + name, True), _ranked(group + name, False))
        )
        for group in (ALL, PEOPLE, BODIES)
        for name in (OURS, PLAIN)
    ]
    for group in (ALL, PEOPLE, BODIES):
        joins = (f"{group}right", f"{group}joined"), (f"{group}right", f"{group}ones")
        for name, of in (("P", joins[:1]), ("R", joins[1:])):
            made.append(Figure(name=f"{group}joined {name}", of=of))
    return made


def _ranked(name: str, one: bool) -> tuple[str, str]:
    """The names of two counts: how well pairs of a sort are ranked, and how many there are."""
    sort = "ones" if one else "twos"
    return f"{name}, {sort}", f"{name}, all {sort}"


def compared(listed: Sequence[Row]) -> tuple[Case, ...]:
    """A case a pair."""
    found = [_ours(row) for row in listed]
    counts = [_joins(row, value) for row, value in zip(listed, found, strict=True)]
    for name, values in ((OURS, found), (PLAIN, [_plain(row) for row in listed])):
        for group in (ALL, PEOPLE, BODIES):
            inside = [i for i, row in enumerate(listed) if group in (ALL, _group(row))]
            for i, share in _ranks({i: (values[i], _one(listed[i])) for i in inside}).items():
                held, every = _ranked(f"{group}{name}", _one(listed[i]))
                counts[i] |= {held: share, every: 1.0}
    return tuple(
        Case(name=f"{row['name1']} | {row['name2']}", counts=counted, reasons=_reasons(row, value))
        for row, counted, value in zip(listed, counts, found, strict=True)
    )


def _ours(row: Row) -> float:
    """The score by which the linker joins, 0 to 1."""
    return compare(_kind(row), row["name1"], row["name2"]).value


def _plain(row: Row) -> float:
    """rapidfuzz over both names in plain small letters, 0 to 100."""
    one, other = (str(anyascii(row[name])).lower() for name in ("name1", "name2"))
    return float(WRatio(one, other))


def _kind(row: Row) -> str:
    return KINDS.get(row["schema"], "organisation")


def _group(row: Row) -> str:
    return PEOPLE if _kind(row) == "person" else BODIES


def _one(row: Row) -> bool:
    return row["is_match"] == "true"


def _joins(row: Row, value: float) -> dict[str, float]:
    joined, one = value >= THRESHOLD, _one(row)
    counted = {"joined": joined, "ones": one, "right": joined and one}
    return {f"{g}{name}": float(n) for g in (ALL, _group(row)) for name, n in counted.items()}


def _ranks(scored: Mapping[int, tuple[float, bool]]) -> dict[int, float]:
    """Of each pair the share of the other sort that it stands on the right side of."""
    by_sort = {one: sorted(v for v, o in scored.values() if o is one) for one in (True, False)}
    return {
        i: _beaten(value, by_sort[not one], below=one)
        for i, (value, one) in scored.items()
        if by_sort[not one]
    }


def _beaten(value: float, others: Sequence[float], *, below: bool) -> float:
    lower = (bisect_left(others, value) + bisect_right(others, value)) / 2 / len(others)
    return lower if below else 1 - lower


def _reasons(row: Row, value: float) -> tuple[Reason, ...]:
    """A pair that is joined and is two: what must not be."""
    if not _one(row) and value >= THRESHOLD:
        return (Reason(words=f"joined with {value:.2f}, and two: {_noted(row)}"),)
    return ()


def _noted(row: Row) -> str:
    return row["notes"] or row["category"] or row["case_group"]
