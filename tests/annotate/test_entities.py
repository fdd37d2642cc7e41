"""Names: who and what an article speaks of."""

import itertools

import pytest
from tests.parsed import annotated

from hearsay.model.annotation import Mention


def names(text: str, code: str = "en") -> dict[str, tuple[str, str | None]]:
    document = annotated(text, code)
    return {document.text(m): (m.kind, m.entity) for m in document.all(Mention) if m.form == "name"}


@pytest.mark.parametrize(
    ("code", "text", "words", "kind", "entity"),
    [
        ("en", "The United Nations sent food.", "United Nations", "organisation", "un"),
        ("en", "UNICEF sent food.", "UNICEF", "organisation", "unicef"),
        ("en", "The agency Reuters said so.", "Reuters", "outlet", "reuters"),
        ("en", "The French army left.", "French army", "organisation", "fr-army"),
        ("en", "The White House said no.", "White House", "organisation", "us-white-house"),
        ("fr", "Les Nations unies ont envoyé des vivres.", "Nations unies", "organisation", "un"),
        ("fr", "L'Unicef a envoyé des vivres.", "Unicef", "organisation", "unicef"),
        ("fr", "Reuters a donné la nouvelle.", "Reuters", "outlet", "reuters"),
        ("fr", "L'armée française est partie.", "armée française", "organisation", "fr-army"),
        ("fr", "L'Élysée a dit non.", "Élysée", "organisation", "fr-presidency"),
    ],
)
def test_names_of_the_tables_are_known_in_both_languages(
    code: str, text: str, words: str, kind: str, entity: str
) -> None:
    assert names(text, code)[words] == (kind, entity)


@pytest.mark.parametrize(
    ("code", "text", "words", "entity"),
    [
        ("en", "Defence Minister Anna Keller spoke.", "Anna Keller", "person:anna-keller"),
        ("en", "General Paul Marsh spoke.", "Paul Marsh", "person:paul-marsh"),
        ("fr", "Le général Paul Marchand a parlé.", "Paul Marchand", "person:paul-marchand"),
        ("fr", "La ministre Anne Keller a parlé.", "Anne Keller", "person:anne-keller"),
    ],
)
def test_a_title_makes_a_person_and_is_no_part_of_the_name(
    code: str, text: str, words: str, entity: str
) -> None:
    assert names(text, code) == {words: ("person", entity)}


@pytest.mark.parametrize(
    ("code", "text", "words", "kind"),
    [
        ("en", "The newspaper Harbour Gazette reported it.", "Harbour Gazette", "outlet"),
        (
            "en",
            "The Northern Renewal Front attacked the town.",
            "Northern Renewal Front",
            "organisation",
        ),
    ],
)
def test_an_unknown_name_is_what_the_words_beside_it_say(
    code: str, text: str, words: str, kind: str
) -> None:
    assert names(text, code)[words][0] == kind


def test_a_french_name_keeps_its_complements() -> None:
    text = "Le Front du renouveau du Nord a attaqué la ville."
    assert list(names(text, "fr")) == ["Front du renouveau du Nord"]


def test_a_name_is_the_same_kind_of_thing_all_through_an_article() -> None:
    text = "General Oran Vask left. Then Oran Vask came back, and Oran Vask spoke."
    found = [m.kind for m in annotated(text).all(Mention) if m.form == "name"]
    assert found == ["person"] * 3


def test_a_place_without_an_actor_is_a_place() -> None:
    assert names("They met in Geneva.")["Geneva"] == ("place", "geneva-ch")


def test_names_never_overlap_and_come_in_order() -> None:
    text = (
        "French President Anna Keller and the United Nations envoy Paul Marsh met in Geneva, "
        "Reuters and the Harbour Gazette newspaper said."
    )
    found = [(m.start, m.end) for m in annotated(text).all(Mention) if m.form == "name"]
    assert found == sorted(found)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))


@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_wire_is_known_in_a_dateline(code: str) -> None:
    document = annotated("KASSARA (Reuters) -\nRain.", code, ("dateline", "body"))
    assert "reuters" in [mention.entity for mention in document.all(Mention)]
