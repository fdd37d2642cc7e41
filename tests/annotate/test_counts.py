"""Bounds, measures and shares of numbers."""

import pytest
from tests.annotate.test_quantities import only
from tests.marked import counted, doc
from tests.parsed import annotated

from hearsay.model.annotation import Quantity


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("en", "The dam cost A$300.", 300, "AUD"),
        ("en", "The dam cost 300 Swiss francs.", 300, "CHF"),
        ("en", "The dam cost EUR 300.", 300, "EUR"),
        ("en", "The dam cost $2.5M.", 2.5e6, "USD"),
        ("en", "They seized 12 pounds of gold.", 12, "pound"),
        ("en", "The fine is 12 pounds.", 12, "GBP"),
        ("en", "It was -5 °C.", -5, "°C"),
        ("en", "Output fell to minus 2.5 percent.", -2.5, "percent"),
        ("en", "The talks lasted two hours and a half.", 2.5, "hour"),
        ("en", "The dam cost 12,34,567 rupees.", 1234567, "INR"),
        ("fr", "Le barrage a coûté 300 dollars australiens.", 300, "AUD"),
        ("fr", "Le barrage a coûté 3 millions et demi d'euros.", 3.5e6, "EUR"),
        ("fr", "La réunion a duré deux heures et demie.", 2.5, "hour"),
        ("fr", "Il faisait moins cinq degrés.", -5, "degree"),
    ],
)
def test_a_measure_keeps_its_unit_and_sign(code: str, text: str, value: float, unit: str) -> None:
    found = only(text, code)
    assert (found.low, found.high, found.unit) == (value, value, unit)


@pytest.mark.parametrize(
    ("code", "text", "share"),
    [
        ("en", "One in five houses burnt.", 20),
        ("en", "One house in five burnt.", 20),
        ("en", "Three out of four houses burnt.", 75),
        ("en", "The fire took three fifths of the land.", 60),
        ("fr", "Un habitant sur cinq est parti.", 20),
        ("fr", "Le feu a pris neuf dixièmes du pays.", 90),
    ],
)
def test_a_part_of_a_round_whole_is_a_share(code: str, text: str, share: float) -> None:
    found = only(text, code)
    assert (found.low, found.high, found.of) == (share, share, "percent")


def test_what_happened_in_some_time_is_no_share() -> None:
    found = counted(doc("The blast killed two in three days."))
    assert [(one.low, one.of) for one in found.values()] == [(2, "killed"), (3, "duration")]
    assert not counted(doc("Il pleut un jour sur deux.", "fr"))


def test_the_words_of_a_range_share_their_factor() -> None:
    assert only("Two to three hundred people fled.").low == 200
    assert only("Cinq à six mille personnes ont fui.", "fr").low == 5000
    assert only("Twenty to three hundred people fled.").low == 20


def test_the_losing_votes_are_votes() -> None:
    found = counted(doc("The bill passed by 320 votes to 210."))
    assert [(one.low, one.of, one.who) for one in found.values()] == [
        (320, "votes", "votes"),
        (210, "votes", "votes"),
    ]


def test_another_source_counts_the_same_crowd() -> None:
    text = "Quelque 300 000 manifestants selon le syndicat, 80 000 selon la police."
    found = counted(doc(text, "fr"))
    assert [one.of for one in found.values()] == ["protesters", "protesters"]


def test_a_number_above_one_counts_the_plural_and_not_what_describes_it() -> None:
    document = annotated("The murder of six Jesuit priests shocked the town.")
    assert [(one.who, one.of) for one in document.all(Quantity)] == [("Jesuit priests", "killed")]


def test_others_before_a_noun_stand_for_none() -> None:
    document = annotated("Gunmen killed a judge and two other lawyers.")
    assert [(one.who, one.unit) for one in document.all(Quantity)] == [("lawyers", "person")]


def test_a_word_of_numbers_that_is_a_measure_too_is_read_by_what_stands_before_it() -> None:
    assert only("Deux cents soldats sont morts.", "fr").low == 200
    assert only("Le cargo est à soixante milles du port.", "fr").unit == "nautical mile"
