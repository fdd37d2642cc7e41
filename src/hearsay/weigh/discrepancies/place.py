"""Reports of one claim that put its event to different places."""

from collections.abc import Iterator
from itertools import combinations
from math import asin, cos, radians, sin, sqrt

from hearsay.model.annotation import Place
from hearsay.model.finding import Discrepancy
from hearsay.weigh.discrepancies.sides import Shown, side, two_sides
from hearsay.weigh.pile import Pile

# Nearer than this, two names may be a town and a site in it.
KILOMETRES = 40
EARTH_RADIUS = 6371.0
POINTS = ("city", "site")


def places(pile: Pile) -> Iterator[Discrepancy]:
    """One for every pair of towns or sites that lie too far apart to be one."""
    for claim in pile.claims:
        told: dict[tuple[str, str], list[tuple[Shown, Place]]] = {}
        for said in pile.statements(claim):
            for happening in said.happenings:
                if (place := happening.place) and place.precision in POINTS:
                    key = (happening.type, place.entity or place.name)
                    told.setdefault(key, []).append(((said, place), place))
        for one, other in combinations(sorted(told), 2):
            a, b = told[one][0][1], told[other][0][1]
            away = distance(a, b)
            if one[0] == other[0] and away is not None and away > KILOMETRES:
                first = side(a.name, (shown for shown, _ in told[one]))
                second = side(b.name, (shown for shown, _ in told[other]))
                yield Discrepancy(
                    kind="place",
                    claim=claim.id,
                    sides=two_sides(first, second),
                    explanation=f"{a.name} and {b.name} lie {away:.0f} km apart",
                )


def distance(a: Place, b: Place) -> float | None:
    """Kilometres along the great circle (haversine); None without coordinates."""
    if a.latitude is None or b.latitude is None or a.longitude is None or b.longitude is None:
        return None
    lat1, lat2 = radians(a.latitude), radians(b.latitude)
    half = sin((lat2 - lat1) / 2) ** 2
    half += cos(lat1) * cos(lat2) * sin(radians(b.longitude - a.longitude) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(half)))
