"""Numbers with meaning: how many, of what, who, and since when.

What was counted is read from the words around the number (tables `hedges`, `vague`, `counted`);
where there is a parse, it has a veto: a state belongs to its own subject.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from hearsay.annotate.annotator import annotator
from hearsay.annotate.counted_nouns import Noun
from hearsay.annotate.counting import Counting, counting
from hearsay.annotate.counts import all_counted
from hearsay.annotate.items import Item
from hearsay.annotate.numerals import items
from hearsay.annotate.sharing import Around, Counted
from hearsay.annotate.time_grammar import straight
from hearsay.model.annotation import Quantity, Sentence, Time, Token
from hearsay.model.doc import START, Doc

QUOTING = frozenset('«»"“”')
SCARE = 2  # words between marks that are no speech


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
    who, unit = "", ""
    for one in all_counted(around, known=people is not None):
        again = people if one.again else None
        made = _repeated(row, one, again) if again else _quantity(doc, row, one, (who, unit))
        people = made if made.unit == "person" else people
        if made.who and not (one.noun and one.noun.elided):
            who, unit = made.who, made.unit
        yield replace(made, cumulative=ongoing or one.in_all, since=since if ongoing else None)


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


def _repeated(row: Sequence[Item], found: Counted, people: Quantity) -> Quantity:
    """Another number of the same people."""
    start, end = row[found.first].start, row[found.last].end
    return replace(people, start=start, end=end, low=found.low, high=found.high)


def _quantity(doc: Doc, row: Sequence[Item], found: Counted, said: tuple[str, str]) -> Quantity:
    noun, state = found.noun, found.state
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
