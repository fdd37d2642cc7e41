"""Events with known dates that a text names, by the forms of the knowledge table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.time_grammar import straight
from hearsay.model.annotation import Block
from hearsay.model.doc import Doc
from hearsay.model.knowledge import DatedEvent, Knowledge

READ = ("headline", "body", "caption")


@dataclass(frozen=True, slots=True)
class Named:
    """A dated event and where the text names it."""

    event: DatedEvent
    start: int
    end: int


def events_named(doc: Doc) -> tuple[Named, ...]:
    """The dated events that headline and body name, each once, where it is named first."""
    forms, expression = _forms(doc.knowledge, doc.language.code)
    if not forms:
        return ()
    text = straight(doc.article.text)
    first: dict[str, Named] = {}
    for start, end in _read(doc):
        for match in expression.finditer(text, start, end):
            event = forms[" ".join(match[0].lower().split())]
            first.setdefault(event.id, Named(event, match.start(), match.end()))
    return tuple(first.values())


def _read(doc: Doc) -> Iterator[tuple[int, int]]:
    for block in doc.all(Block):
        if block.kind in READ:
            yield block.start, block.end


@lru_cache(maxsize=64)
def _forms(knowledge: Knowledge, code: str) -> tuple[dict[str, DatedEvent], re.Pattern[str]]:
    """The forms of a language, lower case, and one expression that finds any of them."""
    forms = {
        " ".join(straight(form).lower().split()): event
        for event in knowledge.dated_events
        for form in event.forms.get(code, ())
        if form.strip()
    }
    longest = sorted(forms, key=len, reverse=True)
    joined = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest)
    return forms, re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
