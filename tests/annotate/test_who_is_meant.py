"""Who is meant by words that stand for a name: by gender, number, trade, place and quotation."""

import pytest
from tests.annotate.test_coreference import standing
from tests.annotate.test_people import people

from hearsay.languages import available, load

SHE = [
    ("en", "Mayor Anna Keller met General Paul Marsh. She was tired.", "She", "Anna Keller"),
    ("en", "Spokeswoman Dana Orlo met spokesman Ray Orvin. He was tired.", "He", "Ray Orvin"),
    ("fr", "La maire Anne Keller a vu le général Paul Marchand. Elle était fatiguée.", "Elle",
     "Anne Keller"),
    ("fr", "Le député Ardan Kovel a vu la députée Orla Vint. Elle était fatiguée.", "Elle",
     "Orla Vint"),
]  # fmt: skip
LATTER = [
    ("fr", "Le général Paul Marchand a vu le préfet Jean Morel. Ce dernier était fatigué.",
     "Ce dernier", "Jean Morel"),
    ("fr", "La maire Anne Keller a vu le préfet Jean Morel. Celui-ci était fatigué.",
     "Celui-ci", "Jean Morel"),
    ("fr", "La maire Anne Keller est accusée par le préfet Jean Morel. L'intéressée se tait.",
     "L'intéressée", "Anne Keller"),
]  # fmt: skip
NOUNS = [
    ("en", "Captain Paul Marsh left. Rain fell. Snow fell. The captain was tired.", "The captain",
     "Paul Marsh"),
    ("en", "Colonel Paul Marsh left. This officer was tired.", "This officer", "Paul Marsh"),
    ("fr", "La ministre Anne Keller est partie. La pluie tombait. La ministre était fatiguée.",
     "La ministre", "Anne Keller"),
    ("fr", "Le colonel Paul Marchand est parti. Cet officier était fatigué.", "Cet officier",
     "Paul Marchand"),
]  # fmt: skip
NOBODY = [
    ("en", "Rebel spokesman Paul Marsh left. The foreign minister was tired.",
     "The foreign minister"),
    ("en", "Captain Paul Marsh met Captain Ray Orvin. The captain was tired.", "The captain"),
    ("fr", "La ministre Anne Keller est partie. Le ministre était fatigué.", "Le ministre"),
    ("fr", "Le colonel Paul Marchand est parti. Le préfet du port était fatigué.", "Le préfet"),
]  # fmt: skip
ACRONYMS = [
    ("en", "The Northern Renewal Front (NRF) left. NRF was weak.", "NRF"),
    ("fr", "Le Bureau de gestion des crues (BGC) est parti. Le BGC était faible.", "BGC"),
    ("fr", "L'agence régionale de santé (ARS) est partie. L'ARS était faible.", "ARS"),
]


@pytest.mark.parametrize(("code", "text", "words", "name"), SHE)
def test_a_pronoun_is_the_one_of_its_gender(code: str, text: str, words: str, name: str) -> None:
    assert standing(text, code).get(words) == name


@pytest.mark.parametrize(("code", "text", "words", "name"), LATTER)
def test_the_latter_is_the_last_who_was_named(code: str, text: str, words: str, name: str) -> None:
    assert standing(text, code).get(words) == name


@pytest.mark.parametrize(("code", "text", "words", "name"), NOUNS)
def test_a_title_is_whoever_bears_it(code: str, text: str, words: str, name: str) -> None:
    assert standing(text, code).get(words) == name


@pytest.mark.parametrize(("code", "text", "words"), NOBODY)
def test_a_title_that_somebody_else_may_bear_stays_open(code: str, text: str, words: str) -> None:
    assert words not in standing(text, code)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "“He lied to us,” General Paul Marsh said.", "He"),
        ("en", "General Paul Marsh was calm. “He lied to us,” Marsh said.", "He"),
        ("fr", "Le général Paul Marchand était calme. « Il nous a menti », a dit Marchand.", "Il"),
    ],
)
def test_nobody_speaks_of_himself_as_he(code: str, text: str, words: str) -> None:
    assert words not in standing(text, code)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "General Paul Marsh accused him.", "him"),
        ("fr", "Le général Paul Marchand compte sur lui.", "lui"),
    ],
)
def test_nobody_is_the_object_of_his_own_clause(code: str, text: str, words: str) -> None:
    assert standing(text, code).get(words) is None


@pytest.mark.parametrize(("code", "text", "short"), ACRONYMS)
def test_an_acronym_in_brackets_is_the_name_before_it(code: str, text: str, short: str) -> None:
    named = people(text, code)
    entities = {entity for words, entity in named if words == short}
    assert len(entities) == 1
    assert entities <= {entity for words, entity in named if words != short}


@pytest.mark.parametrize(
    ("text", "short", "entity"),
    [
        ("Minister Lin Zhaoyuan left. Lin did not speak.", "Lin", "person:lin-zhaoyuan"),
        ("Judge Colin Abney left. Sir Colin did not speak.", "Colin", "person:colin-abney"),
    ],
)
def test_a_person_is_called_by_a_family_name_in_front_and_by_sir(
    text: str, short: str, entity: str
) -> None:
    assert people(text)[-1] == (short, entity)


@pytest.mark.parametrize("code", available())
def test_no_given_name_is_of_both(code: str) -> None:
    rows = load(code).table("given_names")
    assert len({row["name"] for row in rows}) == len(rows)
