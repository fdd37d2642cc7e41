"""Comparing names as they are spelt: accents, transliterations, particles, initials.

The foldings are of Latin script as such and of the usual romanisations, not of one language.
"""

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.fuzz import ratio

PARTICLES = frozenset(
    {
        "al", "el", "ad", "ar", "as", "at", "az", "ash", "an", "bin", "ben", "ibn", "bint",
        "abu", "abou", "de", "del", "della", "di", "da", "do", "dos", "du", "des", "der", "den",
        "van", "von", "la", "le", "les", "los", "las", "the", "of", "and", "et", "und", "y",
        "e", "d", "l",
    }
)  # fmt: skip
# One sound, several romanisations (Abdulmalik/Abdelmalek, Maarouf/Marouf, Houthi/Huthi).
SPELLINGS = (
    ("sch", "sh"), ("tch", "sh"), ("ch", "sh"), ("kh", "k"), ("gh", "g"), ("ph", "f"),
    ("th", "t"), ("dh", "d"), ("zh", "j"), ("dj", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ck", "k"), ("q", "k"), ("c", "k"), ("w", "u"), ("y", "i"),
)  # fmt: skip
WORD = re.compile(r"[a-z0-9]+")
DOUBLED = re.compile(r"(.)\1+")
VOWELS = str.maketrans("", "", "aeiou")


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain small letters; apostrophes join, hyphens and points part."""
    plain = str(anyascii(name.replace("’", "").replace("'", ""))).lower()
    return tuple(WORD.findall(plain.replace("'", "").replace("`", "")))


@lru_cache(maxsize=65536)
def core(name: str) -> tuple[str, ...]:
    """The words of a name that tell it apart: without articles and particles, if any remain."""
    found = words(name)
    return tuple(word for word in found if word not in PARTICLES) or found


@lru_cache(maxsize=65536)
def spelling(word: str) -> str:
    """One spelling for all romanisations of a sound, doubled letters and silent endings dropped."""
    for written, sound in SPELLINGS:
        word = word.replace(written, sound)
    word = DOUBLED.sub(r"\1", word)
    return word[:-1] if len(word) > 3 and word[-1] == "h" else word


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word, `a` standing for a vowel at its beginning: a key for blocking."""
    found = spelling(word)
    first = "a" if found[0] in "aeiou" else found[0]
    return DOUBLED.sub(r"\1", first + found[1:].translate(VOWELS).replace("h", ""))


@lru_cache(maxsize=65536)
def alike(a: str, b: str) -> float:
    """How sure it is that two words are one, spelt differently: 1, 0.9, 0.8 or 0 (they are not)."""
    if a == b:
        return 1.0
    one, other = spelling(a), spelling(b)
    if one == other:
        return 0.9
    # Mario and Maria, Paul and Paula: the last vowel makes another name.
    if one[-1] != other[-1] and ({one[-1], other[-1]} & set("aeiou")):
        return 0.8 if skeleton(a) == skeleton(b) and _weak_ending(one, other) else 0.0
    if min(len(one), len(other)) >= 4 and skeleton(a) == skeleton(b) and ratio(one, other) >= 70:
        return 0.8
    return 0.8 if min(len(one), len(other)) >= 8 and ratio(one, other) >= 92 else 0.0


def _weak_ending(one: str, other: str) -> bool:
    """Haniyeh and Haniya: endings in -e and -a of one romanised letter after a vowel."""
    endings = {one[-2:], other[-2:]}
    return len(one) == len(other) >= 4 and one[:-1] == other[:-1] and endings <= {"ie", "ia"}
