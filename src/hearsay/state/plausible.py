"""Does a cue really tell what somebody said? What is not said, not real or said by nobody is left
out.
"""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has
from hearsay.state.certainty import is_negated
from hearsay.state.clauses import that_clauses
from hearsay.state.lexicon import Cue
from hearsay.state.parties import parties
from hearsay.state.quotation import is_speech, quote_kind, quoted_content
from hearsay.state.spans import overlaps, tokens_in
from hearsay.state.verb_group import has_finite, is_passive, is_unreal
from hearsay.state.view import View
from hearsay.state.voices import ACTING, can_speak, is_first_person, is_nobody

OPENING = 6  # characters in which "to keep his name secret" has begun
PERFORMED = {"promises", "threatens", "demands", "confirms", "denies"}


def is_plausible(
    view: View, verb: Token, cue: Cue, head: Token | None, content: list[Span]
) -> bool:
    """Is this a source, a cue and what was said, and not only words that look like it?"""
    if _is_beside_the_point(view, verb, content):
        return False
    if head is None:  # "It was reported that P", "X was asked about P": a passive without an agent
        return not cue.weak and is_passive(view, verb)
    quoted = view.quote_around(verb.start) is not None
    if has(head, "PronType=Rel") or (is_first_person(head) and not quoted):
        return False  # "I" outside a quotation is the outlet itself
    if not (can_speak(view, head) or _is_somebody(view, head)):
        return cue.firm and (_is_told(view, verb, content) or _is_infinitival(view, content))
    spoken = quote_kind(view, content) == "direct" and not quoted
    return cue.firm or spoken or _is_clause(view, verb) or _is_of_words(view, verb)


def _is_of_words(view: View, verb: Token) -> bool:
    """As in "defended the remark", "repeated the claim": the object is somebody's word."""
    objects = below(view.tokens, verb, "obj")
    return any(t.pos == "NOUN" and t.lemma.lower() in view.lexicon.nouns for t in objects)


def _is_somebody(view: View, head: Token) -> bool:
    """Is it a subject like "the grandsons": many of a kind that no table knows for a thing?"""
    many = head.pos == "NOUN" and has(head, "Number=Plur") and head.dep in ACTING
    return many and head.lemma.lower() not in parties(view.doc.language).never


def _is_beside_the_point(view: View, verb: Token, content: list[Span]) -> bool:
    """The cue inside its own content, words that only tell that a source wants no name, a nickname
    (« Karl Brandt, dit « le Boulanger », … »).
    """
    own = (verb.start, verb.end)
    quote = next((q for q in view.quotes if 0 <= q.start - verb.end <= 2), None)
    if quote and not is_speech(view, quote) and view.text[: verb.start].rstrip().endswith(","):
        return view.text[verb.end : quote.start].strip() == "" and quote.start > content[0][0]
    if any(span[0] <= verb.start < span[1] and span != own for span in content):
        return True
    opening = (content[0][0], content[0][0] + OPENING)
    return any(overlaps(own, a) or overlaps(opening, a) for a in view.anonymity)


def is_vouched(
    view: View, verb: Token, head: Token | None, content: list[Span], *, clausal: bool
) -> bool:
    """Is there somebody on whose word the content stands?

    Pronouns inside a quotation stand for whom its speaker alone knows.
    """
    quote = view.quote_around(verb.start)
    nested = quote is not None and content[0][0] > quote.inner_start + 1
    if head is None:
        return clausal and not nested
    if is_nobody(view, head) or is_first_person(head):
        return False
    return head.pos != "PRON" or not nested


def is_unspoken(view: View, verb: Token, cue: Cue, content: list[Span]) -> bool:
    """Is the verb one that tells of what is not, or not yet, said?"""
    without = view.listed("without")
    if any(mark.word.lower() in without for mark in below(view.tokens, verb, "mark", "case")):
        return True
    if has(verb, "VerbForm=Inf") and verb.dep in ("advcl", "acl"):
        return True  # "met to discuss P": nothing has been said yet
    if is_unreal(view, verb) and (cue.relation in PERFORMED or not _is_told(view, verb, content)):
        return True  # "would never accept"
    if is_negated(view, verb) and _opens_question(view, content):
        return True  # "did not say when P"
    unsaid = is_negated(view, verb) or is_unreal(view, verb)  # "did not threaten to"
    return unsaid and not that_clauses(view, verb) and not quoted_content(view, verb, cue)


def _is_told(view: View, verb: Token, content: list[Span]) -> bool:
    return bool(that_clauses(view, verb)) or quote_kind(view, content) == "direct"


def is_answer(view: View, verb: Token, cue: Cue) -> bool:
    """As in "The department denies.": the verb alone answers what was said before."""
    told = not cue.weak and cue.relation == "denies" and not is_passive(view, verb)
    return told and has_finite(view, verb)


def _is_infinitival(view: View, content: list[Span]) -> bool:
    """As in "Others say to have been threatened": who says so can speak, known to the tables or
    not.
    """
    first = tokens_in(view.tokens, content[0])[:2]
    return any(has(t, "VerbForm=Inf") for t in first)


def _is_clause(view: View, verb: Token) -> bool:
    """Weak cues count only with spoken words or a that-clause."""
    return any(below(view.tokens, clause, "mark") for clause in that_clauses(view, verb))


def _opens_question(view: View, content: list[Span]) -> bool:
    first = tokens_in(view.tokens, content[0])[:1]
    questions = view.listed("questions")
    return any(token.word.lower() in questions for token in first)
