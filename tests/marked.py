"""Documents for tests of annotators: a paragraph a block, split into sentences at full stops."""

import re
from collections.abc import Iterable

from hearsay import languages
from hearsay.annotate.quantities import quantities
from hearsay.annotate.times import times
from hearsay.model.annotation import Annotation, Block, BlockKind, Quantity, Sentence, Time
from hearsay.model.article import Article
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Knowledge

SENTENCE = re.compile(r"\S.*?(?:[.!?](?=\s+[A-ZÀ-Ý«“\"])|$)", re.MULTILINE)
WEDNESDAY = "2024-03-13"


def doc(
    text: str,
    code: str = "en",
    *,
    published: str | None = None,
    knowledge: Knowledge | None = None,
    kinds: Iterable[BlockKind] = (),
) -> Doc:
    """A document with blocks (body, unless `kinds` says else) and sentences, without a parse."""
    article = Article(path="test", language=code, published=published, text=text)
    roles = iter(kinds)
    blocks = [
        Block(start=match.start(), end=match.end(), kind=next(roles, "body"))
        for match in re.finditer(r"[^\n]+", text)
    ]
    marks: list[Annotation] = [*blocks]
    for block in blocks:
        if block.kind in ("headline", "body", "caption"):
            marks += [
                Sentence(start=match.start(), end=match.end())
                for match in SENTENCE.finditer(text, block.start, block.end)
            ]
    return Doc(article, languages.load(code), knowledge or Knowledge()).plus(marks)


def dated(document: Doc) -> dict[str, Time]:
    """The times of a document by their words."""
    return {document.text(time): time for time in document.plus(times.find(document)).all(Time)}


def counted(document: Doc) -> dict[str, Quantity]:
    """The quantities of a document by their words."""
    full = document.plus(times.find(document))
    return {full.text(found): found for found in full.plus(quantities.find(full)).all(Quantity)}
