"""The report as one HTML page: self-contained, without scripts, for light, dark and paper."""

from bisect import bisect_right
from functools import cache
from importlib import resources

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

import hearsay
from hearsay.model.picture import Picture
from hearsay.report.build import build
from hearsay.report.chains import ARROW
from hearsay.report.view import ReportView, Where


def write(picture: Picture) -> str:
    """The report on a picture as an HTML page."""
    return render(build(picture))


def render(view: ReportView) -> str:
    """A report as an HTML page."""
    articles = [article for story in view.stories for article in story.articles]
    numbers = {article.id: number for number, article in enumerate(articles, 1)}
    pieces = {article.id: [piece.start for piece in article.pieces] for article in articles}

    def link(where: Where) -> str:
        """The place on this page where words stand: the piece of text that holds their start."""
        starts = pieces[where.article]
        start = starts[max(0, bisect_right(starts, where.start) - 1)]
        return f"#a{numbers[where.article]}-{start}"

    return _template().render(
        report=view, link=link, number=numbers, arrow=ARROW, css=_css(), version=hearsay.__version__
    )


@cache
def _template() -> Template:
    """The page's template; what comes from articles is escaped."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_file("report.html"))


@cache
def _css() -> Markup:
    """The page's style; ours, so it need not be escaped."""
    return Markup(_file("report.css"))


def _file(name: str) -> str:
    return resources.files("hearsay.report").joinpath(name).read_text(encoding="utf-8")
