"""Blocking: which pairs are worth comparing, found by keys they share and not by trying all."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import combinations


def pairs(keys: Mapping[str, Iterable[Hashable]], *, cap: int) -> Iterator[tuple[str, str]]:
    """Pairs (a < b) of items that share a key; one that more than `cap` items have says nothing."""
    seen: set[tuple[str, str]] = set()
    for holders in index(keys).values():
        if 1 < len(holders) <= cap:
            for pair in combinations(sorted(holders), 2):
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def index(keys: Mapping[str, Iterable[Hashable]]) -> dict[Hashable, list[str]]:
    """The items that have each key, each item once."""
    holders: dict[Hashable, list[str]] = {}
    for item in sorted(keys):
        for key in dict.fromkeys(keys[item]):
            holders.setdefault(key, []).append(item)
    return holders
