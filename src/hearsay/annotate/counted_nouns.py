"""What a number counts: a currency or measure beside it, or the noun of its phrase."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from hearsay.annotate.counting import Counting
from hearsay.annotate.items import Item
from hearsay.annotate.states import head_noun
from hearsay.model.annotation import Token

ENDS = frozenset('.,;:!?()«»"“”[]…—–')
AHEAD = 8


@dataclass(frozen=True, slots=True)
class Noun:
    """What a number counts: items `first..last`, the code and the unit of its row.

    `elided` stands for a noun said before ("30 others"); a `measure` counts nobody and nothing.
    """

    first: int
    last: int
    of: str = ""
    unit: str = ""
    elided: bool = False
    listed: bool = True
    measure: bool = False


def money_after(rules: Counting, row: Sequence[Item], before: int, after: int) -> Noun | None:
    """A currency, percent or measure: a sign before the number, or words after it."""
    if sign := _sign(rules, row, before + 1):
        return sign
    joined = after + (rules.words["link"].at(row, after) or (0,))[0]
    hyphened = after + (after < len(row) and row[after].text == "-")
    for place in dict.fromkeys((after, joined, hyphened)):
        found = [
            rules.words[pos].at(row, place) for pos in ("percent", "money", "measure", "scale")
        ]
        if any(found):
            size, named = max((one for one in found if one), key=lambda one: one[0])
            return Noun(place, place + size - 1, named["of"], named["unit"], measure=True)
    return None


def _sign(rules: Counting, row: Sequence[Item], number: int) -> Noun | None:
    """`$300`, `A$300`, `EUR 300`: the sign or the code of a currency right before a number."""
    found = rules.words["money"].before(row, number)
    if found is None:
        return None
    first = number - found[0]
    glued = all(one.end == two.start for one, two in pairwise(row[first:number]))
    if not glued:
        first, found = number - 1, rules.words["money"].at(row, number - 1)
    if found is None or found[0] != number - first:
        return None
    coded = row[first].text.upper() == found[1]["unit"]
    if row[number - 1].kind != "mark" and not coded:
        return None
    return Noun(first, number - 1, found[1]["of"], found[1]["unit"], measure=True)


def scale_before(rules: Counting, row: Sequence[Item], number: int) -> Noun | None:
    """A measure whose name stands before its number: `magnitude 6.7`, `a magnitude of 6.7`."""
    link = rules.words["link"].before(row, number)
    for place in dict.fromkeys((number, number - (link[0] if link else 0))):
        found = rules.words["scale"].before(row, place)
        if found:
            first = place - found[0]
            return Noun(first, number - 1, found[1]["of"], found[1]["unit"], measure=True)
    return None


def noun_after(
    rules: Counting, row: Sequence[Item], at: int, tokens: Sequence[Token]
) -> Noun | None:
    """The noun that a number counts, after it and before anything that ends its phrase."""
    whole = rules.words["elided"].at(row, at)
    if whole and not _is_noun(rules, row, at + whole[0], tokens):
        return Noun(at, at + whole[0] - 1, whole[1]["of"], whole[1]["unit"], elided=True)
    at = at + whole[0] if whole else _partitive(rules, row, at)
    first, people = at, None
    for place in range(at, min(at + AHEAD, len(row))):
        item = row[place]
        if item.text in ENDS or item.is_amount or _ends(rules, row, place):
            break
        for pos in ("noun", "elided"):
            found = rules.words[pos].at(row, place)
            if found and not (pos == "elided" and place > first):
                last = place + found[0] - 1
                of = found[1]["of"] or row[last].text
                return _joined(rules, row, Noun(first, last, of, found[1]["unit"], pos == "elided"))
        if people is None and item.text in rules.peoples:
            people = Noun(first, place, "people", "person")
    return people or _unlisted(row, first, tokens, rules)


def _is_noun(rules: Counting, row: Sequence[Item], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a noun stands here, so that "other" before it stands for none: `two other men`."""
    if at >= len(row) or _ends(rules, row, at):
        return False
    if rules.words["noun"].at(row, at):
        return True
    noun = _noun_at(tokens, row[at])
    return noun is not None and "Number=Plur" in noun.morph


def _partitive(rules: Counting, row: Sequence[Item], at: int) -> int:
    """Where the noun begins after `12`, `12 of`, `12 of his`, `12 of the 20`."""
    link = rules.words["link"].at(row, at)
    if link is None:
        return at
    after = at + link[0]
    owned = rules.words["determiner"].at(row, after) if row[at].text in rules.genitive else None
    after += owned[0] if owned and not row[after].is_amount else 0
    whole = row[at].text in rules.genitive and after < len(row) and row[after].is_amount
    return after + 1 if whole else after


def _ends(rules: Counting, row: Sequence[Item], place: int) -> bool:
    return any(rules.words[pos].at(row, place) for pos in ("stop", "aux", "state", "determiner"))


def _noun_at(tokens: Sequence[Token], item: Item) -> Token | None:
    """The token of an item where it is a noun."""
    return next((t for t in tokens if t.start == item.start and t.pos == "NOUN"), None)


def _joined(rules: Counting, row: Sequence[Item], noun: Noun) -> Noun:
    """`missiles and drones` under one number: the units of both."""
    after = rules.words["conj"].at(row, noun.last + 1)
    further = noun.last + 1 + (after[0] if after else 0)
    second = rules.words["noun"].at(row, further) if after else None
    if not second or noun.unit == "person" or second[1]["unit"] in ("person", noun.unit):
        return noun
    return Noun(noun.first, further + second[0] - 1, noun.of, f"{noun.unit}/{second[1]['unit']}")


def _unlisted(
    row: Sequence[Item], first: int, tokens: Sequence[Token], rules: Counting
) -> Noun | None:
    """A noun that no table has: by the parse, else the word after the number."""
    if first >= len(row) or row[first].kind != "word" or _ends(rules, row, first):
        return None
    noun = head_noun(tokens, row[first - 1], row[first]) or _noun_at(tokens, row[first])
    if noun is None and tokens:
        return None
    end = noun.end if noun else row[first].end
    last = next((at for at in range(first, len(row)) if row[at].end >= end), first)
    last, noun = _plural(row, last, tokens, noun)
    word = row[last].text
    if any(_ends(rules, row, place) or row[place].is_amount for place in range(first, last)):
        return None
    if len(word) < 3 or word in ENDS:
        return None
    lemma = noun.lemma.lower() if noun else word
    unit = "person" if {word, lemma} & rules.persons else lemma
    return Noun(first, last, word, unit, listed=False)


def _plural(
    row: Sequence[Item], last: int, tokens: Sequence[Token], noun: Token | None
) -> tuple[int, Token | None]:
    """The plural right after a singular that a number can't count: `six labour leaders`,
    `two sheriff's deputies`; else the noun as it is."""
    if noun is None or not ("Number=Sing" in noun.morph or noun.pos == "PROPN"):
        return last, noun
    owned = row[last].text.endswith("'") and last + 1 < len(row) and row[last + 1].text == "s"
    after = last + 1 + owned
    head = next((t for t in tokens if after < len(row) and t.start == row[after].start), None)
    if head is None or head.pos not in ("NOUN", "VERB"):
        return last, noun
    plural = "Number=Plur" in head.morph or (head.pos == "VERB" and head.word.endswith("s"))
    return (after, head) if plural else (last, noun)
