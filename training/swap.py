"""Replace some names of a sentence by names from all over the world."""

from collections.abc import Mapping, Sequence
from random import Random

from training.names import Named


def swapped(
    sentence: Named, lists: Mapping[str, Sequence[str]], share: float, rng: Random
) -> Named:
    """Exchange each name with probability `share` for one of the same label from `lists`."""
    tokens: list[str] = []
    spaces: list[bool] = []
    names: list[tuple[int, int, str]] = []
    done = 0
    for first, end, label in sentence.names:
        tokens += sentence.tokens[done:first]
        spaces += sentence.spaces[done:first]
        start = len(tokens)
        if label in lists and rng.random() < share:
            parts = without_article(rng.choice(lists[label]), tokens).split()
            tokens += parts
            spaces += [True] * (len(parts) - 1) + [sentence.spaces[end - 1]]
        else:
            tokens += sentence.tokens[first:end]
            spaces += sentence.spaces[first:end]
        names.append((start, len(tokens), label))
        done = end
    tokens += sentence.tokens[done:]
    spaces += sentence.spaces[done:]
    return Named(tokens=tuple(tokens), spaces=tuple(spaces), names=tuple(names))


def without_article(name: str, before: Sequence[str]) -> str:
    """The name without its "the" when an article stands before it already."""
    article = before and before[-1].lower() in {"the", "a", "an"}
    return name.removeprefix("the ") if article else name
