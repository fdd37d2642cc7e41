"""Figures of speech: words of violence for what nobody does, or nobody can be struck by."""

from collections.abc import Iterator

from hearsay.model.annotation import Token
from hearsay.model.morph import PREDICATES, below
from hearsay.state.event_patterns import Found
from hearsay.state.parties import parties
from hearsay.state.slots import OBLIQUE, fillers
from hearsay.state.view import View

VIOLENT = {"ASSAULT", "COERCE", "THREATEN"}


def is_figurative(view: View, found: Found) -> bool:
    """Is it a storm that struck, or a budget that was attacked?

    Who did it stands as subject or, in a passive, in any adjunct ("killed in a flood"); what was
    struck as object or after the preposition of a noun's recipient ("an attack on the budget").
    """
    if found.pattern.type not in VIOLENT:
        return False
    known = parties(view.doc.language)
    return any(_is_one(t, known.nature) for t in _causes(view, found)) or any(
        _is_one(t, known.idea | known.nature) for t in _targets(view, found)
    )


def _is_one(token: Token, words: frozenset[str]) -> bool:
    common = token.pos == "NOUN" or token.word.islower()  # whatever the parse takes "flu" for
    return common and bool({token.lemma.lower(), token.word.lower()} & words)


def _causes(view: View, found: Found) -> Iterator[Token]:
    if found.token.pos in PREDICATES:
        yield from below(view.tokens, found.token, "nsubj")
        yield from fillers(view, found, "subj")
        if below(view.tokens, found.token, "nsubj:pass", "aux:pass") or found.token.dep == "acl":
            yield from below(view.tokens, found.token, *OBLIQUE)


def _targets(view: View, found: Found) -> Iterator[Token]:
    slots = found.pattern.recipient
    if found.token.pos in PREDICATES:
        slots = ("obj",) if found.pattern.transitive and found.noun is None else ()
    for slot in slots:
        yield from fillers(view, found, slot)
