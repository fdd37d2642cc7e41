"""GeoVirus (Gritta, Pilehvar & Collier 2018): places in English news of epidemics.

A place is right within 161 km (100 miles), as in the literature on geoparsing since Leidner 2007.
Places are paired with the annotated one that they share a character with, each with at most one.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from statistics import median

from lxml import etree

from evaluation.corpus import Chosen, below, each, page
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from hearsay.model.annotation import Place
from hearsay.pipeline import Pipeline

CORPUS = "places/GeoVirus.xml"
NEAR = 161.0
EARTH = 6371.0  # mean radius in km
FIRST = 1  # the corpus counts characters from one
KINDS = ("exact", "overlap")
PEER = (
    "beside it: Mordecai3 (Halterman 2023) publishes 79 to 93 % exact match and 83 to 98 % within "
    "161 km, on other corpora"
)
Point = tuple[float, float]
Pair = tuple["Toponym", Place]


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A name of a place at `start..end`, with its latitude and longitude in degrees."""

    start: int
    end: int
    name: str
    point: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """An article of the corpus with its toponyms."""

    name: str
    text: str
    gold: tuple[Toponym, ...]


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Spans of places, and how near the found ones are put to where they are."""
    scored = each(article, texts(below(chosen.data, CORPUS)), chosen)
    cases = tuple(case for case, _ in scored)
    away = [km for _, kilometres in scored for km in kilometres]
    return (
        Table(
            scorer="geovirus", name="places", title=f"GeoVirus, {len(cases)} articles",
            corpus=CORPUS, rows=rows(figures(), cases), cases=cases, notes=_notes(away),
            command=f"python -m evaluation geovirus --data FOLDER{chosen.options()}",
        ),
    )  # fmt: skip


def figures() -> list[Figure]:
    """Precision, recall and F1 of spans; of the found ones and of all, how many are near."""
    made = []
    for kind in KINDS:
        ratios = [(kind, "found"), (kind, "gold")]
        for name, of in (("P", ratios[:1]), ("R", ratios[1:]), ("F1", ratios)):
            made.append(Figure(name=f"{kind} {name}", of=tuple(of), about="span"))
    made.append(Figure(name="within 161 km", of=(("near", "overlap"),), about="point"))
    made.append(Figure(name="found and within 161 km", of=(("near", "gold"),)))
    return made


def texts(path: Path) -> Iterator[Text]:
    """The articles of the file."""
    for one in etree.parse(path).getroot().iter("article"):
        yield Text(
            name=(one.findtext("source") or "").rpartition("/")[2],
            text=one.findtext("text") or "",
            gold=tuple(map(_toponym, one.iter("location"))),
        )


def _toponym(one: etree._Element) -> Toponym:
    cells = {cell.tag: cell.text or "" for cell in one}
    return Toponym(
        start=int(cells["start"]) - FIRST, end=int(cells["end"]) - FIRST, name=cells["name"],
        point=(float(cells["lat"]), float(cells["lon"])),
    )  # fmt: skip


def article(one: Text) -> tuple[Case, tuple[float, ...]]:
    """What is counted in one article, and the error in km of each place that was found."""
    found = Pipeline(strict=True).annotate(page(one.name, one.text, "en")).all(Place)
    both = pairs(one.gold, found)
    away = tuple(kilometres(gold.point, _point(place)) for gold, place in both)
    counts = Counter(
        gold=len(one.gold), found=len(found), overlap=len(both),
        exact=sum(_same(gold, place) for gold, place in both),
        near=sum(km <= NEAR for km in away),
    )  # fmt: skip
    reasons = (*_spans(one, found, both), *_points(both, away))
    return Case(name=one.name, counts=counts, reasons=reasons), away


def pairs(gold: Sequence[Toponym], found: Sequence[Place]) -> list[Pair]:
    """Annotated and found places that share a character, those of the same span first."""
    ranked = sorted(
        ((not _same(a, b), i, j) for i, a in enumerate(gold) for j, b in enumerate(found)
         if a.start < b.end and b.start < a.end)
    )  # fmt: skip
    made, ours, theirs = [], set[int](), set[int]()
    for _, i, j in ranked:
        if i not in theirs and j not in ours:
            theirs.add(i)
            ours.add(j)
            made.append((gold[i], found[j]))
    return made


def kilometres(one: Point, other: Point) -> float:
    """The distance over a sphere between two points in degrees, by the haversine formula."""
    north, east, north_2, east_2 = map(radians, (*one, *other))
    half = sin((north_2 - north) / 2) ** 2
    half += cos(north) * cos(north_2) * sin((east_2 - east) / 2) ** 2
    return 2 * EARTH * asin(sqrt(min(1.0, half)))


def _same(gold: Toponym, place: Place) -> bool:
    return (gold.start, gold.end) == (place.start, place.end)


def _point(place: Place) -> Point:
    return place.latitude or 0.0, place.longitude or 0.0


def _spans(one: Text, found: Sequence[Place], both: Sequence[Pair]) -> Iterator[Reason]:
    missed = set(one.gold) - {gold for gold, _ in both}
    wrong = {(p.start, p.end) for p in found} - {(p.start, p.end) for _, p in both}
    for gold in sorted(missed, key=lambda gold: gold.start):
        yield Reason(words=f"missed {gold.name}", about=("span",))
    for start, end in sorted(wrong):
        yield Reason(words=f"not annotated: {one.text[start:end]}", about=("span",))


def _points(both: Sequence[Pair], away: Sequence[float]) -> Iterator[Reason]:
    for (gold, place), km in zip(both, away, strict=True):
        if km > NEAR:
            words = f"{gold.name} put {km:.0f} km away, at {place.name} ({place.country or '-'})"
            yield Reason(words=words, about=("point",))


def _notes(away: Sequence[float]) -> tuple[str, ...]:
    middle = f"median error {median(away):.0f} km of {len(away)} places found" if away else ""
    return tuple(note for note in (middle, PEER) if note)
