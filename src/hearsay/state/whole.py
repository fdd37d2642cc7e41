"""Source, cue and content put together to one attribution."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below
from hearsay.state.clauses import that_clauses
from hearsay.state.lexicon import Cue
from hearsay.state.quotation import quote_kind
from hearsay.state.spans import hull, overlaps
from hearsay.state.speakers import is_impersonal, speaker_span
from hearsay.state.view import View

CUE_TAGS = {"VERB", "AUX"}
CUE_PARTS = ("aux", "aux:pass", "advmod", "expl", "expl:comp", "expl:pv", "compound:prt")


def attribution(
    view: View, verb: Token, cue: Cue, head: Token | None, content: list[Span]
) -> Attribution:
    start, end = hull(content)
    nobody = head is not None and is_impersonal(view, head)
    return Attribution(
        start=start,
        end=end,
        source=speaker_span(view, head) if head and not nobody else None,
        head=head.i if head and not nobody else None,
        cue=_cue_span(view, verb, content),
        cue_token=verb.i,
        relation=cue.relation,
        content=tuple(content),
        quote=quote_kind(view, content),
        how="verb",
        clausal=_is_clausal(view, verb, content),
    )


def _is_clausal(view: View, verb: Token, content: list[Span]) -> bool:
    """Is the content a clause or a quotation, and not a noun or an infinitive under the verb?"""
    if content == [(verb.start, verb.end)]:
        return False
    if that_clauses(view, verb) or quote_kind(view, content) == "direct":
        return True
    objects = below(view.tokens, verb, "obj", "nsubj:pass", "xcomp", "advcl", "obl", "obl:arg")
    return not any(content[0][0] <= t.start < content[-1][1] for t in objects)


def _cue_span(view: View, verb: Token, content: list[Span]) -> Span:
    """The verb with its auxiliaries and particles: "was quoted", "a-t-il déclaré"."""
    parts = [verb, *below(view.tokens, verb, *CUE_PARTS)]
    near = [t for t in parts if abs(t.i - verb.i) <= 3]
    span = hull([(t.start, t.end) for t in near])
    clash = any(overlaps(span, each) for each in content)
    return (verb.start, verb.end) if clash else span
