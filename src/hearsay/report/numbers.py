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
    story = set(articles)
    series = [each for each in index.picture.series if _in(each, story, index)]
    in_series = {point.statement for each in series for point in each.points}
    grown = {each.of for each in series}
    rest: dict[str, list[Told]] = {}
    for told in _told(articles, index):
        of = told.quantity.of
        if of and not (of in grown and told.statement.id in in_series):
            rest.setdefault(of, []).append(told)
    order = sorted(rest, key=lambda of: (-len(rest[of]), of))
    single = [NumberView(of=of, grows=False, counts=_counts(rest[of], index)) for of in order]
    return (*(_series(each, index) for each in series), *single)[:SHOWN]


def _in(series: Series, story: set[str], index: Index) -> bool:
    return any(each.article in story for each in _said(series, index))


def _said(series: Series, index: Index) -> list[Statement]:
    return index.some(point.statement for point in series.points)


def _told(articles: Iterable[str], index: Index) -> Iterable[Told]:
    for article in articles:
        reading = index.readings[article]
        for statement in reading.statements:
            for at in statement.quantities:
                yield Told(reading.quantities[at], statement)


def _series(series: Series, index: Index) -> NumberView:
    of = ", ".join(
        filter(
            None, (series.of, shorten(series.who, WHO), index.names.get(series.place, series.place))
        )
    )
    points: dict[tuple[str, float | None, float | None], list[Point]] = {}
    for point in series.points:
        points.setdefault((point.as_of, point.low, point.high), []).append(point)
    counts = []
    for (as_of, low, high), same in points.items():
        said = index.some(point.statement for point in same)
        counts.append(_count(interval(low, high), f"as of {as_of}" if as_of else "", said, index))
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
