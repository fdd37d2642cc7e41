"""Which of the places of one name is meant: by size, by what is printed beside it, by its company.

A name followed by its country or region is settled by that, and stays so in the whole article. Else
size and kind speak, and the countries and the nearest places that the article names.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from hearsay.annotate.place_candidates import Candidate
from hearsay.model.article import Article
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Knowledge, KnownPlace

WEIGHT = {"country": 4.0, "water": 2.5, "region": 2.0, "site": 1.0, "city": 1.0}
UNKNOWN_PEOPLE = {"region": 1_000_000, "water": 10_000}  # weighed as if so many lived there
GREAT = 100_000
OF_COUNTRY = 2.5
COMPANY = 0.5
LISTED = 3.0
NEIGHBOUR = 1.0
HOME = 0.75
WIDE = 1000.0  # km from the middle of a region to its far towns
NEAR = 250.0  # km to another place of the text
DEGREE = 111.2  # km
LISTS = frozenset((",", "and", ", and", "et", "or", "ou", "&", "/"))
AREAS = ("country", "region")


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """What the article names that can be one place only: countries with how often, and points.

    `home` is the country of the outlet, or "".
    """

    countries: Mapping[str, int] = field(default_factory=dict)
    points: tuple[KnownPlace, ...] = ()
    home: str = ""


def company(doc: Doc, found: Sequence[Candidate], peoples: Iterable[str]) -> Company:
    """The company of the names of an article; `peoples` are the countries of its demonyms."""
    sure = [place for each in found for place in each.places if _is_sure(each, place)]
    countries = Counter(place.country for place in sure if place.country)
    countries.update(peoples)
    points = {place.id: place for place in sure if place.precision != "country"}
    return Company(
        countries=countries, points=tuple(points.values()), home=_home(doc.knowledge, doc.article)
    )


def _is_sure(each: Candidate, place: KnownPlace) -> bool:
    """Whether a name tells of a place without more: a country, or a great place of one meaning."""
    if place.precision == "country":
        return not any(
            other.precision == "region" and other.country != place.country for other in each.places
        )
    great = place.precision != "city" or place.population >= GREAT
    return len(each.places) == 1 and great


@lru_cache(maxsize=4)
def _homes(knowledge: Knowledge) -> dict[str, str]:
    """Countries of outlets by name, id and domain."""
    return {
        name.lower(): outlet.country
        for outlet in knowledge.outlets.values()
        for name in (outlet.id, outlet.name, *outlet.domains)
        if outlet.country
    }


def _home(knowledge: Knowledge, article: Article) -> str:
    """The country of the article's outlet, by its name or the domain of the page; "" if unknown."""
    homes = _homes(knowledge)
    host = (article.url or "").partition("//")[2].partition("/")[0].removeprefix("www.")
    return homes.get((article.outlet or "").lower(), "") or homes.get(host.lower(), "")


def chosen(doc: Doc, found: Sequence[Candidate], around: Company) -> list[tuple[KnownPlace, bool]]:
    """The place meant by each name, and whether the area printed beside it told so."""
    beside = dict(_told_beside(doc, found, around))
    told = {found[at].key: place for at, place in beside.items()}
    listed = _neighbours(doc, found)
    return [
        (
            beside.get(at) or told.get(each.key) or likeliest(each.places, around, listed[at]),
            at in beside,
        )
        for at, each in enumerate(found)
    ]


def _told_beside(
    doc: Doc, found: Sequence[Candidate], around: Company
) -> Iterator[tuple[int, KnownPlace]]:
    """Towns followed by their area, and the areas: `Tripoli (Liban)`, `Rome, Georgia`."""
    for at, (each, area) in enumerate(pairwise(found)):
        if doc.article.text[each.end : area.start].strip() not in (",", "("):
            continue
        if likeliest(each.places, around).precision in AREAS:
            continue
        pairs = [(one, other) for one in each.places for other in area.places if _lies(one, other)]
        if pairs:
            one, other = max(pairs, key=lambda pair: (importance(pair[1]), _nearness(*pair)))
            yield at, one
            yield at + 1, other
        elif _holds_small(doc, each, area):
            yield at, _somewhere_in(doc, each, area.places[0])


def _lies(place: KnownPlace, area: KnownPlace) -> bool:
    """Whether a place may lie in an area: in the country, not too far from a region's middle."""
    if area.precision not in AREAS or place.country != area.country or place.id == area.id:
        return False
    return area.precision == "country" or kilometres(place, area) <= WIDE


def _holds_small(doc: Doc, each: Candidate, area: Candidate) -> bool:
    """Whether a small town is followed by a region in which we know none of its name."""
    region = len(area.places) == 1 and area.places[0].precision == "region"
    comma = doc.article.text[each.end : area.start].strip() == ","
    return region and comma and all(one.population < GREAT for one in each.places)


def _somewhere_in(doc: Doc, each: Candidate, area: KnownPlace) -> KnownPlace:
    """A place of which only the region is known."""
    name = doc.article.text[each.start : each.end]
    return replace(area, id="", name=name, population=0, forms=())


def _nearness(place: KnownPlace, area: KnownPlace) -> float:
    """What speaks for a place in an area: its size in a country, how near it is in a region."""
    return importance(place) if area.precision == "country" else -kilometres(place, area)


def _neighbours(doc: Doc, found: Sequence[Candidate]) -> list[list[KnownPlace]]:
    """For each name the sure places that stand beside it in a list: "Armenia, Georgia and …"."""
    text = doc.article.text
    listed: list[list[KnownPlace]] = [[] for _ in found]
    for at, (one, other) in enumerate(pairwise(found)):
        if text[one.end : other.start].strip() in LISTS:
            listed[at] += [place for place in other.places if _is_sure(other, place)]
            listed[at + 1] += [place for place in one.places if _is_sure(one, place)]
    return listed


def likeliest(
    places: Sequence[KnownPlace], around: Company, listed: Sequence[KnownPlace] = ()
) -> KnownPlace:
    """The place meant by a name, by its size, its company and its neighbours in a list."""
    if len(places) == 1:
        return places[0]
    return max(places, key=lambda place: (_score(place, around, listed), place.id))


def _score(place: KnownPlace, around: Company, listed: Sequence[KnownPlace]) -> float:
    named = around.countries.get(place.country, 0)
    told = OF_COUNTRY + COMPANY * min(named, 3) if named else 0.0
    near = any(kilometres(place, one) <= NEAR for one in around.points if one.id != place.id)
    kin = any(one.precision == place.precision and _akin(one, place) for one in listed)
    home = place.country == around.home != ""
    return importance(place) + told + NEIGHBOUR * near + LISTED * kin + HOME * home


def _akin(one: KnownPlace, other: KnownPlace) -> bool:
    """Whether two places of one kind stand in a list together: countries, or parts of one."""
    return one.precision == "country" or (one.country == other.country and one.precision in AREAS)


def importance(place: KnownPlace) -> float:
    """What speaks for a place before the text is looked at: its kind and its people."""
    people = place.population or UNKNOWN_PEOPLE.get(place.precision, 0)
    return WEIGHT.get(place.precision, 1.0) + math.log10(people + 1) / 2


def kilometres(one: KnownPlace, other: KnownPlace) -> float:
    """About how far two places are from each other; right to some percent up to 1000 km."""
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return math.inf
    north, south = one.latitude or 0.0, other.latitude or 0.0
    east = abs((one.longitude or 0.0) - (other.longitude or 0.0))
    wide = min(east, 360 - east) * math.cos(math.radians((north + south) / 2))
    return DEGREE * math.hypot(north - south, wide)
