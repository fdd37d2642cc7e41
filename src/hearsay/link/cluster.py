"""Agglomerative clustering over a sparse table of scores (Lance & Williams 1967).

Pairs that were never compared count as 0: whoever joins a cluster must be near to its members.
"""

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush

Linkage = Callable[[float, float, int, int], float]
Near = dict[str, dict[str, float]]


def average(x: float, y: float, m: int, n: int) -> float:
    """The mean score between all members (UPGMA)."""
    return (x * m + y * n) / (m + n)


def flexible(x: float, y: float, m: int, n: int) -> float:
    """Between the mean and the best score: for clusters that grow by the day, as stories do."""
    return 0.5 * (x + y) + 0.2 * abs(x - y)


def complete(x: float, y: float, m: int, n: int) -> float:
    """The lowest score between any two members."""
    return min(x, y)


def agglomerate(
    items: Iterable[str],
    scores: Mapping[tuple[str, str], float],
    *,
    threshold: float,
    linkage: Linkage,
) -> list[tuple[str, ...]]:
    """Clusters of `items`, best pairs first, until no two clusters reach `threshold`.

    The order of the items does not matter: ties are broken by name.
    """
    members: dict[str, tuple[str, ...]] = {item: (item,) for item in sorted(items)}
    near: Near = {item: {} for item in members}
    for (a, b), score in scores.items():
        near[a][b] = near[b][a] = score
    heap = [(-score, min(pair), max(pair)) for pair, score in scores.items() if score >= threshold]
    heapify(heap)
    while heap:
        score, a, b = heappop(heap)
        if a in members and b in members and near[a].get(b) == -score:
            for other, new in _merged(near, (a, b), linkage, (len(members[a]), len(members[b]))):
                if new >= threshold:
                    heappush(heap, (-new, min(a, other), max(a, other)))
            members[a] = tuple(sorted((*members[a], *members.pop(b))))
    return sorted(members.values())


def _merged(
    near: Near, pair: tuple[str, str], linkage: Linkage, sizes: tuple[int, int]
) -> list[tuple[str, float]]:
    """Let the second go up in the first: its new scores with all that were near to either."""
    one, other = pair
    of_one, of_other = near.pop(one), near.pop(other)
    near[one] = {}
    for third in sorted({*of_one, *of_other} - {one, other}):
        near[third].pop(other, None)
        new = linkage(of_one.get(third, 0.0), of_other.get(third, 0.0), *sizes)
        near[third][one] = near[one][third] = new
    return sorted(near[one].items())
