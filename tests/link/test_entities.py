"""One id for each entity over a pile."""

from collections.abc import Mapping

import pytest
from tests.builders import KNOWLEDGE, LOOKALIKES, Say, event, person, reading

from hearsay.link.entities import resolve
from hearsay.model.annotation import MentionKind
from hearsay.model.claim import Entity
from hearsay.model.reading import Reading

Names = Mapping[str, tuple[MentionKind, str]]


def entities(*readings: Reading) -> dict[str, Entity]:
    return {entity.id: entity for entity in resolve(readings, KNOWLEDGE, LOOKALIKES)[1]}


def named(path: str, *names: tuple[str, MentionKind], language: str = "en") -> Reading:
    table: Names = {
        name: (kind, f"{kind}:{'-'.join(name.lower().split())}") for name, kind in names
    }
    words = ", ".join(table) + " were seen."
    return reading(path, Say(words=words), language=language, names=table)


def test_two_spellings_of_a_person_become_one_entity_with_both_forms() -> None:
    found = entities(
        named("a", ("Salama Maarouf", "person")),
        named("b", ("Salama Marouf", "person"), language="fr"),
    )
    assert [sorted(form.text for form in entity.forms) for entity in found.values()] == [
        ["Salama Maarouf", "Salama Marouf"]
    ]


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Abu Selim", "Abou Selim"),
        ("Abdul Rahman Wadi", "Abderrahmane Ouadi"),
        ("Mikhail Orlov", "Mikhaïl Orlov"),
        ("Bill Harlan", "William Harlan"),
        ("Orban Feyza", "Feyza Orban"),
    ],
)
def test_a_person_is_one_over_the_spellings_of_two_languages(english: str, french: str) -> None:
    found = entities(named("a", (english, "person")), named("b", (french, "person"), language="fr"))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rifaat al-Amri", "Bassam al-Amri"),
        ("Salim bin Rashid al-Amri", "Rashid bin Salim al-Amri"),
        ("al-Amri", "Bassam al-Amri"),
        ("Abu Selim", "Selim"),
        ("Anna Orlova", "Anne Orlova"),
    ],
)
def test_people_who_share_a_surname_stay_two(one: str, other: str) -> None:
    assert len(entities(named("a", (one, "person")), named("b", (other, "person")))) == 2


def test_a_name_that_would_fit_two_people_joins_neither() -> None:
    found = entities(
        named("a", ("John Smith", "person")),
        named("b", ("James Smith", "person")),
        named("c", ("J. Smith", "person")),
    )
    assert len(found) == 3


def test_a_lone_surname_in_two_articles_is_two_people() -> None:
    found = entities(named("a", ("Smith", "person")), named("b", ("Smith", "person")))
    assert len(found) == 2


def test_a_lone_name_in_the_same_company_is_one_person() -> None:
    company: tuple[tuple[str, MentionKind], ...] = (
        ("Lira", "person"), ("Olga Penn", "person"), ("Marten Works", "organisation"),
        ("Harbour League", "organisation"),
    )  # fmt: skip
    found = entities(named("a", *company), named("b", *company))
    assert len(found) == len(company)


def test_a_misspelt_name_of_the_tables_takes_their_id() -> None:
    found = entities(named("a", ("Ada Marrsh", "person")))
    assert found["ada-marsh"].name == "Ada Marsh"


def test_lookalikes_of_the_tables_are_never_joined() -> None:
    both = reading("a", Say(words="The Green Union and the Grey Union disagree."))
    assert {"green-union", "grey-union"} <= entities(both).keys()


def test_a_body_that_was_once_taken_for_a_person_is_one_body() -> None:
    as_person = named("b", ("Nahdat al-Ouadi", "person"), language="fr")
    found = entities(named("a", ("Nahdat al-Wadi", "organisation")), as_person)
    assert len(found) == 1


def test_a_person_and_an_outlet_of_one_name_stay_two() -> None:
    found = entities(named("a", ("Carl Linden", "person")), named("b", ("Carl Linden", "outlet")))
    assert len(found) == 2


def test_chains_and_events_take_the_resolved_ids_too() -> None:
    table: Names = {"Ada Marrsh": ("person", "person:ada-marrsh")}
    say = Say(
        words="Ada Marrsh met them.",
        chain=[person("Ada Marrsh", "person:ada-marrsh")],
        events=[event("CONSULT", "person:ada-marrsh")],
    )
    (rewritten,), _, links = resolve([reading("a", say, names=table)], KNOWLEDGE, LOOKALIKES)
    (statement,) = rewritten.statements
    assert statement.chain[-1].entity == statement.events[0].actors[0] == "ada-marsh"
    assert [(link.a, link.b) for link in links] == [("ada-marsh", "person:ada-marrsh")]
