"""What was said: the stretches of text that hang on a cue, by syntax and by quotation marks."""

from collections.abc import Sequence

from hearsay.model.annotation import Quote, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import above, below, has
from hearsay.model.statement import QuoteKind
from hearsay.state.lexicon import Cue, Found
from hearsay.state.spans import QUOTE_MARKS, hull, inside, minus, overlaps, subtree, tokens_in, trim
from hearsay.state.speakers import is_passive
from hearsay.state.view import View

GAP_TOKENS = 14  # between a cue and the quote it opens: "said in a televised speech on Thursday:"
SHORT_REST = 3  # words after "said X" in a sentence that says no more than who spoke
END_MARKS = ".!?…"
CLOSERS = (",", "–", "—", " -")
LONGEST_FRAME = 80  # characters of "the report said", set into a sentence
SPEECH_WORDS = 8  # a shorter quote without a finite verb is a word in quotes, not speech


def syntactic_content(view: View, verb: Token, found: Found) -> list[Span]:
    """The clause, infinitive or noun phrase that the verb governs as what was said."""
    tokens, takes = view.tokens, found.cue.takes
    clauses = [c for c in that_clauses(view, verb) if not _is_bare_infinitive(view, c)]
    opened = opening_that(view, verb)
    if opened and "clause" in takes and not any(_has_that(view, c) for c in clauses):
        end = _cut(view, verb, opened.start, _extended(view, verb, opened.end))
        return [trim(view.text, (opened.start, end)) or (opened.start, end)]
    if clauses:
        best = min(clauses, key=lambda c: (not _has_that(view, c), c.i < verb.i, c.i))
        return [_clause_span(view, best, verb)]
    heads = _objects(view, verb, found) if "object" in takes else []
    if "infinitive" in takes:
        governed = [c for c in below(tokens, verb, "xcomp", "ccomp", "advcl") if _is_infinitive(view, c)]
        heads += governed or ([] if heads else _stray_infinitive(view, found.last))
    if not heads:
        return []
    spans = [_clause_span(view, head, verb) for head in heads]
    return [hull([*spans, *_complements(view, verb, heads[0])])]


def _complements(view: View, verb: Token, first: Token) -> list[Span]:
    """What stands after the object on the same verb: "accused X of Y", "blamed X for Y"."""
    after = below(view.tokens, verb, "obl", "advcl", "xcomp", "obl:arg")
    return [
        _clause_span(view, t, verb)
        for t in after
        if t.i > first.i and not view.in_time(t) and not below(view.tokens, t, "nsubj")
    ]


def that_clauses(view: View, verb: Token) -> list[Token]:
    """Clauses of content, and those opened by "that" whatever relation the parse gave them."""
    return [
        child
        for child in below(view.tokens, verb)
        if (child.dep == "ccomp" and not _is_bare_participle(view, child))
        or (
            child.dep in ("advcl", "acl", "acl:relcl", "dep", "xcomp")
            and child.i > verb.i
            and _has_that(view, child)
        )
    ]


def _has_that(view: View, clause: Token) -> bool:
    that = view.lexicon.small.get("that", frozenset())
    return any(mark.word.lower() in that for mark in below(view.tokens, clause, "mark"))


def _objects(view: View, verb: Token, found: Found) -> list[Token]:
    """The noun that was said: the object, or what the last word of a longer cue introduces."""
    if found.last.i != verb.i:
        governor = view.tokens[found.last.head]
        brings = found.last.dep in ("case", "mark") and governor.i > found.last.i
        return [governor] if brings else []
    relation = "nsubj:pass" if is_passive(view, verb) else "obj"
    return [t for t in below(view.tokens, verb, relation) if not _is_empty(view, t)]


def _is_empty(view: View, token: Token) -> bool:
    """A date, a relative or a reflexive pronoun is not what was said; "denied it" has a content."""
    return view.in_time(token) or has(token, "PronType=Rel") or has(token, "Reflex=Yes")


