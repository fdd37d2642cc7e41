"""Whom an event is aimed at where no slot of its pattern says so."""

from hearsay.model.annotation import Token
from hearsay.model.morph import PREDICATES, SUBJECTS, below, has
from hearsay.state.event_patterns import Found
from hearsay.state.participants import is_owner
from hearsay.state.parties import parties
from hearsay.state.slots import HELD, led, right_before, words_before
from hearsay.state.view import View

BODIES = {"organisation", "group", "outlet", "place", "nationality"}
DISSENT = "PROTEST"
SELF = {"REJECT", "AGREE"}  # who is spoken of in what is denied or promised is not told so
COMPLEMENTS = ("xcomp", "ccomp")
NOMINAL = ("obj", "obl", "obl:arg")


def concerned(view: View, found: Found) -> list[Token]:
    """Whom an act of speech is about where no slot says so, the nearest first.

    "Asked that the court sit", "threatened to strike the port", "rejected a northern offer",
    "threatened action against the union".
    """
    token = found.token
    complements = below(view.tokens, token, *COMPLEMENTS, *NOMINAL)
    complements += _aims(view, token)
    nearest: list[Token] = []
    for part in complements:
        if part.dep == "ccomp" and found.pattern.type in SELF:
            continue
        subjects = [t for t in below(view.tokens, part, *SUBJECTS) if t.pos != "PRON"]
        before = right_before(view, part) if part.dep == "ccomp" and not subjects else None
        subjects += [before] if before else []
        nearest += subjects or below(view.tokens, part, "obj") * (part.dep not in NOMINAL)
    owners = [t for part in complements if part.dep in NOMINAL for t in _whose(view, part)]
    if found.pattern.type in SELF:  # whose the offer is comes before what it is about
        nearest, owners = owners, nearest
    return [*nearest, *owners, *(t for part in complements for t in _named_below(view, part))]


def aimed_at(view: View, found: Found) -> list[Token]:
    """Whom any act is aimed at where no slot says so: "against X", or X named with its object.

    "Suspended air links with the kingdom", "imposed a curfew in the delta".
    """
    anchors = [found.token, *([found.noun] if found.noun else [])]
    against = [t for word in sorted(view.listed("against")) for t in led(view, anchors, word)]
    things = [*below(view.tokens, found.token, *HELD), *([found.noun] if found.noun else [])]
    if found.pattern.type == DISSENT:
        against += _demanded_of(view, found.token)
    return [*against, *(t for thing in things for t in _named_below(view, thing))]


def _demanded_of(view: View, token: Token) -> list[Token]:
    """Of whom those who protest want something: "marched to demand the mayor's resignation"."""
    over = view.tokens[token.head]
    anchors = [token, *([over] if token.dep in HELD and over.pos in PREDICATES else [])]
    aims = [aim for a in anchors for aim in (*_aims(view, a), *below(view.tokens, a, "xcomp"))]
    wanted = [t for aim in aims for t in below(view.tokens, aim, *NOMINAL)]
    owners = [t for thing in wanted for t in _whose(view, thing)]
    return [*owners, *wanted, *(t for thing in wanted for t in _named_below(view, thing))]


def _aims(view: View, verb: Token) -> list[Token]:
    """The infinitives that tell what for, or that the parse has set aside by a date."""
    return [t for t in below(view.tokens, verb, "advcl") if has(t, "VerbForm=Inf")]


def _whose(view: View, noun: Token) -> list[Token]:
    """From whom a thing comes or whose it is: "the mediator's offer", "a call by the rebels"."""
    agent = parties(view.doc.language).agent
    inside = below(view.tokens, noun, "nmod", "nmod:poss")
    beside = [
        t
        for t in below(view.tokens, noun, "amod", "compound")
        if any(m.entity and m.kind in BODIES for m in view.mentions_at(t))
    ]
    led_so = [t for t in inside if is_owner(view, t, noun) or words_before(view, t) & agent]
    return [*beside, *led_so]


def _named_below(view: View, part: Token) -> list[Token]:
    """The first state or body named in a complement, whatever its preposition."""
    aside = [t for t in below(view.tokens, part, "advcl", "acl:relcl", "parataxis", "conj")]
    for token in view.tokens[part.left : part.right + 1]:
        mention = view.mention_at(token)
        hidden = any(t.left <= token.i <= t.right for t in aside) or view.in_time(token)
        if mention and not hidden and mention.entity and mention.kind in BODIES:
            return [token]
    return []
