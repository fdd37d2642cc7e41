"""Words of names as they are spelt: accents, scripts, romanisations, particles.

The foldings are of Latin script as such and of the usual romanisations, not of one language.
"""

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.fuzz import ratio

PARTICLES = frozenset(
    {
        "al", "el", "ad", "ar", "as", "at", "az", "ash", "an", "bin", "ben", "bn", "ibn", "bint",
        "abu", "abou", "de", "del", "della", "di", "da", "do", "dos", "du", "des", "der", "den",
        "van", "von", "la", "le", "les", "los", "las", "the", "of", "and", "et", "und", "y",
        "e", "d", "l",
    }
)  # fmt: skip
# One sound, several romanisations (Abdulmalik/Abdelmalek, Maarouf/Marouf, Houthi/Huthi).
SPELLINGS = (
    ("sch", "sh"), ("tch", "sh"), ("ch", "sh"), ("kh", "k"), ("gh", "g"), ("ph", "f"),
    ("th", "t"), ("dh", "d"), ("zh", "j"), ("dj", "j"), ("gue", "ge"), ("gui", "gi"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("isation", "ization"), ("x", "ks"), ("ck", "k"),
    ("q", "k"), ("c", "k"), ("w", "u"), ("y", "i"),
)  # fmt: skip
# Abderrahman, Abdulrahman: the article of "servant of the" goes with the letter behind it.
SERVANT = re.compile(r"^abd[aeiou](?:l|([dnrstz])(?=\1))")
# Letters that stand for one another in romanisations: Gaddafi/Qaddafi, Zelensky/Selenskyj.
SOUNDS = frozenset(map(frozenset, ("gk", "uv", "sz", "ij", "dt")))
LONG, SURE, TWIN = 6, 92.0, 8  # letters, percent, letters
WORD = re.compile(r"[a-z0-9]+")
AYN = re.compile(r"`(?=[^aeiou\W])")  # a letter of its own where no vowel is written
DOUBLED = re.compile(r"(.)\1+")
GLIDE = re.compile(r"u[aeio]")  # Wadi and Ouadi begin with a consonant
VOWEL = re.compile(r"[aeiou]")
VOWELS = str.maketrans("", "", "aeiou")


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in plain small letters; apostrophes join, hyphens and points part."""
    plain = str(anyascii(name.replace("’", "").replace("'", ""))).lower()
    return tuple(WORD.findall(AYN.sub("a", plain).replace("'", "").replace("`", "")))


@lru_cache(maxsize=65536)
def core(name: str) -> tuple[str, ...]:
    """The words of a name that tell it apart: without articles and particles, if any remain."""
    return without_particles(words(name))


def without_particles(found: tuple[str, ...]) -> tuple[str, ...]:
    """The words that are no articles and particles, or all where nothing else is there."""
    return tuple(word for word in found if word not in PARTICLES) or found


@lru_cache(maxsize=65536)
def spelling(word: str) -> str:
    """One spelling for all romanisations of a sound, doubled letters and silent endings dropped."""
    servant = word.startswith("abd")
    for written, sound in SPELLINGS:
        word = word.replace(written, sound)
    if servant:
        word = SERVANT.sub("abdel", word)
    word = DOUBLED.sub(r"\1", word)
    if len(word) > 3 and (word[-1] == "h" or (servant and word[-1] == "e")):
        return word[:-1]
    return word


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word, `a` standing for a vowel at its beginning: a key for blocking."""
    found = spelling(word)
    vowel = found[0] in "aeiou" and not GLIDE.match(found)
    first = "a" if vowel else found[0]
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
        return 0.8 if skeleton(a) == skeleton(b) and _weak_ending(a, b) else 0.0
    short = min(len(one), len(other))
    # Scripts of consonants leave the short vowels out.
    bare = VOWEL.search(one, 1) is None or VOWEL.search(other, 1) is None
    if short >= (3 if bare else 4) and skeleton(a) == skeleton(b):
        return 0.8 if bare or ratio(one, other) >= 70 else 0.0
    if short >= TWIN and ratio(one, other) >= SURE:
        return 0.8
    return 0.8 if _one_sound_apart(one, other) else 0.0


@lru_cache(maxsize=65536)
def nearness(a: str, b: str) -> float:
    """How near two words are in letters, 0 to 1; what is not `alike` stays below that."""
    return alike(a, b) or 0.75 * ratio(spelling(a), spelling(b)) / 100


def _weak_ending(a: str, b: str) -> bool:
    """Haniyeh and Haniya, Chareh and Sharaa: one romanised ending in -e and -a."""
    one, other = spelling(a), spelling(b)
    if len(one) != len(other) or len(one) < 4 or one[:-1] != other[:-1]:
        return False
    silent = a.endswith("eh") or b.endswith("eh") or {one[-2:], other[-2:]} <= {"ie", "ia"}
    return silent and {one[-1], other[-1]} == {"a", "e"}


def _one_sound_apart(one: str, other: str) -> bool:
    """Do long words differ in a single letter that is romanised in these two ways?"""
    if len(one) != len(other) or len(one) < LONG:
        return False
    apart = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and apart[0] in SOUNDS
