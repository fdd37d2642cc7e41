"""Which names are one, and which only look like it. The pairs that matter are those of two."""

import pytest

from hearsay.link.compare import THRESHOLD, apart, compare, keys

ONE = [
    ("person", "Salama Maarouf", "Salama Marouf"),
    ("person", "Ismaïl Haniyeh", "Ismail Haniya"),
    ("person", "Mohammed al-Masri", "Muhammad el-Masri"),
    ("person", "P.A.S. Franklin", "P. Franklin"),
    ("person", "Xi Jinping", "Jinping Xi"),
    ("person", "Bertil Orsan", "Orsan, Bertil"),
    ("person", "Benjamin Netanyahu", "Binyamin Netanyahou"),
    ("person", "Vladimir Putin", "Vladimir Poutine"),
    ("person", "Sergei Shoigu", "Sergueï Choïgou"),
    ("person", "Mouammar Kadhafi", "Muammar Gaddafi"),
    ("person", "Ahmad al-Sharaa", "Ahmed al-Chareh"),
    ("person", "Abd al-Rahman Wadi", "Abderrahmane Ouadi"),
    ("person", "Abdul Malik al-Houthi", "Abdelmalek el-Huthi"),
    ("person", "Hamid bin Nasser", "Hamid ben Nasser"),
    ("person", "Abu Selim", "Abou Selim"),
    ("person", "Lena van der Molen", "Lena Vandermolen"),
    ("person", "Itamar Ben-Amon", "Itamar Ben Amon"),
    ("person", "Kim Song-ho", "Kim Song Ho"),
    ("person", "Cheikh Hamad Darwich", "Hamad Darwish"),
    ("person", "Dr. Paula Renn", "Paula Renn"),
    ("person", "Joe Harlan", "Joseph Harlan"),
    ("person", "J.-C. Vidal", "Jean-Claude Vidal"),
    ("person", "Nikolai Orlov", "Nikolai Petrovich Orlov"),
    ("person", "Михаил Орлов", "Mikhail Orlov"),
    ("person", "محمود درويش", "Mahmoud Darwish"),
    ("organisation", "the Allan Line", "Allan Line"),
    ("organisation", "Rassemblement démocratique", "Rassemblement Democratique"),
    ("organisation", "Delmar Shipping Ltd.", "Delmar Shipping Limited"),
    ("organisation", "Delmar Shipping", "Delmar Shipping Inc."),
    ("organisation", "OAO Severnaft", "Severnaft JSC"),
    ("organisation", "Harvest Organisation", "Harvest Organization"),
    ("organisation", "1st Brigade", "First Brigade"),
    ("organisation", "Tallgrass Works", "Tall Grass Works"),
    ("organisation", "U.N. Women", "UN Women"),
    ("place", "Khan Younès", "Khan Yunis"),
    ("place", "Wadi Halfa", "Ouadi Halfa"),
    ("place", "Deir al-Balah", "Deir el-Balah"),
]
TWO = [
    ("person", "John Smith", "James Smith"),
    ("person", "Mario Costa", "Maria Costa"),
    ("person", "Daniel Costa", "Danielle Costa"),
    ("person", "Smith", "John Smith"),
    ("person", "Smith", "Smith"),
    ("person", "al-Masri", "el-Masri"),
    ("person", "al-Masri", "Al Masri"),
    ("person", "de la Rue", "Delarue"),
    ("person", "Ali Hasan", "Ali Hussein"),
    ("person", "Ali Hasan", "Hassan Ali"),
    ("person", "Zaid Karim", "Said Karim"),
    ("person", "Rifaat al-Amri", "Bassam al-Amri"),
    ("person", "Salim bin Rashid al-Amri", "Rashid bin Salim al-Amri"),
    ("person", "Ahmed Amri", "Amri Hassan Ahmed"),
    ("person", "Kim Song Il", "Kim Song Un"),
    ("person", "George A. Walsh", "George B. Walsh"),
    ("person", "Oleg Ivanovich Senko", "Oleg Petrovich Senko"),
    ("person", "Omar Darwish", "Omar Selim Khaled Nasser Darwish"),
    ("person", "John Martin", "John Martine"),
    ("person", "Abu Selim", "Selim"),
    ("organisation", "Front de libération de la Palestine", "Front de libération du Levant"),
    ("organisation", "Popular Front", "Popular Democratic Front"),
    ("organisation", "UNA", "UNO"),
    ("organisation", "TTC", "T.C."),
    ("organisation", "North Bank", "South Bank"),
    ("organisation", "Bank of Westland", "Bank of Eastland"),
    ("organisation", "7th Brigade", "8th Brigade"),
    ("organisation", "Delmar Shipping AG", "Delmar Shipping GmbH"),
    ("organisation", "People's Harvest Union", "PHU"),
    ("place", "West Coast", "East Coast"),
]


@pytest.mark.parametrize(("kind", "a", "b"), ONE)
def test_spellings_of_one_name_are_one(kind: str, a: str, b: str) -> None:
    assert compare(kind, a, b).value >= THRESHOLD
    assert compare(kind, b, a).value >= THRESHOLD


@pytest.mark.parametrize(("kind", "a", "b"), TWO)
def test_names_of_two_stay_two(kind: str, a: str, b: str) -> None:
    assert compare(kind, a, b).value < THRESHOLD
    assert compare(kind, b, a).value < THRESHOLD


@pytest.mark.parametrize(("kind", "a", "b"), [each for each in ONE if "der" not in each[2]])
def test_names_that_are_one_share_a_key(kind: str, a: str, b: str) -> None:
    assert set(keys(kind, a)) & set(keys(kind, b))


def test_a_score_names_what_it_was_seen_in() -> None:
    reasons = compare("person", "Salama Maarouf", "S. Maarouf").reasons
    assert [reason.name for reason in reasons] == ["family name", "initials fit"]


@pytest.mark.parametrize(("kind", "a", "b"), [*ONE, *TWO])
def test_every_score_is_made_of_reasons_with_both_names_in_them(kind: str, a: str, b: str) -> None:
    reasons = compare(kind, a, b).reasons
    assert reasons
    assert all(" and " in reason.detail for reason in reasons)


def test_a_slip_of_the_pen_is_nearer_than_another_name() -> None:
    slip, other = (compare("person", "Serge Lavigne", b) for b in ("Serge Labigne", "Paul Lavigne"))
    assert THRESHOLD > slip.value > other.value


@pytest.mark.parametrize(
    ("a", "b", "clash"),
    [
        ("John Smith", "James Smith", True),
        ("John Smith", "John Carter", True),
        ("John Smith", "J. Smith", False),
        ("Smith", "James Smith", False),
        ("Omar Darwish", "Omar Selim Khaled Nasser Darwish", False),
    ],
)
def test_names_contradict_each_other_or_say_less(a: str, b: str, clash: bool) -> None:
    assert apart("person", a, b) is clash
