"""What is told as done on a day after the article's own: one of the two dates is wrong."""

from collections.abc import Iterator
from datetime import date

from hearsay.model.annotation import Time
from hearsay.model.calendar import spoken
from hearsay.model.finding import Discrepancy, Side
from hearsay.model.reading import Reading
from hearsay.model.statement import Statement
from hearsay.weigh.pile import Pile

OWN = {"metadata", "dateline"}  # bases of a dating that the article does not reckon from its dates
SLACK = 1  # days: on the other side of the date line it is tomorrow already


def days_ahead(pile: Pile) -> Iterator[Discrepancy]:
    """One for every day printed in full, inside one article, on which something is told as done."""
    for reading in pile.readings.values():
        told: dict[tuple[str, str], list[tuple[Statement, Time]]] = {}
        for statement, time in _done(reading):
            if _is_ahead(reading, time):
                told.setdefault((time.earliest, time.latest), []).append((statement, time))
        for (first, _), shown in sorted(told.items()):
            yield _discrepancy(reading, first, shown)


def _done(reading: Reading) -> Iterator[tuple[Statement, Time]]:
    """Statements of what has happened, with the day that they print for it."""
    for statement in reading.statements:
        if statement.certainty == "done" and statement.polarity == "asserts":
            for event in statement.events:
                if event.time is not None:
                    yield statement, reading.times[event.time]


def _is_ahead(reading: Reading, time: Time) -> bool:
    dating = reading.dating
    known = dating.basis in OWN and dating.latest and time.anchor == "full" and time.earliest
    if not known:
        return False
    return (date.fromisoformat(time.earliest) - date.fromisoformat(dating.latest)).days > SLACK


def _discrepancy(reading: Reading, first: str, shown: list[tuple[Statement, Time]]) -> Discrepancy:
    id, text = reading.article.id, reading.article.text
    printed = " ".join(text[shown[0][1].start : shown[0][1].end].split())
    spans = dict.fromkeys((id, time.start, time.end) for _, time in shown)
    published = spoken(reading.dating.latest)
    return Discrepancy(
        kind="date",
        article=id,
        sides=(
            Side(
                value=printed,
                statements=tuple(dict.fromkeys(s.id for s, _ in shown)),
                spans=tuple(spans),
            ),
            Side(value=f"published on {published}"),
        ),
        explanation=f"told as done on {spoken(first)}, in an article of {published}",
    )
