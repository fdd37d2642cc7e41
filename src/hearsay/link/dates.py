"""Date what doesn't date itself: by the other reports of its story."""

from collections.abc import Sequence
from dataclasses import replace

from hearsay.link.days import SURE, Days, gap, hull, iso, of, width
from hearsay.model.annotation import Time
from hearsay.model.claim import Story
from hearsay.model.knowledge import DatedEvent, Knowledge
from hearsay.model.reading import Dating, Evidence, Reading
from hearsay.model.settling import settle

# Reports of one happening come out within so many days of each other.
SLACK = 3


def settle_dates(
    readings: Sequence[Reading], stories: Sequence[Story], knowledge: Knowledge
) -> tuple[Reading, ...]:
    """The readings, the undated ones dated by their stories and their open times settled."""
    by_id = {reading.article.id: reading for reading in readings}
    settled: dict[str, Reading] = {}
    for story in stories:
        members = [by_id[id] for id in story.articles]
        for reading in members:
            others = [each for each in members if each is not reading and _sure(each)]
            settled[reading.article.id] = _settled(reading, others, knowledge)
    return tuple(settled.get(reading.article.id, reading) for reading in readings)


def _sure(reading: Reading) -> bool:
    span = of(reading.dating)
    return span is not None and width(span) <= SURE


def _settled(reading: Reading, others: Sequence[Reading], knowledge: Knowledge) -> Reading:
    spans = [span for each in others if (span := of(each.dating))]
    if not spans or _sure(reading):
        return reading
    first, last = hull(spans)
    near = _narrowed(reading, (first - SLACK, last + SLACK))
    if near is None:
        return reading
    bounds = iso(near[0]), iso(near[1])
    times = settle(reading.times, near=bounds, events=_events(reading, knowledge))
    return replace(reading, times=times, dating=_dating(reading, times, near, (first, last)))


def _narrowed(reading: Reading, near: Days) -> Days | None:
    """The bounds with what the article says itself; None where both can't be."""
    own = of(reading.dating)
    if own is None:
        first, last = reading.dating.earliest, reading.dating.latest
        own = of(Dating(earliest=first or "0001-01-01", latest=last or "9999-12-31"))
    if own is None or gap(own, near):
        return None
    return max(own[0], near[0]), min(own[1], near[1])


def _events(reading: Reading, knowledge: Knowledge) -> list[DatedEvent]:
    """The dated events that an article names."""
    anchors = {time.anchor.partition(":")[2] for time in reading.times}
    text, language = reading.article.text.casefold(), reading.article.language
    return [
        event
        for event in knowledge.dated_events
        if event.id in anchors
        or any(form.casefold() in text for form in event.forms.get(language, ()))
    ]


def _dating(reading: Reading, times: Sequence[Time], near: Days, story: Days) -> Dating:
    first, last = iso(near[0]), iso(near[1])
    shown = f"{iso(story[0])} to {iso(story[1])}" if story[0] != story[1] else iso(story[0])
    start, end = _where(reading, times)
    evidence = Evidence(
        start=start, end=end, why=f"the other reports of this story date to {shown}"
    )
    return Dating(
        value=first if first == last else f"{first}/{last}",
        earliest=first,
        latest=last,
        basis="content",
        evidence=(*reading.dating.evidence, evidence),
    )


def _where(reading: Reading, times: Sequence[Time]) -> tuple[int, int]:
    """The first time that was settled, else the first lines of the article."""
    for old, new in zip(reading.times, times, strict=True):
        if old.value != new.value:
            return new.start, new.end
    for block in reading.blocks:
        if block.kind in ("headline", "body"):
            return block.start, block.end
    return 0, len(reading.article.text)
