"""Two subjects joined by "and", or a title and a name, are one: a small parser often hangs both
on the verb.

Universal Dependencies give a verb one subject, and what is joined to it hangs on that as a
conjunct ("the mayor and the bishop": bishop is conj of mayor).
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

SUBJECTS = {"nsubj", "nsubj:pass"}
BETWEEN = {"CCONJ", "PUNCT"}


def joined_subjects(
    heads: Sequence[int], relations: Sequence[str], tags: Sequence[str]
) -> tuple[list[int], list[str]]:
    """Heads and relations with second subjects hung on the first as conjuncts."""
    new_heads, new = list(heads), list(relations)
    lefts, rights = _edges(heads)
    for first, second in _pairs(heads, relations):
        between = range(rights[first] + 1, lefts[second])
        joined = {tags[i] for i in between}
        if not between and tags[second] == "PROPN" and tags[first] == "NOUN":
            new_heads[second], new[second] = first, "appos"  # « la camarade » + her name
            continue
        if "CCONJ" not in joined or not joined <= BETWEEN:
            continue
        top = first if new[first] in SUBJECTS else new_heads[first]
        new_heads[second], new[second] = top, "conj"
        for i in between:
            new_heads[i], new[i] = second, "cc" if tags[i] == "CCONJ" else "punct"
    return new_heads, new


def _pairs(heads: Sequence[int], relations: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Neighbouring subjects of one verb."""
    by_verb: dict[int, list[int]] = {}
    for i, relation in enumerate(relations):
        if relation in SUBJECTS:
            by_verb.setdefault(heads[i], []).append(i)
    for subjects in by_verb.values():
        yield from pairwise(subjects)


def _edges(heads: Sequence[int]) -> tuple[list[int], list[int]]:
    """The first and the last word below each word."""
    lefts, rights = list(range(len(heads))), list(range(len(heads)))
    for i in range(len(heads)):
        at = i
        while heads[at] != at:
            at = heads[at]
            lefts[at], rights[at] = min(lefts[at], i), max(rights[at], i)
    return lefts, rights
