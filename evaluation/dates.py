"""Dates marked in a text against annotated ones: spans (strict, relaxed) and what they mean.

After TempEval-3 (UzZaman et al. 2013): strict and relaxed span F1, and of the spans that overlap
the share whose value is right. A value is right where its first and last day are: so a TIMEX week
and an EDTF interval of seven days are one.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from dateparser.search import search_dates

from evaluation.corpus import Chosen, each, page
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from hearsay.model import calendar
from hearsay.model.annotation import Time
from hearsay.model.article import Page
from hearsay.pipeline import Pipeline

Span = tuple[int, int]
Days = tuple[str, str]  # first and last ISO day; "" where it is open or not known
WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
QUARTER = re.compile(r"(\d{4})-Q([1-4])$")
HALF = re.compile(r"(\d{4})-H([12])$")
SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)$")
SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
CLOSES, OPENS = set(",.;:!?)]%’”"), set("([$£€‘“")
PARTS = ("'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "’s", "n’t")
FIGURES = (
    Figure(name="strict P", of=(("strict", "found"),), about="span"),
    Figure(name="strict R", of=(("strict", "gold"),), about="span"),
    Figure(name="strict F1", of=(("strict", "found"), ("strict", "gold")), about="span"),
    Figure(name="relaxed P", of=(("relaxed found", "found"),), about="span"),
    Figure(name="relaxed R", of=(("relaxed", "gold"),), about="span"),
    Figure(name="relaxed F1", of=(("relaxed found", "found"), ("relaxed", "gold")), about="span"),
    Figure(name="value right", of=(("value", "valued"),), about="value"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date in a text: its span, and the days that it can mean (any of several readings)."""

    start: int
    end: int
    means: tuple[Days, ...]


def tally(gold: Sequence[Dated], found: Sequence[Dated]) -> Counter[str]:
    """What is counted of one text. Values count where the gold has one."""
    pairs = [(one, other) for one in gold if (other := _partner(one, found))]
    valued = [(one, other) for one, other in pairs if any(map(any, one.means))]
    touched = [one for one in found if _partner(one, gold)]
    spans = {(one.start, one.end) for one in found}
    return Counter({
        "gold": len(gold), "found": len(found), "relaxed": len(pairs),
        "relaxed found": len(touched), "valued": len(valued),
        "strict": sum((one.start, one.end) in spans for one in gold),
        "value": sum(_agree(one, other) for one, other in valued),
    })  # fmt: skip


def reasons(text: str, gold: Sequence[Dated], found: Sequence[Dated]) -> Iterator[Reason]:
    """What was missed, marked without reason, or given another value."""
    for one in gold:
        other = _partner(one, found)
        words = text[one.start : one.end]
        if other is None:
            yield Reason(words=f"missed: {words!r}", about=("span",))
        elif any(map(any, one.means)) and not _agree(one, other):
            told = f"value of {words!r}: {_said(one)}, found {_said(other)}"
            yield Reason(words=told, about=("value",))
    for one in found:
        if not _partner(one, gold):
            yield Reason(words=f"no date: {text[one.start : one.end]!r}", about=("span",))


def beside_dateparser(
    names: tuple[str, str],
    corpus: str,
    article: Callable[[str, Path], Case],
    paths: Sequence[Path],
    chosen: Chosen,
) -> tuple[Table, Table]:
    """A table of ours and one of what dateparser's search finds, of a corpus of one file a text.

    `names` are those of the scorer and of the corpus; `article` counts what the one or the other
    finds in a file.
    """
    scorer, called = names

    def table(by: str) -> Table:
        cases = each(partial(article, by), paths, chosen)
        return Table(
            scorer=scorer, name=by, title=f"{called}, {by}, {len(cases)} texts", corpus=corpus,
            command=f"python -m evaluation {scorer} --data FOLDER{chosen.options()}",
            rows=rows(FIGURES, cases), cases=tuple(cases),
        )  # fmt: skip

    return table("hearsay"), table("dateparser")


def found_by(name: str, text: str, language: str, day: str) -> list[Dated]:
    """The dates that hearsay, or dateparser's search, finds in a text published on an ISO day."""
    return by_dateparser(text, language, day) if name == "dateparser" else ours(text, language, day)


def ours(text: str, language: str, day: str) -> list[Dated]:
    """The dates that hearsay marks, each with its first and last day."""
    made = page("article", text, language)
    dated = Page(article=replace(made.article, published=day or None), blocks=made.blocks)
    marks = Pipeline(strict=True).annotate(dated).all(Time)
    return [Dated(start=t.start, end=t.end, means=((t.earliest, t.latest),)) for t in marks]


def by_dateparser(text: str, language: str, day: str) -> list[Dated]:
    """The dates that `dateparser.search` finds; it gives words, and not where they stand."""
    base = {"RELATIVE_BASE": datetime.fromisoformat(day)} if day else {}
    found, at = [], 0
    for words, value in search_dates(text, languages=[language], settings=base) or ():
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            one = value.date().isoformat()
            found.append(Dated(start=start, end=at, means=((one, one),)))
    return found


def joined(tokens: Iterable[tuple[str, str]]) -> tuple[str, list[Span]]:
    """Tokens as running text, a line for each sentence that they name, and where each stands."""
    text, spans, line, before = "", list[Span](), "", ""
    for word, sentence in tokens:
        tight = word[:1] in CLOSES or word in PARTS or before[-1:] in OPENS
        if text:
            text += "\n" if sentence != line else "" if tight else " "
        spans.append((len(text), len(text) + len(word)))
        text, line, before = text + word, sentence, word
    return text + "\n", spans


def days_of(value: str) -> Days:
    """The days of a TIMEX3 value: a day, month, year, decade, week, quarter, half or season."""
    value = value.split("T")[0]
    if match := WEEK.match(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        first = monday + timedelta(days=5 if match[3] else 0)
        return first.isoformat(), (monday + timedelta(days=6)).isoformat()
    if match := QUARTER.match(value):
        return _months(int(match[1]), 3 * int(match[2]) - 2, 3)
    if match := HALF.match(value):
        return _months(int(match[1]), 6 * int(match[2]) - 5, 6)
    if match := SEASON.match(value):
        value = f"{match[1]}-{SEASONS[match[2]]}"
    if re.fullmatch(r"\d{3}", value):
        value += "X"
    return calendar.bounds(value)


def _months(year: int, first: int, count: int) -> Days:
    return f"{year}-{first:02}-01", calendar.month_end(year, first + count - 1)


def _partner(one: Dated, others: Iterable[Dated]) -> Dated | None:
    """The one of the others that shares most characters with it."""
    shared = [(min(one.end, o.end) - max(one.start, o.start), o) for o in others]
    best = max(shared, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] > 0 else None


def _agree(one: Dated, other: Dated) -> bool:
    return bool(set(one.means) & set(other.means))


def _said(one: Dated) -> str:
    return " or ".join(f"{first}..{last}" for first, last in one.means)
