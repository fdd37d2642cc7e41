"""Are two names one? Feature by feature, so that the score can be read."""

from hearsay.link.names import alike, core, skeleton, spelling
from hearsay.model.score import Reason, Score

# A family name and an initial, both as printed, reach it; anything less does not.
THRESHOLD = 0.75
BODIES = frozenset({"organisation", "group", "outlet", "other"})
# A recogniser may take a body for a person; two telling words that are spelt the same outweigh it.
# Not so with outlets: papers and firms are called after people.
CONFUSED, SURE = frozenset({"organisation", "group", "other", "person"}), 0.9


def same_kind(a: str, b: str) -> bool:
    """Can things of these kinds be one? Recognisers confuse bodies with each other."""
    return a == b or {a, b} <= BODIES


def same_bearer(kind: str, a: str, other_kind: str, b: str) -> Score:
    """How surely two names are one name of one thing, whatever kinds it was taken for."""
    if same_kind(kind, other_kind):
        return compare(kind, a, b)
    score = Score(())
    if {kind, other_kind} <= CONFUSED and min(len(core(a)), len(core(b))) > 1:
        score = compare("other", a, b)
    return score if score.value >= SURE else Score(())


def keys(kind: str, name: str) -> list[tuple[str, str]]:
    """Blocking keys: two names that could be one share a key."""
    found = core(name)
    if not found:
        return []
    return [*_keys_of_kind(kind, found), *_keys_of_name(kind, found)]


def _keys_of_name(kind: str, found: tuple[str, ...]) -> list[tuple[str, str]]:
    """The key of a name of several words, whether it is a person's or a body's."""
    told = len(found) > 1 and kind in CONFUSED
    return [("name", " ".join(sorted(map(skeleton, found))))] if told else []


def _keys_of_kind(kind: str, found: tuple[str, ...]) -> list[tuple[str, str]]:
    if kind == "person":
        return [("person", skeleton(word)) for word in {found[0], found[-1]}]
    group = "body" if kind in BODIES else kind
    return [(group, " ".join(sorted(skeleton(word) for word in found)))]


def compare(kind: str, a: str, b: str) -> Score:
    """How surely two names of things of one kind are one name."""
    one, other = core(a), core(b)
    if not one or not other:
        return Score(())
    if kind == "person":
        return Score(tuple(_person(one, other)))
    return Score(tuple(_body(one, other)))


def apart(kind: str, a: str, b: str) -> bool:
    """Do two names of persons contradict each other, as John Smith and James Smith do?"""
    reasons = compare(kind, a, b).reasons
    return kind == "person" and any(reason.value < 0 for reason in reasons)


def _person(a: tuple[str, ...], b: tuple[str, ...]) -> list[Reason]:
    """Family name and given names; a lone surname is no evidence for anything."""
    if len(a) < 2 or len(b) < 2:
        return []
    if sorted(a) == sorted(b):
        return [Reason(name="name", value=0.95, detail=f"{_show(a)} and {_show(b)}: same words")]
    family = alike(a[-1], b[-1])
    if not family:
        return []
    reasons = [
        Reason(name="family name", value=0.45 * family, detail=f"{a[-1]} and {b[-1]}"),
        _given(a[:-1], b[:-1]),
    ]
    middle = [(x, y) for x, y in zip(a[1:-1], b[1:-1], strict=False) if not _fits(x, y)]
    if middle and reasons[1].value > 0 and "".join(a) != "".join(b):
        detail = " and ".join(middle[0])
        reasons.append(Reason(name="middle names clash", value=-0.3, detail=detail))
    return reasons


def _given(a: tuple[str, ...], b: tuple[str, ...]) -> Reason:
    detail = f"{_show(a)} and {_show(b)}"
    if sure := max(alike("".join(a), "".join(b)), alike(a[0], b[0])):
        return Reason(name="given names", value=round(0.5 * sure, 3), detail=detail)
    if _fits(a[0], b[0]):
        return Reason(name="initials fit", value=0.3, detail=detail)
    return Reason(name="other given names", value=-0.5, detail=detail)


def _fits(a: str, b: str) -> bool:
    """One word, or the initial of it."""
    return bool(alike(a, b)) or (1 in (len(a), len(b)) and a[0] == b[0])


def _body(a: tuple[str, ...], b: tuple[str, ...]) -> list[Reason]:
    """Names of organisations and places: every telling word has its partner."""
    detail = f"{_show(a)} and {_show(b)}"
    if sorted(map(spelling, a)) == sorted(map(spelling, b)):
        return [Reason(name="same words", value=0.95, detail=detail)]
    if len(a) != len(b) or len("".join(a)) < 8:
        return []
    sure = [
        alike(x, y) if min(len(x), len(y)) > 3 else float(x == y) for x, y in zip(a, b, strict=True)
    ]
    if not all(sure):
        return []
    return [Reason(name="spelling", value=round(sum(sure) / len(sure), 3), detail=detail)]


def _show(words: tuple[str, ...]) -> str:
    return " ".join(words)
