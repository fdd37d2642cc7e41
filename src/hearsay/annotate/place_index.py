"""The gazetteer of places by their folded names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.gazetteer import Gazetteer, compile_forms, fold
from hearsay.knowledge.place_table import PlaceTable
from hearsay.model.knowledge import Knowledge, KnownPlace

STATES = ("state", "people", "government")
ACRONYM = 4


@dataclass(frozen=True, slots=True, eq=False)
class PlaceIndex:
    """Ids (parted by blanks) by folded form; of forms of several words the most words by the first
    of them; forms that are acronyms.

    `others` finds actors and outlets: a place inside a name of theirs is none. `surnames` are the
    last names, folded, of people of the news: such a name alone is theirs.
    """

    ids: Mapping[str, str]
    longest: Mapping[str, int]
    acronyms: frozenset[str]
    others: Gazetteer
    surnames: frozenset[str]


class Folding(dict[int, str]):
    """What each letter folds to, for `str.translate`: Latin lower case; other signs part words."""

    def __missing__(self, letter: int) -> str:
        """The folded letter, kept for the next time."""
        sign = chr(letter)
        self[letter] = fold(sign) if sign.isalnum() else ";" if sign == ";" else " "
        return self[letter]


@lru_cache(maxsize=4)
def place_index(knowledge: Knowledge) -> PlaceIndex:
    """The index of a knowledge; made once (a tenth of a second for 35,000 places).

    Values are strings and not tuples so that Python's collector of garbage has nothing to look at.
    """
    ids: dict[str, str] = {}
    longest: dict[str, int] = {}
    acronyms: set[str] = set()
    folding = Folding()
    for id_, names in _names(knowledge.places):
        folded = names.translate(folding)
        for form in folded.split(";"):
            if "  " in form or form[:1] == " " or form[-1:] == " ":
                form = " ".join(form.split())
            known = ids.get(form)
            if known is None:
                ids[form] = id_
            elif id_ not in known.split():
                ids[form] = f"{known} {id_}"
            if " " in form:
                first, size = form[: form.index(" ")], form.count(" ") + 1
                longest[first] = max(longest.get(first, 0), size)
            elif len(form) <= ACRONYM:
                acronyms.update(_acronyms(names, folded))
    ids.pop("", None)
    return PlaceIndex(ids, longest, frozenset(acronyms), _others(knowledge), _surnames(knowledge))


def _names(places: Mapping[str, KnownPlace]) -> Iterator[tuple[str, str]]:
    """Each id with all the names of its place, parted by `;`."""
    if isinstance(places, PlaceTable):
        return places.names()
    return ((one.id, ";".join((one.name, *one.forms))) for one in places.values())


def _acronyms(names: str, folded: str) -> Iterator[str]:
    """The forms in capitals alone, folded."""
    for form, plain in zip(names.split(";"), folded.split(";"), strict=True):
        if form.isupper() and len(form) <= ACRONYM:
            yield plain.strip()


def _others(knowledge: Knowledge) -> Gazetteer:
    """Names of actors and outlets that are no states."""
    actors = (actor for actor in knowledge.actors.values() if actor.kind not in STATES)
    named = [(form, one.id) for one in actors for form in _all_forms(one.name, one.forms.values())]
    named += [
        (form, one.id) for one in knowledge.outlets.values() for form in (one.name, *one.forms)
    ]
    return compile_forms(named)


def _surnames(knowledge: Knowledge) -> frozenset[str]:
    """The last names of the people of the table."""
    people = (actor for actor in knowledge.actors.values() if actor.kind == "person")
    return frozenset(fold(one.name.split()[-1]) for one in people if " " in one.name)


def _all_forms(name: str, forms: Iterable[Sequence[str]]) -> list[str]:
    return [name, *(form for some in forms for form in some)]
