"""Are two names one? Feature by feature, so that the score can be read."""

from hearsay.link import telling
from hearsay.link.bodies import compare_bodies
from hearsay.link.names import core, skeleton, words
from hearsay.link.near import letters
from hearsay.link.people import compare_people
from hearsay.model.score import Score

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
    found = telling.of(kind, name)
    if not found:
        return []
    return [*_keys_of_kind(kind, found), *_keys_of_name(kind, name)]


def _keys_of_name(kind: str, name: str) -> list[tuple[str, str]]:
    """The key of a name of several words, whether it is a person's or a body's."""
    found = core(name)
    told = len(found) > 1 and kind in CONFUSED
    return [("name", " ".join(sorted(map(skeleton, found))))] if told else []


def _keys_of_kind(kind: str, found: tuple[str, ...]) -> list[tuple[str, str]]:
    if kind == "person":
        return [("person", skeleton(word)) for word in sorted({found[0], found[-1]})]
    group = "body" if kind in BODIES else kind
    joined = skeleton("".join(found))  # "Goodwill" and "Good Will"
    return [(group, " ".join(sorted(skeleton(word) for word in found))), (group, joined)]


def compare(kind: str, a: str, b: str) -> Score:
    """How surely two names of things of one kind are one name."""
    if kind == "person":
        one, other = telling.person(a), telling.person(b)
        if max(len(one), len(other)) > 1 and letters(words(a)) == letters(words(b)):
            one, other = words(a), words(b)  # Vandermolen is van der Molen
        return Score(tuple(compare_people(one, other)) if one and other else ())
    body = telling.place if kind == "place" else telling.body
    first, second = body(a), body(b)
    return Score(tuple(compare_bodies(first, second)) if first.words and second.words else ())


def apart(kind: str, a: str, b: str) -> bool:
    """Do two names of persons contradict each other, as John Smith and James Smith do?"""
    if kind != "person" or min(len(telling.person(a)), len(telling.person(b))) < 2:
        return False
    return any(reason.value < 0 for reason in compare(kind, a, b).reasons)
