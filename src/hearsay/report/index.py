"""A picture, looked up: which article, statement, claim and story belongs to which."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from hearsay.model.claim import Claim, Story
from hearsay.model.picture import Picture
from hearsay.model.reading import Reading
from hearsay.model.statement import Statement
from hearsay.report.view import Where

ELSEWHERE = Story(id="", title="Other articles", articles=(), languages=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Everything of a picture by its id. `files` are the articles' names for people."""

    picture: Picture
    readings: Mapping[str, Reading]
    statements: Mapping[str, Statement]
    claims: Mapping[str, Claim]
    claim_of: Mapping[str, str]
    story_of: Mapping[str, str]
    names: Mapping[str, str]
    files: Mapping[str, str]
    lines: Mapping[str, tuple[int, ...]]

    def reading(self, statement: Statement) -> Reading:
        """The reading a statement is in."""
        return self.readings[statement.article]

    def where(self, article: str, start: int, end: int) -> Where:
        """A span as a place that people find."""
        line = bisect_right(self.lines[article], start)
        return Where(article=article, file=self.files[article], line=line, start=start, end=end)

    def at(self, statement: Statement) -> Where:
        """Where a statement stands."""
        return self.where(statement.article, statement.start, statement.end)

    def some(self, ids: Iterable[str]) -> list[Statement]:
        """Statements by their ids; those of articles that are not here are passed over."""
        return [self.statements[each] for each in ids if each in self.statements]

    def stories(self) -> list[Story]:
        """All stories, the one with most articles first; then what is in none."""
        known = sorted(self.picture.stories, key=self._order)
        rest = tuple(each for each in self.readings if each not in self.story_of)
        codes = tuple(sorted({self.readings[each].article.language for each in rest}))
        alone = Story(id="", title=ELSEWHERE.title, articles=rest, languages=codes)
        return [*known, alone] if rest else known

    def _order(self, story: Story) -> tuple[int, str, str]:
        """The largest first, then the earliest."""
        days = [
            self.readings[each].dating.earliest for each in story.articles if each in self.readings
        ]
        return -len(story.articles), min(filter(None, days), default="9"), story.id


def index(picture: Picture) -> Index:
    """A picture made ready for looking things up."""
    statements = {s.id: s for reading in picture.readings for s in reading.statements}
    return Index(
        picture=picture,
        readings={reading.article.id: reading for reading in picture.readings},
        statements=statements,
        claims={claim.id: claim for claim in picture.claims},
        claim_of={each: claim.id for claim in picture.claims for each in claim.statements},
        story_of={article: story.id for story in picture.stories for article in story.articles},
        names={entity.id: entity.name for entity in picture.entities},
        files=_files(picture.readings),
        lines={reading.article.id: _lines(reading.article.text) for reading in picture.readings},
    )


def _files(readings: Iterable[Reading]) -> dict[str, str]:
    """The last part of each path; as much more of it as sets two of one name apart."""
    paths = {reading.article.id: PurePath(reading.article.path) for reading in readings}
    names = {each: path.name or str(path) for each, path in paths.items()}
    for depth in range(2, max((len(path.parts) for path in paths.values()), default=0) + 1):
        often = Counter(names.values())
        for each, path in paths.items():
            if often[names[each]] > 1:
                names[each] = str(PurePath(*path.parts[-depth:]))
    return names


def _lines(text: str) -> tuple[int, ...]:
    """Where each line of a text starts."""
    starts = [0]
    starts.extend(at + 1 for at, sign in enumerate(text) if sign == "\n")
    return tuple(starts)
