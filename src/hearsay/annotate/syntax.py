"""Sentences, words and their grammar, from the language's spaCy pipeline.

Tags and relations are Universal Dependencies with the sub-relations nsubj:pass, csubj:pass, aux:pass,
obl:agent and acl:relcl. Each block is parsed by itself, so that no sentence runs over a paragraph.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import simplemma
import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc as Parsed
from spacy.tokens import Span

from hearsay.annotate.annotator import annotator
from hearsay.annotate.labels import universal
from hearsay.annotate.moods import with_mood
from hearsay.errors import LanguageError
from hearsay.model.annotation import Annotation, Block, Name, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language

PARSED = {"headline", "body", "caption"}
# One character for one, so that offsets stay: the marks on which the pipelines were trained.
PLAIN = str.maketrans("’‘ʼ`\u00a0\u202f\u2009„‟\n", "''''   ““ ")
ENDING = set(".!?…:;»”\"")
CLOSING = set("»”\"'’)")
VERBAL = {"VERB", "AUX"}
LEMMATISED = {"VERB", "AUX", "NOUN", "ADJ"}


@annotator(needs=[Block], gives=[Sentence, Token, Name])
def syntax(doc: Doc) -> Iterator[Annotation]:
    """Parse every headline, body paragraph and caption."""
    blocks = [block for block in doc.all(Block) if block.kind in PARSED]
    pipeline = load_pipeline(doc.language.model)
    texts = [doc.text(block).translate(PLAIN) for block in blocks]
    first = 0
    unbroken = [_unbroken(pipeline.make_doc(text)) for text in texts]
    for block, parsed in zip(blocks, pipeline.pipe(unbroken), strict=True):
        heads, relations = universal(parsed)
        yield from _sentences(parsed, block.start)
        yield from _names(parsed, block.start)
        yield from _tokens(parsed, heads, relations, block.start, first, doc.language)
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


def _unbroken(words: Parsed) -> Parsed:
    """The words with a note for the parser that no sentence ends but at a mark that can end one."""
    for token in words[1:]:
        if not set(words[token.i - 1].text) & ENDING:
            token.is_sent_start = False
    return words


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
    parsed: Parsed, heads: list[int], relations: list[str], offset: int, first: int, language: Language
) -> Iterator[Token]:
    children, left, right = _shape(heads)
    verbs = verb_forms(language)
    for token in parsed:
        i = token.i
        pos = token.pos_
        if form := verbs.get(token.text.lower()):
            pos = "VERB" if form.sure and pos != "AUX" else pos
        lemma = form.lemma if form and pos == "VERB" else _lemma(token.text, token.lemma_, pos, language.code)
        morph = str(token.morph)
        if pos in VERBAL:
            morph = with_mood(morph, token.text.lower(), lemma, language)
        yield Token(
            start=offset + token.idx,
            end=offset + token.idx + len(token.text),
            i=first + i,
            word=token.text,
            lemma=lemma,
            pos=pos,
            morph=morph,
            dep=relations[i],
            head=first + heads[i],
            children=tuple(first + child for child in children[i]),
            left=first + left[i],
            right=first + right[i],
        )


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A form of a verb that matters here; `sure` where it can be no other word."""

    lemma: str
    sure: bool


@lru_cache(maxsize=16)
def verb_forms(language: Language) -> Mapping[str, VerbForm]:
    """The table of verb forms of a language: small pipelines err on the verbs that they saw rarely."""
    return {
        row["form"]: VerbForm(row["lemma"], row["sure"] == "yes")
        for row in language.table("verb_forms")
    }


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


@lru_cache(maxsize=65536)
def _lemma(word: str, lemma: str, pos: str, language: str) -> str:
    """The pipeline's lemma, unless a lexicon does not know it or takes it for a form of another."""
    guess = lemma or word
    if pos not in LEMMATISED or _is_lemma(guess, language):
        return guess
    if pos == "NOUN" and simplemma.is_known(guess, lang=language):
        return guess  # the lexicon has one lemma a form and would make "visite" a verb
    plain: str = simplemma.lemmatize(word.lower(), lang=language)
    return plain


def _is_lemma(guess: str, language: str) -> bool:
    known: bool = simplemma.is_known(guess, lang=language)
    return known and simplemma.lemmatize(guess, lang=language) == guess
