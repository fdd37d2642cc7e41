"""Is it told as done, planned, threatened, possible or asked; as so or as not so?"""

import pytest
from tests.parsed import the

ROWS = [
    ("en", "The mayor closed the bridge.", "asserts", "done"),
    ("en", "The army did not attack the village.", "denies", "done"),
    ("en", "The army never attacked the village.", "denies", "done"),
    ("en", "The mayor will close the bridge.", "asserts", "planned"),
    ("en", "The bridge will be closed.", "asserts", "planned"),
    ("en", "The mayor plans to close the bridge.", "asserts", "planned"),
    ("en", "The bridge may be closed.", "asserts", "hypothetical"),
    ("en", "The bridge could collapse.", "asserts", "hypothetical"),
    ("en", "Who closed the bridge?", "asserts", "asked"),
    ("en", "The police said that the bridge would close.", "asserts", "planned"),
    ("en", "The rebels threatened to attack the city.", "asserts", "threatened"),
    ("en", "The mayor promised to rebuild the bridge.", "asserts", "planned"),
    ("en", "The union demanded that the factory be closed.", "asserts", "planned"),
    ("en", "The judge asked whether the witness had seen the car.", "asserts", "asked"),
    ("en", "The army denied that its soldiers had fired.", "denies", "done"),
    ("en", "The police denied the accusation.", "denies", "done"),
    ("fr", "Le maire a fermé le pont.", "asserts", "done"),
    ("fr", "L'armée n'a pas attaqué le village.", "denies", "done"),
    ("fr", "L'armée n'a jamais attaqué le village.", "denies", "done"),
    ("fr", "Le maire fermera le pont.", "asserts", "planned"),
    ("fr", "Le maire va fermer le pont.", "asserts", "planned"),
    ("fr", "Le pont sera fermé lundi.", "asserts", "planned"),
    ("fr", "Le pont pourrait être fermé.", "asserts", "hypothetical"),
    ("fr", "Qui a fermé le pont ?", "asserts", "asked"),
    ("fr", "La police a dit que le pont rouvrirait.", "asserts", "planned"),
    ("fr", "Les rebelles ont menacé d'attaquer la ville.", "asserts", "threatened"),
    ("fr", "Le maire a promis de fermer le pont.", "asserts", "planned"),
    ("fr", "Le juge a demandé si le témoin avait vu la voiture.", "asserts", "asked"),
    ("fr", "L'armée a démenti que ses soldats aient tiré.", "denies", "done"),
    ("fr", "L'armée a démenti ces accusations.", "denies", "done"),
    ("fr", "Le navire aurait coulé dans la nuit.", "asserts", "done"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "polarity", "certainty"), ROWS)
def test_polarity_and_certainty(code: str, text: str, polarity: str, certainty: str) -> None:
    statement = the(text, text, code)
    assert (statement.polarity, statement.certainty) == (polarity, certainty)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The army denied that the town had fallen. The mayor wept.", "The mayor wept"),
        (
            "fr",
            "L'armée a démenti que la ville soit tombée. Le maire pleurait.",
            "Le maire pleurait",
        ),
    ],
)
def test_a_denial_reaches_no_further_than_its_own_words(code: str, text: str, words: str) -> None:
    assert the(text, words, code).polarity == "asserts"


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The police said that the man who had not paid was arrested.", "was arrested"),
        ("fr", "La police a dit que l'homme qui n'avait pas payé a été arrêté.", "a été arrêté"),
    ],
)
def test_a_negation_in_a_clause_besides_does_not_turn_the_statement(
    code: str, text: str, words: str
) -> None:
    assert the(text, words, code).polarity == "asserts"
