"""Names that no table knows."""

import pytest
from tests.parsed import annotated

from hearsay import languages
from hearsay.annotate.names import candidates, slug, title_words
from hearsay.annotate.things import kinds_of_thing, titles_and_kinds
from hearsay.model.annotation import Mention


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Anna Keller", "anna-keller"),
        ("Zahra al-Doumani", "zahra-al-doumani"),
        ("L’Aube du Sud", "l-aube-du-sud"),
        ("José Ångström", "jose-angstrom"),
        ("صوت", "swt"),
    ],
)
def test_an_id_is_made_of_folded_words(name: str, wanted: str) -> None:
    assert slug(name) == wanted


def test_dates_and_titles_alone_are_no_names() -> None:
    text = "The Minister spoke on Monday, 3 May 2022, and the President left."
    document = annotated(text)
    assert [document.text(m) for m in document.all(Mention) if m.form == "name"] == []


def test_no_candidate_is_made_of_what_is_known() -> None:
    document = annotated("The United Nations sent food to Anna Keller.")
    known = [m for m in document.all(Mention) if m.entity == "un"]
    found = [document.article.text[c.start : c.end] for c in candidates(document, known)]
    assert found == ["Anna Keller"]


def test_a_hyphen_or_an_apostrophe_joins_the_words_of_a_name() -> None:
    for name in ("Sean O'Dell", "Sean O’Dell", "Jean-Marc Dell"):
        document = annotated(f"Colonel {name} spoke in the hall.")
        assert [document.text(m) for m in document.all(Mention) if m.kind == "person"] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Crews left the Red Lake in Borland on Sunday.", "Red Lake"),
        ("Crews met the Front for the Return of Sol on Sunday.", "Front for the Return of Sol"),
    ],
)
def test_a_body_is_named_for_what_it_is_for_and_a_place_not_for_where_it_lies(
    text: str, name: str
) -> None:
    document = annotated(text)
    named = [document.text(m) for m in document.all(Mention) if m.form == "name"]
    assert name in named


@pytest.mark.parametrize("code", languages.available())
def test_titles_announce_people_and_kinds_of_thing_do_not(code: str) -> None:
    language = languages.load(code)
    assert "person" not in kinds_of_thing(language).values()
    assert {titles_and_kinds(language)[title] for title in title_words(language)} == {"person"}
