"""Acronyms that the text spells out: "Front patriotique du Kivu (FPK)"."""

from collections.abc import Iterator, Sequence

from hearsay.annotate.gazetteer import fold
from hearsay.annotate.names import Candidate
from hearsay.model.annotation import Token
from hearsay.model.doc import Doc

SMALL = {"ADP", "DET", "CCONJ", "PUNCT"}
LONGEST, SHORTEST = 8, 2  # letters of an acronym
MOST_WORDS = 16  # of the name that it stands for


def spelled_out(doc: Doc) -> Iterator[Candidate]:
    """The names whose initials stand in brackets behind them, whole: "Bureau national de gestion
    des risques (BNGR)" is one name, wherever the recogniser ends it.
    """
    tokens = doc.all(Token)
    for short in bracketed(tokens):
        last = short.i - 2
        first = _first(tokens, short.word, last)
        if first is not None and first < last:
            yield Candidate(tokens[first].start, tokens[last].end, first, last, "ORG")


def bracketed(tokens: Sequence[Token]) -> Iterator[Token]:
    """Acronyms that stand alone in brackets."""
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if before.word == "(" and after.word == ")" and before.i > 1 and is_acronym(token.word):
            yield token


def is_acronym(word: str) -> bool:
    """Is it written in capitals, as "FPK" or "MINUSMA"?"""
    return SHORTEST <= len(word) <= LONGEST and word.isalpha() and word.isupper()


def initials(name: str, small: frozenset[str]) -> str:
    """The first letters of the words of a name, without its small words."""
    words = name.replace("'", " ").replace("’", " ").replace("-", " ").split()
    return "".join(fold(word)[:1] for word in words if word.lower() not in small).upper()


def _first(tokens: Sequence[Token], acronym: str, last: int) -> int | None:
    """The word with which the name begins; None where the letters do not fit the words."""
    letters = [letter.lower() for letter in fold(acronym)]
    for i in range(last, max(-1, last - MOST_WORDS), -1):
        token = tokens[i]
        fits = bool(letters) and fold(token.word)[:1] == letters[-1]
        if fits and not (token.pos in SMALL and _is_later(tokens, i, letters)):
            letters.pop()
        elif token.pos not in SMALL:
            return None
        if not letters:
            return i
    return None


def _is_later(tokens: Sequence[Token], at: int, letters: Sequence[str]) -> bool:
    """Is the letter the first one of a word of weight further to the left?"""
    for i in range(at - 1, max(-1, at - 3), -1):
        if tokens[i].pos not in SMALL:
            return fold(tokens[i].word)[:1] == letters[-1]
    return False
