"""One article laid out for the rules of this folder: its words, sentences, quotes and names."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from hearsay.model.annotation import Block, Mention, Quote, Sentence, Time, Token
from hearsay.model.attribution import Span
from hearsay.model.doc import START, Doc
from hearsay.state.lexicon import Cue, Found, Lexicon, lemma_match, lexicon, phrase_at

WINDOW = 120  # characters around a word in which what holds it begins and ends


@dataclass(frozen=True, slots=True)
class View:
    """What the finders look at; everything in text order. `quotes` are the outermost ones, `timed`
    the tokens in dates and periods.
    """

    doc: Doc
    lexicon: Lexicon
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Block, ...]
    quotes: tuple[Quote, ...]
    mentions: tuple[Mention, ...]
    anonymity: tuple[Span, ...]
    timed: frozenset[int]

    def listed(self, name: str) -> frozenset[str]:
        """A short word list of the pack; empty where it has none."""
        return self.lexicon.small.get(name, frozenset())

    def cues_of(self, word: Token) -> tuple[Cue, ...]:
        """The rows of the table of verbs that begin with a word."""
        return self.lexicon.verbs.get(word.lemma.lower(), ())

    def takes(self, word: Token, *kinds: str) -> bool:
        """Does a verb of the table that begins with a word take one of these complements?"""
        return any(row.takes.intersection(kinds) for row in self.cues_of(word))

    def cue_at(self, word: Token) -> Found | None:
        """The verbal cue of most words that begins at a word."""
        return lemma_match(self.lexicon.verbs, self.tokens, word)

    def sentence_at(self, place: int) -> Sentence:
        """The sentence in which (or after whose start) a character stands."""
        return self.sentences[max(0, bisect_right(self.sentences, place, key=START) - 1)]

    def words(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span[0] : span[1]]

    def quote_around(self, place: int) -> Quote | None:
        """The outermost quote in which a character stands."""
        return next((q for q in self.quotes if q.start <= place < q.end), None)

    def in_time(self, token: Token) -> bool:
        """Is the word a part of a date or period ("announced Friday")?"""
        return token.i in self.timed

    def mentions_at(self, token: Token) -> list[Mention]:
        """The mentions in which a word stands."""
        near = self.doc.within(token.start - WINDOW, token.end + WINDOW, Mention)
        return [m for m in near if m.start <= token.start < m.end]

    def mention_at(self, token: Token) -> Mention | None:
        """The longest mention in which a word stands."""
        return max(self.mentions_at(token), key=lambda m: m.end - m.start, default=None)

    def paragraph_of(self, place: int) -> Block | None:
        """The body paragraph in which a character stands."""
        return next((b for b in self.paragraphs if b.start <= place < b.end), None)


def view(doc: Doc) -> View:
    """The body of an article, laid out."""
    tokens = doc.all(Token)
    words = lexicon(doc.language)
    paragraphs = tuple(block for block in doc.all(Block) if block.kind == "body")
    return View(
        doc,
        words,
        doc.article.text,
        tokens,
        _within(doc.all(Sentence), paragraphs),
        paragraphs,
        tuple(quote for quote in doc.all(Quote) if quote.depth == 0 and _inside(quote, paragraphs)),
        doc.all(Mention),
        tuple(
            (found.first.start, found.last.end)
            for token in tokens
            if (found := phrase_at(words.anonymity, tokens, doc.article.text, token))
        ),
        frozenset(
            token.i
            for time in doc.all(Time)
            for token in doc.within(time.start, time.end, Token)
            if time.start <= token.start < time.end
        ),
    )


def _within(sentences: Sequence[Sentence], paragraphs: Sequence[Block]) -> tuple[Sentence, ...]:
    kept = []
    for sentence in sentences:
        at = bisect_right(paragraphs, sentence.start, key=START) - 1
        if at >= 0 and sentence.end <= paragraphs[at].end:
            kept.append(sentence)
    return tuple(kept)


def _inside(quote: Quote, paragraphs: Sequence[Block]) -> bool:
    return any(block.start <= quote.start < block.end for block in paragraphs)
