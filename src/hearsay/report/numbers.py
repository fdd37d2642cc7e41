"""The numbers of a story: counts that grow, and single ones, with whose they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hearsay.model.annotation import Quantity
from hearsay.model.finding import Point, Series
from hearsay.model.statement import Statement
from hearsay.report.claims import drawn
from hearsay.report.index import Index
from hearsay.report.languages import between
from hearsay.report.view import Count, NumberView
from hearsay.report.wordings import interval, shorten

SHOWN = 12
WHO = 40


@dataclass(frozen=True, slots=True)
class Told:
    """A quantity and the statement that tells it."""

    quantity: Quantity
    statement: Statement


def view(articles: Sequence[str], index: Index) -> tuple[NumberView, ...]:
    """Series first, then single counts of one thing together; at most `SHOWN` things."""
    told = [each for each in _told(articles, index) if each.quantity.of]
    series = [each for each in index.picture.series if _in(each, set(articles), index)]
    grown = {each.of for each in series}
    taken: set[Told] = set()
    views = []
    for each in series:
        found = [_same(point, each.of, told, index) for point in each.points]
        taken.update(*found)
        views.append(_series(each, found, index))
    rest: dict[str, list[Told]] = {}
    for single in told:
        if single not in taken:
            rest.setdefault(single.quantity.of, []).append(single)
    order = sorted(rest, key=lambda of: (of not in grown, -len(rest[of]), of))
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


def _same(point: Point, of: str, told: Iterable[Told], index: Index) -> list[Told]:
    """The count of a point, and the same count wherever else its claim is made."""
    claim = index.claim_of.get(point.statement)
    return [
        each
        for each in told
        if (each.quantity.of, each.quantity.low, each.quantity.high) == (of, point.low, point.high)
        and (
            each.statement.id == point.statement
            or (claim and index.claim_of.get(each.statement.id) == claim)
        )
    ]


def _series(series: Series, found: Sequence[Sequence[Told]], index: Index) -> NumberView:
    place = index.names.get(series.place, series.place)
    of = ", ".join(filter(None, (series.of, shorten(series.who, WHO), place)))
    said: dict[tuple[str, str], dict[str, Statement]] = {}
    for point, told in zip(series.points, found, strict=True):
        key = interval(point.low, point.high), f"as of {point.as_of}" if point.as_of else ""
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
        key = size, interval(quantity.low, quantity.high), _since(quantity)
        same.setdefault(key, []).append(each)
    return tuple(
        _count(f"{amount}{_who(found)}", as_of, [each.statement for each in found], index)
        for (_, amount, as_of), found in sorted(same.items())
    )


def _who(told: Iterable[Told]) -> str:
    """Who or what is counted, in the words of each report."""
    words = dict.fromkeys(shorten(each.quantity.who, WHO) for each in told if each.quantity.who)
    return f" {' / '.join(words)}" if words else ""


def _since(quantity: Quantity) -> str:
    return f"since {between(quantity.since, quantity.since)}" if quantity.since else ""


def _count(amount: str, as_of: str, said: Iterable[Statement], index: Index) -> Count:
    return Count(amount=amount, as_of=as_of, chains=drawn(said, index))
