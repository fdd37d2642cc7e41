"""Words for the people and the things of a country."""

from collections.abc import Mapping
from functools import lru_cache

from hearsay.model.language import Language


@lru_cache(maxsize=16)
def nationality(language: Language) -> Mapping[str, str]:
    """Country (ISO 3166-1 alpha-2, "" for peoples without a state) of each word, in lower case."""
    return {row["form"].lower(): row["country"] for row in language.table("nationalities")}
