"""Chains, drawn from the page to the mouth: `LBC ← AFP ← unnamed Palestinian sources`."""

from functools import cache

from hearsay import languages
from hearsay.model.reading import Reading
from hearsay.model.statement import Hop, Statement
from hearsay.report.index import Index
from hearsay.report.wordings import shorten

ARROW = " ← "
WIDTH = 60
NAMELESS = ("unnamed", "unspecified")


def draw(statement: Statement, index: Index) -> str:
    """A statement's chain; its own voice where nobody else is given."""
    reading = index.reading(statement)
    hops = [voice(reading, index), *(name(hop, reading) for hop in statement.chain[1:])]
    return ARROW.join(hops)


def voice(reading: Reading, index: Index) -> str:
    """Who publishes; the file where nobody says."""
    known = reading.outlet.id or reading.article.outlet
    return reading.outlet.name if known else index.files[reading.article.id]


def name(hop: Hop, reading: Reading) -> str:
    """A hop in words; "unnamed" goes before an unnamed one unless its own words say so."""
    words = shorten(hop.name, WIDTH)
    if not hop.unnamed or _says_unnamed(words, reading.article.language):
        return words
    return f"unnamed {words}"


def _says_unnamed(words: str, language: str) -> bool:
    """Whether words tell that somebody is not named: "unidentified", "sous couvert d'anonymat"."""
    folded = words.casefold().replace("\u2019", "'")
    return any(word in folded for word in NAMELESS) or any(
        phrase in folded for phrase in _phrases(language)
    )


@cache
def _phrases(language: str) -> tuple[str, ...]:
    """The phrases of a language that make a source unnamed."""
    if language not in languages.available():
        return ()
    rows = languages.load(language).table("anonymity")
    return tuple(row["phrase"].casefold() for row in rows)
