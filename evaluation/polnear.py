"""PolNeAR (Newell, Margolin & Ruths 2018): attributions in English political news."""

from collections import Counter
from pathlib import Path

from evaluation.attribution import tally
from evaluation.brat import attributions as annotated
from hearsay.languages import available
from hearsay.model.article import Article, Page
from hearsay.pipeline import Pipeline
from hearsay.read.blocks import blocks
from hearsay.read.phrases import phrases_of
from hearsay.state.attribution import attributions
from hearsay.state.view import view


def counts(folder: Path, *, every: int = 1) -> Counter[str]:
    """The tally over a part of the corpus (`train` or `dev`), of each `every`-th article."""
    total: Counter[str] = Counter()
    for path in sorted((folder / "text").glob("*.txt"))[::every]:
        total.update(article(path, folder))
    return total


def article(path: Path, folder: Path) -> Counter[str]:
    """The tally of one article; of several annotators' files the first counts."""
    text = path.read_text(encoding="utf-8")
    files = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
    if not files:
        return Counter()
    doc = Pipeline().annotate(page(path, text))
    return tally(text, list(annotated(files[0])), attributions(view(doc)))


def page(path: Path, text: str) -> Page:
    """The article as it stands: offsets of the annotations count its characters."""
    made = blocks(text, language="en", phrases=phrases_of(tuple(available())))
    return Page(article=Article(path=path.name, language="en", text=text), blocks=made)
