"""What of a text is article and what is not: headline, byline, dateline, credit, body, the rest.

Each rule is a generator of (paragraph, kind) for paragraphs that no rule before it has told; what
no rule tells is body. Language packs hold the words; the rules know only shapes and places.
"""

import re
from collections.abc import Callable, Collection, Iterator
from itertools import pairwise

from hearsay.model.annotation import Block, BlockKind
from hearsay.read.clutter import Found, clutter, foreign
from hearsay.read.dateline import dateline_end, is_dateline, is_day
from hearsay.read.language import language_of_line
from hearsay.read.layout import Layout, Line, Told
from hearsay.read.paragraphs import paragraphs
from hearsay.read.phrases import AGENCY, DECORATION, WORDS, Phrases, folded, opens

HEADLINE = 24  # words at most
SUBHEAD = 14
QUESTION = 8  # words of a subhead that asks
BYLINE = 16
CREDIT = 30
DAY = 12
AGENCIES = re.compile(
    rf"^[(\[]\s*{AGENCY}\s*[)\]]$|^{AGENCY}(?:\s*[/+]\s*{AGENCY})+$|^[A-Z]{{2,6}}$"
)
TAIL = re.compile(r"""[.!?…]["'”’»]*\s+([(\[][^()\[\]]{2,60}[)\]])$""")
TAIL_CREDIT = re.compile(rf"(?:^.|\s){AGENCY}.$")
PARTS = re.compile(r"[,;.]\s")
OPENING = re.compile(r"""^["'“‘«(\[•*–—-]""")


def blocks(
    text: str,
    *,
    language: str,
    phrases: Phrases,
    title: str | None = None,
    headings: Collection[str] = (),
) -> tuple[Block, ...]:
    """The blocks of a text: disjoint, in order, together holding every word.

    `language` is the article's, ISO 639-1; `title` and `headings` are what its format marks so.
    """
    lines = tuple(
        Line(start, end, words, language_of_line(words, article=language, known=phrases.languages))
        for start, end in paragraphs(text)
        for words in [text[start:end]]
    )
    layout = Layout(
        lines=lines,
        language=language,
        title=_bare(title or ""),
        headings=frozenset(map(_bare, headings)),
        phrases=phrases,
    )
    told: dict[int, BlockKind] = {}
    for rule in RULES:
        for at, kind in list(rule(layout, told)):
            told.setdefault(at, kind)
    if lines and "body" not in (told.get(at, "body") for at in range(len(lines))):
        told = {at: kind for at, kind in told.items() if kind != "headline"}
    return tuple(_cut(layout, told))


def _titled(layout: Layout, told: Told) -> Found:
    """The title, where it stands above the text."""
    for at, line in enumerate(layout.lines[:3]):
        if layout.title and _bare(line.text) == layout.title:
            yield at, "headline"
            return


def _labels(layout: Layout, told: Told) -> Found:
    """Lines that a label of the language packs opens; bylines only near the start or the end."""
    near = set(layout.edges(told, 6, 6))
    for at in layout.untold(told):
        line = layout.lines[at]
        kind = _labelled(line, layout.phrases)
        fits = {
            "caption": line.within(WORDS),
            "byline": at in near and line.within(BYLINE) and not line.stops,
        }
        if kind and fits[kind]:
            yield at, kind


def _labelled(line: Line, phrases: Phrases) -> BlockKind | None:
    """The kind of the label that opens a line, or that opens the brackets at its end."""
    bracketed = re.search(r"\(([^()]+)\)$", line.text)
    for phrase, kind, named in phrases.labels:
        if _names_follow(line, phrase) if named else opens(line.plain, phrase) is not None:
            return kind
        if bracketed and kind == "caption" and opens(folded(bracketed[1]), phrase) is not None:
            return kind
    return None


def _names_follow(line: Line, phrase: str) -> bool:
    """Whether a phrase opens a line and a capital letter comes next, as in "By Jane Doe"."""
    if not line.plain.startswith(phrase) or line.plain[len(phrase) :][:1].isalnum():
        return False
    after = line.text.lstrip(DECORATION)[len(phrase) :].lstrip(" :\u00a0\u202f")
    return after[:1].isupper()


def _credits(layout: Layout, told: Told) -> Found:
    """Short lines near the start or the end that name the agencies the text is from."""
    for at in layout.edges(told, 4, 4):
        line = layout.lines[at]
        short = line.within(CREDIT) and len(layout.lines) > 1
        if short and (AGENCIES.match(line.text) or _is_credit(line.text, layout.phrases)):
            yield at, "credit"


