"""Texts read by the real pipeline: for tests of what needs a parse. The same text is read once."""

import re
from collections.abc import Sequence
from functools import lru_cache

from hearsay.model.annotation import Block, BlockKind
from hearsay.model.article import Article, Page
from hearsay.model.attribution import Attribution
from hearsay.model.doc import Doc
from hearsay.model.reading import Reading, Voice
from hearsay.model.statement import Hop, Statement
from hearsay.pipeline import Pipeline
from hearsay.state.attribution import attributions
from hearsay.state.statements import statements
from hearsay.state.view import View, view

PIPELINE = Pipeline(strict=True)
OUTLET = "The Harbour Post"  # of no table


def page(
    text: str, code: str = "en", *, outlet: str = OUTLET, kinds: Sequence[BlockKind] = ()
) -> Page:
    """An article of one block a line: body, unless `kinds` says else."""
    article = Article(path="test", language=code, text=text, outlet=outlet)
    roles = iter(kinds)
    blocks = tuple(
        Block(start=match.start(), end=match.end(), kind=next(roles, "body"))
        for match in re.finditer(r"[^\n]+", text)
    )
    return Page(article=article, blocks=blocks)


@lru_cache(maxsize=4096)
def annotated(text: str, code: str = "en", kinds: tuple[BlockKind, ...] = ()) -> Doc:
    """A text with all marks."""
    return PIPELINE.annotate(page(text, code, kinds=kinds))


@lru_cache(maxsize=4096)
def laid_out(text: str, code: str = "en") -> View:
    """A text laid out for the rules."""
    return view(annotated(text, code))


def attributed(text: str, code: str = "en") -> tuple[Attribution, ...]:
    """Its attributions."""
    return attributions(laid_out(text, code))


@lru_cache(maxsize=4096)
def stated(text: str, code: str = "en", kinds: tuple[BlockKind, ...] = ()) -> tuple[Statement, ...]:
    """Its statements."""
    return statements(annotated(text, code, kinds), Voice(id=None, name=OUTLET))


def read(text: str, code: str = "en") -> Reading:
    """Everything found in it."""
    return PIPELINE.read(page(text, code))


def draw(hop: Hop) -> str:
    """A hop as tests write it: `?` for an unnamed one."""
    return ("?" if hop.unnamed else "") + hop.name


def drawn(text: str, code: str = "en", kinds: tuple[BlockKind, ...] = ()) -> dict[str, str]:
    """The words of every statement, and its chain after the outlet: `Reuters < ?two officials`."""
    return {
        text[s.start : s.end]: " < ".join(map(draw, s.chain[1:])) for s in stated(text, code, kinds)
    }


def the(text: str, words: str, code: str = "en") -> Statement:
    """The statement that holds the most of these words."""
    start = text.index(words)
    end = start + len(words)
    return max(
        stated(text, code), key=lambda s: (min(s.end, end) - max(s.start, start), s.start - s.end)
    )
