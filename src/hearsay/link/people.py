"""Are two names of persons one? Family name and given names; one surname is no evidence."""

from collections.abc import Iterator

from hearsay.knowledge.name_words import name_words
from hearsay.link.names import alike, nearness, spelling
from hearsay.link.near import Words, both, letters, near
from hearsay.link.telling import given_names
from hearsay.model.score import Reason

SAME, JOINED = 0.95, 0.9
FAMILY, GIVEN, INITIALS, SHORT = 0.45, 0.5, 0.3, 0.8
TURNED, ORDER = 0.9, 0.05  # each word so sure; any other order is of others: Salim bin Rashid
MORE = 0.07  # each given name that only one of them has
LONE = 0.5  # a surname, or a first name, by itself: far from enough
CLASH = -0.1


def compare_people(a: Words, b: Words) -> list[Reason]:
    """Reasons for and against; `a` and `b` are the telling words of two names, given names first.

    A negative reason says that the two contradict each other.
    """
    if max(len(a), len(b)) > 1 and letters(a) == letters(b):
        name, value = ("same words", SAME) if a == b else ("same letters", JOINED)
        return [Reason(name=name, value=value, detail=both(a, b))]
    if min(len(a), len(b)) < 2:
        return [_lone(a, b)]
    clash = _clash(a, b)
    if not clash:
        return list(_parts(a, b))
    if turned := _turned(a, b):
        return turned
    return [near(a, b), Reason(name=clash, value=CLASH, detail=both(a, b))]


def _lone(a: Words, b: Words) -> Reason:
    """A word by itself beside a full name or another word: it may be anybody's."""
    sure = max(nearness(x, y) for x in {a[0], a[-1]} for y in {b[0], b[-1]})
    return Reason(name="one word alone", value=round(LONE * sure * sure, 3), detail=both(a, b))


def _clash(a: Words, b: Words) -> str:
    """What sets two full names apart, "" where nothing does."""
    if not _family(a[-1], b[-1]):
        return "other family names"
    if not _given(a[:-1], b[:-1]):
        return "other given names"
    middle = zip(a[1:-1], b[1:-1], strict=False)
    if len(a) == len(b) and letters(a[:-1]) == letters(b[:-1]):
        return ""
    return "other middle names" if any(not _fits(x, y) for x, y in middle) else ""


def _parts(a: Words, b: Words) -> Iterator[Reason]:
    """The reasons for two full names that nothing sets apart."""
    sure = _family(a[-1], b[-1])
    yield Reason(name="family name", value=round(FAMILY * sure, 3), detail=both(a[-1:], b[-1:]))
    one, other = a[:-1], b[:-1]
    value = _given(one, other)
    more = 0 if letters(one) == letters(other) else _more(one, other)
    name = "initials fit" if value == INITIALS else "given names"
    detail = both(one, other) + (f": {more} more" if more else "")
    yield Reason(name=name, value=round(value - MORE * more, 3), detail=detail)


def _family(a: str, b: str) -> float:
    """How sure it is that two family names are one; French writes Poutine for Putin.

    A silent ending may also make a given name a woman's, and people bear those as surnames, too.
    """
    short, long = sorted((a, b), key=len)
    silent = long.endswith(("ine", "ane")) and not {spelling(short), spelling(long)} & given_names()
    return alike(a, b) or (min(SHORT, alike(short, long[:-1])) if silent else 0.0)


def _given(a: Words, b: Words) -> float:
    """The worth of given names: the same, a short form of it, initials that fit, or none."""
    if sure := max(alike("".join(a), "".join(b)), alike(a[0], b[0])):
        return GIVEN * sure
    usual = name_words("given")
    if usual.get(a[0], a[0]) == usual.get(b[0], b[0]):
        return GIVEN * SHORT
    return INITIALS if _fits(a[0], b[0]) or _initials(a, b) or _initials(b, a) else 0.0


def _initials(a: Words, b: Words) -> bool:
    """ "JC" and "Jean Claude"."""
    return len(b) > 1 and a == ("".join(word[0] for word in b),)


def _fits(a: str, b: str) -> bool:
    """One word, or the initial of it."""
    return bool(alike(a, b)) or (1 in (len(a), len(b)) and a[0] == b[0])


def _more(a: Words, b: Words) -> int:
    """How many given names only the longer has; an initial tells nothing."""
    short, long = sorted((a, b), key=len)
    return max(0, sum(len(word) > 1 for word in long) - len(short))


def _turned(a: Words, b: Words) -> list[Reason]:
    """A reason for two names of the same words, one with the family name first.

    Where both begin with a given name, as Ali Hasan and Hasan Ali, they are two.
    """
    if {spelling(a[0]), spelling(b[0])} <= given_names():
        return []
    for one, other in (((*a[1:], a[0]), b), (a, (*b[1:], b[0]))):
        sure = [alike(x, y) for x, y in zip(one, other, strict=False)]
        if len(a) == len(b) and min(sure) >= TURNED:
            value = round(SAME * sum(sure) / len(sure) - ORDER, 3)
            return [Reason(name="family name first", value=value, detail=both(a, b))]
    return []
