"""From a picture to what a report shows."""

from collections.abc import Iterable

from hearsay.model.claim import Story
from hearsay.model.picture import Picture
from hearsay.report import articles, circles, claims, differences, numbers, terms
from hearsay.report.index import Index, index
from hearsay.report.languages import named
from hearsay.report.view import ProblemView, ReportView, StoryView
from hearsay.report.wordings import count, listed


def build(picture: Picture) -> ReportView:
    """Everything a report shows."""
    found = index(picture)
    stories = tuple(story(each, found) for each in found.stories())
    return ReportView(
        summary=_summary(picture, stories), stories=stories, problems=problems(picture, found)
    )


def story(story: Story, index: Index) -> StoryView:
    """A story with all that matters of it."""
    of_story = (claim for claim in index.picture.claims if claim.story == story.id)
    ranked = claims.ranked(of_story, index)
    here = [article for article in story.articles if article in index.readings]
    here.sort(key=lambda article: (index.readings[article].dating.earliest, index.files[article]))
    return StoryView(
        id=story.id,
        title=story.title,
        languages=tuple(named(code) for code in story.languages),
        articles=tuple(articles.view(article, index) for article in here),
        claims=tuple(claims.view(claim, index) for claim in ranked[: claims.SHOWN]),
        more=max(0, len(ranked) - claims.SHOWN),
        discrepancies=differences.view(story.id, index),
        circles=circles.view(story.id, index),
        numbers=numbers.view(here, index),
        wording=terms.view(here, index),
    )


def problems(picture: Picture, index: Index) -> tuple[ProblemView, ...]:
    """What was not read, by the names that people know."""
    return tuple(
        ProblemView(
            article=index.files.get(each.article, each.article),
            component=each.component,
            message=each.message,
        )
        for each in picture.problems
    )


def _summary(picture: Picture, stories: Iterable[StoryView]) -> str:
    """What was read, in one line."""
    codes = sorted({reading.article.language for reading in picture.readings})
    languages = f" in {listed([named(code) for code in codes])}" if codes else ""
    parts = [
        count(len(tuple(stories)), "story", "stories"),
        count(len(picture.claims), "claim"),
        count(len(picture.discrepancies), "discrepancy", "discrepancies"),
    ]
    if picture.problems:
        parts.append(count(len(picture.problems), "problem"))
    return f"{count(len(picture.readings), 'article')}{languages}: {', '.join(parts)}"
