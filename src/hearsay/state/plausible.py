"""Does a cue really tell what somebody said? What is not said, not real or said by nobody is left
out.
"""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has
from hearsay.state.certainty import is_negated
from hearsay.state.clauses import that_clauses
from hearsay.state.lexicon import Cue
from hearsay.state.quotation import quote_kind, quoted_content
from hearsay.state.spans import overlaps, tokens_in
from hearsay.state.speakers import can_speak, is_first_person, is_nobody, is_passive
from hearsay.state.view import View

OPENING = 6  # characters in which "to keep his name secret" has begun
PERFORMED = {"promises", "threatens", "demands", "confirms", "denies"}


def is_plausible(
    view: View, verb: Token, cue: Cue, head: Token | None, content: list[Span]
) -> bool:
    """Is this a source, a cue and what was said, and not only words that look like it?"""
    if _is_beside_the_point(view, verb, content) or _is_unspoken(view, verb, cue, content):
        return False
    if head is None:
        return _is_said_by_nobody(view, verb, cue, content)
    if head.pos == "PRON" and view.quote_around(verb.start):
        return False  # "they answered" in somebody's words: only the speaker knows who they are
    if is_first_person(head) or has(head, "PronType=Rel") or is_nobody(view, head):
        return False
    spoken = quote_kind(view, content) == "direct" and not view.quote_around(verb.start)
    told = spoken or _is_told(view, verb, content) or _is_infinitival(view, content)
    if not can_speak(view, head) and (cue.weak or not told):
        return False
    return not cue.weak or spoken or _is_clause(view, verb)


def _is_beside_the_point(view: View, verb: Token, content: list[Span]) -> bool:
    """The cue inside its own content, or words that only tell that a source wants no name."""
    own = (verb.start, verb.end)
    if any(span[0] <= verb.start < span[1] and span != own for span in content):
        return True
    opening = (content[0][0], content[0][0] + OPENING)
    return any(overlaps(own, a) or overlaps(opening, a) for a in view.anonymity)


def _is_unspoken(view: View, verb: Token, cue: Cue, content: list[Span]) -> bool:
    """Is the verb one that tells of what is not, or not yet, said?"""
    without = view.lexicon.small.get("without", frozenset())
    if any(mark.word.lower() in without for mark in below(view.tokens, verb, "mark", "case")):
        return True
    if has(verb, "VerbForm=Inf") and verb.dep in ("advcl", "acl"):
        return True  # "met to discuss P": nothing has been said yet
    if _is_unreal(view, verb) and (cue.relation in PERFORMED or not _is_told(view, verb, content)):
        return True  # "would never accept"
    if is_negated(view, verb) and _opens_question(view, content):
        return True  # "did not say when P"
    unsaid = is_negated(view, verb) or _is_unreal(view, verb)  # "did not threaten to"
    return unsaid and not that_clauses(view, verb) and not quoted_content(view, verb, cue)


def _is_told(view: View, verb: Token, content: list[Span]) -> bool:
    return bool(that_clauses(view, verb)) or quote_kind(view, content) == "direct"


def _is_said_by_nobody(view: View, verb: Token, cue: Cue, content: list[Span]) -> bool:
    """As in "It was reported that P": a passive without an agent, outside of quotations."""
    outside = not cue.weak and not view.quote_around(verb.start) and is_passive(view, verb)
    return outside and _is_told(view, verb, content)


def is_answer(view: View, verb: Token, cue: Cue) -> bool:
    """As in "The department denies.": the verb alone answers what was said before."""
    told = not cue.weak and cue.relation == "denies" and not is_passive(view, verb)
    return told and has_finite(view, verb)


def has_finite(view: View, verb: Token) -> bool:
    """Is it a finite verb, by itself or by its auxiliary?"""
    return any(has(t, "VerbForm=Fin") for t in (verb, *below(view.tokens, verb, "aux")))


def _is_infinitival(view: View, content: list[Span]) -> bool:
    """As in "Others say to have been threatened": who says so can speak, known to the tables or
    not.
    """
    first = tokens_in(view.tokens, content[0])[:2]
    return any(has(t, "VerbForm=Inf") for t in first)


def _is_unreal(view: View, verb: Token) -> bool:
    """Is the verb in a form that tells of what would or will be said, or is not said at all?"""
    parts = (verb, *below(view.tokens, verb, "aux"))
    if has(verb, "VerbForm=Inf") and len(parts) == 1:
        return True
    return any(has(p, "Mood=Cnd") or has(p, "Tense=Fut") for p in parts)


def _is_clause(view: View, verb: Token) -> bool:
    """Weak cues count only with spoken words or a that-clause."""
    return any(below(view.tokens, clause, "mark") for clause in that_clauses(view, verb))


def _opens_question(view: View, content: list[Span]) -> bool:
    first = tokens_in(view.tokens, content[0])[:1]
    questions = view.lexicon.small.get("questions", frozenset())
    return any(token.word.lower() in questions for token in first)
