"""When an article was published: by its metadata, by its dateline, else by its own content."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from hearsay.annotate.dated_events import Named, events_named
from hearsay.annotate.offices import Called, called_by_office
from hearsay.annotate.tense import is_ahead
from hearsay.annotate.time_grammar import straight
from hearsay.model import calendar
from hearsay.model.annotation import Annotation, Block, Sentence, Time
from hearsay.model.doc import Doc
from hearsay.model.reading import Dating, Evidence
from hearsay.model.settling import PERIOD

DATED_BLOCKS = ("dateline", "byline")
SLACK = 0.2
WEEK = 6
LONGEST = 11
SHORT_PERIOD = 31
YEARS = (2011, 2030)
MONTHS_OF = {"M": 1.0, "Y": 12.0, "W": 0.0, "D": 0.0}


@dataclass(frozen=True, slots=True)
class Bound:
    """A day before (`first`) or after (`last`) which the article was not published; "" for open."""

    first: str
    last: str
    evidence: Evidence


def dating(doc: Doc) -> Dating:
    """When the article was published, with the span and the reason of every bound.

    Reads the Time layer. `basis` is `metadata` (hour and zone kept in `value`), `dateline`,
    `content` (a range, an end may be open) or `unknown`, with the years that fit a weekday if any.
    """
    known = published_bounds(doc)
    if known:
        return Dating(
            value=doc.article.published or "", earliest=known[0], latest=known[1], basis="metadata"
        )
    times = doc.all(Time)
    return dateline_dating(doc, times) or content_dating(doc, times)


def published_bounds(doc: Doc) -> tuple[str, str] | None:
    """The day of the article's metadata twice; None where there is none that can be read."""
    published = doc.article.published
    if not published:
        return None
    try:
        day = datetime.fromisoformat(published).date().isoformat()
    except ValueError:
        bounds = calendar.bounds(published[:10])
        return bounds if bounds[0] else None
    return day, day


def dateline_dating(doc: Doc, times: Sequence[Time]) -> Dating | None:
    """The day that stands in the dateline or beside the author's name."""
    blocks = [block for block in doc.all(Block) if block.kind in DATED_BLOCKS]
    for time in times:
        inside = any(block.start <= time.start < block.end for block in blocks)
        if inside and time.earliest and time.earliest == time.latest:
            why = f"the dateline says {calendar.spoken(time.earliest)}"
            return Dating(
                value=time.earliest,
                earliest=time.earliest,
                latest=time.latest,
                basis="dateline",
                evidence=(Evidence(start=time.start, end=time.end, why=why),),
            )
    return None


def content_dating(doc: Doc, times: Sequence[Time]) -> Dating:
    """A range that the article's own words allow; `unknown` where they bound nothing."""
    found = [*_past_days(doc, times), *_past_events(doc), *_counted_from_event(doc, times)]
    found += _in_office(doc)
    fitting = tuple(_fitting(times))
    if not found:
        return Dating(evidence=fitting)
    earliest = max(bound.first for bound in found)
    found += _this_week(doc, times, earliest)
    latest = min((b.last for b in found if b.last and b.last >= earliest), default="")
    kept = tuple(b.evidence for b in found if not b.last or b.last >= earliest)
    return Dating(
        value=calendar.interval(earliest, latest),
        earliest=earliest,
        latest=latest,
        basis="content",
        evidence=tuple(dict.fromkeys((*kept, *fitting))),
    )


def _bound(at: Annotation | Named | Called, first: str, last: str, why: str) -> Bound:
    return Bound(first, last, Evidence(start=at.start, end=at.end, why=why))


def _past_days(doc: Doc, times: Sequence[Time]) -> Iterator[Bound]:
    """The latest day that the text speaks of as past: the article is not older than that."""
    past = [(_last_day(time), time) for time in times if _last_day(time)]
    told = [(day, time) for day, time in past if not is_ahead(doc, time.start, time.end)]
    if told:
        day, time = max(told, key=lambda one: one[0])
        yield _bound(time, day, "", f"{calendar.spoken(day)} is spoken of as past: not before it")


def _last_day(time: Time) -> str:
    """The last day of a time given to the day, or of a short period; "" for all others."""
    relative = time.anchor.startswith(("published:", "previous:")) or time.value.startswith("[")
    if relative or not time.earliest or not time.latest or len(time.value) < 10:
        return ""
    days = date.fromisoformat(time.latest) - date.fromisoformat(time.earliest)
    return time.latest if days.days <= SHORT_PERIOD else time.earliest