def _stray_infinitive(view: View, last: Token) -> list[Token]:
    """The infinitive after the cue and a date or adverb, wherever the parse has hung it."""
    sentence = view.sentence_at(last.start)
    for token in view.tokens[last.i + 1 : last.i + 1 + GAP_TOKENS]:
        if token.end > sentence.end or token.pos == "SCONJ" or has(token, "VerbForm=Fin"):
            return []
        if has(token, "VerbForm=Inf"):
            head = view.tokens[token.head]
            return [head if token.dep.startswith("aux") and head.i > token.i else token]
        if token.pos in ("NOUN", "PROPN") and not view.in_time(token):
            return []
    return []


def _is_infinitive(view: View, token: Token) -> bool:
    parts = (token, *below(view.tokens, token, "aux", "aux:pass", "cop"))
    gerund = has(token, "VerbForm=Ger") and token.dep in ("xcomp", "ccomp")  # "denied paying"
    infinitive = any(has(part, "VerbForm=Inf") for part in parts)
    return gerund or infinitive or _has_infinitive_mark(view, token)


def _is_bare_participle(view: View, token: Token) -> bool:
    """"Stressing that …, X said": a participle without subject or auxiliary is told besides."""
    return has(token, "VerbForm=Part") and not below(
        view.tokens, token, "nsubj:pass", "aux", "aux:pass", "cop"
    )


def _is_bare_infinitive(view: View, token: Token) -> bool:
    """An infinitive without a that-clause around it: promised, threatened or claimed, not told."""
    finite = any(has(t, "VerbForm=Fin") for t in (token, *below(view.tokens, token, "aux", "cop")))
    return _is_infinitive(view, token) and not finite


def _has_infinitive_mark(view: View, child: Token) -> bool:
    return child.i > child.left and any(t.pos == "PART" for t in below(view.tokens, child, "mark"))


def _clause_span(view: View, clause: Token, verb: Token) -> Span:
    """The clause's words on its own side of the verb, so that a stray arc can't swallow the cue."""
    start, end = subtree(view.tokens, clause)
    if clause.i > verb.i:
        opened = opening_that(view, verb)
        start = max(start, verb.end, opened.start if opened and opened.i < clause.i else 0)
        end = _cut(view, verb, start, _extended(view, verb, end))
    else:
        end = min(end, verb.start)
    return trim(view.text, (start, end)) or (clause.start, clause.end)


def _extended(view: View, verb: Token, end: int) -> int:
    """What is said runs on to the end of the sentence, unless the telling goes on there.

    The telling goes on with a verb joined to the cue ("said P and left") or a participle of saying
    ("said P, adding that Q").
    """
    quote = view.quote_around(verb.start)
    last = min(view.sentence_at(verb.start).end, quote.inner_end if quote else len(view.text))
    tail = tokens_in(view.tokens, (end, last))
    if any(t.i > verb.i and t.lemma.lower() in view.lexicon.verbs for t in above(view.tokens, verb)):
        return end  # "X confirmed P, Y said": the end of the sentence is Y's
    for token in tail:
        if token.word in "«“\"" and view.quote_around(verb.start) is None:
            continue
        joined = token.dep == "conj" and token.head == verb.i and _has_cc(view, token)
        adding = token.lemma.lower() in view.lexicon.verbs and has(token, "VerbForm=Part")
        if token.pos in ("VERB", "AUX") and (joined or adding and _follows_comma(view, token)):
            return max(end, view.tokens[token.left].start)
    return max(end, last)


def _has_cc(view: View, token: Token) -> bool:
    return any(view.tokens[i].dep == "cc" for i in token.children)


def _cut(view: View, verb: Token, start: int, end: int) -> int:
    """What X said ends where somebody else is told to say something: "…, but Y denied it"."""
    for token in tokens_in(view.tokens, (start, end)):
        cue = token.pos == "VERB" and token.lemma.lower() in view.lexicon.verbs
        if not cue or token.dep != "conj" or not _has_cc(view, token):
            continue
        subjects = below(view.tokens, token, "nsubj")
        opening = view.tokens[token.left]
        named = [s for s in subjects if s.pos in ("PROPN", "NOUN")]
        if named and _follows_comma(view, opening) and view.quote_around(token.start) is None:
            return opening.start
    return end


