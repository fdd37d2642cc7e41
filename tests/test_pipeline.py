"""One article through the components: order, stamps, and the one fence for errors."""

import pickle
from collections.abc import Iterator

import pytest
from tests.parsed import page

from hearsay import pipeline as module
from hearsay.annotate import ANNOTATORS
from hearsay.annotate.annotator import annotator
from hearsay.errors import HearsayError, PipelineError
from hearsay.model.annotation import Annotation, Block, Mention, Quantity, Sentence, Time, Token
from hearsay.model.article import Article
from hearsay.model.doc import Doc
from hearsay.model.finding import Problem
from hearsay.model.knowledge import Knowledge, Outlet
from hearsay.model.reading import Reading, Voice
from hearsay.pipeline import Pipeline, check_order, voice

TEXT = "The police said on Monday that three men were arrested in Geneva."
KNOWN = Knowledge(
    outlets={
        "herald": Outlet(
            id="herald", name="Herald", kind="publisher", forms=("The Herald",),
            domains=("herald.example",),
        ),
        "atlas": Outlet(id="atlas", name="Atlas", kind="agency", domains=("atlas.example",)),
    }
)  # fmt: skip


@annotator(needs=[Token], gives=[Mention])
def greedy(doc: Doc) -> Iterator[Annotation]:
    yield from ()


@annotator(gives=[Token])
def first(doc: Doc) -> Iterator[Annotation]:
    yield from ()


def article(**more: str) -> Article:
    return Article(path="folder/a.txt", language="en", text="x", **more)


def test_a_component_that_would_miss_something_is_refused_at_the_start() -> None:
    with pytest.raises(PipelineError, match="'greedy' needs Token, which nothing before it gives"):
        check_order([greedy, first])
    check_order([first, greedy])


def test_the_components_of_hearsay_are_in_order() -> None:
    assert Pipeline().names == tuple(ANNOTATORS)


def test_components_in_another_order_are_refused() -> None:
    with pytest.raises(PipelineError, match="'entities' needs"):
        Pipeline(names=("entities", "syntax"))


def test_an_unknown_component_is_told_by_name() -> None:
    with pytest.raises(HearsayError, match="no_such_thing"):
        Pipeline(names=("no_such_thing",))


def test_every_mark_tells_who_made_it() -> None:
    document = Pipeline().annotate(page(TEXT))
    made = {kind.__name__: {mark.by for mark in marks} for kind, marks in document.layers.items()}
    assert made["Token"] == made["Sentence"] == {"syntax"}
    assert made["Time"] == {"times"}
    assert made["Quantity"] == {"quantities"}
    assert made["Mention"] <= {"entities", "coreference"}
    assert made["Block"] == {""}


def test_a_reading_holds_what_was_marked() -> None:
    reading = Pipeline().read(page(TEXT))
    document = Pipeline().annotate(page(TEXT))
    assert reading.times == document.all(Time)
    assert reading.quantities == document.all(Quantity)
    assert reading.blocks == document.all(Block)
    assert len(reading.statements) == len(document.all(Sentence)) == 1


def test_fewer_components_find_less_and_do_no_harm() -> None:
    reading = Pipeline(names=("syntax", "quotes")).read(page(TEXT))
    assert reading.times == ()
    assert [hop.name for hop in reading.statements[0].chain[1:]] == ["police"]


def test_a_pipeline_can_be_shipped_to_another_process() -> None:
    made = Pipeline(models=(("en", "some_model"),), tables=("folder",), strict=True)
    assert pickle.loads(pickle.dumps(made)) == made


def test_a_broken_component_is_a_problem_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(doc: Doc, outlet: Voice) -> None:
        raise ValueError("nothing fits")

    monkeypatch.setattr(module, "statements", broken)
    problem = Pipeline()(page(TEXT))
    assert isinstance(problem, Problem)
    assert (problem.article, problem.message) == ("test", "ValueError: nothing fits")
    with pytest.raises(ValueError, match="nothing fits"):
        Pipeline(strict=True)(page(TEXT))
    monkeypatch.undo()
    assert isinstance(Pipeline()(page(TEXT)), Reading)


def test_a_problem_names_the_component_in_which_it_arose(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("hearsay.state.statements.view", broken)
    problem = Pipeline()(page("The road is shut."))
    assert isinstance(problem, Problem)
    assert problem.component == "state.statements"


def test_a_model_that_is_not_there_is_a_problem_in_words() -> None:
    problem = Pipeline(models=(("en", "no_such_model"),))(page(TEXT))
    assert isinstance(problem, Problem)
    assert "no language model at 'no_such_model'" in problem.message
    assert problem.component == "annotate.syntax"


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (article(outlet="the herald"), Voice(id="herald", name="Herald")),
        (article(outlet="Atlas"), Voice(id="atlas", name="Atlas", kind="agency")),
        (article(url="https://www.herald.example/a"), Voice(id="herald", name="Herald")),
        (article(url="https://notherald.example/a"), Voice(id=None, name="a.txt")),
        (article(outlet="Village Post", url="https://x.example"),
         Voice(id=None, name="Village Post")),
        (article(), Voice(id=None, name="a.txt")),
    ],
)  # fmt: skip
def test_who_publishes_is_known_by_name_or_by_domain_or_called_as_it_calls_itself(
    made: Article, wanted: Voice
) -> None:
    assert voice(made, KNOWN) == wanted
