"""Which names are one."""

import pytest

from hearsay.link.compare import THRESHOLD, compare

ONE = [
    ("person", "Salama Maarouf", "Salama Marouf"),
    ("person", "Ismaïl Haniyeh", "Ismail Haniya"),
    ("person", "Mohammed al-Masri", "Muhammad el-Masri"),
    ("person", "P.A.S. Franklin", "P. Franklin"),
    ("person", "Xi Jinping", "Jinping Xi"),
    ("organisation", "the Allan Line", "Allan Line"),
    ("organisation", "Rassemblement démocratique", "Rassemblement Democratique"),
    ("place", "Khan Younès", "Khan Younis"),
]
TWO = [
    ("person", "John Smith", "James Smith"),
    ("person", "Mario Costa", "Maria Costa"),
    ("person", "Smith", "John Smith"),
    ("person", "Ali Hasan", "Ali Hussein"),
    ("organisation", "Front de libération de la Palestine", "Front de libération du Levant"),
    ("organisation", "Popular Front", "Popular Democratic Front"),
    ("organisation", "UNA", "UNO"),
    ("organisation", "North Bank", "South Bank"),
]


@pytest.mark.parametrize(("kind", "a", "b"), ONE)
def test_spellings_of_one_name_are_one(kind: str, a: str, b: str) -> None:
    assert compare(kind, a, b).value >= THRESHOLD
    assert compare(kind, b, a).value >= THRESHOLD


@pytest.mark.parametrize(("kind", "a", "b"), TWO)
def test_names_of_two_stay_two(kind: str, a: str, b: str) -> None:
    assert compare(kind, a, b).value < THRESHOLD
    assert compare(kind, b, a).value < THRESHOLD


def test_a_score_names_what_it_was_seen_in() -> None:
    reasons = compare("person", "Salama Maarouf", "S. Maarouf").reasons
    assert [reason.name for reason in reasons] == ["family name", "initials fit"]
