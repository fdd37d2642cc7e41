"""What was said: the stretches of text that hang on a cue, by quotation marks, place and syntax."""

from hearsay.model.annotation import Quote, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has, is_finite
from hearsay.state.clauses import described, phrase_span, syntactic_content
from hearsay.state.lexicon import Cue, Found
from hearsay.state.quotation import quoted_content
from hearsay.state.reach import opening_that
from hearsay.state.spans import hull, inside, minus, overlaps, tokens_in, trim
from hearsay.state.verb_group import has_finite
from hearsay.state.view import View

FEWEST_WORDS, LONGEST_TAIL = 3, 8  # words of "P" and of what follows in "P, X said ..."
CLOSERS = (",", "–", "—", " -")
LONGEST_FRAME = 80  # characters of "the report said", set into a sentence
SHORTEST = 3  # characters that are no content by themselves
LONG_ENOUGH = 10  # characters of a content taken for want of a parse


def content_of(view: View, verb: Token, found: Found, source: Span | None) -> list[Span]:
    """What the cue's source says: a quotation, what stands around the cue, or what it governs."""
    own_quote = view.quote_around(verb.start)
    if own_quote and source and (aside := _aside(view, verb, source, own_quote)):
        return aside
    if noun := described(view, verb):
        told = not found.cue.weak and "source" not in found.cue.takes
        return [phrase_span(view, noun, verb)] if told else []
    spoken = [] if own_quote else quoted_content(view, verb, found.cue)
    if spoken:
        return _with_clauses(view, verb, found, spoken)
    if "clause" in found.cue.takes and (around := _around(view, verb, source)):
        return around
    return _governed(view, verb, found, source)


def _with_clauses(view: View, verb: Token, found: Found, spoken: list[Span]) -> list[Span]:
    """Quotations with the clauses that they are parts of, and a that-clause beside them."""
    governed = syntactic_content(view, verb, found)
    clauses = [span for span in governed if not any(inside(span, quote) for quote in spoken)]
    apart = [s for s in clauses if not any(overlaps(s, q) for q in spoken) and s[0] > verb.end]
    that = opening_that(view, verb)
    kept = [span for span in apart if that and span[0] <= that.start < span[1]]
    return [_joined(span, clauses) for span in spoken] + kept


def _around(view: View, verb: Token, source: Span | None) -> list[Span]:
    """What stands on both sides of "X said", or before "said X"."""
    if around := interrupting(view, verb, source):
        return around
    inverted = source is not None and source[0] > verb.start
    return trailing_content(view, verb, source) if inverted else []


def _governed(view: View, verb: Token, found: Found, source: Span | None) -> list[Span]:
    """What the verb governs; what stands before or behind it where the parse has nothing."""
    clauses = syntactic_content(view, verb, found)
    if source and clauses and clauses[-1][1] <= source[0]:
        # "P, X said.": all that stands before, where the parse may have kept a part of P
        return trailing_content(view, verb, source) or clauses
    if clauses or not found.cue.firm or not has_finite(view, verb):
        return clauses
    trailing = trailing_content(view, verb, source) if "clause" in found.cue.takes else []
    return trailing or following_content(view, verb, found.cue, source)


def _aside(view: View, verb: Token, source: Span, quote: Quote) -> list[Span]:
    """« P, explique-t-il. Q »: set into a quotation, all the rest of which was said."""
    group = [(t.start, t.end) for t in [verb, *below(view.tokens, verb, "aux")]]
    start, end = hull([source, *group])
    before = view.text[quote.inner_start : start].rstrip()
    after = view.text[end : quote.inner_end].lstrip()
    parted = before.endswith((",", "?", "!", "…")) and after[:1] in ",.;:"
    if source[0] < min(group)[0] or not parted:
        return []
    pieces = minus((quote.inner_start, quote.inner_end), [(start, end)])
    return [p for each in pieces if (p := trim(view.text, each)) and p[1] - p[0] > LONG_ENOUGH]


def _joined(quote: Span, clauses: list[Span]) -> Span:
    """A quote with the clause it is a part of: "a souligné que « … » et que …"."""
    around = [span for span in clauses if overlaps(span, quote)]
    return hull([quote, *around]) if around else quote


def interrupting(view: View, verb: Token, source: Span | None) -> list[Span]:
    """As in "P, the report said, Q": the sentence without the clause set into it."""
    sentence = view.sentence_at(verb.start)
    start, end = hull([*_words(view, verb), *([source] if source else [])])
    before = view.text[sentence.start : start].rstrip()
    after = view.text[end : sentence.end].lstrip()
    opening = tokens_in(view.tokens, (sentence.start, start))
    if end - start > LONGEST_FRAME or not after.startswith(CLOSERS):
        return []
    if not any(t.pos in ("NOUN", "PROPN", "PRON", "VERB") for t in opening):
        return []
    if not before.endswith(CLOSERS) or not after.strip(' .,»”"–—-'):
        return []
    pieces = minus((sentence.start, sentence.end), [(start, end)])
    return [p for each in pieces if (p := trim(view.text, each)) and p[1] - p[0] > SHORTEST]


def trailing_content(view: View, verb: Token, source: Span | None) -> list[Span]:
    """As in "P, said X" where the parse gives the verb no clause: all before the comma."""
    sentence = view.sentence_at(verb.start)
    start = min(place for place, _ in (*_words(view, verb), *([source] if source else [])))
    end = max(verb.end, source[1] if source else verb.end)
    before = view.text[sentence.start : start].rstrip()
    after = view.text[end : sentence.end].strip(' .»”"')
    told = tokens_in(view.tokens, (sentence.start, start))
    if not is_finite(told):
        return []
    set_behind = len(before.split()) >= FEWEST_WORDS and before[-1] in ',»”"'
    if not set_behind or not (after.startswith(",") or len(after.split()) <= LONGEST_TAIL):
        return []
    piece = trim(view.text, (sentence.start, sentence.start + len(before)))
    return [piece] if piece else []


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
    told = any(has(t, "VerbForm=Fin") or t.pos == "VERB" for t in words)
    other = bool({"object", "infinitive"} & cue.takes) and "person" not in cue.takes
    if (told and "clause" in cue.takes) or (len(words) > 1 and other):
        return [rest]
    return []


def _words(view: View, verb: Token) -> list[Span]:
    """The verb with its auxiliaries: "a indiqué", "ont ajouté"."""
    return [(t.start, t.end) for t in (verb, *below(view.tokens, verb, "aux", "aux:pass"))]
