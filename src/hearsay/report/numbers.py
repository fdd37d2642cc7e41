"""The numbers of a story: counts that grow, and single ones, with whose they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hearsay.model.annotation import Quantity
from hearsay.model.finding import Point, Series
from hearsay.model.statement import Statement
from hearsay.report.claims import drawn
from hearsay.report.index import Index
from hearsay.report.languages import as_of, between
from hearsay.report.view import Count, NumberView
from hearsay.report.wordings import counted, interval, shorten

SHOWN = 12
WHO = 40
# How long or far something is says little, unless two articles care to tell.
MEASURES = frozenset(
    {
        "duration",
        "distance",
        "age",
        "area",
        "weight",
        "volume",
        "temperature",
        "power",
        "times",
        "speed",
        "energy",
        "data",
    }
)


@dataclass(frozen=True, slots=True)
class Told:
    """A quantity and the statement that tells it."""

    quantity: Quantity
    statement: Statement


def view(articles: Sequence[str], index: Index) -> tuple[NumberView, ...]:
    """Series first, then single counts of one thing together, those of people and those that most
    articles give before others; at most `SHOWN` things."""
    told = [each for each in _told(articles, index) if each.quantity.of]
    series = [each for each in index.picture.series if _in(each, set(articles), index)]
    grown = {each.of for each in series}
    taken: set[Told] = set()
    views = []
    for each in series:
        found = [_same(point, each.of, told) for point in each.points]
        taken.update(*found)
        views.append(_series(each, found, index))
    rest: dict[str, list[Told]] = {}
    for single in told:
        if single not in taken:
            rest.setdefault(single.quantity.of, []).append(single)
    rest = {of: each for of, each in rest.items() if of not in MEASURES or _weight(each)[1] < -1}
    order = sorted(rest, key=lambda of: (of not in grown, *_weight(rest[of]), of))
    views += [NumberView(of=of, grows=False, counts=_counts(rest[of], index)) for of in order]
    return tuple(views[:SHOWN])


def _in(series: Series, story: set[str], index: Index) -> bool:
    said = index.some(point.statement for point in series.points)
    return any(each.article in story for each in said)


def _told(articles: Iterable[str], index: Index) -> Iterable[Told]:
    for article in articles:
        reading = index.readings[article]
        for statement in reading.statements:
            for at in statement.quantities:
                yield Told(reading.quantities[at], statement)


def _weight(told: Sequence[Told]) -> tuple[bool, int]:
    """Small for counts of people, and for those that many articles give."""
    articles = {each.statement.article for each in told}
    return not any(each.quantity.unit == "person" for each in told), -len(articles)


def _same(point: Point, of: str, told: Iterable[Told]) -> list[Told]:
    """The count of a point, and the same count wherever else the story gives it."""
    wanted = of, point.low, point.high
    return [
        each for each in told if (each.quantity.of, each.quantity.low, each.quantity.high) == wanted
    ]


def _series(series: Series, found: Sequence[Sequence[Told]], index: Index) -> NumberView:
    place = index.names.get(series.place, series.place)
    of = ", ".join(filter(None, (series.of, shorten(series.who, WHO), place)))
    said: dict[tuple[str, str], dict[str, Statement]] = {}
    for point, told in zip(series.points, found, strict=True):
        key = interval(point.low, point.high), as_of(point.as_of)
        here = [*index.some([point.statement]), *(each.statement for each in told)]
        said.setdefault(key, {}).update((each.id, each) for each in here)
    counts = (_count(*key, same.values(), index) for key, same in said.items())
    return NumberView(of=of, grows=True, counts=tuple(counts))


def _counts(told: Iterable[Told], index: Index) -> tuple[Count, ...]:
    """Equal counts of one thing are one, the small before the large."""
    same: dict[tuple[float, str, str], list[Told]] = {}
    for each in told:
        quantity = each.quantity
        size = quantity.low if quantity.low is not None else quantity.high or 0
        key = size, counted(quantity.low, quantity.high, _printed(each, index)), _since(quantity)
        same.setdefault(key, []).append(each)
    return tuple(
        _count(_amount(amount, found, index), since, [each.statement for each in found], index)
        for (_, amount, since), found in sorted(same.items())
    )


def _amount(amount: str, found: Sequence[Told], index: Index) -> str:
    """A number with who or what is counted; a mere measure in the words of the report."""
    first = found[0]
    if first.quantity.unit != "person" and not first.quantity.who:
        return shorten(_printed(first, index), WHO)
    return f"{amount}{_who(found)}"


def _printed(told: Told, index: Index) -> str:
    """The words of a number."""
    text = index.reading(told.statement).article.text
    return text[told.quantity.start : told.quantity.end]


def _who(told: Iterable[Told]) -> str:
    """Who or what is counted, in the words of each report."""
    words = dict.fromkeys(shorten(each.quantity.who, WHO) for each in told if each.quantity.who)
    return f" {' / '.join(words)}" if words else ""


def _since(quantity: Quantity) -> str:
    return f"since {between(quantity.since, quantity.since)}" if quantity.since else ""


def _count(amount: str, when: str, said: Iterable[Statement], index: Index) -> Count:
    return Count(amount=amount, as_of=when, chains=drawn(said, index))