def _past_events(doc: Doc) -> Iterator[Bound]:
    """The latest dated event that is named."""
    for named in sorted(events_named(doc), key=lambda one: one.event.latest)[-1:]:
        event = named.event
        why = f"{event.name} was on {calendar.spoken(event.latest)}: not before it"
        yield _bound(named, event.latest, "", why)


def _in_office(doc: Doc) -> Iterator[Bound]:
    """The latest day on which somebody came into the office, or left it, by which it calls them."""
    told = [each for each in called_by_office(doc) if not is_ahead(doc, each.start, each.end)]
    for called in sorted(told, key=lambda one: one.day)[-1:]:
        yield _bound(called, called.day, "", called.why)


def _counted_from_event(doc: Doc, times: Sequence[Time]) -> Iterator[Bound]:
    """Months counted since an event that is still fresh: its day is named without a year, or the
    event and the count stand in one sentence."""
    named = events_named(doc)
    fresh = {time.anchor[6:] for time in times if time.anchor.startswith("event:")}
    periods = [(months, time) for time in times if 1 <= (months := _months(time)) <= LONGEST]
    for months, time in sorted(periods, key=lambda one: -one[0])[:1]:
        bases = [one for one in named if one.event.id in fresh or _together(doc, one, time)]
        for base in sorted(bases, key=lambda one: one.event.earliest)[-1:]:
            yield _after(base, time, months)
    yield from _vaguely_counted(doc, [one for one in named if one.event.id in fresh])


def _months(time: Time) -> float:
    period = PERIOD.fullmatch(time.anchor.partition(":")[2])
    return float(period[1]) * MONTHS_OF[period[2]] if period else 0


def _after(base: Named, time: Time, months: float) -> Bound:
    """The range in which so many whole months have passed, somewhat rounded."""
    begun = date.fromisoformat(base.event.earliest)
    first = calendar.shift(begun, months - SLACK, "M").isoformat()
    last = calendar.shift(calendar.shift(begun, months + 1, "M"), -1, "D").isoformat()
    why = (
        f"{months:g} months after {base.event.name} ({calendar.spoken(base.event.earliest)}): "
        f"about {calendar.spoken(first)} to {calendar.spoken(last)}"
    )
    return _bound(time, first, last, why)


def _together(doc: Doc, named: Named, time: Time) -> bool:
    return any(
        sentence.start <= named.start and named.end <= sentence.end
        for sentence in doc.all(Sentence)
        if sentence.start <= time.start < sentence.end
    )


def _vaguely_counted(doc: Doc, bases: Sequence[Named]) -> Iterator[Bound]:
    """Words as `months-long`, said of what an event began: at least two months have passed."""
    words: dict[str, str] = doc.language.rules.get("times", {}).get("event_lasting", {})
    text = straight(doc.article.text).lower()
    for word, length in words.items():
        at = text.find(word)
        for base in bases[:1]:
            if at < 0:
                continue
            begun = date.fromisoformat(base.event.earliest)
            first = calendar.shift(begun, float(length[:-1]), length[-1]).isoformat()
            why = f"{word}, after {base.event.name}: not before about {calendar.spoken(first)}"
            yield _bound(Annotation(start=at, end=at + len(word)), first, "", why)


def _this_week(doc: Doc, times: Sequence[Time], earliest: str) -> list[Bound]:
    """A bare weekday beside a dated one: news names a day so for a week only."""
    dated = any(time.weekday is not None and time.latest == earliest for time in times)
    bare = [time for time in times if ":<" in time.anchor or ":>" in time.anchor]
    if not dated or not bare:
        return []
    last = calendar.shift(date.fromisoformat(earliest), WEEK, "D").isoformat()
    why = (
        f"a weekday without date beside {calendar.spoken(earliest)}: "
        f"not after {calendar.spoken(last)}"
    )
    return [_bound(bare[0], earliest, last, why)]


def _fitting(times: Sequence[Time]) -> Iterator[Evidence]:
    """For days without year but with a weekday: the years that fit and those that don't."""
    for time in times:
        why = fitting(time)
        if why:
            yield Evidence(start=time.start, end=time.end, why=why)


def fitting(time: Time) -> str | None:
    """Which years fit the weekday printed beside a date whose year is not printed, in words."""
    if time.anchor == "full" or time.earliest:
        return calendar.weekday_mismatch(time)
    return calendar.fitting_years(time, *YEARS)
