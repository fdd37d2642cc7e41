"""A picture as the JSON ledger, the public contract (`docs/reference/ledger.schema.json`)."""

import json
from collections.abc import Iterable

import hearsay
from hearsay.export import shape
from hearsay.export.articles import article, number
from hearsay.model.claim import Claim, Entity, Story
from hearsay.model.finding import Derivation, Discrepancy, Problem, Series
from hearsay.model.picture import Picture


def write(picture: Picture) -> str:
    """The picture as JSON text, one object, ending in a line end."""
    return json.dumps(ledger(picture), ensure_ascii=False, indent=1) + "\n"


def ledger(picture: Picture) -> shape.LedgerJson:
    """The picture in the shape of the JSON ledger."""
    claims = {statement: claim.id for claim in picture.claims for statement in claim.statements}
    return {
        "hearsay": hearsay.__version__,
        "articles": [article(reading, claims) for reading in picture.readings],
        "entities": _each_entity(picture.entities),
        "stories": _each_story(picture.stories),
        "claims": [_claim(claim) for claim in picture.claims],
        "derivations": [_derivation(each) for each in picture.derivations],
        "series": [_series(each) for each in picture.series],
        "discrepancies": [_discrepancy(each) for each in picture.discrepancies],
        "problems": _each_problem(picture.problems),
    }


def _each_entity(entities: Iterable[Entity]) -> list[shape.EntityJson]:
    return [
        {
            "id": entity.id,
            "kind": entity.kind,
            "name": entity.name,
            "wikidata": entity.wikidata or None,
            "forms": [
                {"text": form.text, "language": form.language, "count": form.count}
                for form in entity.forms
            ],
        }
        for entity in entities
    ]


def _each_story(stories: Iterable[Story]) -> list[shape.StoryJson]:
    return [
        {
            "id": story.id,
            "title": story.title,
            "articles": list(story.articles),
            "languages": list(story.languages),
        }
        for story in stories
    ]


def _each_problem(problems: Iterable[Problem]) -> list[shape.ProblemJson]:
    return [
        {"article": each.article, "component": each.component, "message": each.message}
        for each in problems
    ]


def _claim(claim: Claim) -> shape.ClaimJson:
    origins = claim.origins
    return {
        "id": claim.id,
        "story": claim.story,
        "gist": claim.gist,
        "statements": list(claim.statements),
        "languages": list(claim.languages),
        "origins": {
            "low": origins.low,
            "high": origins.high,
            "roots": [
                {
                    "name": root.name,
                    "unnamed": root.unnamed,
                    "via": list(root.via),
                    "statements": list(root.statements),
                    "reasons": list(root.reasons),
                }
                for root in origins.roots
            ],
            "circles": [
                {"path": list(circle.path), "statements": list(circle.statements)}
                for circle in origins.circles
            ],
        },
    }


def _derivation(derivation: Derivation) -> shape.DerivationJson:
    leans_on: shape.FromArticle | shape.FromAgency
    if derivation.from_article:
        leans_on = {"article": derivation.from_article}
    else:
        leans_on = {"agency": derivation.from_agency or ""}
    return {
        "article": derivation.article,
        "from": leans_on,
        "kind": derivation.kind,
        "score": derivation.score.value,
        "reasons": [
            {"name": reason.name, "value": reason.value, "detail": reason.detail}
            for reason in derivation.score.reasons
        ],
        "spans": list(derivation.spans),
    }


def _series(series: Series) -> shape.SeriesJson:
    return {
        "of": series.of,
        "who": series.who,
        "place": series.place,
        "points": [
            {"as_of": point.as_of, "low": number(point.low), "high": number(point.high),
             "statement": point.statement}
            for point in series.points
        ],
    }  # fmt: skip


def _discrepancy(discrepancy: Discrepancy) -> shape.DiscrepancyJson:
    return {
        "kind": discrepancy.kind,
        "claim": discrepancy.claim,
        "article": discrepancy.article,
        "sides": [
            {"value": side.value, "statements": list(side.statements), "spans": list(side.spans)}
            for side in discrepancy.sides
        ],
        "explanation": discrepancy.explanation,
    }
