"""Sentences, words and their grammar, from the language's spaCy pipeline.

Tags and relations are Universal Dependencies with the sub-relations nsubj:pass, csubj:pass,
aux:pass, obl:agent and acl:relcl. Each block is parsed by itself, so that no sentence runs over a
paragraph.
"""

from collections.abc import Iterator
from functools import cache
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

PARSED = {"headline", "body", "caption"}
# One character for one, so that offsets stay: the marks on which the pipelines were trained.
PLAIN = str.maketrans("’‘ʼ`\u00a0\u202f\u2009„‟\n", "''''   ““ ")
ENDING = set('.!?…:;»”"')
CLOSING = set("»”\"'’)")


@annotator(needs=[Block], gives=[Sentence, Token, Name])
def syntax(doc: Doc) -> Iterator[Annotation]:
    """Parse every headline, body paragraph and caption."""
    blocks = [block for block in doc.all(Block) if block.kind in PARSED]
    pipeline = load_pipeline(doc.language.model)
    texts = [doc.text(block).translate(PLAIN) for block in blocks]
    first = 0
    short = short_titles(doc.language)
    unbroken = [_unbroken(pipeline.make_doc(text), short) for text in texts]
    for block, parsed in zip(blocks, pipeline.pipe(unbroken), strict=True):
        yield from _sentences(parsed, block.start)
        yield from _names(parsed, block.start)
        yield from _tokens(parsed, universal(parsed), block.start, first, doc.language)
        first += len(parsed)


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

    The full stop of a title or an initial ("Mrs. Penfold", "J. Ruiz") can't.
    """
    for token in words[1:]:
        before = words[token.i - 1].text
        initial = len(before) == 2 and before[0].isupper()
        if not set(before) & ENDING or before.lower() in short or initial:
            token.is_sent_start = False
    return words


@cache
def short_titles(language: Language) -> frozenset[str]:
    """Titles as they stand before a name with a full stop ("mrs.", "gén.")."""
    titles = {row["title"].lower() for row in language.table("titles")}
    return frozenset(f"{title.rstrip('.')}." for title in titles if " " not in title)


def _sentences(parsed: Parsed, offset: int) -> Iterator[Sentence]:
    """The parser's sentences; closing marks that it cut off go back to what they close."""
    spans: list[tuple[int, int]] = []
    for sent in parsed.sents:
        start, end = _trim(sent)
        if spans and set(sent.text.strip()) <= CLOSING | {".", ",", ";"}:
            spans[-1] = (spans[-1][0], end)
        elif end > start:
            spans.append((start, end))
    yield from (Sentence(start=offset + start, end=offset + end) for start, end in spans)


def _trim(sent: Span) -> tuple[int, int]:
    words = sent.text
    left = len(words) - len(words.lstrip())
    return sent.start_char + left, sent.start_char + len(words.rstrip())


def _names(parsed: Parsed, offset: int) -> Iterator[Name]:
    for name in parsed.ents:
        yield Name(start=offset + name.start_char, end=offset + name.end_char, label=name.label_)


def _tokens(
    parsed: Parsed,
    grammar: tuple[list[int], list[str]],
    offset: int,
    first: int,
    language: Language,
) -> Iterator[Token]:
    heads, relations = grammar
    children, left, right = _shape(heads)
    for token in parsed:
        i, word = token.i, read_word(token, language)
        yield Token(
            start=offset + token.idx,
            end=offset + token.idx + len(token.text),
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
