"""Names whose article a preposition swallows: « un entretien au Figaro » is one with Le Figaro."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hearsay.annotate.gazetteer import Match
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Outlet
from hearsay.model.language import Language

WORD_BEFORE = re.compile(r"(\w+)\W*$")
LONGEST = 40  # characters of the word before a name


def melted(outlet: Outlet, language: Language) -> Iterator[str]:
    """The names of an outlet behind a preposition that has swallowed their article."""
    for form in (outlet.name, *outlet.forms):
        for article, words in _contracted(language).items():
            if form.startswith(f"{article} "):
                yield from (f"{word} {form.removeprefix(f'{article} ')}" for word in words)


def without_preposition(doc: Doc, match: Match, *, after_name: bool) -> Match | None:
    """The name alone; None in « la Coupe du Monde », which has a name before it and is no paper,
    unless that may be (« Traduit du Monde »).
    """
    text = doc.article.text
    first, _, rest = text[match.start : match.end].partition(" ")
    if not any(first in words for words in _contracted(doc.language).values()):
        return match
    before = WORD_BEFORE.search(text, max(0, match.start - LONGEST), match.start)
    if before and before[1][0].isupper() and not after_name:
        return None
    return replace(match, start=match.end - len(rest))


def _contracted(language: Language) -> dict[str, list[str]]:
    """The articles with which names begin, each with what becomes of it behind a preposition."""
    found: dict[str, list[str]] = language.rules.get("names", {}).get("contracted", {})
    return found
