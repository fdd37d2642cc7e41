"""Events with known dates that a text names, by the forms of the knowledge table."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.time_grammar import straight
from hearsay.model.annotation import Block
from hearsay.model.doc import Doc
from hearsay.model.knowledge import DatedEvent, Knowledge

READ = ("headline", "body", "caption")
WORD = re.compile(r"\w+")
OPENING = re.compile(r"^\W+")
Openings = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Named:
    """A dated event and where the text names it."""

    event: DatedEvent
    start: int
    end: int


def events_named(doc: Doc) -> tuple[Named, ...]:
    """The dated events that headline and body name, each once, where it is named first."""
    forms, openings = _forms(doc.knowledge, doc.language.code)
    if not forms:
        return ()
    text = straight(doc.article.text)
    first: dict[str, Named] = {}
    for start, end in _read(doc):
        for match in _found(openings, text, start, end):
            event = forms[" ".join(match[0].lower().split())]
            first.setdefault(event.id, Named(event, match.start(), match.end()))
    return tuple(first.values())


def _read(doc: Doc) -> Iterator[tuple[int, int]]:
    for block in doc.all(Block):
        if block.kind in READ:
            yield block.start, block.end


def _found(openings: Openings, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Longest forms, left to right, not overlapping.

    Most words open no form: looking each up is much faster than one expression of all forms.
    """
    done = start
    for word in WORD.finditer(text, start, end):
        expression = openings.get(word[0].lower()) if word.start() >= done else None
        match = expression.match(text, word.start(), end) if expression else None
        if match:
            done = match.end()
            yield match


@lru_cache(maxsize=64)
def _forms(knowledge: Knowledge, code: str) -> tuple[dict[str, DatedEvent], Openings]:
    """The forms of a language, lower case, and the expressions that find them, by first word."""
    forms = {
        key: event
        for event in knowledge.dated_events
        for form in event.forms.get(code, ())
        if (key := OPENING.sub("", " ".join(straight(form).lower().split())))
    }
    by_word: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        if word := WORD.match(form):
            by_word.setdefault(word[0], []).append(form)
    return forms, {word: _any_of(found) for word, found in by_word.items()}


def _any_of(forms: Sequence[str]) -> re.Pattern[str]:
    joined = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in forms)
    return re.compile(rf"(?:{joined})(?!\w)", re.IGNORECASE)
