from pathlib import Path

import pytest

from hearsay.errors import KnowledgeError
from hearsay.tables import header, numbered_rows, read_table


def table(folder: Path, text: str) -> Path:
    path = folder / "fruit.tsv"
    path.write_bytes(text.encode("utf-8"))
    return path


def test_comments_and_blank_lines_are_no_rows(tmp_path: Path) -> None:
    path = table(tmp_path, "# ours\n\nid\tname\n# more\napple\tApple\n\npear\t\n")
    assert read_table(path, ("id", "name"), KnowledgeError) == (
        {"id": "apple", "name": "Apple"},
        {"id": "pear", "name": ""},
    )


def test_rows_know_the_line_they_stand_in(tmp_path: Path) -> None:
    path = table(tmp_path, "# ours\nid\n\napple\n#\npear\n")
    assert [line for line, _ in numbered_rows(path, None, KnowledgeError)] == [4, 6]


def test_windows_line_ends_are_not_part_of_a_cell(tmp_path: Path) -> None:
    path = table(tmp_path, "id\tname\r\napple\tApple\r\n")
    assert read_table(path, None, KnowledgeError) == ({"id": "apple", "name": "Apple"},)


def test_a_mark_that_python_takes_for_a_line_end_stays_in_its_cell(tmp_path: Path) -> None:
    path = table(tmp_path, "id\tname\napple\tA\u2028B\x0cC\n")
    assert read_table(path, None, KnowledgeError)[0]["name"] == "A\u2028B\x0cC"


def test_a_table_of_comments_alone_has_no_columns(tmp_path: Path) -> None:
    assert header(table(tmp_path, "# nothing\n"), KnowledgeError) == ()


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("id\tcolour\n", "line 1", "id, colour"),
        ("# c\nname\tid\n", "line 2", "name, id"),
        ("", "line 0", "nothing"),
        ("id\tname\napple\n", "line 2", "found 1"),
        ("id\tname\n\napple\tA\tB\n", "line 3", "found 3"),
    ],
)
def test_a_broken_table_is_named_with_line_and_what_was_found(
    tmp_path: Path, text: str, line: str, found: str
) -> None:
    path = table(tmp_path, text)
    with pytest.raises(KnowledgeError) as raised:
        read_table(path, ("id", "name"), KnowledgeError)
    for part in (str(path), line, found, "expected"):
        assert part in str(raised.value)


def test_a_column_that_stands_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="id stands twice"):
        read_table(table(tmp_path, "id\tid\n"), None, KnowledgeError)


def test_bytes_that_are_not_utf_8_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "fruit.tsv"
    path.write_bytes("id\nmûre\n".encode("latin-1"))
    with pytest.raises(KnowledgeError, match="expected UTF-8; byte 4"):
        read_table(path, None, KnowledgeError)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"none\.tsv: cannot be read"):
        read_table(tmp_path / "none.tsv", None, KnowledgeError)
