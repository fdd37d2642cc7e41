"""Reading words in their place: small questions about tokens, without any language in them."""

from collections.abc import Iterable, Iterator, Sequence

from hearsay.model.annotation import Token

CLAUSAL = {"root", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass"}
SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl:subj"}
PREDICATES = {"VERB", "AUX"}


def has(token: Token, feature: str) -> bool:
    """Does the token carry a morphological feature such as `Mood=Cnd`?"""
    return feature in token.morph.split("|")


def value(token: Token, name: str) -> str:
    """The value of a feature (`Gender` -> `Masc`), "" where the token has none."""
    for feature in token.morph.split("|"):
        key, _, found = feature.partition("=")
        if key == name:
            return found
    return ""


def plain(token: Token) -> str:
    """The word as tables write it: small letters and straight apostrophes."""
    return token.word.lower().replace("’", "'")


def is_finite(words: Iterable[Token]) -> bool:
    """Is one of the words a finite verb?"""
    return any(has(word, "VerbForm=Fin") for word in words)


def below(tokens: Sequence[Token], head: Token, *relations: str) -> list[Token]:
    """Children of a token in one of the relations (all children where none is named)."""
    wanted = set(relations)
    return [tokens[i] for i in head.children if not wanted or tokens[i].dep in wanted]


def above(tokens: Sequence[Token], token: Token) -> Iterator[Token]:
    """The token's head, its head's head and so on up to the root."""
    while token.head != token.i:
        token = tokens[token.head]
        yield token


def clause_of(tokens: Sequence[Token], token: Token) -> Token:
    """The head of the clause a token stands in (itself where it heads one)."""
    while token.dep not in CLAUSAL and token.head != token.i:
        if token.dep == "conj" and token.pos in PREDICATES:
            return token
        token = tokens[token.head]
    return token


def head_of(tokens: Sequence[Token], start: int, end: int) -> Token | None:
    """The word of the stretch `start..end` on which its other words hang."""
    within = [t for t in tokens if start <= t.start and t.end <= end]
    indexes = {t.i for t in within}
    return next((t for t in within if t.head not in indexes or t.head == t.i), None)
