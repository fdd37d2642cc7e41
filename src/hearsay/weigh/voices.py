"""Outlets and agencies as voices: one key whether they publish, are quoted, or belong together."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from hearsay.model.knowledge import Knowledge, Outlet
from hearsay.model.reading import Reading
from hearsay.model.statement import Hop

WORD = re.compile(r"[^\W_]+")
PUBLISHES = ("outlet", "agency")


@lru_cache(maxsize=65536)
def folded(name: str) -> tuple[str, ...]:
    """The words of a name without accents, in small letters."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return tuple(WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


def _telling(name: str) -> frozenset[str]:
    """The words that tell an outlet's name apart; articles and particles are short."""
    words = folded(name)
    return frozenset(word for word in words if len(word) > 3) or frozenset(words)


@dataclass(frozen=True, slots=True)
class Voices:
    """The outlets of the tables, and those that publish in this pile, by key."""

    outlets: Mapping[str, Outlet]
    publishing: Mapping[str, frozenset[str]]

    def of_article(self, reading: Reading) -> str:
        """The key of the voice that an article is published by."""
        return reading.outlet.id or " ".join(folded(reading.outlet.name))

    def of_hop(self, hop: Hop) -> str:
        """The key of an outlet or agency that is quoted: the tables' id, or who publishes here."""
        if hop.entity in self.outlets or hop.entity in self.publishing:
            return hop.entity or ""
        words = _telling(hop.name)
        for key, own in self.publishing.items():
            if own == words or (len(own) > 1 and own <= words):
                return key
        return hop.entity or " ".join(folded(hop.name))

    def publishes(self, hop: Hop) -> bool:
        """Is this hop an outlet or agency, as against a mouth?"""
        known = hop.entity in self.outlets or self.of_hop(hop) in self.publishing
        return not hop.unnamed and (hop.kind in PUBLISHES or known)

    def is_agency(self, hop: Hop) -> bool:
        """Is this hop a news agency?"""
        known = self.outlets.get(hop.entity or "")
        return not hop.unnamed and (known.kind == "agency" if known else hop.kind == "agency")

    def owner(self, key: str) -> str:
        """Who owns the voice: outlets of one owner are one voice."""
        known = self.outlets.get(key)
        return (known.owner or key) if known else key


def voices(readings: Iterable[Reading], knowledge: Knowledge) -> Voices:
    """The voices of a pile."""
    made = Voices(knowledge.outlets, {})
    publishing = {made.of_article(r): _telling(r.outlet.name) for r in readings}
    return Voices(knowledge.outlets, {key: publishing[key] for key in sorted(publishing)})
