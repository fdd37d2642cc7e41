"""Numbers with what they count."""

import pytest
from tests.marked import WEDNESDAY, counted, doc

from hearsay.model.annotation import Quantity, Sentence, Token
from hearsay.model.doc import Doc


def only(text: str, code: str = "en") -> Quantity:
    found = counted(doc(text, code, published=WEDNESDAY))
    assert len(found) == 1, found
    return next(iter(found.values()))


@pytest.mark.parametrize(
    "printed", ["31,490", "31 490", "31.490", "31\u202f490", "31\u00a0490", "31490"]
)
@pytest.mark.parametrize("code", ["en", "fr"])
def test_all_groupings_of_digits_are_one_number(printed: str, code: str) -> None:
    text = {
        "en": f"The quake killed {printed} people.",
        "fr": f"Le séisme a tué {printed} personnes.",
    }
    found = only(text[code], code)
    assert (found.low, found.high, found.of) == (31490, 31490, "killed")


def test_a_comma_before_a_factor_or_percent_is_a_decimal_sign() -> None:
    assert only("Il y a 3,125 millions de réfugiés.", "fr").low == 3125000
    assert only("La hausse est de 1,234 %.", "fr").low == 1.234


def test_the_injured_others_are_those_who_were_named_before() -> None:
    found = counted(doc("At least 310 miners have been killed, and 739 others injured in the pit."))
    others = found["739 others"]
    assert (others.low, others.of, others.unit, others.who) == (739, "injured", "person", "miners")


def test_two_numbers_share_what_befell_them() -> None:
    found = counted(doc("The blast killed 12 soldiers and 15 civilians."))
    assert [one.of for one in found.values()] == ["killed", "killed"]


def test_who_did_it_is_not_whom_it_befell() -> None:
    found = counted(doc("Twelve gunmen killed five soldiers."))
    assert found["Twelve gunmen"].of == "forces"
    assert found["five soldiers"].of == "killed"


def test_words_between_the_number_and_its_state_do_not_part_them() -> None:
    text = "At least 490 villagers, mostly women and children, have been killed in raids."
    assert only(text).of == "killed"


def test_a_count_goes_on_since_a_day() -> None:
    found = only("The rebels say 73 ships have been targeted since mid-November.")
    assert (found.of, found.unit, found.cumulative) == ("ships", "ship", True)
    assert found.since == "2023-11-11"


def test_a_total_of_several_things_has_both_units() -> None:
    found = only("They fired a total of 58 ballistic and cruise missiles and drones.")
    assert (found.low, found.high, found.unit) == (58, 58, "missile/drone")
    assert found.cumulative


def test_money_keeps_its_currency() -> None:
    found = only("The state promised more than $3.5 million.")
    assert (found.low, found.high, found.of, found.unit) == (3.5e6, None, "money", "USD")
    assert only("Le pont a coûté 2,5 milliards d'euros.", "fr").unit == "EUR"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "She is 45 years old and was born in 1979."),
        ("en", "The 45-year-old left at 10:30 on May 3 in an F-16."),
        ("en", "The team won 3-1 in the 5th round, with Covid-19 about."),
        ("en", "Call +33 1 42 68 53 00 or see Article 7 of Resolution 1402."),
        ("en", "One of the envoys wrote a letter."),
        ("fr", "Elle a 45 ans et vit au 3e étage depuis 1979."),
        ("fr", "Le train part à 14h30 du quai, un jour sur deux, le 3 mai."),
        ("fr", "Une réunion et un article 7 de la résolution 1402."),
    ],
)
def test_ages_dates_hours_scores_and_labels_are_no_quantities(code: str, text: str) -> None:
    found = counted(doc(text, code, published=WEDNESDAY))
    assert not {word: one.of for word, one in found.items()}


def test_elided_thousands_are_missing() -> None:
    text = "Plus de 700 mineurs ont été blessés et des milliers d'autres sont portés disparus."
    found = counted(doc(text, "fr"))
    assert [(one.low, one.high, one.of) for one in found.values()] == [
        (700, None, "injured"),
        (2000, None, "missing"),
    ]


def test_a_number_split_by_a_wrong_sentence_end_is_still_one() -> None:
    text = "The port will cost $2.4 billion in all."
    document = doc(text)
    at = text.index("billion")
    halves = [Sentence(start=0, end=at - 1), Sentence(start=at, end=len(text))]
    found = counted(document.instead(Sentence, halves))
    assert found["$2.4 billion"].low == 2.4e9


