"""Whether two statements say one thing: which evidence is enough."""

from typing import Any

import pytest
from tests.builders import KNOWLEDGE, Say, agency, person, reading, unnamed

from hearsay.link.facts import facts
from hearsay.link.same import THRESHOLD, same
from hearsay.model.said import said

DAY = "2031-03-14"


def score(english: Say, french: Say, *, apart: str = DAY) -> float:
    """How surely an English and a French statement say one thing."""
    pile = reading("a", english, day=DAY), reading("b", french, language="fr", day=apart)
    one, other = (facts(next(said(each)), KNOWLEDGE) for each in pile)
    return same(one, other).value


def count(low: int, of: str = "killed", **more: Any) -> dict[str, Any]:
    return {"low": float(low), "high": float(low), "of": of, "unit": "person", **more}


def tolls(number: int, **more: Any) -> tuple[Say, Say]:
    """The same number in two languages, each on the word of the same agency."""
    counts = {str(number): count(number, **more)}
    return (
        Say(words=f"The wreck killed {number} people.", chain=[agency()], counts=counts),
        Say(words=f"{number} morts dans le naufrage.", chain=[agency()], counts=counts),
    )


@pytest.mark.parametrize(
    ("number", "enough"), [(1595, True), (675, True), (1500, False), (12, False)]
)
def test_a_number_that_is_not_rounded_is_enough_where_the_agency_is_the_same(
    number: int, enough: bool
) -> None:
    assert (score(*tolls(number)) >= THRESHOLD) is enough


def test_numbers_of_two_things_are_no_evidence() -> None:
    english, _ = tolls(1595)
    _, french = tolls(1595, of="injured")
    assert score(english, french) < 0.2


def test_people_of_one_sort_are_the_same_in_every_language() -> None:
    saved = {"type": "AID", "actors": ()}
    english = Say(
        words="All the passengers of the Red Front's boat were saved.", chain=[agency()],
        events=[{**saved, "recipients": ("passengers",)}],
    )  # fmt: skip
    french = Say(
        words="Tous les passagers du bateau du Front rouge ont été sauvés.", chain=[unnamed()],
        events=[{**saved, "recipients": ("Tous passagers",)}],
    )  # fmt: skip
    others = Say(
        words="Trois soldats du Front rouge ont été sauvés.", chain=[unnamed()],
        events=[{**saved, "recipients": ("soldats",)}],
    )  # fmt: skip
    assert score(english, french) >= THRESHOLD > score(english, others)


def test_who_takes_part_in_one_and_is_named_in_the_other_counts_beside_the_rest() -> None:
    def met(words: str, *parties: str) -> Say:
        return Say(words=words, chain=[unnamed()], events=[{"type": "CONSULT", "actors": parties}])

    english = met(
        "The Red Front sat down with the Blue League and the River Guard.",
        "red-front", "blue-league",
    )  # fmt: skip
    guard = "red-front", "river-guard"
    french = met("Le Front rouge a vu la Ligue bleue et la Garde du fleuve.", *guard)
    without = met("Le Front rouge a vu la Garde du fleuve.", *guard)
    assert score(english, french) >= THRESHOLD
    assert score(english, french) > score(english, without)


def test_two_refusals_of_one_party_are_two_things() -> None:
    refused = {"type": "REJECT", "actors": ("red-front",)}
    english = Say(words="The Red Front refused to confirm it.", chain=[agency()], events=[refused])
    french = Say(words="Le Front rouge refuse de se nommer.", chain=[agency()], events=[refused])
    assert score(english, french) < THRESHOLD


def test_two_numbers_that_agree_are_enough_whoever_counted() -> None:
    counts = {"2140": count(2140, high=None), "5312": count(5312, "injured")}
    english = Say(
        words="2140 people were killed, 5312 hurt.", chain=[person("Doctor Ro")], counts=counts
    )
    french = Say(words="2140 morts et 5312 blessés.", chain=[unnamed("un médecin")], counts=counts)
    assert score(english, french, apart="2031-05-20") >= THRESHOLD
