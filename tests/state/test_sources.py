"""From the words of a source to a hop: who it is, named or not, how many."""

import pytest
from tests.parsed import stated

from hearsay.model.statement import Hop


def last_hop(text: str, code: str = "en") -> Hop:
    return stated(text, code)[-1].chain[-1]


@pytest.mark.parametrize(
    ("code", "text", "name", "kind"),
    [
        ("en", "Mayor Anna Keller said that the town was calm.", "Anna Keller", "person"),
        ("en", "Army spokesman Paul Marsh said that the town was calm.", "Paul Marsh", "person"),
        ("en", "A spokesman for the army, Major Paul Marsh, said that the town was calm.",
         "Paul Marsh", "person"),
        ("en", "The United Nations said that the town was calm.", "United Nations", "organisation"),
        ("en", "Reuters said that the town was calm.", "Reuters", "agency"),
        ("en", "The police said that the town was calm.", "police", "authority"),
        ("en", "The report says that the dam was unsafe.", "report", "document"),
        ("fr", "La maire Anne Keller a déclaré que la ville était calme.", "Anne Keller", "person"),
        ("fr", "Les Nations unies ont déclaré que la ville était calme.", "United Nations",
         "organisation"),
        ("fr", "Reuters a rapporté que la ville était calme.", "Reuters", "agency"),
        ("fr", "La police a déclaré que la ville était calme.", "police", "authority"),
        ("fr", "Le rapport indique que le barrage était dangereux.", "rapport", "document"),
    ],
)  # fmt: skip
def test_a_named_source_is_told_with_its_kind(code: str, text: str, name: str, kind: str) -> None:
    hop = last_hop(text, code)
    assert (hop.name, hop.kind, hop.unnamed) == (name, kind, False)


@pytest.mark.parametrize(
    ("code", "text", "words", "number"),
    [
        ("en", "An official said that the talks had failed.", "official", None),
        ("en", "Two officials said that the talks had failed.", "Two officials", 2),
        pytest.param(
            "en", "Three sources close to the talks said that the deal was dead.",
            "Three sources close to the talks", 3,
            marks=pytest.mark.xfail(strict=True, reason="'close' is parsed as a verb"),
        ),
        ("en", "Diplomatic sources said that the talks had failed.", "Diplomatic sources", None),
        ("fr", "Un responsable a déclaré que les négociations avaient échoué.", "responsable",
         None),
        ("fr", "Deux responsables ont déclaré que les négociations avaient échoué.",
         "Deux responsables", 2),
        ("fr", "Trois sources proches des négociations ont dit que l'accord était mort.",
         "Trois sources proches des négociations", 3),
        ("fr", "Des sources diplomatiques ont dit que l'accord était mort.",
         "sources diplomatiques", None),
    ],
)  # fmt: skip
def test_an_unnamed_source_keeps_its_description_and_its_number(
    code: str, text: str, words: str, number: int | None
) -> None:
    hop = last_hop(text, code)
    assert (hop.name, hop.unnamed, hop.number, hop.entity) == (words, True, number, None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "An official, who spoke on condition of anonymity, said that the talks had failed."),
        ("en", "The talks had failed, said an official who declined to be named."),
        ("fr", "Un responsable, qui a requis l'anonymat, a dit que l'accord était mort."),
        ("fr", "Un responsable a déclaré sous couvert d'anonymat que l'accord était mort."),
    ],
)
def test_anonymity_makes_a_source_unnamed_and_is_no_part_of_its_name(code: str, text: str) -> None:
    hop = last_hop(text, code)
    assert hop.unnamed
    assert "anonym" not in hop.name.lower()
    assert "named" not in hop.name


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "A different source said that the deal was dead."),
        ("en", "A second source said that the deal was dead."),
        ("en", "Another source said that the deal was dead."),
        ("fr", "Une autre source a dit que l'accord était mort."),
        ("fr", "Une deuxième source a dit que l'accord était mort."),
        ("fr", "Une source distincte a dit que l'accord était mort."),
    ],
)
def test_another_source_is_set_apart(code: str, text: str) -> None:
    assert last_hop(text, code).distinct


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "A source said that the deal was dead."),
        ("fr", "Une source a dit que l'accord était mort."),
    ],
)
def test_a_source_is_not_set_apart_for_nothing(code: str, text: str) -> None:
    assert not last_hop(text, code).distinct


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "Mayor Anna Keller was elected in May. Keller said that the vote was fair.",
         "Anna Keller"),
        ("en", "Mayor Anna Keller was elected in May. She said that the vote was fair.",
         "Anna Keller"),
        ("en", "Reuters broke the story. The agency said that the vote was fair.", "Reuters"),
        ("fr", "La maire Anne Keller a été élue en mai. Elle a dit que le vote était juste.",
         "Anne Keller"),
        ("fr", "Reuters a publié la nouvelle. L'agence a dit que le vote était juste.", "Reuters"),
    ],
)  # fmt: skip
def test_a_pronoun_or_a_noun_is_who_was_named_before(code: str, text: str, name: str) -> None:
    hop = last_hop(text, code)
    assert (hop.name, hop.unnamed) == (name, False)


@pytest.mark.parametrize(
    ("code", "text", "pronoun"),
    [
        ("en", "“We are leaving,” she said.", "she"),
        ("fr", "« Nous partons », a-t-elle déclaré.", "elle"),
    ],
)  # fmt: skip
def test_a_pronoun_for_nobody_we_can_tell_stays_a_pronoun(
    code: str, text: str, pronoun: str
) -> None:
    hop = last_hop(text, code)
    assert (hop.name, hop.entity, hop.kind) == (pronoun, None, "unknown")


def test_the_report_is_that_of_who_spoke_before() -> None:
    text = (
        "The United Nations said that 300 families had fled. "
        "The report says that the camps were full."
    )
    hop = last_hop(text)
    assert (hop.name, hop.kind, hop.entity) == ("United Nations (report)", "document", "un")


def test_a_hop_stands_where_its_words_stand_and_shows_its_cue() -> None:
    text = "The police said that the bridge was closed."
    hop = last_hop(text)
    assert hop.start is not None
    assert hop.cue is not None
    assert text[hop.start : hop.end] == "The police"
    assert (hop.cue.text, text[hop.cue.start : hop.cue.end]) == ("said", "said")


def test_two_speakers_are_not_cut_down_to_one() -> None:
    hop = last_hop("Police and soldiers said that the sea was rising.")
    assert "Police and soldiers" in hop.name
