"""Numbers with meaning: how many, of what, who, and since when.

What was counted is read from the words around the number (tables `hedges`, `vague`, `counted`);
where there is a parse, it has a veto: a state belongs to its own subject.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from hearsay.annotate.annotator import annotator
from hearsay.annotate.counted_nouns import Noun, money_after, noun_after, scale_before
from hearsay.annotate.counting import Counting, bounded, counting
from hearsay.annotate.intervals import interval
from hearsay.annotate.numerals import Item, items
from hearsay.annotate.states import State, find_state
from hearsay.annotate.time_grammar import straight
from hearsay.annotate.uncounted import is_age, is_name_or_date, is_uncounted
from hearsay.model.annotation import Quantity, Sentence, Time, Token
from hearsay.model.doc import START, Doc

YEARS = range(1500, 2200)
QUOTING = frozenset('«»"“”')
SCARE = 2  # words between marks that are no speech


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in its place: the items it spans, its interval, what it counts, what befell them."""

    first: int
    last: int
    low: float | None
    high: float | None
    noun: Noun | None
    state: State | None
    in_all: bool = False
    same: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """A sentence as it is read for numbers: its items, its dates, its parse."""

    rules: Counting
    row: Sequence[Item]
    times: Sequence[Time]
    tokens: Sequence[Token]


@annotator(needs=[Sentence, Token], gives=[Quantity])
def quantities(doc: Doc) -> Iterator[Quantity]:
    """Every number that counts or measures something; dates, ages, ordinals and labels are none."""
    rules = counting(doc.language)
    text = straight(doc.article.text)
    people: Quantity | None = None
    for start, end in _sentences(doc):
        row = _unquoted(items(text, start, end, rules.numbers))
        if any(item.is_amount for item in row):
            for found in _in_sentence(doc, rules, row, doc.within(start, end, Time), people):
                people = found if found.unit == "person" else people
                yield found


def _unquoted(row: list[Item]) -> list[Item]:
    """The items without marks that only keep a word at arm's length: `31 were "neutralised"`."""
    marks = [at for at, item in enumerate(row) if item.text in QUOTING]
    pairs = ((a, b) for a, b in pairwise(marks) if 2 <= b - a <= SCARE + 1)
    near = {at for pair in pairs for at in pair}
    return [item for at, item in enumerate(row) if at not in near]


def _sentences(doc: Doc) -> Iterator[tuple[int, int]]:
    """The sentences; two that no mark parts are one: a number may have been split in the middle."""
    text = doc.article.text
    start, end = -1, -1
    for sentence in doc.all(Sentence):
        unfinished = end > start and (text[end - 1].isalnum() or text[end - 1] in ",-")
        if unfinished and text[end : sentence.start] == " ":
            end = sentence.end
            continue
        if end > start:
            yield start, end
        start, end = sentence.start, sentence.end
    if end > start:
        yield start, end


def _in_sentence(
    doc: Doc, rules: Counting, row: list[Item], times: Sequence[Time], people: Quantity | None
) -> Iterator[Quantity]:
    """The numbers of one sentence; `people` is the last number of people before it."""
    said = (rules.total.at(row, at) for at in range(len(row)))
    ongoing = any(found and found[1]["position"] == "any" for found in said)
    since = _since(rules, row, times)
    around = Around(rules, row, times, _tokens(doc, row))
    before: Counted | None = None
    who, unit = "", ""
    at = 0
    while at < len(row):
        found = _again(around, at, people) or _counted(around, at, before)
        if found is None:
            at += 1
            continue
        made = _quantity(doc, row, found, (who, unit))
        people = made if made.unit == "person" else people
        if made.who and not (found.noun and found.noun.elided):
            who, unit = made.who, made.unit
        yield replace(made, cumulative=ongoing or found.in_all, since=since if ongoing else None)
        before = found
        at = max(found.last, at) + 1


def _tokens(doc: Doc, row: Sequence[Item]) -> tuple[Token, ...]:
    """The sentence's tokens, with the indexes of the document's."""
    layer = doc.all(Token)
    first, last = (bisect_left(layer, at, key=START) for at in (row[0].start, row[-1].end))
    return layer[first:last]


def _since(rules: Counting, row: Sequence[Item], times: Sequence[Time]) -> str | None:
    """The first day of the time that a word such as `since` stands before."""
    for time in times:
        at = next((at for at, item in enumerate(row) if item.start >= time.start), 0)
        inside = rules.since.at(row, at)
        if time.earliest and (inside or rules.since.before(row, at)):
            return time.earliest
    return None


