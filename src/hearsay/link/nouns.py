"""What a noun phrase is about, in a code that all languages share: "passagers" are passengers."""

import re
from collections.abc import Mapping
from functools import cache

from hearsay import languages

WORD = re.compile(r"[^\W\d_]+")
NOUN = "noun"


def sort_of(words: str, language: str) -> str:
    """The code of the last noun of a phrase that the language's table of counted things knows.

    "" where it knows none, or where the table is not there.
    """
    codes = _codes(language) if language in languages.available() else {}
    found = (codes[word] for word in reversed(WORD.findall(words.casefold())) if word in codes)
    return next(found, "")


@cache
def _codes(language: str) -> Mapping[str, str]:
    """The nouns of a language that have a code, with it."""
    rows = languages.load(language).table("counted")
    return {
        form: row["of"]
        for row in rows
        if row["pos"] == NOUN and row["of"]
        for form in row["forms"].casefold().split(";")
    }
