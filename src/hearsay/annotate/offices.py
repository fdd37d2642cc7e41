"""People called by an office of theirs: the text can't be older than their term."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.nations import nationality
from hearsay.annotate.time_grammar import straight
from hearsay.model import calendar
from hearsay.model.annotation import Mention
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Knowledge, Tenure

WORD = re.compile(r"\w+")
BREAK = re.compile(r"[^\w\s'-]")
WINDOW = 80  # characters before a name in which its title may stand
BEFORE = 4  # words before a title in which another office may be told
NEAR = 2  # words before a title that may say it is over: not "a former aide of President ..."
LONGEST = 5  # words of a title


@dataclass(frozen=True, slots=True)
class Called:
    """A name with an office, and the ISO day before which nobody called its bearer so."""

    start: int
    end: int
    day: str
    why: str


def called_by_office(doc: Doc) -> Iterator[Called]:
    """Whoever is called by an office of the knowledge table, right before the name.

    Only a lower bound comes of it: titles outlive terms, and history is told with the titles of
    its time.
    """
    terms = _by_person(doc.knowledge)
    for mention in doc.all(Mention):
        held = terms.get(mention.entity or "", ())
        if held and mention.form == "name" and (found := _called(doc, mention, held)):
            yield found


def _called(doc: Doc, mention: Mention, held: Sequence[Tenure]) -> Called | None:
    rules = doc.language.rules.get("offices", {})
    titles = _titles(tuple(rules.get("titles", {}).items()))
    before = doc.article.text[max(0, mention.start - WINDOW) : mention.start]
    words = WORD.findall(BREAK.split(straight(before).lower())[-1])
    title, opening = _title(words, titles)
    if not title and words and words[-1] in nationality(doc.language):
        words = words[:-1]
        title, opening = _title(words, titles)
    told = words[: len(words) - len(title)][-BEFORE:]
    if not title or set(told) & set(rules.get("other", ())):
        return None
    terms = [each for each in held if each.office.startswith(opening)]
    return _bound(mention, terms, over=bool(set(told[-NEAR:]) & set(rules.get("past", ()))))


def _bound(mention: Mention, terms: Sequence[Tenure], *, over: bool) -> Called | None:
    """From the day of the first term's beginning, or of its end for who is called a former one."""
    dates = [(each.end if over else each.start, each.office) for each in terms]
    days = [(calendar.bounds(value)[0], value, office) for value, office in dates if value]
    if not days:
        return None
    day, value, office = min(days)
    verb = "left office" if over else "took office"
    when = f"on {calendar.spoken(day)}" if day == value else f"in {value}"
    why = f"{mention.name} {verb} as {office} {when}: not before it"
    return Called(mention.start, mention.end, day, why)


def _title(
    words: Sequence[str], titles: Mapping[tuple[str, ...], str]
) -> tuple[Sequence[str], str]:
    """The longest title at the end of some words, and how its offices begin."""
    for length in range(min(LONGEST, len(words)), 0, -1):
        if opening := titles.get(tuple(words[-length:])):
            return words[-length:], opening
    return (), ""


@lru_cache(maxsize=16)
def _titles(rows: tuple[tuple[str, str], ...]) -> Mapping[tuple[str, ...], str]:
    return {tuple(WORD.findall(title)): opening for title, opening in rows}


@lru_cache(maxsize=16)
def _by_person(knowledge: Knowledge) -> Mapping[str, tuple[Tenure, ...]]:
    found: dict[str, tuple[Tenure, ...]] = {}
    for tenure in knowledge.tenures:
        found[tenure.person] = (*found.get(tenure.person, ()), tenure)
    return found
