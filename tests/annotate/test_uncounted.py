"""Numbers that count nothing."""

import pytest
from tests.annotate.test_quantities import parsed
from tests.marked import counted, doc


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Ana Ruiz, 35, was killed."),
        ("en", "Tom Ruiz Jr., 11, was hurt."),
        ("en", "Her sons, 7 and 8, were hurt."),
        ("en", "A nine-year-old and a 9-month-old died."),
        ("en", "A father of three was killed."),
        ("en", "The house in the 6700 block burnt."),
        ("en", "A woman in her 20's died."),
        ("en", "See pages 6 and 7."),
        ("fr", "Jean Ruiz, 35 ans, a été tué."),
        ("fr", "Le maire, 35, rue du Port, a été tué."),
    ],
)
def test_ages_labels_and_addresses_count_nothing(code: str, text: str) -> None:
    assert not counted(doc(text, code))


def test_the_age_of_a_person_is_no_duration() -> None:
    assert [one.of for one in counted(doc("Un homme de 26 ans est mort.", "fr")).values()] == [
        "killed"
    ]
    assert [one.of for one in counted(doc("Une guerre de dix ans a pris fin.", "fr")).values()] == [
        "duration"
    ]


def test_a_number_before_the_name_of_a_street_is_an_address() -> None:
    text = "Four people died at 7050 Old Mill Road."
    document = parsed(
        text,
        ("Four", "NUM", "nummod", 1), ("people", "NOUN", "nsubj", 2), ("died", "VERB", "root", 2),
        ("at", "ADP", "case", 7), ("7050", "NUM", "nummod", 7), ("Old", "PROPN", "compound", 7),
        ("Mill", "PROPN", "compound", 7), ("Road", "PROPN", "obl", 2),
    )  # fmt: skip
    assert [one.low for one in counted(document).values()] == [4]
