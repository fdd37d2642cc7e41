"""Attributions by a verb: "X said that P", "« P », a déclaré X", "X was quoted as saying P"."""

from collections.abc import Iterator

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below
from hearsay.state.content import (
    quote_kind,
    quoted_content,
    syntactic_content,
    trailing_content,
)
from hearsay.state.lexicon import Cue, lemma_match
from hearsay.state.spans import hull, inside, overlaps
from hearsay.state.speakers import (
    can_speak,
    is_first_person,
    is_impersonal,
    is_passive,
    speaker,
    speaker_span,
)
from hearsay.state.view import View

CUE_TAGS = {"VERB", "AUX"}
CUE_PARTS = ("aux", "aux:pass", "advmod", "expl", "expl:comp", "expl:pv", "compound:prt")


def by_verb(view: View) -> Iterator[Attribution]:
    """Every verb of the cue table that has a content and, where it needs one, a speaker."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            rows = view.lexicon.verbs.get(token.lemma.lower())
            if rows and token.pos in CUE_TAGS and (cue := lemma_match(rows, view.tokens, token.i)):
                yield from _attributions(view, token, cue)


def _attributions(view: View, verb: Token, cue: Cue) -> Iterator[Attribution]:
    if "source" in cue.takes and (cited := _cited(view, verb)):
        yield from _citing(view, verb, cue, cited)
        return
    head = _head(view, verb, cue)
    source = speaker_span(view, head) if head else None
    content = _content(view, verb, cue, source)
    if head and source and any(inside(source, span) for span in content):
        content = [span for span in content if not inside(source, span)]
    if content and _is_plausible(view, verb, cue, head, content):
        yield _attribution(view, verb, cue, head, content)


def _head(view: View, verb: Token, cue: Cue) -> Token | None:
    head = speaker(view, verb)
    if head is None and (quotes := quoted_content(view, verb, cue)):
        return _inverted(view, verb, quotes[0].end)
    return head


def _inverted(view: View, verb: Token, quote_end: int) -> Token | None:
    """« P », a déclaré X: a noun that follows the verb at once is its subject, whatever the parse."""
    if quote_end > verb.start:
        return None
    following = view.tokens[verb.i + 1 : verb.i + 4]
    return next((t for t in following if t.pos in ("PROPN", "NOUN", "PRON")), None)


def _content(view: View, verb: Token, cue: Cue, source: Span | None) -> list[Span]:
    own_quote = view.quote_around(verb.start)
    quotes = [] if own_quote else quoted_content(view, verb, cue)
    spoken = [(q.start, q.end) for q in quotes]
    clauses = [
        span
        for span in syntactic_content(view, verb, cue)
        if not any(inside(span, quote) for quote in spoken)
    ]
    if spoken:
        kept = [s for s in clauses if not any(overlaps(s, q) for q in spoken) and s[0] > verb.end]
        return [_joined(span, clauses) for span in spoken] + kept
    if not clauses and "clause" in cue.takes:
        return trailing_content(view, verb, source)
    return clauses


def _joined(quote: Span, clauses: list[Span]) -> Span:
    """A quote with the clause it is a part of: "a souligné que « … » et que …"."""
    around = [span for span in clauses if overlaps(span, quote)]
    return hull([quote, *around]) if around else quote


def _is_plausible(
    view: View, verb: Token, cue: Cue, head: Token | None, content: list[Span]
) -> bool:
    if any(span[0] <= verb.start < span[1] for span in content):
        return False
    if head is None:
        return not cue.weak and is_passive(view, verb)
    if is_first_person(head):
        return False
    if cue.weak and not (can_speak(view, head) and _is_clause(view, verb, content)):
        return False
    return True


def _is_clause(view: View, verb: Token, content: list[Span]) -> bool:
    """Weak cues count only with spoken words or a that-clause."""
    if quote_kind(view, content) == "direct":
        return True
    return any(below(view.tokens, clause, "mark") for clause in below(view.tokens, verb, "ccomp"))


def _cited(view: View, verb: Token) -> Token | None:
    """Who is cited: the object of "quote", "cite", or its subject in the passive."""
    relation = ("nsubj:pass",) if is_passive(view, verb) else ("obj", "obl:arg")
    found = [t for t in below(view.tokens, verb, *relation) if can_speak(view, t)]
    return found[0] if found else None


def _citing(view: View, verb: Token, cue: Cue, cited: Token) -> Iterator[Attribution]:
    """X quoted Y as saying P: P on the word of Y, and all of it on the word of X."""
    inner = _speech_below(view, verb, cited)
    quotes = [(q.start, q.end) for q in quoted_content(view, verb, cue)]
    content = _content_below(view, inner) if inner else []
    content = content or quotes or _governing_content(view, verb)
    if not content:
        return
    yield _attribution(view, inner or verb, cue, cited, content)
    citing = None if is_passive(view, verb) else speaker(view, verb)
    if citing and not is_first_person(citing) and citing.i != cited.i:
        yield _attribution(view, verb, cue, citing, content)


def _speech_below(view: View, verb: Token, cited: Token) -> Token | None:
    """The "saying" of "quoted Y as saying" (or "cité Y disant"): a cue verb under verb or source."""
    around = (*below(view.tokens, verb), *below(view.tokens, cited))
    return next(
        (
            t
            for t in around
            if t.pos in CUE_TAGS and t.i > verb.i and t.lemma.lower() in view.lexicon.verbs
        ),
        None,
    )


def _content_below(view: View, inner: Token) -> list[Span]:
    cue = lemma_match(view.lexicon.verbs[inner.lemma.lower()], view.tokens, inner.i)
    if cue is None:
        return []
    quotes = [(q.start, q.end) for q in quoted_content(view, inner, cue)]
    return quotes or syntactic_content(view, inner, cue)


def _governing_content(view: View, verb: Token) -> list[Span]:
    """"…, Reuters reported, citing Y": what the verb above reported."""
    governor = view.tokens[verb.head]
    rows = view.lexicon.verbs.get(governor.lemma.lower())
    cue = lemma_match(rows, view.tokens, governor.i) if rows else None
    if cue is None or governor.i == verb.i:
        return []
    return _content(view, governor, cue, None)


def _attribution(
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
    )


def _cue_span(view: View, verb: Token, content: list[Span]) -> Span:
    """The verb with its auxiliaries and particles: "was quoted", "a-t-il déclaré"."""
    parts = [verb, *below(view.tokens, verb, *CUE_PARTS)]
    near = [t for t in parts if abs(t.i - verb.i) <= 3]
    span = hull([(t.start, t.end) for t in near])
    clash = any(overlaps(span, each) for each in content)
    return (verb.start, verb.end) if clash else span
