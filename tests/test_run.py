"""The conductor: files in, one picture out, in or without a ledger."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from hearsay.errors import ReadError
from hearsay.ledger import open_ledger, queries
from hearsay.ledger.tables import ARTICLE, LINKED, PICTURE, PROBLEM, READING
from hearsay.pipeline import Pipeline
from hearsay.run import read_all, run

ENGLISH = """Rebels deny attack on Selm

The army said on Monday that rebels had killed 12 soldiers near the town of Selm.
“We were not there,” a spokesman for the rebels, who declined to be named, told Reuters.
"""
FRENCH = """Douze soldats tués près de Selm

L'armée affirme que des rebelles ont tué 12 soldats lundi près de la ville de Selm.
Un porte-parole des rebelles, sous couvert d'anonymat, a démenti l'attaque.
"""


@pytest.fixture
def articles(tmp_path: Path) -> list[str]:
    """Two articles in two languages, and a file that is none."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "b.txt").write_text(FRENCH, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return [str(folder / name) for name in ("a.txt", "b.txt", "empty.txt")]


def test_what_is_read_and_what_is_not_are_both_told(articles: list[str]) -> None:
    done: list[int] = []
    readings, problems = read_all(articles, pipeline=Pipeline(), workers=1, progress=done.append)
    assert [reading.article.language for reading in readings] == ["en", "fr"]
    assert [Path(problem.article).name for problem in problems] == ["empty.txt"]
    assert done == [1, 2]


def test_the_picture_does_not_depend_on_the_order_of_the_files(articles: list[str]) -> None:
    one = run(articles, pipeline=Pipeline(), workers=1)
    other = run(reversed(articles), pipeline=Pipeline(), workers=1)
    assert one.claims == other.claims
    assert one.stories == other.stories


def test_strict_raises_what_else_would_be_a_problem(articles: list[str]) -> None:
    with pytest.raises(ReadError, match=r"empty.txt: is empty"):
        read_all(articles, pipeline=Pipeline(strict=True), workers=1)


def test_reading_the_same_again_changes_nothing(articles: list[str], tmp_path: Path) -> None:
    where = str(tmp_path / "news.ledger")
    first = run(articles, pipeline=Pipeline(), workers=1, ledger=where)
    with open_ledger(where) as ledger:
        digest = ledger.digest()
    again = run(articles, pipeline=Pipeline(), workers=1, ledger=where)
    with open_ledger(where) as ledger:
        assert ledger.digest() == digest
        assert queries.latest_picture(ledger) == again
    assert again == first


def test_reading_a_part_again_changes_nothing(articles: list[str], tmp_path: Path) -> None:
    where = str(tmp_path / "news.ledger")
    first = run(articles, pipeline=Pipeline(), workers=1, ledger=where)
    before = _rows(where)
    again = run(articles[1:2], pipeline=Pipeline(), workers=1, ledger=where)
    assert _rows(where) == before
    assert again == replace(first, problems=())


def test_ledgers_read_in_another_order_are_equal(articles: list[str], tmp_path: Path) -> None:
    pictures, rows = [], []
    for name, order in (("one", articles), ("two", list(reversed(articles)))):
        where = str(tmp_path / f"{name}.ledger")
        for path in order:
            run([path], pipeline=Pipeline(), workers=1, ledger=where)
        with open_ledger(where) as ledger:
            pictures.append(queries.latest_picture(ledger))
            rows.append(ledger.digest())
    assert pictures[0] == pictures[1] and pictures[0]
    assert rows[0] == rows[1]


def test_a_claim_is_found_by_the_id_it_had_before_it_grew(
    articles: list[str], tmp_path: Path
) -> None:
    where = str(tmp_path / "news.ledger")
    alone = run(articles[:1], pipeline=Pipeline(), workers=1, ledger=where)
    (before,) = [each for each in alone.claims if "12 soldiers" in each.gist]
    both = run(articles[1:2], pipeline=Pipeline(), workers=1, ledger=where)
    (after,) = [each for each in both.claims if set(before.statements) <= set(each.statements)]
    assert after.id != before.id
    with open_ledger(where) as ledger:
        assert queries.claim_now(ledger, before.id) == after.id
        assert queries.claim_now(ledger, before.statements[0]) == after.id
        assert queries.claim_now(ledger, after.id) == after.id
        assert queries.claim_now(ledger, "nothing") == "nothing"


def test_the_ledger_keeps_what_was_read_and_not_what_was_linked(
    articles: list[str], tmp_path: Path
) -> None:
    where = str(tmp_path / "news.ledger")
    raw, _ = read_all(articles, pipeline=Pipeline(), workers=1)
    linked = run(articles, pipeline=Pipeline(), workers=1, ledger=where)
    with open_ledger(where) as ledger:
        assert queries.readings(ledger) == raw
        assert queries.is_current(ledger)
    ids = [[each.id for each in reading.statements] for reading in raw]
    assert [[each.id for each in reading.statements] for reading in linked.readings] == ids


def test_with_a_ledger_the_picture_is_of_all_it_holds(articles: list[str], tmp_path: Path) -> None:
    where = str(tmp_path / "news.ledger")
    run(articles[:1], pipeline=Pipeline(), workers=1, ledger=where)
    both = run(articles[1:2], pipeline=Pipeline(), workers=1, ledger=where)
    names = [Path(reading.article.path).name for reading in both.readings]
    assert names == ["a.txt", "b.txt"]


def test_a_ledger_that_cannot_be_written_costs_nothing_that_was_read(
    articles: list[str], tmp_path: Path
) -> None:
    where = tmp_path / "notes.txt"
    where.write_text("These are notes, and not a ledger at all.\n" * 40, encoding="utf-8")
    picture = run(articles[:2], pipeline=Pipeline(), workers=1, ledger=str(where))
    assert len(picture.readings) == 2
    (problem,) = picture.problems
    assert problem.component == "ledger"
    assert "nothing was kept" in problem.message
    assert where.read_text(encoding="utf-8").startswith("These are notes")


def _rows(where: str) -> dict[str, list[str]]:
    """The ids of all rows of a ledger, pictures and all."""
    with open_ledger(where) as ledger, ledger.database.connect() as connection:
        return {
            table.name: sorted(connection.execute(select(table.c.id)).scalars())
            for table in (ARTICLE, READING, LINKED, PICTURE, PROBLEM)
        }


def test_worker_processes_find_the_same(articles: list[str]) -> None:
    here = read_all(articles, pipeline=Pipeline(), workers=1)
    there = read_all(articles, pipeline=Pipeline(), workers=2)
    assert here == there
