"""Where words stand: in which sentence of the story, in whose mouth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hearsay.annotate.candidates import Place
from hearsay.model.annotation import Quote, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.morph import SUBJECTS

SHORT = 2  # characters: what is left of a sentence beside its quotation is then its full stop


@dataclass(frozen=True, slots=True)
class Layout:
    """The outermost quotations and the number of each sentence, quoted ones not counted."""

    doc: Doc
    quotes: Sequence[Quote]
    numbers: Mapping[int, int]
    sentences: Sequence[Sentence]

    def place(self, token: Token, sentence: Sentence) -> Place:
        """Where a word of a sentence stands."""
        return Place(self.numbers[sentence.start], self.quote(token) is not None)

    def quote(self, token: Token) -> Quote | None:
        """The quotation in which a word stands."""
        return next((q for q in self.quotes if q.start <= token.start < q.end), None)

    def speaking(self, token: Token) -> list[Token]:
        """The subjects beside the quotation of a word: one of them speaks it."""
        quote = self.quote(token)
        if quote is None:
            return []
        beside = [s for s in self.sentences if s.start < quote.end and quote.start < s.end]
        return [t for s in beside for t in self._subjects(s)]

    def _subjects(self, sentence: Sentence) -> list[Token]:
        words = self.doc.within(sentence.start, sentence.end, Token)
        return [t for t in words if t.dep in SUBJECTS and self.quote(t) is None]


def layout(doc: Doc) -> Layout:
    """The quotations and sentences of an article."""
    quotes = [quote for quote in doc.all(Quote) if quote.depth == 0]
    numbers: dict[int, int] = {}
    number = 0
    for sentence in doc.all(Sentence):
        numbers[sentence.start] = number
        if not any(q.start <= sentence.start and sentence.end <= q.end + SHORT for q in quotes):
            number += 1
    return Layout(doc, quotes, numbers, doc.all(Sentence))
