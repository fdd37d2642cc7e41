"""Discrepancies, both sides quoted shortly and located."""

from collections.abc import Iterable

from hearsay.model.finding import Discrepancy, Side
from hearsay.report import chains
from hearsay.report.index import Index
from hearsay.report.view import DiscrepancyView, Quoted, SideView, Where
from hearsay.report.wordings import BLANKS, shorten

QUOTE = 110
QUOTES = 3
AROUND = 45
SHORT = 40


def view(story: str, index: Index) -> tuple[DiscrepancyView, ...]:
    """The discrepancies of a story, in the order in which they were found."""
    found = index.picture.discrepancies
    return tuple(one(each, index) for each in found if story_of(each, index) == story)


def one(discrepancy: Discrepancy, index: Index) -> DiscrepancyView:
    """A discrepancy with its sides quoted."""
    return DiscrepancyView(
        kind=discrepancy.kind,
        explanation=discrepancy.explanation,
        sides=tuple(_side(side, discrepancy.kind, index) for side in discrepancy.sides),
    )


def story_of(discrepancy: Discrepancy, index: Index) -> str:
    """The story a discrepancy belongs to; "" for one in no story."""
    if discrepancy.claim and discrepancy.claim in index.claims:
        return index.claims[discrepancy.claim].story
    articles = [discrepancy.article or ""]
    articles += [span[0] for side in discrepancy.sides for span in side.spans]
    said = index.some(each for side in discrepancy.sides for each in side.statements)
    articles += [each.article for each in said]
    return next((index.story_of[each] for each in articles if each in index.story_of), "")


def _side(side: Side, kind: str, index: Index) -> SideView:
    said = index.some(side.statements)
    spans = [span for span in side.spans if span[0] in index.readings]
    spans = spans or [(each.article, each.start, each.end) for each in said]
    quotes = tuple(_quotes(spans, index))
    value = side.value
    if (
        len(value) > SHORT
        and quotes
        and BLANKS.sub("", value).rstrip("…") in BLANKS.sub("", quotes[0].words)
    ):
        value = ""
    if kind == "polarity" and said:
        value = "denied" if said[0].polarity == "denies" else "asserted"
    return SideView(
        value=value,
        quotes=quotes,
        chains=tuple(dict.fromkeys(chains.draw(each, index) for each in said)),
    )


def _quotes(spans: Iterable[tuple[str, int, int]], index: Index) -> Iterable[Quoted]:
    """The words of the first few places, one a line."""
    seen: set[str] = set()
    for article, start, end in spans:
        where = index.where(article, start, end)
        if str(where) in seen or len(seen) == QUOTES:
            continue
        seen.add(str(where))
        yield quote(where, index)


def quote(where: Where, index: Index) -> Quoted:
    """The words of a span; of a short one with some words around it."""
    article = index.readings[where.article].article
    start, end = where.start, where.end
    before = after = ""
    if end - start < AROUND:
        start, end = _widened(article.text, start, end)
        before = "…" if start and article.text[start - 1] != "\n" else ""
        after = "…" if end < len(article.text) and article.text[end] != "\n" else ""
    words = shorten(article.text[start:end], QUOTE)
    return Quoted(words=f"{before}{words}{after}", language=article.language, where=where)


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """A span widened to whole words, but not over the end of the line."""
    first = max(start - AROUND, text.rfind("\n", 0, start) + 1)
    line_end = text.find("\n", end)
    last = min(end + AROUND, len(text) if line_end < 0 else line_end)
    if first and text[first - 1] not in " \n":
        space = text.find(" ", first, start)
        first = space + 1 if space >= 0 else start
    if last < len(text) and text[last] not in " \n":
        space = text.rfind(" ", end, last)
        last = space if space >= 0 else end
    return first, last
