"""Every clause of the body, once, on the chain of those on whose word it stands."""

import itertools

import pytest
from tests.parsed import drawn, stated


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The bridge was closed. It will reopen on Monday.",
         ["The bridge was closed", "It will reopen on Monday"]),
        ("en", "Rain fell all night, and the river rose by two metres.",
         ["Rain fell all night", "the river rose by two metres"]),
        ("fr", "Le pont a été fermé. Il rouvrira lundi.",
         ["Le pont a été fermé", "Il rouvrira lundi"]),
        ("fr", "La pluie est tombée et la rivière est montée de deux mètres.",
         ["La pluie est tombée", "la rivière est montée de deux mètres"]),
    ],
)  # fmt: skip
def test_clauses_with_a_subject_of_their_own_are_statements(
    code: str, text: str, words: list[str]
) -> None:
    assert list(drawn(text, code)) == words
    assert set(drawn(text, code).values()) == {""}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The mayor rose and left the hall."),
        ("fr", "Le maire s'est levé et a quitté la salle."),
    ],
)
def test_two_verbs_of_one_subject_are_one_statement(code: str, text: str) -> None:
    assert list(drawn(text, code)) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "The police said that the bridge was closed, and the tunnel was flooded.",
         "the bridge was closed"),
        ("fr", "La police a déclaré que le pont était fermé et que le tunnel était inondé.",
         "le pont était fermé"),
    ],
)  # fmt: skip
def test_that_and_the_frame_are_no_part_of_what_is_stated(code: str, text: str, words: str) -> None:
    told = drawn(text, code)
    assert words in told
    assert not any(each.startswith(("that ", "que ")) for each in told)
    assert not any("police" in each for each in told)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The army denied the accusation."),
        ("en", "The company announced the closure of the plant."),
        ("fr", "L'armée a rejeté ces accusations."),
        ("fr", "La société a annoncé la fermeture de l'usine."),
    ],
)
def test_a_noun_says_nothing_without_who_says_it(code: str, text: str) -> None:
    assert list(drawn(text, code)) == [text.rstrip(".")]
    assert list(drawn(text, code).values()) != [""]


def test_headlines_and_captions_are_no_statements() -> None:
    text = "Bridge closed\nThe bridge was closed.\nA closed bridge is seen from the hill."
    told = drawn(text, "en", ("headline", "body", "caption"))
    assert list(told) == ["The bridge was closed"]


def test_boilerplate_is_no_statement() -> None:
    text = "The bridge was closed.\nRead also: The mayor has resigned."
    assert list(drawn(text, "en", ("body", "boilerplate"))) == ["The bridge was closed"]


def test_a_sentence_without_a_verb_is_still_told() -> None:
    assert list(drawn("A bridge too far.")) == ["A bridge too far"]


def test_statements_come_in_the_order_of_the_text() -> None:
    text = "“The road is closed,” the mayor said. The police denied it. The rain went on."
    starts = [statement.start for statement in stated(text)]
    assert starts == sorted(starts)


def test_no_words_are_told_twice() -> None:
    text = (
        "Reuters reported that two officials said that the talks had failed, adding that the "
        "envoys had left. According to the mayor, the town was calm."
    )
    spans = [(statement.start, statement.end) for statement in stated(text)]
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))


def test_a_statement_knows_the_numbers_times_and_places_in_it() -> None:
    text = "Police said on Friday that 12 people had died in Geneva on 3 May 2022."
    statement = next(s for s in stated(text) if "died" in text[s.start : s.end])
    assert len(statement.quantities) == 1
    assert len(statement.places) == 1
    assert len(statement.times) == 1


def test_nothing_at_all_has_no_statements() -> None:
    assert stated("") == ()


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "The army did not attack the village.", 1),
        ("fr", "L'armée n'a pas attaqué le village.", 1),
        ("en", "The agency did not specify the place of the meeting of the ministers.", 0),
        ("fr", "L'agence n'a pas précisé le lieu de la rencontre des ministres.", 0),
    ],
)
def test_a_negated_verb_denies_its_own_event_and_none_that_it_speaks_of(
    code: str, text: str, told: int
) -> None:
    (each,) = stated(text, code)
    assert (each.polarity, len(each.events)) == ("denies", told)
