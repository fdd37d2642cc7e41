"""Which words of a name tell whose it is."""

import pytest

from hearsay.link.telling import body, of, person


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Mr. Paul de Renn", "paul renn"),
        ("Renn, Paul", "paul renn"),
        ("Sheikh Hasan", "sheikh hasan"),
        ("Abu Selim", "abu selim"),
        ("Oum Selim", "umm selim"),
        ("Omar Abu Selim", "omar selim"),
        ("Abd el-Karim Nasser", "abdelkarim nasser"),
        ("Abdul Karim Nasser", "abdelkarim nasser"),
        ("Abdul Nasser", "abdelnasser"),
        ("el-Masri", "masri"),
    ],
)
def test_courtesy_and_particles_do_not_tell_people_apart(name: str, words: str) -> None:
    assert " ".join(person(name)) == words


@pytest.mark.parametrize(
    ("name", "words", "legal"),
    [
        ("Delmar Corporation Joint Stock Company", "delmar", {"jsc"}),
        ("Severnaft, P.J.S.C.", "severnaft", {"jsc"}),
        ("OAO Severnaft", "severnaft", {"jsc"}),
        ("The Delmar Company", "delmar", set()),
        ("Limited", "limited", set()),
        ("Seven Third Brigade", "7 3 brigade", set()),
    ],
)
def test_legal_forms_are_no_part_of_a_bodys_name(name: str, words: str, legal: set[str]) -> None:
    assert " ".join(body(name).words) == words
    assert body(name).legal == legal


def test_a_places_name_is_left_as_it_is() -> None:
    assert of("place", "Bath Spa") == ("bath", "spa")
    assert of("organisation", "Bath SpA") == ("bath",)
