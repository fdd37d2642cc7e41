"""One article through the components: order, checks, stamps, and the one error fence."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from hearsay import knowledge, languages, plugins
from hearsay.annotate import ANNOTATORS
from hearsay.annotate.annotator import Annotator
from hearsay.annotate.dating import dating
from hearsay.errors import PipelineError
from hearsay.model.annotation import (
    Annotation,
    Block,
    Mention,
    Place,
    Quantity,
    Time,
    Wording,
)
from hearsay.model.article import Article, Page
from hearsay.model.doc import Doc
from hearsay.model.finding import Problem
from hearsay.model.knowledge import Knowledge, Outlet
from hearsay.model.reading import Reading, Voice
from hearsay.state.statements import statements


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """Which components, models and tables. Small and picklable, so that any engine can ship it.

    `models` pairs a language code with the name of an installed spaCy pipeline to use instead of
    ours; `tables` are folders of the user's own knowledge. `strict` raises instead of fencing.
    """

    names: tuple[str, ...] = tuple(ANNOTATORS)
    models: tuple[tuple[str, str], ...] = ()
    tables: tuple[str, ...] = ()
    strict: bool = False

    def __post_init__(self) -> None:
        check_order([plugins.load(ANNOTATORS, name) for name in self.names])

    def annotate(self, page: Page) -> Doc:
        """The article with all marks, each stamped with the component that made it."""
        code = page.article.language
        language = languages.load(code, dict(self.models).get(code))
        doc = Doc(page.article, language, self.knowledge()).plus(page.blocks)
        for name in self.names:
            component: Annotator = plugins.load(ANNOTATORS, name)
            doc = doc.plus(_stamped(component.find(doc), component.name))
        return doc

    def knowledge(self) -> Knowledge:
        """Our tables with the user's laid over them."""
        return knowledge.load(tuple(Path(folder) for folder in self.tables))

    def read(self, page: Page) -> Reading:
        """Everything found in one article."""
        doc = self.annotate(page)
        outlet = voice(page.article, doc.knowledge)
        return Reading(
            article=page.article,
            outlet=outlet,
            dating=dating(doc),
            blocks=doc.all(Block),
            mentions=doc.all(Mention),
            times=doc.all(Time),
            places=doc.all(Place),
            quantities=doc.all(Quantity),
            statements=statements(doc, outlet),
            wording=doc.all(Wording),
        )

    def __call__(self, page: Page) -> Reading | Problem:
        """The reading, or the problem that kept it from being made: nothing else is lost."""
        if self.strict:
            return self.read(page)
        try:
            return self.read(page)
        except Exception as error:  # noqa: BLE001 - the fence: one bad article must not stop the rest
            return Problem(
                article=page.article.path,
                component=_component_of(error),
                message=f"{type(error).__name__}: {error}",
            )


def _stamped(marks: Iterable[Annotation], name: str) -> list[Annotation]:
    """The marks with the component that made them; words come stamped, for they are many."""
    return [mark if mark.by else replace(mark, by=name) for mark in marks]


def check_order(components: Sequence[Annotator]) -> None:
    """Fail before the first article if a component would miss what it needs."""
    given: set[type[Annotation]] = {Block}
    for component in components:
        if missing := component.needs - given:
            names = ", ".join(sorted(kind.__name__ for kind in missing))
            raise PipelineError(f"{component.name!r} needs {names}, which nothing before it gives")
        given |= component.gives


def voice(article: Article, known: Knowledge) -> Voice:
    """Who publishes: an outlet of the tables by name or web domain, else by the words given.

    An article that says nothing of its outlet speaks under its file name.
    """
    outlet = _by_name(article.outlet, known) or _by_domain(article.url, known)
    if outlet:
        kind = "agency" if outlet.kind == "agency" else "outlet"
        return Voice(id=outlet.id, name=outlet.name, kind=kind)
    if article.outlet:
        return Voice(id=None, name=article.outlet)
    return Voice(id=None, name=PurePosixPath(article.path).name)


def _by_name(name: str | None, known: Knowledge) -> Outlet | None:
    wanted = (name or "").casefold().strip()
    return next(
        (
            outlet
            for outlet in known.outlets.values()
            if wanted and wanted in {form.casefold() for form in (outlet.name, *outlet.forms)}
        ),
        None,
    )


def _by_domain(url: str | None, known: Knowledge) -> Outlet | None:
    host = (urlsplit(url).hostname or "") if url else ""
    return next(
        (
            outlet
            for outlet in known.outlets.values()
            for domain in outlet.domains
            if host == domain or host.endswith("." + domain)
        ),
        None,
    )


def _component_of(error: BaseException) -> str:
    """The module of ours in which an error arose."""
    name, trace = "pipeline", error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.startswith("hearsay."):
            name = module.removeprefix("hearsay.")
        trace = trace.tb_next
    return name
