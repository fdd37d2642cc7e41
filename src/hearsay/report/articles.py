"""An article in a report: its head, and its text in pieces by whose words they are."""

from collections.abc import Iterator
from itertools import pairwise

from hearsay.model.finding import Derivation
from hearsay.model.reading import Reading
from hearsay.model.statement import Statement
from hearsay.report import chains
from hearsay.report.index import Index
from hearsay.report.languages import dated, named
from hearsay.report.view import ArticleView, Piece
from hearsay.report.wordings import shorten

TITLE = 90
UNKNOWN = "outlet not known"


def view(article: str, index: Index) -> ArticleView:
    """An article with its text in pieces."""
    reading = index.readings[article]
    known = reading.outlet.id or reading.article.outlet
    return ArticleView(
        id=article,
        file=index.files[article],
        outlet=reading.outlet.name if known else UNKNOWN,
        language=reading.article.language,
        language_name=named(reading.article.language),
        title=shorten(_title(reading), TITLE),
        dated=dated(reading),
        evidence=tuple(dict.fromkeys(each.why for each in reading.dating.evidence)),
        leans_on=tuple(_leanings(article, index)),
        pieces=tuple(_pieces(reading, index)),
    )


def _leanings(article: str, index: Index) -> Iterator[str]:
    """What an article owes to others: `copies The Evening Courier (1912.jsonl#3)`."""
    order = {"copies": 0, "translates": 1, "credits": 2, "cites": 3}
    own = (each for each in index.picture.derivations if each.article == article)
    seen: set[str] = set()
    for each in sorted(own, key=lambda derivation: order[derivation.kind]):
        there = _leant_on(each, index)
        if there and there not in seen:
            seen.add(there)
            yield f"{each.kind} {there}"


def _leant_on(derivation: Derivation, index: Index) -> str:
    """The article or agency leant on, as people know it."""
    if derivation.from_article and derivation.from_article in index.readings:
        there = index.readings[derivation.from_article]
        voice, file = chains.voice(there, index), index.files[derivation.from_article]
        return voice if voice == file else f"{voice} ({file})"
    agency = derivation.from_agency or ""
    return index.names.get(agency, agency)


def _title(reading: Reading) -> str:
    """The title, else the first headline, else the first words."""
    if reading.article.title:
        return reading.article.title
    text = reading.article.text
    heads = (text[b.start : b.end] for b in reading.blocks if b.kind == "headline")
    return next(heads, text[: 2 * TITLE])


def _pieces(reading: Reading, index: Index) -> Iterator[Piece]:
    """The whole text, cut where another statement begins to speak: the innermost of several."""
    text = reading.article.text
    edges = sorted({0, len(text), *_edges(reading)})
    pieces: list[tuple[int, int, Statement | None]] = []
    for start, end in pairwise(edges):
        speaks = _innermost(reading, start, end)
        if pieces and pieces[-1][2] is speaks:
            pieces[-1] = pieces[-1][0], end, speaks
        else:
            pieces.append((start, end, speaks))
    for start, end, speaks in pieces:
        if speaks is None:
            yield Piece(words=text[start:end], kind="none", start=start)
        else:
            kind = "said" if len(speaks.chain) > 1 else "own"
            drawn = chains.draw(speaks, index)
            yield Piece(words=text[start:end], kind=kind, start=start, chain=drawn)


def _edges(reading: Reading) -> Iterator[int]:
    for statement in reading.statements:
        yield statement.start
        yield statement.end


def _innermost(reading: Reading, start: int, end: int) -> Statement | None:
    """The statement with the longest chain there, the shortest of those."""
    there = [each for each in reading.statements if each.start <= start and end <= each.end]
    return max(there, key=lambda each: (len(each.chain), each.start - each.end), default=None)
