"""A weekday that doesn't fit the date beside it."""

from collections.abc import Iterator

from hearsay.model.annotation import Time
from hearsay.model.calendar import WEEKDAYS, spoken, weekday_mismatch, weekday_of
from hearsay.model.finding import Discrepancy, Side
from hearsay.model.reading import Reading
from hearsay.weigh.pile import Pile


def weekdays(pile: Pile) -> Iterator[Discrepancy]:
    """One for every date with a wrong weekday, inside one article."""
    for reading in pile.readings.values():
        seen: set[tuple[str, int | None]] = set()
        for at, time in enumerate(reading.times):
            explanation = weekday_mismatch(time)
            if explanation and (time.value, time.weekday) not in seen:
                seen.add((time.value, time.weekday))
                yield _discrepancy(reading, at, time, explanation)


def _discrepancy(reading: Reading, at: int, time: Time, explanation: str) -> Discrepancy:
    spans = ((reading.article.id, time.start, time.end),)
    statements = tuple(s.id for s in reading.statements if at in s.times)
    printed = " ".join(reading.article.text[time.start : time.end].split())
    right = WEEKDAYS[weekday_of(time.latest) or 0]
    return Discrepancy(
        kind="weekday",
        article=reading.article.id,
        sides=(
            Side(value=printed, statements=statements, spans=spans),
            Side(value=f"by the calendar {right}, {spoken(time.latest)}"),
        ),
        explanation=explanation,
    )
