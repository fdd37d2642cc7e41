"""How near two names are that are not surely one: by letters, so that the best of them can be told.

Each word of the shorter name takes the word of the longer that is nearest to it. One word that has
no partner says more than all that have one, so the worst pair counts most.
"""

from rapidfuzz.fuzz import ratio

from hearsay.link.names import nearness, spelling
from hearsay.model.score import Reason

Words = tuple[str, ...]
MOST = 0.7  # always below the threshold of joining
WORST, LETTERS, MORE = 0.7, 0.3, 0.03


def near(a: Words, b: Words) -> Reason:
    """The letters that two names share, 0 to 0.7; a word more in one of them takes 0.03 off."""
    worst = min(value for _, _, value in aligned(a, b))
    whole = ratio(letters(a), letters(b)) / 100
    value = MOST * (WORST * worst + LETTERS * whole) - MORE * abs(len(a) - len(b))
    return Reason(name="letters in common", value=round(max(value, 0.0), 3), detail=both(a, b))


def aligned(a: Words, b: Words) -> list[tuple[str, str, float]]:
    """Pairs of words with their nearness, best first; each word is in at most one pair."""
    ranked = sorted(
        ((nearness(x, y), -i, -j) for i, x in enumerate(a) for j, y in enumerate(b)), reverse=True
    )
    one, other = set[int](), set[int]()
    pairs = []
    for value, i, j in ranked:
        if i not in one and j not in other:
            one.add(i)
            other.add(j)
            pairs.append((a[-i], b[-j], value))
    return pairs


def letters(words: Words) -> str:
    """A name without blanks, in one spelling."""
    return "".join(map(spelling, words))


def both(a: Words, b: Words) -> str:
    """Two names for a reason's detail."""
    return f"{' '.join(a)} and {' '.join(b)}"
