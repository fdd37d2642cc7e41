"""Are two names of organisations or places one? Every telling word has its partner."""

from hearsay.link.names import alike, spelling
from hearsay.link.near import Words, both, letters, near
from hearsay.link.telling import Body
from hearsay.model.score import Reason

SAME, JOINED, ACRONYM = 0.95, 0.9, 0.6
ENOUGH = 8  # letters of a name that may be spelt differently
SHORTEST = 3  # letters of an acronym
LEGAL = -0.25


def compare_bodies(a: Body, b: Body) -> list[Reason]:
    """Reasons for and against; a firm of another legal form is another firm."""
    reasons = [_words(a.words, b.words)]
    if a.legal and b.legal and not a.legal & b.legal:
        detail = both(tuple(sorted(a.legal)), tuple(sorted(b.legal)))
        reasons.append(Reason(name="other legal form", value=LEGAL, detail=detail))
    return reasons


def _words(a: Words, b: Words) -> Reason:
    if sorted(map(_spelling, a)) == sorted(map(_spelling, b)):
        return Reason(name="same words", value=SAME, detail=both(a, b))
    enough = min(len("".join(a)), len("".join(b))) >= ENOUGH
    if enough and letters(a) == letters(b):
        return Reason(name="same letters", value=JOINED, detail=both(a, b))
    if enough and len(a) == len(b):
        sure = [_alike(x, y) for x, y in zip(a, b, strict=True)]
        if all(sure):
            value = round(sum(sure) / len(sure), 3)
            return Reason(name="spelling", value=value, detail=both(a, b))
    if _is_acronym(a, b) or _is_acronym(b, a):
        return Reason(name="acronym", value=ACRONYM, detail=both(a, b))
    return near(a, b)


def _spelling(word: str) -> str:
    """One spelling of a word; an acronym has but one."""
    return spelling(word) if len(word) > SHORTEST else word


def _alike(a: str, b: str) -> float:
    return alike(a, b) if min(len(a), len(b)) > SHORTEST else float(a == b)


def _is_acronym(a: Words, b: Words) -> bool:
    """Is one the first letters of the other? Many bodies share an acronym: never enough."""
    return len(a) == 1 and len(b) >= SHORTEST and a[0] == "".join(word[0] for word in b)
