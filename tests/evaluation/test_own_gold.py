"""Our own gold: attributions by hand, and who is meant."""

from pathlib import Path

import pytest
from evaluation.corpus import Chosen, CorpusError
from evaluation.markup import main
from evaluation.own_gold import score
from evaluation.render import as_json, markdown, plain

DRAFT = """Dam at Selm is closed

Water rose again at the dam of Selm on Monday.

{S1=Ada Penfold|The engineer Ada Penfold} {K1|said} {C1|that the dam had been closed}. \
{S2=Ada Penfold|She} {K2|denied} {C2|that anybody was hurt}. {S3=the mayor|The mayor} {K3|groaned} \
{C3|that it was late}.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for part in ("open", "held", "later"):
        where = tmp_path / "en" / part
        where.mkdir(parents=True)
        (where / "secret-name.draft").write_text(DRAFT, encoding="utf-8")
        assert main(where) == 0
    return tmp_path


def test_roles_and_mouths_are_counted(folder: Path) -> None:
    table = score(Chosen(), folder)[0]
    assert (table.name, table["whole overlap R"].all) == ("en open", 3)
    assert table["whole overlap R"].held == table["source right"].held == 2
    assert table["mouth right"].figure == 100.0
    assert table["mouth right, of all"].all == 3


def test_the_open_part_tells_what_is_missed_and_by_class(folder: Path) -> None:
    table, by_class = score(Chosen(), folder)
    assert "groaned" in plain(table)
    assert by_class["verb, unknown: missed"].held == 1


@pytest.mark.parametrize("part", ["held", "later"])
def test_a_hidden_part_shows_figures_and_nothing_else(folder: Path, part: str) -> None:
    (table,) = score(Chosen(part=part), folder)
    assert table["whole overlap R"].held == 2
    for shown in (plain(table), as_json([table]), markdown([table])):
        assert not any(word in shown for word in ("groan", "Penfold", "secret", "mayor"))


def test_the_parts_stay_apart(folder: Path) -> None:
    names = [table.name for table in score(Chosen(part="all"), folder)]
    assert names == ["en open", "en open classes", "en held", "en later"]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no gold below"):
        score(Chosen(), tmp_path)
    with pytest.raises(CorpusError, match="no part 'train'; there are: open, held, later, all"):
        score(Chosen(part="train"), tmp_path)
