"""Acts of speech as events, and what is only spoken of in them.

What somebody denies, demands, promises, threatens or accuses of is told with that act, whether or
not its verb is a part of the stretch. What is only demanded, refused or threatened is no event.
"""

from collections.abc import Iterator
from itertools import islice

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import PREDICATES, above, below, has, plain
from hearsay.state.event_match import match
from hearsay.state.event_patterns import Found
from hearsay.state.spans import tokens_in
from hearsay.state.view import View

SPEECH = {"ACCUSE", "AGREE", "REJECT", "REQUEST", "THREATEN"}
UNDONE = {"REJECT", "REQUEST", "THREATEN"}
CONTENT = {"ccomp", "xcomp", "parataxis", "advcl", "acl", "obl", "obj"}
NOMINAL = {"obj", "obl", "obl:arg", "iobj"}
CLIMB = 3  # words between what is told and the verb that tells it


def acts(view: View, span: Span) -> Iterator[Found]:
    """The acts of speech outside a stretch on which its clauses hang: "denied that …".

    A stretch without a verb says nothing by itself: whatever the verb above it tells is told
    with it (« a reconnu » in "X a reconnu le gouvernement").
    """
    words = tokens_in(view.tokens, span)
    bare = all(t.pos not in PREDICATES for t in words)
    for top in words:
        governor = view.tokens[top.head]
        if governor.i == top.i or _within(governor, span) or not (bare or top.dep in CONTENT):
            continue
        for over in _governors(view, governor):
            if _within(over, span):
                break
            fit = match(view, over, phrases=True) or match(view, over, phrases=False)
            if fit and (bare or fit.pattern.type in SPEECH):
                yield fit
                break


def _governors(view: View, token: Token) -> Iterator[Token]:
    """A word and, as long as they are no verbs, those on which it hangs: "accused the court of
    hiding it", « s'est dit prêt à négocier ».
    """
    yield token
    for over in islice(above(view.tokens, token), CLIMB):
        if token.pos in PREDICATES and token.dep not in NOMINAL:
            return
        yield over
        token = over


def completes(told: Found, act: Found) -> bool:
    """Is an event only the noun that completes an act: the strikes of "threatened with strikes"?"""
    return told.token.i in act.words and told.token.i != act.token.i


def is_content(view: View, inner: Found, act: Found) -> bool:
    """Is an event only what is refused, demanded or threatened?"""
    if act.pattern.type not in UNDONE:
        return False
    token = inner.token
    if _is_condition(view, token, act):
        return True
    while token.dep == "conj" and token.head != token.i:
        token = view.tokens[token.head]
    infinitive = has(token, "VerbForm=Inf")
    over = view.tokens[token.head]
    under = over.i not in act.words and over.head in act.words
    if infinitive and token.dep in ("acl", "advcl") and under:
        return over.dep in NOMINAL  # "urged both sides to talk"
    if token.head not in act.words or token.i in act.words:
        return False
    if token.dep == "nmod":  # "the rejection of the truce", "the threat of a strike"
        return act.token.pos == "NOUN" or over.pos == "NOUN"
    if token.dep == "ccomp" and not infinitive:
        return act.pattern.type != "REJECT"  # what is denied is told as denied
    return token.dep in ("xcomp", "ccomp", *NOMINAL, "acl") or (infinitive and token.dep == "advcl")


def _is_condition(view: View, token: Token, act: Found) -> bool:
    """Is it what would have to happen first: "threatened to leave unless the mayor resigned"?"""
    if token.i in act.words:
        return False
    words = view.listed("conditions")
    chain = [token, *above(view.tokens, token)]
    reached = next((n for n, t in enumerate(chain) if t.i in act.words), 0)
    return any(
        t.dep == "advcl" and any(plain(m) in words for m in below(view.tokens, t, "mark"))
        for t in chain[:reached]
    )


def _within(token: Token, span: Span) -> bool:
    return span[0] <= token.start < span[1]
