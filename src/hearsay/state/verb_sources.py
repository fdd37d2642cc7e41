"""Whose word a cue verb brings: by syntax, or by place where the parse is misled."""

from hearsay.model.annotation import Token
from hearsay.state.clauses import opens_infinitive, that_clauses
from hearsay.state.lexicon import Cue, Found
from hearsay.state.position import beside, inverted, set_in
from hearsay.state.quotation import quoted_content
from hearsay.state.reach import opening_that
from hearsay.state.speakers import speaker
from hearsay.state.verb_group import agent_of, has_finite, is_passive
from hearsay.state.view import View
from hearsay.state.voices import can_speak


def source_head(view: View, verb: Token, found: Found) -> Token | None:
    """The source by syntax, if it stands on the verb's side of the quotation marks, or by place."""
    cue = found.cue
    if is_passive(view, verb):
        return _outside(view, verb, speaker(view, verb) or agent_of(view, verb))
    told = bool({"clause", "quote"} & cue.takes)
    if told and (placed := set_in(view, verb) or inverted(view, verb, found.last)):
        return placed
    head, near = _outside(view, verb, speaker(view, verb)), beside(view, verb)
    if head is None:
        return _by_place(view, verb, cue, near)
    behind = near is not None and near.i < verb.i < head.i and can_speak(view, near)
    return near if behind and "person" in cue.takes else head  # "X, mayor of Y, told the paper"


def _by_place(view: View, verb: Token, cue: Cue, near: Token | None) -> Token | None:
    """The noun beside a verb that the parse has left without a subject but that must have one."""
    if near is None and verb.dep == "conj":
        near = beside(view, view.tokens[verb.head])  # "X denies P and maintains that Q"
    if _tells(view, verb, cue) or quoted_content(view, verb, cue):
        return near
    led = near is not None and near.i < verb.i and can_speak(view, near)
    return near if led and _is_main(view, verb, cue) else None


def _outside(view: View, verb: Token, head: Token | None) -> Token | None:
    """A source that stands on the verb's side of the quotation marks."""
    apart = head and view.quote_around(head.start) != view.quote_around(verb.start)
    return None if apart else head


def _tells(view: View, verb: Token, cue: Cue) -> bool:
    """Is it a finite verb with a clause of content behind it?"""
    opened = bool(that_clauses(view, verb) or opening_that(view, verb))
    opened = opened or ("infinitive" in cue.takes and opens_infinitive(view, verb))
    return opened and cue.firm and has_finite(view, verb)


def _is_main(view: View, verb: Token, cue: Cue) -> bool:
    """Is it the finite verb of its sentence, which has a subject even if the parse has none?"""
    return verb.dep in ("root", "conj") and cue.firm and has_finite(view, verb)
