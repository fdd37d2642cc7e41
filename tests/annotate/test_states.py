"""What befell those who are counted."""

import pytest
from tests.marked import counted, doc


def states(text: str, code: str = "en") -> list[tuple[float | None, str]]:
    return [(one.low, one.of) for one in counted(doc(text, code)).values()]


@pytest.mark.parametrize(
    ("code", "text", "of"),
    [
        ("en", "The town mourned the murder of six priests.", "killed"),
        ("en", "The fire claimed the lives of at least six guards.", "killed"),
        ("en", "The arrest of the six miners was unlawful.", "arrested"),
        ("en", "Six pilots were found with gunshot wounds.", "injured"),
        ("en", "Six pilots were shot in the square.", "casualties"),
        ("en", "Six pilots were shot dead in the square.", "killed"),
        ("fr", "La ville pleure l'assassinat des six prêtres.", "killed"),
        ("fr", "La tempête a coûté la vie à six marins.", "killed"),
    ],
)
def test_a_noun_of_what_was_done_tells_it_as_a_verb_does(code: str, text: str, of: str) -> None:
    assert states(text, code) == [(6, of)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The 12 guards were not hurt."),
        ("en", "The 12 guards weren't hurt."),
        ("en", "None of the 12 guards was hurt."),
        ("fr", "Les 12 gardes n'ont pas été blessés."),
        ("fr", "Aucun des 12 gardes n'a été blessé."),
    ],
)
def test_what_is_denied_befell_nobody(code: str, text: str) -> None:
    assert states(text, code) == [(12, "forces")]


def test_those_who_did_it_are_not_those_whom_it_befell() -> None:
    assert states("The mayor was murdered by 30 men.") == [(30, "men")]
    assert states("The toll rose by 30.") == [(30, "killed")]
    assert states("Four of the guards are charged with killing a cook.") == [(4, "forces")]


def test_ages_between_do_not_part_people_from_their_state() -> None:
    assert states("Two men, ages 25 and 26, died in the pit.") == [(2, "killed")]
    assert states("Two boys, 7, and a cook were hurt.") == [(2, "injured")]


def test_a_part_has_its_state_and_the_whole_only_its_own() -> None:
    assert states("Twelve of the 20 miners were killed.") == [(12, "killed"), (20, "workers")]
    assert states("Three of his guards were killed.") == [(3, "killed")]
    assert states("Douze des vingt gardes ont été tués.", "fr") == [(12, "killed"), (20, "forces")]


def test_joined_numbers_of_people_share_a_state_that_follows() -> None:
    text = "Six miners, four guards and two women were killed."
    assert states(text) == [(6, "killed"), (4, "killed"), (2, "killed")]
    assert states("Three houses and two women were hurt.") == [(3, "houses"), (2, "injured")]
    text = "Six mineurs, quatre gardes et deux femmes ont été tués."
    assert states(text, "fr") == [(6, "killed"), (4, "killed"), (2, "killed")]


def test_animals_are_no_people() -> None:
    assert states("The flood killed 12 horses and 3 men.") == [(12, "animals"), (3, "killed")]
