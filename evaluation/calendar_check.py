"""Weekdays against dates in 300 made sentences, true and false, with the year printed or not.

A sentence is false where the weekday beside the date is another one than the calendar's. Sentences
without a year are read as published on a day of the hundred after the date (or before it, for what
is still to come). Made by a seeded draw, so that each run makes the same ones.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from babel.dates import format_date

from evaluation.corpus import Chosen, each, page
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from hearsay.model import calendar
from hearsay.model.annotation import Time
from hearsay.model.article import Page
from hearsay.pipeline import Pipeline

SENTENCES, SEED, FARTHEST = 300, 7, 100
FIGURES = (
    Figure(name="P", of=(("right", "alarms"),)),
    Figure(name="R", of=(("right", "false"),)),
)
# Before and after the date; of each language one sentence of what was and one of what is to come.
FRAMES = {
    "en": (("The court sat on ", " in Oslo."), ("The court will sit on ", " in Oslo.")),
    "fr": (("Le tribunal a siégé ", " à Oslo."), ("Le tribunal siégera ", " à Oslo.")),
}
SHAPES = {
    "en": ("EEEE, MMMM d, y", "EEEE d MMMM y", "EEEE, MMMM d", "EEEE d MMMM"),
    "fr": ("EEEE d MMMM y", "'le' EEEE d MMMM y", "EEEE d MMMM", "'le' EEEE d MMMM"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A made sentence, the day of its article, and whether its weekday is wrong."""

    name: str
    language: str
    text: str
    published: date
    wrong: bool


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Precision and recall of the alarm that a weekday can't be right."""
    cases = each(sentence, list(made()), chosen)
    return (
        Table(
            scorer="calendar", name="weekdays", title=f"weekdays, {len(cases)} made sentences",
            corpus="made by the scorer", command=f"python -m evaluation calendar{chosen.options()}",
            rows=rows(FIGURES, cases), cases=tuple(cases),
        ),
    )  # fmt: skip


def made() -> Iterator[Made]:
    """The sentences, half of them false."""
    chance = random.Random(SEED)
    for number in range(SENTENCES):
        language, wrong = sorted(FRAMES)[number % 2], number % 4 < 2
        day = date(1995, 1, 1) + timedelta(days=chance.randrange(11_000))
        ahead = chance.random() < 0.2
        far = timedelta(days=chance.randrange(1, FARTHEST))
        shown = day + timedelta(days=chance.randrange(1, 7)) if wrong else day
        before, after = FRAMES[language][ahead]
        words = _written(language, chance.choice(SHAPES[language]), day, shown)
        yield Made(
            name=f"{language} {number}", language=language, text=f"{before}{words}{after}\n",
            published=day - far if ahead else day + far, wrong=wrong,
        )  # fmt: skip


def _written(language: str, shape: str, day: date, shown: date) -> str:
    """A day in words, with the weekday of the day that is shown."""
    weekday = format_date(shown, "EEEE", locale=language)
    return format_date(day, shape.replace("EEEE", f"'{weekday}'"), locale=language)


def sentence(one: Made) -> Case:
    """Is there an alarm, and should there be one?"""
    blank = page(one.name, one.text, one.language)
    dated = replace(blank.article, published=one.published.isoformat())
    doc = Pipeline(strict=True).annotate(Page(article=dated, blocks=blank.blocks))
    alarm = any(calendar.weekday_mismatch(time) for time in doc.all(Time))
    counts = {
        "false": int(one.wrong), "alarms": int(alarm), "right": int(one.wrong and alarm)
    }  # fmt: skip
    told = f"{'no alarm' if one.wrong else 'false alarm'}: {one.text.strip()} ({one.published})"
    return Case(
        name=one.name, counts=counts, reasons=() if alarm == one.wrong else (Reason(words=told),)
    )
