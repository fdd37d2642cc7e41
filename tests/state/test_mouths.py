"""In whose mouth words are put: nobody's rather than the wrong one's."""

import pytest
from tests.parsed import attributed, laid_out, stated

from hearsay.model.reading import Voice
from hearsay.model.statement import Hop
from hearsay.state.chain import chains

LAST = list[tuple[str, str, str]]

PRONOUNS: LAST = [
    ("en", "Mayor Anna Keller met General Paul Marsh. She said that the road was shut.",
     "Anna Keller"),
    ("en", "General Paul Marsh closed the post. According to him, the road was shut.",
     "Paul Marsh"),
    ("fr", "La maire Anne Keller a vu le général Paul Marchand. Elle a dit que la route était "
     "coupée.", "Anne Keller"),
    ("fr", "Le préfet Jean Morel a été entendu. Ce dernier a dit que la route était coupée.",
     "Jean Morel"),
    ("fr", "Le préfet Jean Morel a été entendu. « La route est coupée », a-t-il déclaré.",
     "Jean Morel"),
]  # fmt: skip
UNNAMED: LAST = [
    ("en", "Somebody said that the road was shut.", "?Somebody"),
    ("en", "Several said that the road was shut.", "?Several"),
    ("en", "The miners said that the road was shut.", "?miners"),
    ("en", "Some Western newspapers reported that the road was shut.",
     "?Western newspapers"),
    ("en", "According to state regulators, the road was shut.", "?state regulators"),
    ("fr", "Plusieurs ont dit que la route était coupée.", "?Plusieurs"),
    ("fr", "Les mineurs ont dit que la route était coupée.", "?mineurs"),
    ("fr", "Un quotidien privé a rapporté que la route était coupée.", "?quotidien privé"),
    ("fr", "Deux responsables européens ont dit que la route était coupée.",
     "?Deux responsables européens"),
    ("fr", "« Rien n'est sûr », y répondait-on à cinq heures.", "?unspecified source"),
]  # fmt: skip
BODIES: LAST = [
    ("en", "Crowds waited at the office of the White Star Line. They saw a tug of Cunard. "
     "The company said that the road was shut.", "company"),
    ("en", "The White House said that the road was shut.", "White House"),
    ("en", "Tehran said that the road was shut.", "Tehran"),
    ("en", "The police said that the road was shut.", "police"),
    ("fr", "Matignon a annoncé que la route était coupée.", "Matignon"),
    ("fr", "Téhéran a annoncé que la route était coupée.", "Téhéran"),
    ("fr", "Le Front du fleuve (FDF) est né en mai. Le FDF a dit que la route était coupée.",
     "Front du fleuve"),
    ("fr", "Le Front du fleuve est né en mai. Le mouvement a dit que la route était coupée.",
     "Front du fleuve"),
]  # fmt: skip


def last_hop(text: str, code: str) -> Hop:
    return stated(text, code)[-1].chain[-1]


def mouth(text: str, code: str) -> str:
    hop = last_hop(text, code)
    return f"{'?' if hop.unnamed else ''}{hop.name}"


@pytest.mark.parametrize(("code", "text", "name"), PRONOUNS)
def test_a_pronoun_puts_words_in_the_mouth_it_stands_for(code: str, text: str, name: str) -> None:
    assert mouth(text, code) == name


@pytest.mark.parametrize(("code", "text", "name"), UNNAMED)
def test_those_whom_no_name_tells_are_unnamed(code: str, text: str, name: str) -> None:
    assert mouth(text, code) == name


@pytest.mark.parametrize(("code", "text", "name"), BODIES)
def test_a_body_speaks_under_its_name(code: str, text: str, name: str) -> None:
    hop = last_hop(text, code)
    assert name in hop.name
    assert not hop.unnamed


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "France and Germany said that the road was shut."),
        ("fr", "La France et l'Allemagne ont dit que la route était coupée."),
    ],
)
def test_two_that_speak_at_once_are_not_cut_down_to_the_first(code: str, text: str) -> None:
    hop = last_hop(text, code)
    assert (hop.entity, hop.unnamed) == (None, False)
    assert "France" in hop.name
    assert "German" in hop.name or "Allemagne" in hop.name


@pytest.mark.parametrize(
    ("code", "text", "chain"),
    [
        ("en", "“He promised that the road was shut,” Mayor Anna Keller said.",
         "Anna Keller < He"),
        ("fr", "« Il a promis que la route était coupée », a déclaré la maire Anne Keller.",
         "Anne Keller < Il"),
    ],
)  # fmt: skip
def test_an_open_pronoun_in_a_quotation_stays_in_the_chain(
    code: str, text: str, chain: str
) -> None:
    found = attributed(text, code)
    made = chains(laid_out(text, code), Voice(id=None, name="The Harbour Post"), found)
    assert chain in {" < ".join(hop.name for hop in each[1:]) for each in made.of.values()}


@pytest.mark.parametrize(
    ("code", "text", "entity"),
    [
        ("en", "Tehran said that the road was shut.", "ir-government"),
        ("en", "The White House said that the road was shut.", "us-white-house"),
        ("fr", "Téhéran a annoncé que la route était coupée.", "ir-government"),
        ("fr", "Matignon a annoncé que la route était coupée.", "fr-matignon"),
    ],
)
def test_a_capital_and_a_building_speak_for_an_authority(code: str, text: str, entity: str) -> None:
    hop = last_hop(text, code)
    assert hop.entity == entity


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("en", "“We said that the road was shut,” General Paul Marsh said.", "Paul Marsh"),
        ("fr", "« Nous avons dit que la route était coupée », a déclaré le général Paul Marchand.",
         "Paul Marchand"),
    ],
)  # fmt: skip
def test_we_is_whoever_is_quoted(code: str, text: str, name: str) -> None:
    assert mouth(text, code) == name


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "A preliminary assessment seen by Reuters points west. The document says that the "
         "road was shut.", "preliminary assessment"),
        ("en", "According to a preliminary report seen by Reuters, the road was shut.",
         "preliminary report"),
        ("fr", "Un rapport préliminaire circule. Le rapport indique que la route était coupée.",
         "rapport préliminaire"),
    ],
)  # fmt: skip
def test_a_document_is_the_one_told_of_and_not_of_who_has_seen_it(
    code: str, text: str, words: str
) -> None:
    hop = last_hop(text, code)
    assert (hop.kind, hop.entity) == ("document", None)
    assert words in hop.name
