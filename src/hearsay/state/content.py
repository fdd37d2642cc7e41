"""What was said: the stretches of text that hang on a cue, by quotation marks, place and syntax."""

from hearsay.model.annotation import Quote, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has
from hearsay.state.clauses import syntactic_content
from hearsay.state.lexicon import Cue, Found
from hearsay.state.plausible import has_finite
from hearsay.state.quotation import quoted_content
from hearsay.state.reach import opening_that
from hearsay.state.spans import hull, inside, minus, overlaps, tokens_in, trim
from hearsay.state.view import View

CLOSERS = (",", "–", "—", " -")
LONGEST_FRAME = 80  # characters of "the report said", set into a sentence
LONG_ENOUGH = 10  # characters of a content taken for want of a parse


def content_of(view: View, verb: Token, found: Found, source: Span | None) -> list[Span]:
    own_quote = view.quote_around(verb.start)
    if own_quote and source and (aside := _aside(view, verb, source, own_quote)):
        return aside
    spoken = [] if own_quote else quoted_content(view, verb, found.cue)
    if not spoken and "clause" in found.cue.takes and (around := interrupting(view, verb, source)):
        return around
    behind = source is not None and source[0] > verb.start and "clause" in found.cue.takes
    if not spoken and behind and (before := trailing_content(view, verb, source)):
        return before
    clauses = [
        span
        for span in syntactic_content(view, verb, found)
        if not any(inside(span, quote) for quote in spoken)
    ]
    if not spoken and source and clauses and clauses[-1][1] <= source[0]:
        # "P, X said.": all that stands before, where the parse may have kept a part of P
        return trailing_content(view, verb, source) or clauses
    if spoken:
        kept = [s for s in clauses if not any(overlaps(s, q) for q in spoken) and s[0] > verb.end]
        return [_joined(span, clauses) for span in spoken] + kept
    if not clauses and not found.cue.weak and has_finite(view, verb):
        trailing = trailing_content(view, verb, source) if "clause" in found.cue.takes else []
        return trailing or following_content(view, verb, found.cue, source)
    return clauses


def _aside(view: View, verb: Token, source: Span, quote: Quote) -> list[Span]:
    """« P, explique-t-il. Q » — set between the marks of the quotation: all the rest of it was
    said.
    """
    start, end = hull(
        [source, *((t.start, t.end) for t in [verb, *below(view.tokens, verb, "aux")])]
    )
    before = view.text[quote.inner_start : start].rstrip()
    after = view.text[end : quote.inner_end].lstrip()
    if (
        source[0] < verb.start
        or not before.endswith((",", "?", "!", "…"))
        or after[:1] not in ",.;:"
    ):
        return []
    pieces = minus((quote.inner_start, quote.inner_end), [(start, end)])
    return [p for each in pieces if (p := trim(view.text, each)) and p[1] - p[0] > LONG_ENOUGH]


def _joined(quote: Span, clauses: list[Span]) -> Span:
    """A quote with the clause it is a part of: "a souligné que « … » et que …"."""
    around = [span for span in clauses if overlaps(span, quote)]
    return hull([quote, *around]) if around else quote


def interrupting(view: View, verb: Token, source: Span | None) -> list[Span]:
    """As in "P, the report said, Q": the sentence without the clause set into it that says who said
    it.
    """
    sentence = view.sentence_at(verb.start)
    start, end = hull([*_words(view, verb), *([source] if source else [])])
    before = view.text[sentence.start : start].rstrip()
    after = view.text[end : sentence.end].lstrip()
    if end - start > LONGEST_FRAME or len(before.split()) < 2 or not after.startswith(CLOSERS):
        return []
    if not before.endswith(CLOSERS) or not after.strip(' .,»”"–—-'):
        return []
    pieces = minus((sentence.start, sentence.end), [(start, end)])
    return [
        piece for each in pieces if (piece := trim(view.text, each)) and piece[1] - piece[0] > 3
    ]


def trailing_content(view: View, verb: Token, source: Span | None) -> list[Span]:
    """As in "P, said X" and "P, X said" where the parse gives the verb no clause: all before the
    comma.
    """
    sentence = view.sentence_at(verb.start)
    start = min(place for place, _ in (*_words(view, verb), *([source] if source else [])))
    end = max(verb.end, source[1] if source else verb.end)
    before = view.text[sentence.start : start].rstrip()
    after = view.text[end : sentence.end].strip(' .»”"')
    told = tokens_in(view.tokens, (sentence.start, start))
    if not any(has(t, "VerbForm=Fin") for t in told):
        return []
    if (
        len(before.split()) >= 3
        and before[-1] in ',»”"'
        and (after.startswith(",") or len(after.split()) <= 8)
    ):
        piece = trim(view.text, (sentence.start, sentence.start + len(before)))
        return [piece] if piece else []
    return []


def following_content(view: View, verb: Token, cue: Cue, source: Span | None) -> list[Span]:
    """As in "X said P" where the parse gives the verb nothing: what follows it in the sentence."""
    if source is None or source[1] > verb.start or view.text[verb.end : verb.end + 1] in ",:;.":
        return []
    rest = trim(view.text, (verb.end, view.sentence_at(verb.start).end))
    if rest is None:
        return []
    words = tokens_in(view.tokens, rest)
    if opened := opening_that(view, verb):
        return [(opened.start, rest[1])]
    told = any(has(t, "VerbForm=Fin") for t in words)
    if (told and "clause" in cue.takes) or (
        len(words) > 1 and {"object", "infinitive"} & cue.takes
    ):
        return [rest]
    return []


def _words(view: View, verb: Token) -> list[Span]:
    """The verb with its auxiliaries: "a indiqué", "ont ajouté"."""
    return [(t.start, t.end) for t in (verb, *below(view.tokens, verb, "aux", "aux:pass"))]
