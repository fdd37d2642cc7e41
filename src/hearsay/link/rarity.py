"""How much it tells that two articles name the same: little for a state, much for an unknown name.

Inverse document frequency over the pile, smoothed by a background of articles that nobody handed
in: how often an entity of its sort is named in any news. So a pile of two articles works, too.
"""

from collections.abc import Mapping
from functools import lru_cache
from math import log

from hearsay.model.knowledge import Knowledge

BACKGROUND = 500
# Of 500 articles of any foreign desk, so many name a given one of this sort.
PRIORS = {
    "state": 180.0, "people": 180.0, "country": 180.0, "government": 100.0, "igo": 80.0,
    "outlet": 60.0, "alliance": 60.0, "army": 60.0, "region": 50.0, "city": 30.0,
}  # fmt: skip
KNOWN, UNKNOWN = 25.0, 1.0
COMMON = 60.0


@lru_cache(maxsize=65536)
def prior(id: str, knowledge: Knowledge) -> float:
    """In how many of 500 news articles we expect an entity of this sort to be named."""
    if actor := knowledge.actors.get(id):
        return PRIORS.get(actor.kind, KNOWN)
    if id in knowledge.outlets:
        return PRIORS["outlet"]
    if place := knowledge.places.get(id):
        return PRIORS.get(place.precision, KNOWN)
    return PRIORS["country"] if len(id) == 2 else UNKNOWN


def common(id: str, knowledge: Knowledge) -> bool:
    """Is this named in news of all sorts, as states are?"""
    return prior(id, knowledge) >= COMMON


def weights(counts: Mapping[str, int], total: int, priors: Mapping[str, float]) -> dict[str, float]:
    """Rarity, 0 to 1, of each key that `counts` of `total` articles hold."""
    scale = log((total + BACKGROUND) / UNKNOWN)
    return {
        key: max(0.0, log((total + BACKGROUND) / (n + priors.get(key, UNKNOWN))) / scale)
        for key, n in counts.items()
    }
