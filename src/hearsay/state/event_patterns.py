"""The table of events of a language, by first word, and what is found of it in a text."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from hearsay.model.annotation import Token
from hearsay.model.language import Language

MARKS = "!@"  # what a slot must hold: somebody, a place
NOTHING = "NONE"  # the type of words that tell of no event: "shot on goal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A row of the table of events: its words in lemmas and where its participants stand.

    `shared` makes all of them actors of one event, as in a meeting; a `needed` slot must hold
    somebody, a `placed` one a place.
    """

    words: tuple[str, ...]
    pos: str
    type: str
    mode: str
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    shared: bool
    needed: frozenset[str]
    placed: frozenset[str]

    @property
    def transitive(self) -> bool:
        """Does its verb act on an object?"""
        return "obj" in (*self.actor, *self.recipient)


@dataclass(frozen=True, slots=True)
class Found:
    """A word that tells of an event, its pattern, and the words that complete it."""

    token: Token
    pattern: Pattern
    light: tuple[Token, ...]

    @property
    def words(self) -> set[int]:
        """The indexes of all its words."""
        return {self.token.i, *(token.i for token in self.light)}

    @property
    def noun(self) -> Token | None:
        """The last of the words that complete it."""
        return self.light[-1] if self.light else None


@lru_cache(maxsize=16)
def patterns(language: Language) -> Mapping[str, tuple[Pattern, ...]]:
    """The patterns by their first word, those of most words first."""
    index: dict[str, list[Pattern]] = {}
    for row in language.table("events"):
        words = tuple(row["pattern"].lower().split())
        actor, recipient = _slots(row["actor"]), _slots(row["recipient"])
        marked = (*actor, *recipient)
        index.setdefault(words[0], []).append(
            Pattern(
                words=words, pos=row["pos"], type=row["type"], mode=row["mode"],
                actor=tuple(slot.rstrip(MARKS) for slot in actor),
                recipient=tuple(slot.rstrip(MARKS) for slot in recipient),
                shared="+" in row["actor"],
                needed=frozenset(slot[:-1] for slot in marked if slot[-1] == "!"),
                placed=frozenset(slot[:-1] for slot in marked if slot[-1] == "@"),
            )
        )  # fmt: skip
    return {w: tuple(sorted(found, key=lambda p: -len(p.words))) for w, found in index.items()}


def _slots(cell: str) -> list[str]:
    return [slot for slot in cell.replace("+", ",").split(",") if slot]
