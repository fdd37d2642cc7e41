"""Words that say what kind of thing a name belongs to."""

from functools import lru_cache

from hearsay.model.language import Language


@lru_cache(maxsize=16)
def kinds_of_thing(language: Language) -> dict[str, str]:
    """Nouns such as "movement", "newspaper" that say what bears the name beside them."""
    also = {"agency": "outlet", "state": "place"}
    kinds = {row["noun"].lower(): row["kinds"].split(";")[0] for row in language.table("nominals")}
    return {noun: also.get(kind, kind) for noun, kind in kinds.items() if kind != "person"}


@lru_cache(maxsize=16)
def titles_and_kinds(language: Language) -> dict[str, str]:
    """What may stand before a name: titles, which announce a person, and kinds of thing."""
    titles = {row["title"].lower(): "person" for row in language.table("titles")}
    return {**kinds_of_thing(language), **titles}


@lru_cache(maxsize=16)
def all_kinds(language: Language) -> dict[str, frozenset[str]]:
    """Every kind of body that a noun can say it is: an "agency" of a state is no news agency."""
    return {
        row["noun"].lower(): frozenset(row["kinds"].split(";")) - {"person", "place", "document"}
        for row in language.table("nominals")
    }
