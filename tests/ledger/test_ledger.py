"""Adding, merging, comparing, and ledgers that can't be had."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable
from tests.kept import keep

from hearsay.errors import LedgerError
from hearsay.ledger import Ledger, existing_ledger, open_ledger, queries
from hearsay.ledger.tables import METADATA
from hearsay.model.finding import Problem
from hearsay.model.picture import Picture
from hearsay.model.reading import Reading

PROBLEM = Problem(article="b.txt", component="read", message="is empty")


def test_gives_back_what_it_was_given(ledger: Ledger, picture: Picture) -> None:
    ledger.add(picture.readings, [PROBLEM])
    assert queries.readings(ledger) == list(picture.readings)
    assert queries.problems(ledger) == [PROBLEM]


def test_adding_twice_changes_nothing(ledger: Ledger, picture: Picture) -> None:
    for _ in range(2):
        keep(ledger, picture)
        counts = _counts(ledger)
    assert counts == {
        "article": 2, "linked": 2, "meta": 1, "picture": 1,
        "problem": 1, "reading": 2, "statement": 2,
    }  # fmt: skip


def test_merging_parts_equals_the_whole(ledger: Ledger, picture: Picture) -> None:
    first, second = picture.readings
    with open_ledger(":memory:") as one, open_ledger(":memory:") as two:
        one.add([first], [PROBLEM])
        two.add([second, first])
        assert one.digest() != two.digest()
        two.merge(one)
        two.merge(one)
        ledger.add([first, second], [PROBLEM])
        assert two.digest() == ledger.digest()
        assert _counts(two) == _counts(ledger)
        assert queries.readings(two) == queries.readings(ledger)


def test_the_digest_does_not_depend_on_the_order(ledger: Ledger, picture: Picture) -> None:
    ledger.add(picture.readings)
    with open_ledger(":memory:") as other:
        other.add(reversed(picture.readings))
        assert other.digest() == ledger.digest()


def test_a_file_keeps_what_was_added(tmp_path: Path, picture: Picture) -> None:
    with open_ledger(tmp_path / "l.ledger") as written:
        keep(written, picture)
        digest = written.digest()
    with existing_ledger(tmp_path / "l.ledger") as again:
        assert again.digest() == digest
        assert queries.latest_picture(again) == picture


def test_a_url_names_a_ledger_as_well(tmp_path: Path, reading: Reading) -> None:
    with open_ledger(f"sqlite:///{tmp_path / 'l.ledger'}") as written:
        written.add([reading])
    with open_ledger(str(tmp_path / "l.ledger")) as again:
        assert queries.readings(again) == [reading]


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("just some notes, not a database " * 50)
    with pytest.raises(LedgerError, match=r"notes\.txt is not a ledger"):
        open_ledger(tmp_path / "notes.txt")


def test_a_database_of_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "shop.db") as shop:
        shop.execute("CREATE TABLE orders (id)")
    shop.close()
    with pytest.raises(LedgerError, match="but not a ledger: it has the tables orders"):
        open_ledger(tmp_path / "shop.db")


def test_a_ledger_of_a_newer_hearsay_is_refused(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.ledger") as ledger, ledger.database.begin() as connection:
        connection.execute(text("UPDATE meta SET value = '99'"))
    with pytest.raises(LedgerError, match="has schema 99, this hearsay knows up to 1"):
        open_ledger(tmp_path / "l.ledger")


def test_a_ledger_that_is_not_there_is_not_made_for_a_question(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="no ledger at"):
        existing_ledger(tmp_path / "none.ledger")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be opened: its folder is missing"):
        open_ledger(tmp_path / "none" / "l.ledger")


def test_a_read_only_ledger_can_be_asked_but_not_added_to(tmp_path: Path, picture: Picture) -> None:
    with open_ledger(tmp_path / "l.ledger") as ledger:
        keep(ledger, picture)
    url = f"sqlite:///file:{tmp_path / 'l.ledger'}?mode=ro&uri=true"
    with open_ledger(url) as locked:
        assert queries.latest_picture(locked) == picture
        with pytest.raises(LedgerError, match="is read-only; make the file and its folder"):
            locked.add([], [PROBLEM])


def test_a_full_disk_keeps_what_was_there(tmp_path: Path, picture: Picture) -> None:
    first, second = picture.readings
    with open_ledger(tmp_path / "l.ledger") as ledger:
        ledger.add([first])
        digest = ledger.digest()
        with ledger.database.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        too_much = [Problem(article="x", component="read", message="y" * 9999)]
        with pytest.raises(LedgerError, match="the disk is full; make room"):
            ledger.add([second], too_much)
        assert ledger.digest() == digest


def test_a_database_nobody_has_a_driver_for_is_told() -> None:
    with pytest.raises(LedgerError, match="needs a driver"):
        open_ledger("nosuch://host/ledger")


def test_the_tables_can_be_written_for_postgresql() -> None:
    written = [
        str(CreateTable(table).compile(dialect=postgresql.dialect()))
        for table in METADATA.sorted_tables
    ]
    assert len(written) == 7 and any("row SERIAL NOT NULL" in sql for sql in written)


def _counts(ledger: Ledger) -> dict[str, int]:
    with ledger.database.connect() as connection:
        return {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
            for name in sorted(METADATA.tables)
        }
