"""Frames that a parse hangs on the wrong clause: "X denied P, according to Y"."""

import pytest
from tests.parsed import attributed

from hearsay.model.attribution import Attribution, Span
from hearsay.state.frames import unframed

TEXT = "The baker denied the theft, according to the clerk."


def made(cue: str, content: Span, source: str) -> Attribution:
    at = TEXT.index(cue)
    first = TEXT.index(source)
    return Attribution(
        start=content[0], end=content[1], source=(first, first + len(source)), head=0,
        cue=(at, at + len(cue)), cue_token=0, relation="says", content=(content,),
        quote="indirect", how="verb",
    )  # fmt: skip


def test_a_frame_behind_what_was_said_is_no_part_of_it() -> None:
    inner = made("denied", (TEXT.index("the theft"), len(TEXT) - 1), "The baker")
    outer = made("according to", (0, TEXT.index(",")), "the clerk")
    shorter, same = unframed(TEXT, [inner, outer])
    assert TEXT[shorter.start : shorter.end] == "the theft"
    assert same == outer


def test_what_stands_alone_keeps_all_its_words() -> None:
    alone = made("denied", (TEXT.index("the theft"), len(TEXT) - 1), "The baker")
    assert list(unframed(TEXT, [alone])) == [alone]


@pytest.mark.parametrize(
    ("code", "text", "frame"),
    [
        ("en", TEXT, "according to"),
        ("fr", "Le boulanger a nié le vol, selon la greffière.", "selon"),
    ],
)
def test_nobody_says_the_frame_around_his_own_words(code: str, text: str, frame: str) -> None:
    found = attributed(text, code)
    assert found
    assert not any(frame in text[each.start : each.end] for each in found)
