"""What X said ends where X is told to say something else."""

import pytest
from tests.parsed import attributed


@pytest.mark.parametrize(
    ("code", "text", "first", "second"),
    [
        (
            "en", "The mayor admitted that the road was shut, but said that the bridge would open.",
            "that the road was shut", "that the bridge would open",
        ),
        (
            "en", "The mayor, who opposed the dam, said that the valley would drown.",
            "the dam", "that the valley would drown",
        ),
        (
            "fr", "Le maire a admis que la route était coupée, mais a dit que le pont rouvrirait.",
            "que la route était coupée", "que le pont rouvrirait",
        ),
        (
            "fr", "Le maire, qui rejette le barrage, a affirmé que la vallée serait noyée.",
            "le barrage", "que la vallée serait noyée",
        ),
    ],
)  # fmt: skip
def test_each_cue_has_its_own_content(code: str, text: str, first: str, second: str) -> None:
    said = [[text[slice(*span)] for span in each.content] for each in attributed(text, code)]
    assert said == [[first], [second]]


def test_what_somebody_else_is_said_to_say_stays_inside() -> None:
    text = "The mayor said that the bishop had admitted the theft and denied the fraud."
    outer = attributed(text, "en")[0]
    assert text[slice(*outer.content[0])].endswith("denied the fraud")
