"""People are named in full once and by a part of the name afterwards."""

import pytest
from tests.parsed import annotated

from hearsay.model.annotation import Mention


def people(text: str, code: str = "en") -> list[tuple[str, str | None]]:
    document = annotated(text, code)
    return [(document.text(m), m.entity) for m in document.all(Mention) if m.form == "name"]


@pytest.mark.parametrize(
    ("code", "text", "short", "entity"),
    [
        ("en", "President Anna Keller left. Keller did not speak.", "Keller", "person:anna-keller"),
        ("en", "Minister Omar al-Basri left. Al-Basri did not speak.", "Al-Basri",
         "person:omar-al-basri"),
        ("fr", "La ministre Anne Keller est partie. Mme Keller n'a rien dit.", "Keller",
         "person:anne-keller"),
    ],
)  # fmt: skip
def test_a_last_name_is_the_person_of_that_name(
    code: str, text: str, short: str, entity: str
) -> None:
    assert people(text, code)[-1] == (short, entity)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Minister Anna Keller met General Paul Keller. Keller did not speak."),
        ("fr", "La ministre Anne Keller a vu le général Paul Keller. Keller n'a rien dit."),
    ],
)
def test_a_name_that_two_people_share_is_neither_of_them(code: str, text: str) -> None:
    found = people(text, code)
    assert len({entity for _, entity in found}) == 3


def test_the_full_name_is_kept_as_the_name() -> None:
    document = annotated("President Anna Keller left. Keller did not speak.")
    assert {m.name for m in document.all(Mention)} == {"Anna Keller"}


def test_a_first_name_is_not_a_last_name() -> None:
    found = dict(people("President Anna Keller left. Anna did not speak."))
    assert found.get("Anna") != "person:anna-keller"
