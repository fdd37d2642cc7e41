"""Circular reporting: outlets that give each other as the source, drawn as a closed path."""

from hearsay.report.chains import ARROW
from hearsay.report.claims import gist, in_order
from hearsay.report.index import Index
from hearsay.report.view import CircleView

CLAIM = 120


def view(story: str, index: Index) -> tuple[CircleView, ...]:
    """The circles of a story, each with the claim that goes round in it."""
    return tuple(
        CircleView(
            drawn=ARROW.join(circle.path),
            claim=gist(claim, CLAIM),
            places=in_order(index.at(each) for each in index.some(circle.statements)),
        )
        for claim in index.picture.claims
        if claim.story == story
        for circle in claim.origins.circles
    )
