"""Source, cue and content put together to one attribution."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below, has
from hearsay.state.clauses import described, that_clauses
from hearsay.state.lexicon import Found
from hearsay.state.plausible import is_unspoken, is_vouched
from hearsay.state.quotation import quote_kind
from hearsay.state.source_words import identified, speaker_span
from hearsay.state.spans import hull, overlaps
from hearsay.state.speakers import relative_subject
from hearsay.state.view import View
from hearsay.state.voices import is_impersonal

CUE_TAGS = {"VERB", "AUX"}
WIDEST = 4  # words between a verb and its auxiliary
GROUP = {"AUX", "ADV", "PART", "VERB"}
CUE_PARTS = ("aux", "aux:pass", "advmod", "expl", "expl:comp", "expl:pv", "compound:prt")


def attribution(
    view: View, verb: Token, found: Found, head: Token | None, content: list[Span]
) -> Attribution:
    """The attribution of a content to the source of a verb; nobody's where that is impersonal."""
    start, end = hull(content)
    cue = found.cue
    if head is not None and is_impersonal(view, head):
        head = None
    clausal = _is_clausal(view, verb, content)
    told = (clausal or not cue.weak) and not is_unspoken(view, verb, cue, content)
    source, antecedent = _source(view, verb, head, content) if head else (None, None)
    return Attribution(
        start=start,
        end=end,
        source=source,
        antecedent=antecedent,
        head=head.i if head else None,
        cue=_cue_span(view, verb, found.last, [*content, *([source] if source else [])]),
        cue_token=verb.i,
        relation=cue.relation,
        content=tuple(content),
        quote=quote_kind(view, content),
        how="verb",
        clausal=clausal,
        said=told and is_vouched(view, verb, head, content, clausal=clausal),
    )


def _source(view: View, verb: Token, head: Token, content: list[Span]) -> tuple[Span, Span | None]:
    """The words of the source; of "X, who said P" the pronoun, and X as what it stands for."""
    pronoun = relative_subject(view, verb)
    span = speaker_span(view, head)
    if pronoun is not None and pronoun.i != head.i:
        return (pronoun.start, pronoun.end), span
    whole = identified(view, head, span)
    clash = any(overlaps(whole, each) for each in [*content, (verb.start, verb.end)])
    return (span if clash else whole), None


def _is_clausal(view: View, verb: Token, content: list[Span]) -> bool:
    """Is the content a clause or a quotation, and not a noun or an infinitive under the verb?"""
    if content == [(verb.start, verb.end)]:
        return False
    spoken = quote_kind(view, content) == "direct" and view.quote_around(verb.start) is None
    if that_clauses(view, verb) or spoken:
        return True
    if described(view, verb):
        return False
    objects = below(view.tokens, verb, "obj", "nsubj:pass", "xcomp", "advcl", "obl", "obl:arg")
    return not any(content[0][0] <= t.start < content[-1][1] for t in objects)


def _cue_span(view: View, verb: Token, last: Token, others: list[Span]) -> Span:
    """The verb with its auxiliaries, particles and adverbs, up to the last word of a longer cue:
    "was quoted", "has repeatedly called for". What is source or content is left out.
    """
    parts = [verb, *(t for t in below(view.tokens, verb, *CUE_PARTS) if _is_close(view, t, verb))]
    after = view.tokens[verb.i + 1 : verb.i + 2]  # « dit-on »
    parts += [t for t in after if t.dep == "nsubj" and t.head == verb.i and is_impersonal(view, t)]
    for words in ([*parts, last], parts):
        span = hull([(t.start, t.end) for t in words])
        if not any(overlaps(span, each) for each in others):
            return span
    return verb.start, verb.end


def _is_close(view: View, part: Token, verb: Token) -> bool:
    """Do only words of the verb's own group stand between the two?"""
    if abs(part.i - verb.i) > WIDEST or _is_question(part):
        return False
    between = view.tokens[min(part.i, verb.i) + 1 : max(part.i, verb.i)]
    return all(t.pos in GROUP for t in between)


def _is_question(part: Token) -> bool:
    return any(has(part, f"PronType={kind}") for kind in ("Int", "Rel"))
