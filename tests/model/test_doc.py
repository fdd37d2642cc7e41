"""An article with everything marked in it so far."""

import pytest
from tests.marked import doc

from hearsay.model.annotation import Block, Mention, Sentence, Time

TEXT = "The bridge is shut.\nThe road is open."


def test_marks_come_back_in_text_order() -> None:
    document = doc(TEXT).plus(
        [Time(start=9, end=12, value="b"), Time(start=0, end=3, value="a")]
    )  # fmt: skip
    document = document.plus([Time(start=4, end=6, value="c")])
    assert [time.value for time in document.all(Time)] == ["a", "c", "b"]


def test_adding_changes_nothing_in_the_document_before() -> None:
    before = doc(TEXT)
    after = before.plus([Time(start=0, end=3, value="a")])
    assert before.all(Time) == ()
    assert len(after.all(Time)) == 1
    assert after.all(Block) == before.all(Block)


def test_a_layer_that_nobody_made_is_empty() -> None:
    assert doc(TEXT).all(Mention) == ()
    assert doc(TEXT).within(0, 10, Mention) == []


def test_within_are_the_marks_that_lie_inside_whole() -> None:
    document = doc(TEXT)
    assert [document.text(s) for s in document.within(0, len(TEXT), Sentence)] == TEXT.split("\n")
    assert document.within(0, 10, Sentence) == []
    assert document.within(1, len(TEXT), Sentence) == [document.all(Sentence)[1]]


def test_a_layer_can_be_exchanged_for_another() -> None:
    document = doc(TEXT).plus([Time(start=0, end=3, value="a")])
    changed = document.instead(
        Time, [Time(start=4, end=6, value="c"), Time(start=0, end=3, value="b")]
    )
    assert [time.value for time in changed.all(Time)] == ["b", "c"]
    assert [time.value for time in document.all(Time)] == ["a"]


def test_the_words_of_a_mark_are_those_of_the_article() -> None:
    assert doc(TEXT).text(Time(start=4, end=10, value="")) == "bridge"


def test_a_document_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        doc(TEXT).article = None  # type: ignore[misc, assignment]