def parsed(text: str, *rows: tuple[str, str, str, int]) -> Doc:
    """A document of one sentence with a parse by hand: word, part of speech, relation, head."""
    at, tokens = 0, []
    for i, (word, pos, dep, head) in enumerate(rows):
        start = text.index(word, at)
        at = start + len(word)
        below = tuple(k for k, row in enumerate(rows) if row[3] == i and k != i)
        tokens.append(
            Token(
                start=start, end=at, i=i, word=word, lemma=word, pos=pos, morph="", dep=dep,
                head=head, children=below, left=min((i, *below)), right=max((i, *below)),
            )
        )  # fmt: skip
    return doc(text).plus(tokens)


def test_the_parse_tells_who_did_it() -> None:
    document = parsed(
        "Twelve gunmen killed soldiers.",
        ("Twelve", "NUM", "nummod", 1), ("gunmen", "NOUN", "nsubj", 2),
        ("killed", "VERB", "root", 2), ("soldiers", "NOUN", "obj", 2),
    )  # fmt: skip
    assert counted(document)["Twelve gunmen"].of == "forces"


def test_a_state_with_a_subject_of_its_own_is_not_said_of_another_number() -> None:
    document = parsed(
        "Two officers said that the mayor had been killed.",
        ("Two", "NUM", "nummod", 1), ("officers", "NOUN", "nsubj", 2), ("said", "VERB", "root", 2),
        ("that", "SCONJ", "mark", 8), ("the", "DET", "det", 5), ("mayor", "NOUN", "nsubj:pass", 8),
        ("had", "AUX", "aux", 8), ("been", "AUX", "aux:pass", 8), ("killed", "VERB", "ccomp", 2),
    )  # fmt: skip
    assert counted(document)["Two officers"].of == "forces"


def test_a_hasty_parse_does_not_make_the_injured_do_it() -> None:
    document = parsed(
        "Some 40 miners injured amid ruins.",
        ("Some", "DET", "det", 2), ("40", "NUM", "nummod", 2), ("miners", "NOUN", "nsubj", 3),
        ("injured", "VERB", "root", 3), ("amid", "NOUN", "obj", 3), ("ruins", "NOUN", "obj", 3),
    )  # fmt: skip
    assert counted(document)["Some 40 miners"].of == "injured"


def test_another_count_of_the_same_people_keeps_what_befell_them() -> None:
    found = counted(doc("At least 40 miners were killed. A radio put the number at 61."))
    other = found["61"]
    assert (other.low, other.of, other.unit, other.who) == (61, "killed", "person", "miners")


def test_a_part_of_those_counted_shares_their_state() -> None:
    found = counted(doc("L'incendie a fait 34 morts, dont douze enfants.", "fr"))
    assert [one.of for one in found.values()] == ["killed", "killed"]
    found = counted(doc("Some 40 people, including nine children, were injured."))
    assert [one.of for one in found.values()] == ["injured", "injured"]


def test_marks_around_a_doubtful_word_do_not_hide_it() -> None:
    assert only("L'armée a tué une quarantaine de « bandits ».", "fr").of == "killed"
    assert only('The army said that 31 raiders had been "neutralised".').of == "killed"


def test_durations_are_measured_and_ages_are_not() -> None:
    found = only("Le pont est fermé depuis onze ans.", "fr")
    assert (found.low, found.of, found.unit, found.who) == (11, "duration", "year", "")
    assert not counted(doc("Le maire avait onze ans.", "fr"))
    assert not counted(doc("Le train part vers 10 heures.", "fr"))


def test_a_magnitude_stands_before_or_after_its_number() -> None:
    for text in ("A magnitude 6.7 quake hit.", "A 6.7-magnitude quake hit."):
        assert (only(text).low, only(text).of) == (6.7, "magnitude")
    assert only("Un séisme d'une magnitude de 5,1 a été ressenti.", "fr").low == 5.1


def test_shares_of_a_whole_are_percentages() -> None:
    found = only("Le pays importe les deux tiers de son blé.", "fr")
    assert (found.low, found.high, found.of) == (66.67, 66.67, "percent")
    assert only("More than two-thirds of the land burnt.").high is None


def test_the_parse_finds_what_befell_whom_over_an_adjunct() -> None:
    document = parsed(
        "Guards arrested at dawn twelve pilgrims.",
        ("Guards", "NOUN", "nsubj", 1), ("arrested", "VERB", "root", 1), ("at", "ADP", "case", 3),
        ("dawn", "NOUN", "obl", 1), ("twelve", "NUM", "nummod", 5), ("pilgrims", "NOUN", "obj", 1),
    )  # fmt: skip
    assert counted(document)["twelve pilgrims"].of == "arrested"
