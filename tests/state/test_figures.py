"""Words of violence that tell of no event: storms, budgets, shots on goal."""

import pytest
from tests.parsed import stated


def types(text: str, code: str = "en") -> list[str]:
    return [event.type for statement in stated(text, code) for event in statement.events]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The storm struck the harbour and killed nine fishermen."),
        ("en", "Nine fishermen were killed in a flood."),
        ("en", "The flu attacked the old village."),
        ("fr", "La tempête a frappé le port."),
        ("fr", "Neuf pêcheurs ont été tués dans une avalanche."),
    ],
)
def test_what_strikes_without_anybodys_doing_is_no_event(code: str, text: str) -> None:
    assert types(text, code) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The senator attacked the budget."),
        ("en", "His attack on the reform was long."),
        ("fr", "La sénatrice a attaqué la réforme."),
        ("fr", "L'attaque du maire contre le budget a surpris."),
    ],
)
def test_what_nobody_can_strike_is_struck_in_a_figure_of_speech(code: str, text: str) -> None:
    assert types(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "The rebels attacked the harbour.", "ASSAULT"),
        ("en", "The soldiers tortured scores of fishermen.", "ASSAULT"),
        ("fr", "Les rebelles ont attaqué le port.", "ASSAULT"),
    ],
)
def test_people_who_strike_people_do_so(code: str, text: str, kind: str) -> None:
    assert types(text, code) == [kind]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The bureau released a report on bees."),
        ("en", "The charm offensive won over the buyers."),
        ("fr", "Le tir au but de la joueuse a surpris."),
        ("fr", "La bataille des prix fait rage."),
        ("fr", "Le train s'est arrêté en gare."),
    ],
)
def test_phrases_of_the_table_may_tell_of_no_event(code: str, text: str) -> None:
    assert types(text, code) == []
