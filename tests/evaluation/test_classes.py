"""Missed attributions by class of cue."""

import pytest
from evaluation.brat import Gold
from evaluation.classes import figures, notes, tally
from evaluation.corpus import page
from evaluation.figures import Case

from hearsay.pipeline import Pipeline
from hearsay.state.view import View, view

TEXT = "The mayor of Selm said on Monday that the dam would be closed.\n"


@pytest.fixture(scope="module")
def seen() -> View:
    return view(Pipeline(strict=True).annotate(page("a.txt", TEXT, "en")))


def marked(source: str, cue: str, content: str) -> Gold:
    made = [((TEXT.index(w), TEXT.index(w) + len(w)),) for w in (source, cue, content)]
    return Gold(source=made[0], cue=made[1], content=made[2])


GOLD = marked("The mayor of Selm", "said", "that the dam would be closed")


@pytest.mark.parametrize(
    ("found", "outcome"),
    [
        ([GOLD], "verb, known: right"),
        ([], "verb, known: missed"),
        ([marked("Monday", "said", "the dam")], "verb, known: source wrong"),
        ([marked("The mayor", "said", "Monday")], "verb, known: content wrong"),
        ([marked("The mayor", "closed", "the dam")], "verb, known: other cue taken"),
    ],
)
def test_the_first_role_that_is_wrong_names_the_outcome(
    seen: View, found: list[Gold], outcome: str
) -> None:
    assert tally(seen, [GOLD], found)[f"class {outcome}"] == 1


@pytest.mark.parametrize(
    ("cue", "kind"), [("closed", "verb, unknown"), ("dam", "noun, unknown"), (".", "punctuation")]
)
def test_the_head_of_the_cue_names_the_class(seen: View, cue: str, kind: str) -> None:
    counts = tally(seen, [marked("mayor", cue, "Monday")], [])
    assert any(name.startswith(f"class {kind}") for name, count in counts.items() if count)


def test_what_is_found_and_not_annotated_is_spurious(seen: View) -> None:
    assert tally(seen, [], [GOLD])["class spurious"] == 1


def test_a_table_lists_the_classes_and_the_cues_missed_most(seen: View) -> None:
    counts = {"gold": 1, **tally(seen, [marked("mayor", "closed", "dam")], [])}
    cases = [Case(name="a", counts=counts)]
    names = [figure.name for figure in figures(cases)]
    assert names == ["verb, unknown: missed", "content indirect: right"]
    assert notes(cases) == ("missed most, unknown: close 1", "missed most, known: none")


@pytest.mark.parametrize(
    ("content", "manner"),
    [
        ("“The dam will be closed,”", "direct"),
        ("that the dam was “as good as closed” by Monday", "mixed"),
        ("that the dam would be closed", "indirect"),
    ],
)
def test_contents_are_told_apart_by_their_quotation_marks(content: str, manner: str) -> None:
    text = f"The mayor of Selm said on Monday {content}.\n"
    one = Gold(source=(), cue=((18, 22),), content=((33, 33 + len(content)),))
    counts = tally(view(Pipeline(strict=True).annotate(page("a.txt", text, "en"))), [one], [one])
    assert counts[f"content {manner}"] == counts[f"content {manner} right"] == 1