def _counted(around: Around, at: int, before: Counted | None) -> Counted | None:
    """The number at a place with all that belongs to it; None where it counts nothing."""
    rules, row, tokens = around.rules, around.row, around.tokens
    if not row[at].is_amount or is_name_or_date(rules, row, at, around.times, tokens):
        return None
    if is_age(rules, row, at):
        return None
    last, low, high, opening = interval(rules, row, at)
    if row[at].kind == "share":
        part = Noun(at, last, "percent", "percent", measure=True)
        return Counted(opening, last, low, high, part, None)
    if scale := scale_before(rules, row, opening):
        return Counted(scale.first, last, low, high, scale, None)
    money = money_after(rules, row, at - 1, last + 1)
    first = opening - (1 if opening == at and money and money.first == at - 1 else 0)
    if money and is_uncounted(rules, row, at, money):
        return None
    if money:
        return Counted(first, max(last, money.last), low, high, money, None)
    noun = noun_after(rules, row, last + 1, tokens)
    state = find_state(rules, row, (opening, noun.last if noun else last), tokens)
    state = state or _shared(rules, row, opening, noun, before)
    if not _counts(row[at], noun, state):
        return None
    end = max(last, noun.last if noun else last)
    behind = rules.after.at(row, end + 1)
    if behind:
        low, high = bounded(row[at], behind[1]["bound"])
        end += behind[0]
    in_all = rules.total.before(row, opening) is not None
    return Counted(opening, end, low, high, noun, state, in_all)


def _again(around: Around, at: int, people: Quantity | None) -> Counted | None:
    """`a radio put the number at eleven`, `ils étaient 3 000`: as many of the same people."""
    rules, row = around.rules, around.row
    if people is None or not row[at].is_amount or row[at].kind == "one":
        return None
    last, low, high, opening = interval(rules, row, at)
    link = rules.words["link"].before(row, opening)
    places = (opening, opening - (link[0] if link else 0))
    if not any(rules.words["again"].before(row, place) for place in places):
        return None
    if is_name_or_date(rules, row, at, around.times, around.tokens):
        return None
    if money_after(rules, row, at - 1, last + 1):
        return None
    noun = noun_after(rules, row, last + 1, around.tokens)
    return Counted(opening, last, low, high, None, None, same=people) if noun is None else None


def _counts(item: Item, noun: Noun | None, state: State | None) -> bool:
    """Whether the number counts something we can tell. `one` is an article in many languages."""
    if item.kind == "one":
        return state is not None and noun is not None
    if noun is None:
        return state is not None
    bare_year = item.kind == "digits" and item.low in YEARS and item.text.isdigit()
    return bool(state or noun.of or noun.unit or not bare_year)


def _shared(
    rules: Counting, row: Sequence[Item], opening: int, noun: Noun | None, before: Counted | None
) -> State | None:
    """`killed 12 soldiers and 15 civilians`, `12 dead, including two boys`: one state for both."""
    if before is None or before.state is None or noun is None:
        return None
    if rules.words["among"].before(row, opening):
        return before.state if noun.unit == "person" or not noun.listed else None
    if not before.state.leads:
        return None
    between = range(before.last + 1, opening)
    linked = bool(between) and all(
        rules.words["conj"].at(row, at) or row[at].text == "," for at in between
    )
    return before.state if linked and noun.unit == "person" else None


def _quantity(doc: Doc, row: Sequence[Item], found: Counted, said: tuple[str, str]) -> Quantity:
    noun, state = found.noun, found.state
    if same := found.same:
        return replace(
            same, start=row[found.first].start, end=row[found.last].end,
            low=found.low, high=found.high,
        )  # fmt: skip
    if state and noun and not noun.listed:
        noun = replace(noun, of=state.of, unit=state.unit)
    who = _words(doc, row, noun) if noun and not noun.elided else said[0] * (said[1] == "person")
    shared = said[1] if said[1] == "person" else ""
    unit = (noun.unit if noun and not noun.elided else shared) or (state.unit if state else "")
    of = noun.of if noun and not noun.elided else ""
    if state and (not of or unit == "person" or not noun or noun.elided):
        of, unit = state.of, unit or state.unit
    elif noun and noun.elided:
        of = of or "people"
    return Quantity(
        start=row[found.first].start, end=row[found.last].end, low=found.low, high=found.high,
        unit=unit, of=of, who=who,
    )  # fmt: skip


def _words(doc: Doc, row: Sequence[Item], noun: Noun) -> str:
    """The noun phrase as printed, for things and people; a unit of measure is nobody."""
    if noun.measure or noun.last < noun.first:
        return ""
    return " ".join(doc.article.text[row[noun.first].start : row[noun.last].end].split())
