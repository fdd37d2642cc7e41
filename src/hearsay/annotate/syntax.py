"""Sentences, words and their grammar, from the language's spaCy pipeline.

Tags and relations are Universal Dependencies with the sub-relations nsubj:pass, csubj:pass,
aux:pass, obl:agent and acl:relcl. Each block is parsed by itself, so that no sentence runs over a
paragraph.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc as Parsed
from spacy.tokens import Span

from hearsay.annotate.annotator import annotator
from hearsay.annotate.labels import universal
from hearsay.annotate.words import read_word
from hearsay.errors import LanguageError
from hearsay.model.annotation import Annotation, Block, Name, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language

Place = Callable[[int], int]  # from the plain text to the printed one

PARSED = {"headline", "body", "caption"}
# One character for one, so that offsets stay: the marks on which the pipelines were trained.
PLAIN = str.maketrans("’‘ʼ`\u00a0\u202f\u2009„‟\n", "''''   ““ ")
# Two single marks for a double one, as in old wires, and runs of blanks: one character each.
RUNS = re.compile(r"(?<!')''(?!')|[ \t\u00a0\u202f\u2009]{2,}")
ENDING = set('.!?…:;»”"')
CLOSING = set("»”\"'’)")


@annotator(needs=[Block], gives=[Sentence, Token, Name])
def syntax(doc: Doc) -> Iterator[Annotation]:
    """Parse every headline, body paragraph and caption."""
    blocks = [block for block in doc.all(Block) if block.kind in PARSED]
    pipeline = load_pipeline(doc.language.model)
    texts = [plain(doc.text(block)) for block in blocks]
    first = 0
    short = short_titles(doc.language)
    unbroken = [_unbroken(pipeline.make_doc(text.words), short) for text in texts]
    for block, text, parsed in zip(blocks, texts, pipeline.pipe(unbroken), strict=True):
        place = partial(text.place, offset=block.start)
        yield from _sentences(parsed, place)
        yield from _names(parsed, place)
        yield from _tokens(parsed, universal(parsed), place, first, doc.language)
        first += len(parsed)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as the pipelines were trained on it; `cuts` are the places behind which a character
    of the printed text is left out.
    """

    words: str
    cuts: tuple[int, ...]

    def place(self, at: int, *, offset: int = 0) -> int:
        """Where a place of the plain text is in the printed one."""
        return offset + at + bisect_left(self.cuts, at)


def plain(text: str) -> Plain:
    """A text with plain marks, one for two, and single blanks."""
    words, cuts, last = "", list[int](), 0
    for run in RUNS.finditer(text):
        words += text[last : run.start()] + ('"' if run[0][0] == "'" else " ")
        cuts += [len(words) - 1] * (len(run[0]) - 1)
        last = run.end()
    return Plain((words + text[last:]).translate(PLAIN), tuple(cuts))


@cache
def load_pipeline(model: str) -> Pipeline:
    """The spaCy pipeline at a folder or of an installed package's name."""
    if not Path(model).is_dir() and not spacy.util.is_package(model):
        raise LanguageError(
            f"no language model at {model!r}: expected a folder made by `python -m training` "
            "or the name of an installed spaCy pipeline"
        )
    return spacy.load(model)


def _unbroken(words: Parsed, short: frozenset[str]) -> Parsed:
    """The words with a note for the parser that no sentence ends but at a mark that can end one.

    The full stop of a title or an initial ("Mrs. Penfold", "J. Ruiz") can't, nor can a quotation
    that closes behind a comma (“We knew,” she said).
    """
    for token in words[1:]:
        before = words[token.i - 1].text
        initial = len(before) == 2 and before[0].isupper()
        goes_on = before in CLOSING and token.i > 1 and words[token.i - 2].text == ","
        if not set(before) & ENDING or before.lower() in short or initial or goes_on:
            token.is_sent_start = False
    return words


@cache
def short_titles(language: Language) -> frozenset[str]:
    """Titles as they stand before a name with a full stop ("mrs.", "gén.")."""
    titles = {row["title"].lower() for row in language.table("titles")}
    return frozenset(f"{title.rstrip('.')}." for title in titles if " " not in title)


def _sentences(parsed: Parsed, place: Place) -> Iterator[Sentence]:
    """The parser's sentences; closing marks that it cut off go back to what they close."""
    spans: list[tuple[int, int]] = []
    for sent in parsed.sents:
        start, end = _trim(sent)
        if spans and set(sent.text.strip()) <= CLOSING | {".", ",", ";"}:
            spans[-1] = (spans[-1][0], end)
        elif end > start:
            spans.append((start, end))
    yield from (Sentence(start=place(start), end=place(end)) for start, end in spans)


def _trim(sent: Span) -> tuple[int, int]:
    words = sent.text
    left = len(words) - len(words.lstrip())
    return sent.start_char + left, sent.start_char + len(words.rstrip())


def _names(parsed: Parsed, place: Place) -> Iterator[Name]:
    for name in parsed.ents:
        yield Name(start=place(name.start_char), end=place(name.end_char), label=name.label_)


def _tokens(
    parsed: Parsed,
    grammar: tuple[list[int], list[str]],
    place: Place,
    first: int,
    language: Language,
) -> Iterator[Token]:
    heads, relations = grammar
    children, left, right = _shape(heads)
    for token in parsed:
        i, word = token.i, read_word(token, language)
        yield Token(
            start=place(token.idx),
            end=place(token.idx + len(token.text)),
            i=first + i,
            word=token.text,
            lemma=word.lemma,
            pos=word.pos,
            morph=word.morph,
            dep=relations[i],
            head=first + heads[i],
            children=tuple(first + child for child in children[i]),
            left=first + left[i],
            right=first + right[i],
            by=syntax.name,
        )


def _shape(heads: list[int]) -> tuple[list[list[int]], list[int], list[int]]:
    """Children of each word, and the first and last word below it."""
    children: list[list[int]] = [[] for _ in heads]
    left, right = list(range(len(heads))), list(range(len(heads)))
    for i, head in enumerate(heads):
        if head != i:
            children[head].append(i)
        while head != i:
            left[head], right[head] = min(left[head], left[i]), max(right[head], right[i])
            i, head = head, heads[head]
    return children, left, right
