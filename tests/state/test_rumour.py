"""Hearsay that names nobody: adverbs, "it is said", and the French conditional."""

import pytest
from tests.parsed import attributed, drawn

NOBODY = "?unspecified source"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The company reportedly closed the plant."),
        ("en", "Three men were allegedly killed."),
        ("en", "The ship is believed to have sunk."),
        ("fr", "La société aurait fermé l'usine."),
        ("fr", "Le navire aurait coulé dans la nuit."),
        ("fr", "Trois hommes auraient été tués."),
        ("fr", "Le navire aurait coulé, une information que l'armée n'a pas démentie."),
    ],
)
def test_a_report_on_nobodys_word_says_so(code: str, text: str) -> None:
    assert list(drawn(text, code).values()) == [NOBODY]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le maire pourrait venir lundi."),
        ("fr", "Si la pluie cessait, le pont rouvrirait."),
        ("fr", "Le maire voudrait un nouveau pont."),
        ("en", "The mayor would come on Monday."),
    ],
)
def test_politeness_and_conditions_are_not_hearsay(code: str, text: str) -> None:
    assert not any(each.said for each in attributed(text, code))


@pytest.mark.parametrize(
    "text",
    [
        "Selon la police, trois hommes auraient été tués.",
        "La police a déclaré que trois hommes auraient été tués.",
    ],
)
def test_a_conditional_on_somebodys_word_needs_no_nobody(text: str) -> None:
    assert list(drawn(text, "fr").values()) == ["police"]


def test_the_adverb_stays_in_the_clause_that_it_cuts() -> None:
    text = "The company reportedly closed the plant."
    assert list(drawn(text)) == [text.rstrip(".")]


def test_hearsay_alleges_or_says_as_its_table_tells() -> None:
    found = [attributed(t)[0].relation for t in ("He allegedly fled.", "He reportedly fled.")]
    assert found[0] == "alleges"
    assert set(found) <= {"alleges", "says"}
