"""What people do for a living, as their titles tell it: "the researcher" is no soldier."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from hearsay.annotate.gazetteer import fold
from hearsay.model.language import Language

# Sectors of PLOVER whose people the same word can mean: a mayor may be a party's candidate.
FAMILIES = (
    frozenset({"GOV", "LEG", "PTY", "OPP"}),
    frozenset({"COP", "MIL", "SPY", "REB"}),
    frozenset({"EDU", "HLT", "HLH", "CVL"}),
    frozenset({"NGO", "IGO", "CVL", "LAB"}),
)


@lru_cache(maxsize=16)
def title_sectors(language: Language) -> Mapping[str, str]:
    """The sector of each title of one word, folded; "" where the word tells none."""
    return {fold(row["title"]): row["sector"] for row in language.table("titles")}


def sectors_of(language: Language, words: Iterable[str]) -> frozenset[str]:
    """The sectors that the words around a name tell."""
    table = title_sectors(language)
    return frozenset(table.get(word, "") for word in words) - {""}


def fits(language: Language, noun: str, sectors: frozenset[str], *, told: bool = False) -> bool:
    """May a noun be said of somebody whose own titles tell these sectors?

    Where they tell none, it may, unless it has to be `told`.
    """
    own = title_sectors(language).get(fold(noun), "")
    if not own or not sectors:
        return not told
    if own in sectors:
        return True
    return any(own in family and sectors & family for family in FAMILIES)
