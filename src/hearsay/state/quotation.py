"""Quotations as what was said: which ones a cue opens or closes, and which are speech at all."""

from collections.abc import Sequence

from hearsay.model.annotation import Quote, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import has, is_finite
from hearsay.model.statement import QuoteKind
from hearsay.state.lexicon import Cue
from hearsay.state.reach import GAP_TOKENS
from hearsay.state.spans import QUOTE_MARKS, inside, overlaps, tokens_in, trim
from hearsay.state.view import View

SHORT_REST = 3  # words after "said X" in a sentence that says no more than who spoke
END_MARKS = ".!?…"
SPEECH_WORDS = 8  # a shorter quote without a finite verb is a word in quotes, not speech


def quoted_content(view: View, verb: Token, cue: Cue) -> list[Span]:
    """The quotes that the verb opens or closes, marks and all, over as many sentences as they
    run.
    """
    before = [q for q in view.quotes if q.end <= verb.start]
    after = [q for q in view.quotes if q.start >= verb.end]
    found = []
    if before and _closes(view, before[-1], verb):
        found.append(before[-1])
    if after and _opens(view, verb, after[0], cue):
        found.append(after[0])
    return [(quote.start, quote.end) for quote in found]


def _same_paragraph(view: View, a: int, b: int) -> bool:
    return "\n" not in view.text[min(a, b) : max(a, b)]


def _is_parted(view: View, start: int, end: int) -> bool:
    """Does a sentence end between two places, by its mark and not by that of "Mr."?"""
    between = view.text[start:end]
    parted = any(start < sentence.start <= end for sentence in view.sentences)
    return any(m in between for m in "!?…") or ("." in between and parted)


def _closes(view: View, quote: Quote, verb: Token) -> bool:
    """“…,” X said — the quote runs up to the clause of the verb."""
    between = view.text[quote.end : verb.start]
    if not _same_paragraph(view, quote.end, verb.start) or _is_parted(view, quote.end, verb.start):
        return False
    gap = tokens_in(view.tokens, (quote.end, verb.start))
    if any(t.pos == "VERB" and view.cues_of(t) for t in gap):
        return False  # “P,” she said, adding Q
    if len(gap) > GAP_TOKENS or not (is_speech(view, quote) or _adjoins(view, quote, gap)):
        return False
    ended = view.text[quote.inner_start : quote.inner_end].rstrip(' ”»"’')[-1:] in END_MARKS
    fresh = between.lstrip(" ,")[:1].isupper()
    rest = view.text[verb.end : view.sentence_at(verb.start).end].split()
    return not (ended and fresh) or len(rest) <= SHORT_REST


def _adjoins(view: View, quote: Quote, gap: Sequence[Token]) -> bool:
    """« Silence ! », tonne le juge — a quote that opens the sentence, right before its cue."""
    alone = not view.text[view.sentence_at(quote.start).start : quote.start].strip()
    return alone and all(t.pos in ("PUNCT", "AUX", "PRON") for t in gap)


def _opens(view: View, verb: Token, quote: Quote, cue: Cue) -> bool:
    """X said: “…” — nothing but the rest of the verb's phrase stands before the quote."""
    between = view.text[verb.end : quote.start]
    gap = tokens_in(view.tokens, (verb.end, quote.start))
    if not _same_paragraph(view, verb.end, quote.start) or _is_parted(view, verb.end, quote.start):
        return False
    if len(gap) > GAP_TOKENS or not is_speech(view, quote):
        return False
    if between.rstrip().endswith(":"):
        return True
    predicates = [t for t in gap if t.pos in ("VERB", "AUX") and has(t, "VerbForm=Fin")]
    return "quote" in cue.takes and not predicates


def is_speech(view: View, quote: Quote) -> bool:
    """Are these spoken words, and not a title or a word held at arm's length?"""
    tokens = tokens_in(view.tokens, (quote.inner_start, quote.inner_end))
    words = [t for t in tokens if t.pos != "PUNCT"]
    return len(words) >= SPEECH_WORDS or is_finite(words)


def quote_kind(view: View, content: Sequence[Span]) -> QuoteKind:
    """direct: all of it between marks; mixed: a part; indirect: none."""
    if not content:
        return "none"
    quotes = [(q.start, q.end) for q in view.quotes]
    if all(any(inside(_bare(view, span), quote) for quote in quotes) for span in content):
        return "direct"
    if any(overlaps(span, quote) for span in content for quote in quotes):
        return "mixed"
    return "indirect"


def _bare(view: View, span: Span) -> Span:
    return trim(view.text, span, also=QUOTE_MARKS) or span
