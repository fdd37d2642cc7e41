"""What was said: the stretches of text that hang on a cue, by syntax and by quotation marks."""

from collections.abc import Sequence

from hearsay.model.annotation import Quote, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has
from hearsay.model.statement import QuoteKind
from hearsay.state.lexicon import Cue
from hearsay.state.spans import QUOTE_MARKS, inside, minus, overlaps, subtree, tokens_in, trim
from hearsay.state.speakers import is_passive
from hearsay.state.view import View

GAP_TOKENS = 14  # between a cue and the quote it opens: "said in a televised speech on Thursday:"
END_MARKS = ".!?…"
SCARE_WORDS = 2  # a quote of so few words without a verb is a word in quotes, not speech


def syntactic_content(view: View, verb: Token, cue: Cue) -> list[Span]:
    """The clause, infinitive or noun phrase that the verb governs as what was said."""
    tokens = view.tokens
    clauses = [c for c in below(tokens, verb, "ccomp") if c.i != verb.i]
    if clauses:
        return [_clause_span(view, clause, verb) for clause in clauses[:1]]
    if verb.dep in ("parataxis", "ccomp") and verb.head != verb.i and _interrupts(view, verb):
        return _around(view, verb)
    if "infinitive" in cue.takes:
        for child in below(tokens, verb, "xcomp", "ccomp", "advcl"):
            if has(child, "VerbForm=Inf") or _has_infinitive_mark(view, child):
                return [_clause_span(view, child, verb)]
    if "object" in cue.takes and (objects := _objects(view, verb)):
        return [_clause_span(view, objects[0], verb)]
    return []


def _objects(view: View, verb: Token) -> list[Token]:
    relation = "nsubj:pass" if is_passive(view, verb) else "obj"
    return [t for t in below(view.tokens, verb, relation) if t.pos != "PRON"]


def _has_infinitive_mark(view: View, child: Token) -> bool:
    return child.i > child.left and any(t.pos == "PART" for t in below(view.tokens, child, "mark"))


def _clause_span(view: View, clause: Token, verb: Token) -> Span:
    """The clause's words on its own side of the verb, so that a stray arc can't swallow the cue."""
    start, end = subtree(view.tokens, clause)
    if clause.i > verb.i:
        start = max(start, verb.end)
    else:
        end = min(end, verb.start)
    return trim(view.text, (start, end)) or (clause.start, clause.end)


def _interrupts(view: View, verb: Token) -> bool:
    """Is the verb's clause set into another one by commas or dashes ("…, X said, …", "… said X.")?"""
    start = view.tokens[verb.left].start
    sentence = view.sentence_at(verb.start)
    before = view.text[sentence.start : start].rstrip()
    return bool(before) and before[-1] in ",-–—" + QUOTE_MARKS


def _around(view: View, verb: Token) -> list[Span]:
    """The sentence without the clause that says who said it."""
    sentence = view.sentence_at(verb.start)
    own = subtree(view.tokens, verb)
    pieces = minus((sentence.start, sentence.end), [own])
    return [piece for each in pieces if (piece := trim(view.text, each)) and piece[1] - piece[0] > 3]


def trailing_content(view: View, verb: Token, source: Span | None) -> list[Span]:
    """"P, said X" and "P, X said" where the parse gives the verb no clause: all before the comma."""
    sentence = view.sentence_at(verb.start)
    start = min(verb.start, source[0] if source else verb.start)
    end = max(verb.end, source[1] if source else verb.end)
    before = view.text[sentence.start : start].rstrip()
    after = view.text[end : sentence.end].strip(" .»”\"")
    if len(before.split()) >= 3 and before[-1] in ",»”\"" and len(after.split()) <= 8:
        piece = trim(view.text, (sentence.start, sentence.start + len(before)))
        return [piece] if piece else []
    return []


def quoted_content(view: View, verb: Token, cue: Cue) -> list[Quote]:
    """The quotes that the verb opens or closes, over as many sentences as they run."""
    before = [q for q in view.quotes if q.end <= verb.start]
    after = [q for q in view.quotes if q.start >= verb.end]
    found = []
    if before and _closes(view, before[-1], verb):
        found.append(before[-1])
    if after and _opens(view, verb, after[0], cue):
        found.append(after[0])
    return found


def _same_paragraph(view: View, a: int, b: int) -> bool:
    return "\n" not in view.text[min(a, b) : max(a, b)].strip()


def _closes(view: View, quote: Quote, verb: Token) -> bool:
    """“…,” X said — the quote runs up to the clause of the verb."""
    between = view.text[quote.end : verb.start]
    if not _same_paragraph(view, quote.end, verb.start) or any(m in between for m in END_MARKS):
        return False
    gap = tokens_in(view.tokens, (quote.end, verb.start))
    if len(gap) > GAP_TOKENS or not is_speech(view, quote):
        return False
    ended = view.text[quote.inner_start : quote.inner_end].rstrip()[-1:] in END_MARKS
    fresh = between.lstrip(" ,")[:1].isupper()
    commas = between.lstrip().startswith(",") or view.text[: quote.inner_end].endswith(",")
    return commas or not (ended and fresh) or len(gap) <= 3


def _opens(view: View, verb: Token, quote: Quote, cue: Cue) -> bool:
    """X said: “…” — nothing but the rest of the verb's phrase stands before the quote."""
    between = view.text[verb.end : quote.start]
    gap = tokens_in(view.tokens, (verb.end, quote.start))
    if not _same_paragraph(view, verb.end, quote.start) or any(m in between for m in ".!?"):
        return False
    if len(gap) > GAP_TOKENS or not is_speech(view, quote):
        return False
    if between.rstrip().endswith(":"):
        return True
    predicates = [t for t in gap if t.pos in ("VERB", "AUX") and has(t, "VerbForm=Fin")]
    return "quote" in cue.takes and not predicates and len(gap) <= 6


def is_speech(view: View, quote: Quote) -> bool:
    """Are these spoken words, and not a title or a word held at arm's length?"""
    words = [t for t in tokens_in(view.tokens, (quote.inner_start, quote.inner_end)) if t.pos != "PUNCT"]
    return len(words) > SCARE_WORDS or any(t.pos in ("VERB", "AUX") for t in words)


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
