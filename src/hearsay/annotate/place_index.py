"""The gazetteer of places by their folded names, and how much speaks for each place in a text."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.gazetteer import WORD, Gazetteer, compile_forms, fold
from hearsay.model.knowledge import Knowledge, KnownPlace

STATES = ("state", "people", "government")
LONGEST = 7
ACRONYM = 4
WEIGHT = {"country": 4.0, "water": 2.5, "region": 2.0, "site": 1.0, "city": 1.0}
OF_COUNTRY = 2.5
BESIDE_COUNTRY = 5.0
COMPANY = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class PlaceIndex:
    """Ids by folded form; the most words a form has by its first word; forms that are acronyms.

    `others` finds actors and outlets: a place inside a name of theirs is none.
    """

    ids: Mapping[str, tuple[str, ...]]
    longest: Mapping[str, int]
    acronyms: frozenset[str]
    others: Gazetteer


@lru_cache(maxsize=4)
def place_index(knowledge: Knowledge) -> PlaceIndex:
    """The index of a knowledge; made once (about a second for 35,000 places)."""
    ids: dict[str, list[str]] = {}
    longest: dict[str, int] = {}
    acronyms: set[str] = set()
    for place in knowledge.places.values():
        for form in dict.fromkeys((place.name, *place.forms)):
            words = _folded(form)
            if not words or len(words) > LONGEST:
                continue
            key = " ".join(words)
            known = ids.setdefault(key, [])
            if place.id not in known:
                known.append(place.id)
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
            if form.isupper() and len(form) <= ACRONYM:
                acronyms.add(key)
    whole = {key: tuple(found) for key, found in ids.items()}
    return PlaceIndex(whole, longest, frozenset(acronyms), _others(knowledge))


def _folded(form: str) -> list[str]:
    """The folded words of a form; most are plain ASCII, and there are hundreds of thousands."""
    if form.isascii():
        return WORD.findall(form.lower())
    return [fold(word) for word in WORD.findall(form)]


def _others(knowledge: Knowledge) -> Gazetteer:
    """Names of actors and outlets that are no states."""
    actors = (actor for actor in knowledge.actors.values() if actor.kind not in STATES)
    named = [(form, one.id) for one in actors for form in _all_forms(one.name, one.forms.values())]
    named += [
        (form, one.id) for one in knowledge.outlets.values() for form in (one.name, *one.forms)
    ]
    return compile_forms(named)


def _all_forms(name: str, forms: Iterable[Sequence[str]]) -> list[str]:
    return [name, *(form for some in forms for form in some)]


def importance(place: KnownPlace) -> float:
    """What speaks for a place before the text is looked at: its kind and its people."""
    return WEIGHT.get(place.precision, 1.0) + math.log10(place.population + 1) / 2


def likeliest(
    places: Sequence[KnownPlace], countries: Mapping[str, int], beside: str = ""
) -> KnownPlace:
    """The place meant by a name, by size, by the countries that the text names (with how often),
    and by the country printed right after it."""

    def score(place: KnownPlace) -> tuple[float, str]:
        named = countries.get(place.country, 0)
        told = OF_COUNTRY + COMPANY * min(named, 3) if named else 0.0
        return importance(place) + told + BESIDE_COUNTRY * (place.country == beside != ""), place.id

    return max(places, key=score)
