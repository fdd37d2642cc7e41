"""Which nouns of a language stand for somebody who can act: people, bodies, what is theirs."""

from dataclasses import dataclass
from functools import lru_cache

from hearsay.model.annotation import Token
from hearsay.model.language import Language

COUNTED = {"person", "ship", "aircraft", "vehicle", "tank", "building", "house", "school", "place"}
SHORTEST = 5  # letters of a word whose ending tells what it is
KINDS = ("ending", "never", "genitive", "agent", "nature", "idea")


@dataclass(frozen=True, slots=True)
class Parties:
    """Which nouns of a language take part, by word or by ending, and which do not.

    `nature` is what strikes without anybody's doing (a storm, a virus), `idea` what nobody can
    strike but in a figure of speech (a budget, a record).
    """

    nouns: frozenset[str]
    endings: tuple[str, ...]
    never: frozenset[str]
    groups: frozenset[str]
    genitive: frozenset[str]
    agent: frozenset[str]
    nature: frozenset[str]
    idea: frozenset[str]

    def has(self, token: Token) -> bool:
        """Is the word one for people, a body or something of theirs?"""
        forms = {token.lemma.lower(), token.word.lower()}
        if forms & (self.never | self.nature | self.idea):
            return False
        lemma = token.lemma.lower()
        ending = len(lemma) >= SHORTEST and lemma.endswith(self.endings)
        return bool(forms & self.nouns) or ending


@lru_cache(maxsize=16)
def parties(language: Language) -> Parties:
    """The nouns of a language's tables that stand for somebody."""
    rows = language.table("participants")
    by_kind = {kind: frozenset(r["noun"] for r in rows if r["kind"] == kind) for kind in KINDS}
    nouns = {row["noun"].lower() for row in rows if row["kind"] in ("person", "group", "site")}
    nouns |= {r["noun"].lower() for r in language.table("source_nouns") if r["kind"] != "document"}
    nouns |= {row["title"].lower() for row in language.table("titles")}
    nouns |= {r["noun"].lower() for r in language.table("nominals") if r["kinds"] != "document"}
    nouns |= {
        form
        for row in language.table("counted")
        if row["pos"] == "noun" and row["unit"] in COUNTED
        for form in row["forms"].split(";")
    }
    return Parties(
        nouns=frozenset(nouns),
        endings=tuple(sorted(ending.removeprefix("-") for ending in by_kind["ending"])),
        never=by_kind["never"],
        groups=frozenset(
            r["noun"].lower() for r in language.table("source_nouns") if r["kind"] == "group"
        ),
        genitive=by_kind["genitive"],
        agent=by_kind["agent"],
        nature=by_kind["nature"],
        idea=by_kind["idea"],
    )
