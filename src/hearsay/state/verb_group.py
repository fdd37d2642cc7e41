"""A verb with its auxiliaries and pronouns: passive, reflexive, finite, real."""

from hearsay.model.annotation import Token
from hearsay.model.morph import below, has, is_finite, plain
from hearsay.state.parties import parties
from hearsay.state.view import View
from hearsay.state.voices import can_speak


def is_carried(view: View, verb: Token) -> bool:
    """A participle that the parse has hung on its auxiliary: « Pékin a pour sa part dénoncé »."""
    governor = view.tokens[verb.head]
    have = view.listed("have")
    past = has(verb, "VerbForm=Part") and not has(verb, "Tense=Pres")
    return past and governor.lemma.lower() in have and governor.i < verb.i


def is_reflexive(view: View, verb: Token) -> bool:
    """As in « s'oppose à »: the subject acts, whatever the parse calls it."""
    return any(has(t, "Reflex=Yes") for t in below(view.tokens, verb))


def is_passive(view: View, verb: Token) -> bool:
    """Does a passive auxiliary or subject stand by the verb, or does it stand apart as a
    participle ("Asked whether P, X said Q")?
    """
    if is_reflexive(view, verb):
        return False
    if below(view.tokens, verb, "aux:pass", "nsubj:pass"):
        return True
    past = has(verb, "VerbForm=Part") and has(verb, "Tense=Past")
    apart = verb.dep == "advcl" or view.sentence_at(verb.start).start == verb.start
    return past and apart and not below(view.tokens, verb, "aux", "nsubj")


def agent_of(view: View, verb: Token) -> Token | None:
    """The "by X" of a passive, also where the parse takes it for any other adjunct."""
    words = parties(view.doc.language).agent
    for token in below(view.tokens, verb, "obl:agent", "obl", "obl:arg"):
        by = any(plain(case) in words for case in below(view.tokens, token, "case"))
        if by and token.i > verb.i and can_speak(view, token) and not view.in_time(token):
            return token
    return None


def has_finite(view: View, verb: Token) -> bool:
    """Is it a finite verb, by itself or by its auxiliary?"""
    carrier = [view.tokens[verb.head]] if is_carried(view, verb) else []
    return is_finite((verb, *below(view.tokens, verb, "aux"), *carrier))


def is_unreal(view: View, verb: Token) -> bool:
    """Is the verb in a form that tells of what would or will be said, or is not said at all?"""
    parts = (verb, *below(view.tokens, verb, "aux"))
    if has(verb, "VerbForm=Inf") and len(parts) == 1:
        return True
    return any(has(p, "Mood=Cnd") or has(p, "Tense=Fut") for p in parts)
