"""What a report shows, in the order in which it shows it: the text and the page render the same."""

from dataclasses import dataclass

from hearsay.model.finding import DiscrepancyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place in an article: the file as people know it, the line (from 1) and the span."""

    article: str
    file: str
    line: int
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The way of a claim into print, `LBC ← AFP ← unnamed sources`, and where it stands so."""

    drawn: str
    denies: bool
    places: tuple[Where, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """One origin of a claim in words, and why what was put under it was."""

    name: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim as a reader sees it. `language` is that of the gist; `origins` is `1–2`."""

    id: str
    gist: str
    language: str
    chains: tuple[Chain, ...]
    languages: tuple[str, ...]
    origins: str
    roots: tuple[Root, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """Words of an article and where they stand; `language` is ISO 639-1."""

    words: str
    language: str
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """One side of a discrepancy, with the words that show it and whose they are.

    `value` is "" where the words say it all.
    """

    value: str
    quotes: tuple[Quoted, ...]
    chains: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscrepancyView:
    """Reports that cannot both be right."""

    kind: DiscrepancyKind
    explanation: str
    sides: tuple[SideView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleView:
    """A circle of outlets that give each other as the source, closed: first and last are one."""

    drawn: str
    claim: str
    places: tuple[Where, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One number: in words, as of when, and on whose word."""

    amount: str
    as_of: str
    chains: tuple[Chain, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberView:
    """The counts of one thing; `grows` where they are a series that only rises."""

    of: str
    grows: bool
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """A term that takes a side, who uses it, and how often in whose words."""

    term: str
    language: str
    voice: str
    own: int
    in_quotes: int
    places: tuple[Where, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingView:
    """What an entity is called, beside its neutral name."""

    entity: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of an article's text: `none`, `own` (own voice) or `said` (on another's word).

    `start` is where it begins in the text, for links; `chain` says whose words they are.
    """

    words: str
    kind: str
    start: int
    chain: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article in a report: who published what when, and the text in pieces."""

    id: str
    file: str
    outlet: str
    language: str
    language_name: str
    title: str
    dated: str
    evidence: tuple[str, ...]
    leans_on: tuple[str, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """A story with everything to show of it. `more` claims are left out."""

    id: str
    title: str
    languages: tuple[str, ...]
    articles: tuple[ArticleView, ...]
    claims: tuple[ClaimView, ...]
    more: int
    discrepancies: tuple[DiscrepancyView, ...]
    circles: tuple[CircleView, ...]
    numbers: tuple[NumberView, ...]
    wording: tuple[WordingView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemView:
    """What was not read, and why."""

    article: str
    component: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A whole report; `summary` is its first line."""

    summary: str
    stories: tuple[StoryView, ...]
    problems: tuple[ProblemView, ...]