def _follows_comma(view: View, token: Token) -> bool:
    return view.text[: token.start].rstrip().endswith(",")


def interrupting(view: View, verb: Token, source: Span | None) -> list[Span]:
    """"P, the report said, Q": the sentence without the clause set into it that says who said it."""
    sentence = view.sentence_at(verb.start)
    start, end = hull([(verb.start, verb.end), *([source] if source else [])])
    before = view.text[sentence.start : start].rstrip()
    after = view.text[end : sentence.end].lstrip()
    if end - start > LONGEST_FRAME or len(before.split()) < 2 or not after.startswith(CLOSERS):
        return []
    if not before.endswith(CLOSERS) or not after.strip(" .,»”\"–—-"):
        return []
    pieces = minus((sentence.start, sentence.end), [(start, end)])
    return [piece for each in pieces if (piece := trim(view.text, each)) and piece[1] - piece[0] > 3]


def trailing_content(view: View, verb: Token, source: Span | None) -> list[Span]:
    """"P, said X" and "P, X said" where the parse gives the verb no clause: all before the comma."""
    sentence = view.sentence_at(verb.start)
    start = min(verb.start, source[0] if source else verb.start)
    end = max(verb.end, source[1] if source else verb.end)
    before = view.text[sentence.start : start].rstrip()
    after = view.text[end : sentence.end].strip(" .»”\"")
    told = tokens_in(view.tokens, (sentence.start, start))
    if not any(has(t, "VerbForm=Fin") for t in told):
        return []
    if len(before.split()) >= 3 and before[-1] in ",»”\"" and (
        after.startswith(",") or len(after.split()) <= 8
    ):
        piece = trim(view.text, (sentence.start, sentence.start + len(before)))
        return [piece] if piece else []
    return []


def following_content(
    view: View, verb: Token, cue: Cue, source: Span | None
) -> list[Span]:
    """"X said P" where the parse gives the verb nothing: what follows it in the sentence."""
    if source is None or source[1] > verb.start or view.text[verb.end : verb.end + 1] in ",:;.":
        return []
    rest = trim(view.text, (verb.end, view.sentence_at(verb.start).end))
    if rest is None:
        return []
    words = tokens_in(view.tokens, rest)
    if opened := opening_that(view, verb):
        return [(opened.start, rest[1])]
    told = any(has(t, "VerbForm=Fin") for t in words)
    if told and "clause" in cue.takes or len(words) > 1 and {"object", "infinitive"} & cue.takes:
        return [rest]
    return []


def opening_that(view: View, verb: Token) -> Token | None:
    """The "that" which opens what was said, a few words after the cue."""
    small = view.lexicon.small
    that = small.get("that", frozenset())
    end = view.sentence_at(verb.start).end
    following = view.tokens[verb.i + 1 : verb.i + 1 + GAP_TOKENS]
    for token in following:
        if token.end > end or token.pos in ("VERB", "AUX"):
            return None
        before = view.tokens[token.i - 1].word.lower()
        if token.word.lower() in that and before not in small.get("that_after", frozenset()):
            return token
    return None


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
    return "\n" not in view.text[min(a, b) : max(a, b)]


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
    rest = view.text[verb.end : view.sentence_at(verb.start).end].split()
    return not (ended and fresh) or len(rest) <= SHORT_REST


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
    return "quote" in cue.takes and not predicates


def is_speech(view: View, quote: Quote) -> bool:
    """Are these spoken words, and not a title or a word held at arm's length?"""
    tokens = tokens_in(view.tokens, (quote.inner_start, quote.inner_end))
    words = [t for t in tokens if t.pos != "PUNCT"]
    return len(words) >= SPEECH_WORDS or any(has(t, "VerbForm=Fin") for t in words)


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
