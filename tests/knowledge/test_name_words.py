"""The words of names that tell little, and the faults of their table."""

from pathlib import Path

import pytest

from hearsay.errors import KnowledgeError
from hearsay.knowledge.name_words import ROLES, TABLE, name_words
from hearsay.link.names import words
from hearsay.tables import read_table


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_words_as_names_are_folded(role: str) -> None:
    found = name_words(role)
    assert found
    assert [word for word in found if " ".join(words(word)) != word] == []


def test_no_word_stands_twice_in_a_role() -> None:
    rows = [(row["role"], row["word"]) for row in read_table(TABLE, None, KnowledgeError)]
    assert len(rows) == len(set(rows))


def test_short_forms_lead_to_a_full_form_in_one_step() -> None:
    given = name_words("given")
    assert [word for word, full in given.items() if full in given] == []


def test_an_unknown_role_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "name_words.tsv"
    path.write_text("word\trole\tsame_as\nltd\tlegel\tltd\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="line 2: unknown role 'legel'; there are: legal"):
        name_words("legal", path)
