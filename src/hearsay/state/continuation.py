"""A source that goes on: quotes without a cue, and sentences that say "also" after an
attribution.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hearsay.model.annotation import Quote, Sentence, Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import has
from hearsay.model.statement import QuoteKind
from hearsay.state.clauses import syntactic_content
from hearsay.state.quotation import is_speech, quoted_content
from hearsay.state.spans import overlaps, tokens_in, trim
from hearsay.state.view import View

REACH = 2  # sentences between an attribution and a quote that goes on with it


def continuations(view: View, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Attributions that lean on one found before: same source, same cue, other words."""
    told = [a for a in found if a.said and not _is_nested(view, a)]
    for quote in view.quotes:
        alone = is_speech(view, quote) and not _covered(quote, told) and _stands_alone(view, quote)
        if alone and (new := _goes_on(view, quote, told)):
            told.append(new)
            yield new
    for number, sentence in enumerate(view.sentences):
        if new := _opened(view, number, sentence, told) or _added(view, number, sentence, told):
            told.append(new)
            yield new


def _is_nested(view: View, attribution: Attribution) -> bool:
    """Does it stand in somebody's quotation, and is not the clause that tells whose that is?"""
    quote = view.quote_around(attribution.cue[0])
    return quote is not None and attribution.start > quote.inner_start + 1


def _covered(quote: Quote, told: Sequence[Attribution]) -> bool:
    span = (quote.inner_start, quote.inner_end)
    return any(overlaps(span, each) for a in told for each in a.content)


def _stands_alone(view: View, quote: Quote) -> bool:
    """Does the quote make up whole sentences, so that it is nobody's but a speaker's?"""
    first, last = view.sentence_at(quote.start), view.sentence_at(max(quote.start, quote.end - 1))
    head = view.text[first.start : quote.start].strip()
    tail = view.text[quote.end : last.end].strip(" .,;")
    return not head and not tail


def _goes_on(view: View, quote: Quote, told: Sequence[Attribution]) -> Attribution | None:
    """The nearest attribution: before the quote, or after it in the same paragraph."""
    before = [a for a in told if a.end <= quote.start and a.source]
    if before:
        last = max(before, key=lambda a: max(a.end, a.cue[1]))
        apart = sum(1 for s in view.sentences if last.end <= s.start and s.end <= quote.start)
        if apart < REACH:
            return _again(last, (quote.inner_start, quote.inner_end), "direct")
    paragraph = view.paragraph_of(quote.start)
    after = [a for a in told if a.source and a.start >= quote.end]
    if paragraph and after and after[0].start < paragraph.end and after[0].quote == "direct":
        return _again(after[0], (quote.inner_start, quote.inner_end), "direct")
    return None


def _again(last: Attribution, content: Span, quote: QuoteKind) -> Attribution:
    start, end = content
    return replace(last, start=start, end=end, content=(content,), quote=quote, how="continuation")


def _opened(
    view: View, number: int, sentence: Sentence, told: Sequence[Attribution]
) -> Attribution | None:
    """As in "Also, P." right after "X said Q": P is X's too."""
    openers = view.listed("continuation_openers")
    words = tokens_in(view.tokens, (sentence.start, sentence.end))
    span = (sentence.start, sentence.end)
    if not words or number == 0 or any(_touches(a, span) for a in told):
        return None
    opening = next((o for o in openers if _starts(view, sentence, o)), None)
    previous = view.sentences[number - 1]
    if opening is None or view.paragraph_of(previous.start) != view.paragraph_of(sentence.start):
        return None
    before = [a for a in told if a.source and _touches(a, (previous.start, previous.end))]
    if not before:
        return None
    content = trim(view.text, (sentence.start + len(opening), sentence.end))
    return _again(_outermost(before), content, "indirect") if content else None


def _added(
    view: View, number: int, sentence: Sentence, told: Sequence[Attribution]
) -> Attribution | None:
    """As in "Adding that P." as a sentence: the participle is said of whoever spoke before it."""
    words = tokens_in(view.tokens, (sentence.start, sentence.end))
    if number == 0 or not words or not _tells_on(words[0]):
        return None
    found = view.cue_at(words[0])
    previous = view.sentences[number - 1]
    before = [a for a in told if a.source and _touches(a, (previous.start, previous.end))]
    if found is None:
        return None
    content = quoted_content(view, words[0], found.cue) or syntactic_content(view, words[0], found)
    if not before or not content or any(_touches(a, content[0]) for a in told if a.how == "verb"):
        return None
    new = _again(_outermost(before), content[0], "indirect")
    return replace(new, cue=(words[0].start, words[0].end), cue_token=words[0].i)


def _tells_on(word: Token) -> bool:
    """Is it "adding", « ajoutant », and not "asked", « interrogé »?"""
    present = has(word, "VerbForm=Part") and not has(word, "Tense=Past")
    return present or has(word, "VerbForm=Ger")


def _outermost(before: Sequence[Attribution]) -> Attribution:
    outer = [a for a in before if not any(b is not a and _holds(b, a) for b in before)]
    return (outer or list(before))[-1]


def _starts(view: View, sentence: Sentence, opening: str) -> bool:
    text = view.text[sentence.start : sentence.end].lower().replace("’", "'")
    return text.startswith(opening) and not text[len(opening) : len(opening) + 1].isalnum()


def _touches(attribution: Attribution, span: Span) -> bool:
    spans = (*attribution.content, attribution.cue)
    return any(overlaps(each, span) for each in spans)


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return any(start <= inner.cue[0] < end for start, end in outer.content)
