"""What befell those who are counted: killed, injured, missing, by the words before and after."""

from collections.abc import Sequence
from dataclasses import dataclass

from hearsay.annotate.asides import is_age, is_labelled
from hearsay.annotate.counting import Counting
from hearsay.annotate.items import Item, Row
from hearsay.model.annotation import Token

STRONG = frozenset('.;:!?«»"“”()[]…')
AFTER = 14
BEFORE = 7
NEAR = 2
AUX_BACK = 4
SUBJECTS = ("nsubj", "nsubj:pass")
TOLD_OF = ("nsubj", "nsubj:pass", "root", "conj", "appos", "parataxis", "dep")
# Relations of those counted to the word of their state, and the roles that such a word may have.
GOVERNED = {
    "obj": ("obj", "before"), "nsubj:pass": ("obj",), "nmod": ("of", "before"),
    "obl": ("obj", "before"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class State:
    """What befell what is counted; `leads` where its word stands before the number."""

    of: str
    unit: str
    leads: bool = False


def find_state(
    rules: Counting, row: Sequence[Item], span: tuple[int, int], tokens: Sequence[Token]
) -> State | None:
    """The state of what items `first..last` count: from the words before, after, or the parse."""
    after = span[1] + 1
    told = after < len(row) and (
        row[after].text in rules.relative or rules.words["state"].at(row, after) is not None
    )
    if _is_whole(rules, row, span[0]) and not told:
        return None
    return (
        _before(rules, row, span[0])
        or _after(rules, row, span, tokens)
        or _governed(rules, row, span, tokens)
    )


def _is_whole(rules: Counting, row: Sequence[Item], first: int) -> bool:
    """`12 of the 20 were killed`: what befell a part is not said of the whole."""
    owned = rules.words["determiner"].before(row, first)
    bare = row[first - 1].text in rules.genitive or row[first - 1].is_amount
    place = first - (owned[0] if owned and not bare else 0)
    return place > 1 and row[place - 1].text in rules.genitive and row[place - 2].is_amount


def _before(rules: Counting, row: Sequence[Item], first: int) -> State | None:
    """`killed at least 12`, `the deaths of 12`, `the toll rose to 12`."""
    place = first
    while place > max(0, first - BEFORE):
        state = rules.words["state"].before(row, place)
        if state:
            fits = _leads(rules, row, state[1]["role"], place, first)
            return State(state[1]["of"], state[1]["unit"], leads=True) if fits else None
        link = rules.words["link"].before(row, place) or rules.before.before(row, place)
        if link is None:
            return None
        place -= link[0]
    return None


def _leads(rules: Counting, row: Sequence[Item], role: str, place: int, first: int) -> bool:
    """Whether a state that ends before `place` may be followed by those whom it befell: a noun
    wants its preposition ("the murder of six priests"), an adjective any link."""
    if role == "of":
        return place < first and row[place].text in rules.genitive
    return role in ("obj", "before") or (role == "adj" and place < first)


def _after(
    rules: Counting, row: Sequence[Item], span: tuple[int, int], tokens: Sequence[Token]
) -> State | None:
    """`12 people were killed`, `12 dead`, `12 people, most of them women, have died`."""
    last = span[1]
    for place in range(last + 1, min(last + 1 + AFTER, len(row))):
        if row[place].text in STRONG or _counts_others(rules, row, place):
            return None
        found = rules.words["state"].at(row, place)
        if found and _befalls(rules, row, last, place, found):
            if _is_denied(rules, row, span, place):
                return None
            near = place - last <= NEAR
            passive = near and _ends_there(rules, row, place + found[0])
            acting = found[1]["role"] == "subj"
            if not passive and _of_another(tokens, row[last], row[place], near=near, acting=acting):
                return None
            return State(found[1]["of"], found[1]["unit"])
    return None


def _counts_others(rules: Counting, row: Sequence[Item], place: int) -> bool:
    """Whether another number of people or things begins here, of which the state may be said."""
    if not row[place].is_amount or row[place].kind == "one":
        return False
    aside = is_age(rules, row, place) or is_labelled(rules, row, place)
    return not aside and rules.words["among"].before(row, place) is None


def _is_denied(rules: Counting, row: Sequence[Item], span: tuple[int, int], place: int) -> bool:
    """`none of the 12 were hurt`, `the 12 were not hurt`: it did not befall them."""
    near = range(max(span[1] + 1, place - AUX_BACK), place)
    if any(rules.words["negation"].at(row, at) for at in near):
        return True
    link = rules.words["link"].before(row, span[0])
    places = (span[0], span[0] - (link[0] if link else 0))
    return any(rules.words["none"].before(row, at) for at in places)


def _ends_there(rules: Counting, row: Sequence[Item], place: int) -> bool:
    """Whether a mark or a preposition stands here, so that what is before it has no object."""
    ended = place >= len(row) or row[place].kind == "mark"
    return ended or rules.words["stop"].at(row, place) is not None


def _befalls(
    rules: Counting, row: Sequence[Item], last: int, place: int, found: tuple[int, Row]
) -> bool:
    """Whether a state at `place` is said of the noun that ends at `last`."""
    role = found[1]["role"]
    helped = any(
        rules.words["aux"].at(row, at) for at in range(max(last + 1, place - AUX_BACK), place)
    )
    if role == "subj":
        return True
    if role == "adj":
        return helped or place - last <= NEAR
    beside = place - last <= NEAR and not rules.words["stop"].at(row, place - 1)
    after = place + found[0]
    active = rules.words["determiner"].at(row, after) or (after < len(row) and row[after].is_amount)
    return role == "obj" and (helped or (beside and not active))


def _governed(
    rules: Counting, row: Sequence[Item], span: tuple[int, int], tokens: Sequence[Token]
) -> State | None:
    """`arrested at dawn 42 villagers`, `killed the mayor and two guards`: the state whose object
    the counted noun is by the parse, or the noun that it is joined to."""
    noun = _head(tokens, row, span)
    along = rules.words["conj"].before(row, span[0]) is not None
    if noun is None or noun.dep not in GOVERNED or (noun.dep == "obl" and not along):
        return None
    word = next((token for token in tokens if token.i == noun.head), noun)
    place = next((at for at, item in enumerate(row) if item.start == word.start), None)
    found = None if place is None else rules.words["state"].at(row, place)
    if place is None or found is None or found[1]["role"] not in GOVERNED[noun.dep]:
        return None
    if found[1]["role"] == "of" and place > span[0]:
        return None
    if _is_denied(rules, row, span, place):
        return None
    return State(found[1]["of"], found[1]["unit"], leads=place < span[0])


def _head(tokens: Sequence[Token], row: Sequence[Item], span: tuple[int, int]) -> Token | None:
    """The word by which those counted hang on the rest: the noun, the number in `two of his men`,
    or the first of what they are joined to."""
    noun = next((t for t in tokens if t.start == row[span[1]].start), None)
    over = next((t for t in tokens if noun and t.i == noun.head), None)
    inside = over is not None and row[span[0]].start <= over.start < row[span[1]].start
    noun = over if over and inside and over.pos == "NUM" else noun
    return _first_joined(tokens, noun) if noun else None


def _first_joined(tokens: Sequence[Token], noun: Token) -> Token:
    """The first of the nouns that are joined to a noun ("the mayor, his wife and two guards")."""
    if noun.dep != "conj":
        return noun
    first = next((token for token in tokens if token.i == noun.head), noun)
    return first if first.pos in ("NOUN", "PROPN") else noun


def is_told_of(tokens: Sequence[Token], noun: Item) -> bool:
    """Whether a noun may be a subject by the parse, alone or as one of several."""
    token = next((token for token in tokens if token.start == noun.start), None)
    return token is None or token.dep in TOLD_OF


def are_joined(tokens: Sequence[Token], first: Item, second: Item) -> bool:
    """Whether the parse joins the second noun to the first, or both to one before them."""
    one = next((token for token in tokens if token.start == first.start), None)
    other = next((token for token in tokens if token.start == second.start), None)
    if one is None or other is None or other.dep != "conj":
        return False
    return other.head in (one.i, one.head if one.dep == "conj" else one.i)


def _of_another(
    tokens: Sequence[Token], number: Item, state: Item, *, near: bool, acting: bool
) -> bool:
    """Whether the parse gives the state a subject of its own that the number is no part of, or
    makes what is counted the one who did it, where that is not what the state says (`acting`:
    "4,000 fled their homes"). Right beside a number only the latter counts."""
    word = next((token for token in tokens if token.start <= state.start < token.end), None)
    counted = next((token for token in tokens if token.end > number.start), None)
    if word is None or counted is None or word.pos != "VERB":
        return False
    offset = tokens[0].i
    subjects = [
        tokens[child - offset]
        for child in word.children
        if 0 <= child - offset < len(tokens) and tokens[child - offset].dep in SUBJECTS
    ]
    mine = [one for one in subjects if one.left <= counted.i <= one.right]
    own, does = bool(mine), any(one.dep == "nsubj" for one in mine)
    active = (
        not acting and does and any(_is_object(tokens, child) for child in _children(tokens, word))
    )
    return active or (bool(subjects) and not own and not near)


def _is_object(tokens: Sequence[Token], child: Token) -> bool:
    """An object that no preposition leads, whatever a hasty parse calls it."""
    before = next((one for one in tokens if one.i == child.left), child)
    return child.dep == "obj" and before.pos not in ("ADP", "SCONJ")


def _children(tokens: Sequence[Token], word: Token) -> list[Token]:
    offset = tokens[0].i
    inside = [child - offset for child in word.children]
    return [tokens[at] for at in inside if 0 <= at < len(tokens)]


def head_noun(tokens: Sequence[Token], number: Item, after: Item) -> Token | None:
    """The noun that a number is said of by the parse, where it stands after the number."""
    for token in tokens:
        if number.start <= token.start < after.end:
            head = next((one for one in tokens if one.i == token.head), None)
            if head and head.start >= after.start and head.pos in ("NOUN", "PROPN"):
                return head
    return None
