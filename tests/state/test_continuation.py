"""A source that goes on without being named again."""

import pytest
from tests.parsed import attributed, drawn


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The police said that the bridge was closed. Also, the tunnel was blocked.",
         "the tunnel was blocked"),
        ("en", "The police said that the bridge was closed. In addition, the tunnel was blocked.",
         "the tunnel was blocked"),
        ("fr", "La police a déclaré que le pont était fermé. Par ailleurs, le tunnel était bloqué.",
         "le tunnel était bloqué"),
        ("fr", "La police a déclaré que le pont était fermé. De plus, le tunnel était bloqué.",
         "le tunnel était bloqué"),
    ],
)  # fmt: skip
def test_also_goes_on_with_who_spoke_before(code: str, text: str, words: str) -> None:
    assert drawn(text, code)[words] == "police"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The police said that the bridge was closed.\nAlso, the tunnel was blocked."),
        ("en", "The bridge was closed. Also, the tunnel was blocked."),
        ("fr", "La police a déclaré que le pont était fermé.\nDe plus, le tunnel était bloqué."),
    ],
)
def test_also_does_not_reach_over_a_paragraph_or_back_to_nobody(code: str, text: str) -> None:
    last = list(drawn(text, code).values())[-1]
    assert last == ""


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "“We will stay,” Anna Keller said. “The house is ours.”", "The house is ours"),
        ("en", "“We will stay,” Anna Keller said.\n“The house is ours.”", "The house is ours"),
        ("fr", "« Nous restons ici », a déclaré Anna Keller. « La maison est à nous. »",
         "La maison est à nous"),
        ("fr", "« Nous restons ici », a déclaré Anna Keller.\n« La maison est à nous. »",
         "La maison est à nous"),
    ],
)  # fmt: skip
def test_a_quote_without_a_cue_is_on_the_word_of_who_spoke_before(
    code: str, text: str, words: str
) -> None:
    assert drawn(text, code)[words] == "Anna Keller"


def test_a_far_quote_is_on_nobodys_word() -> None:
    text = (
        "“We will stay,” Anna Keller said. The rain fell all night. The road was closed. "
        "The school stayed shut. “The house is ours.”"
    )
    assert drawn(text).get("The house is ours", "") == ""


def test_a_word_in_quotes_is_not_speech() -> None:
    text = "Anna Keller said that the bridge was closed. The “Old Mill” is shut."
    assert len([each for each in attributed(text) if each.how == "continuation"]) == 0


def test_what_goes_on_in_the_paragraph_is_the_same_attribution() -> None:
    text = "“We will stay,” Anna Keller said. “The house is ours.”"
    (found,) = attributed(text)
    assert [text[start:end] for start, end in found.content] == [
        "“We will stay,”", "The house is ours.",
    ]  # fmt: skip
