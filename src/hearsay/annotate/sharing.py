"""Numbers of people that share what befell them: `killed 12 soldiers and 15 civilians`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hearsay.annotate.counted_nouns import Noun
from hearsay.annotate.counting import Counting
from hearsay.annotate.items import Item
from hearsay.annotate.states import State, are_joined, is_told_of
from hearsay.model.annotation import Time, Token


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in its place: the items it spans, its interval, what it counts, what befell them.

    `again` where it counts the same people as the number of people before it.
    """

    first: int
    last: int
    low: float | None
    high: float | None
    noun: Noun | None
    state: State | None
    in_all: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """A sentence as it is read for numbers: its items, its dates, its parse."""

    rules: Counting
    row: Sequence[Item]
    times: Sequence[Time]
    tokens: Sequence[Token]


def shared(around: Around, opening: int, noun: Noun | None, before: Counted | None) -> State | None:
    """`killed 12 soldiers and 15 civilians`, `12 dead, including two boys`: one state for both."""
    if before is None or before.state is None or noun is None:
        return None
    if around.rules.words["among"].before(around.row, opening):
        return before.state if noun.unit == "person" or not noun.listed else None
    if not before.state.leads or not _is_joined(around, before, opening, noun):
        return None
    joined = noun.listed or are_joined(
        around.tokens, around.row[before.last], around.row[noun.last]
    )
    return before.state if joined else None


def _is_joined(around: Around, before: Counted, opening: int, noun: Noun) -> bool:
    """Whether only "and", commas and articles stand between two numbers of people."""
    rules, row = around.rules, around.row
    between = range(before.last + 1, opening)
    words = [row[at].text for at in between]
    linked = any(rules.words["conj"].at(row, at) or row[at].text == "," for at in between) and all(
        word == "," or word in rules.genitive or rules.words["conj"].at(row, at)
        or rules.words["determiner"].at(row, at)
        for at, word in zip(between, words, strict=True)
    )  # fmt: skip
    return linked and not (noun.listed and noun.unit != "person")


def shared_back(around: Around, found: Sequence[Counted]) -> list[Counted]:
    """`six priests, four guards and two women were killed`: the state of the last is all theirs."""
    made = list(found)
    for at in reversed(range(len(made) - 1)):
        one, after = made[at], made[at + 1]
        if one.state or one.noun is None or after.noun is None or after.state is None:
            continue
        people = one.noun.unit == "person" or not one.noun.listed
        if after.state.leads or not people or not _is_joined(around, one, after.first, after.noun):
            continue
        if is_told_of(around.tokens, around.row[one.noun.last]):
            made[at] = replace(one, state=after.state)
    return made