def _is_credit(text: str, phrases: Phrases) -> bool:
    """Whether the table of credits knows a line or each of its parts: "From X, edited by Y"."""
    whole = any(pattern.match(text) for pattern in phrases.credits)
    parts = [part for part in PARTS.split(text) if part.strip()]
    return whole or (
        len(parts) > 1 and all(any(p.match(part) for p in phrases.credits) for part in parts)
    )


def _days(layout: Layout, told: Told) -> Found:
    """Lines near the start or the end that give a day and hardly anything else."""
    for at in layout.edges(told, 5, 2):
        line = layout.lines[at]
        others = 2 if at else 0  # a headline may hold a day as well
        if line.stops or not line.within(DAY):
            continue
        if is_day(line.text, layout.phrases, others=others) or is_dateline(
            line.text, layout.phrases
        ):
            yield at, "dateline"


def _signatures(layout: Layout, told: Told) -> Found:
    """A name alone on a line, under the headline or under the last sentence."""
    untold = layout.untold(told)
    for at in {*untold[1:3], *untold[-1:]} - {*untold[:1]}:
        line = layout.lines[at]
        if line.is_name and not line.stops and _bare(line.text) not in layout.headings:
            yield at, "byline"


def _headlines(layout: Layout, told: Told) -> Found:
    """Lines without a full stop: those above the first full paragraph, and short ones between."""
    untold = layout.untold(told)
    longest = max((layout.lines[at].count for at in untold), default=0)
    above = True
    for this, following in pairwise(untold):
        line, after = layout.lines[this], layout.lines[following]
        if _bare(line.text) in layout.headings or (
            _is_headline(line, longest) if above else _is_subhead(line, after)
        ):
            yield this, "headline"
        else:
            above = False


def _is_headline(line: Line, longest: int) -> bool:
    """Whether a line above the text is its headline: some paragraph has more words."""
    ends = line.text.endswith((".", "…")) or line.pauses
    return line.within(HEADLINE) and not ends and line.count < longest


def _is_subhead(line: Line, after: Line) -> bool:
    """Whether a line between paragraphs is a heading: short, whole, and above a paragraph."""
    if OPENING.match(line.text) or line.text[0].islower() or line.pauses:
        return False
    if line.stops:
        return line.text.endswith("?") and line.within(QUESTION) and after.stops
    quoted = line.text.endswith(("»", "”", '"'))
    return line.within(SUBHEAD) and not quoted and (after.stops or after.count > SUBHEAD)


RULES: tuple[Callable[[Layout, Told], Iterator[tuple[int, BlockKind]]], ...] = (
    _titled,
    _labels,
    _days,
    clutter,
    foreign,
    _credits,
    _signatures,
    _headlines,
)


def _cut(layout: Layout, told: Told) -> Iterator[Block]:
    """The blocks; a dateline and a credit inside a paragraph of the body become their own."""
    body = layout.untold(told)
    dated = next((at for at in body[:2] if _dateline(layout.lines[at], layout.phrases)), None)
    for at, line in enumerate(layout.lines):
        first = _dateline(line, layout.phrases) if at == dated else 0
        last = _credit_tail(line) if body and at == body[-1] else len(line.text)
        parts: tuple[tuple[int, int, BlockKind], ...] = (
            (0, first, "dateline"),
            (first, last, told.get(at, "body")),
            (last, len(line.text), "credit"),
        )
        for start, end, kind in parts:
            if words := line.text[start:end].strip():
                start += line.start + len(line.text[start:end]) - len(line.text[start:end].lstrip())
                yield Block(start=start, end=start + len(words), kind=kind, language=line.language)


def _dateline(line: Line, phrases: Phrases) -> int:
    """How much of a paragraph is its dateline; never all of it."""
    end = dateline_end(line.text, phrases) or 0
    return end if end < len(line.text) else 0


def _credit_tail(line: Line) -> int:
    """Where in a paragraph an agency in brackets after the last full stop begins."""
    tail = TAIL.search(line.text)
    return tail.start(1) if tail and TAIL_CREDIT.search(tail[1]) else len(line.text)


def _bare(words: str) -> str:
    """Words for comparing a line with a title: no case, no marks, single spaces."""
    return " ".join(re.findall(r"\w+", folded(words)))
