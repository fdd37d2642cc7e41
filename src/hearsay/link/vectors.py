"""Sparse vectors of an article: what it names and which words it uses."""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log, sqrt

Vector = Mapping[str, float]


def weighted(counts: Mapping[str, int], rarity: Mapping[str, float]) -> dict[str, float]:
    """A unit vector: log-damped counts times rarity."""
    vector = {key: (1 + log(n)) * rarity.get(key, 0.0) for key, n in counts.items()}
    length = sqrt(sum(value * value for value in vector.values()))
    return {key: value / length for key, value in vector.items()} if length else {}


def cosine(a: Vector, b: Vector) -> float:
    """The cosine of two unit vectors."""
    if len(b) < len(a):
        a, b = b, a
    return sum(value * b[key] for key, value in a.items() if key in b)


def document_counts(counters: Iterable[Mapping[str, int]]) -> Counter[str]:
    """In how many articles each key occurs."""
    return Counter(key for counter in counters for key in counter)


def strongest(a: Vector, b: Vector, n: int) -> list[str]:
    """The `n` shared keys that weigh most, for people to read."""
    shared = a.keys() & b.keys()
    return sorted(shared, key=lambda key: (-a[key] * b[key], key))[:n]
