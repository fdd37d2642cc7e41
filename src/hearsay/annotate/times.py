"""Dates and periods: marked by the pack's grammar, given values as far as the text settles them."""

import re
from collections.abc import Iterator

from hearsay.annotate.annotator import annotator
from hearsay.annotate.dated_events import READ, events_named
from hearsay.annotate.dating import DATED_BLOCKS, content_dating, dateline_dating, published_bounds
from hearsay.annotate.tense import is_ahead
from hearsay.annotate.time_grammar import find, grammar, straight
from hearsay.annotate.time_meaning import mean
from hearsay.model import calendar
from hearsay.model.annotation import Block, Time
from hearsay.model.doc import Doc
from hearsay.model.settling import settle

PARAGRAPH = re.compile(r"[^\n]+")


@annotator(needs=[Block], gives=[Time])
def times(doc: Doc) -> Iterator[Time]:
    """Every time of headline, body and dateline; years and relative days settled by the article.

    With other evidence (a story's other articles) `hearsay.model.settling.settle` does it again.
    """
    said = tuple(expressions(doc))
    events = [named.event for named in events_named(doc)]
    near = published_bounds(doc)
    if near:
        yield from settle(said, near=near, events=events)
        return
    alone = settle(said, events=events)
    dating = dateline_dating(doc, alone) or content_dating(doc, alone)
    yield from settle(alone, near=(dating.earliest, dating.latest), events=events)


def expressions(doc: Doc) -> Iterator[Time]:
    """The times as they stand, years and relative days still open."""
    rules = grammar(doc.language)
    text = straight(doc.article.text)
    for start, end in stretches(doc):
        for found in find(rules, text, start, end):
            meaning = mean(rules, found.means, found.slots)
            if meaning is None:
                continue
            anchor = meaning.anchor
            open_ended = "<=" in anchor or meaning.value.startswith(calendar.UNKNOWN_YEAR)
            ahead = open_ended and is_ahead(doc, found.start, found.end)
            if ahead:
                anchor = anchor.replace("<=", ">=")
            earliest, latest = calendar.bounds(meaning.value)
            yield Time(
                start=found.start,
                end=found.end,
                value=meaning.value,
                earliest=earliest,
                latest=latest,
                anchor=anchor,
                weekday=meaning.weekday,
                ahead=ahead,
            )


def stretches(doc: Doc) -> Iterator[tuple[int, int]]:
    """Where times are looked for: the paragraphs of headline, body, captions, datelines, bylines.

    Not sentence by sentence: a full stop in `Sept. 6` may have split a date in two.
    """
    for block in doc.all(Block):
        if block.kind in (*READ, *DATED_BLOCKS):
            for paragraph in PARAGRAPH.finditer(doc.article.text, block.start, block.end):
                yield paragraph.span()
