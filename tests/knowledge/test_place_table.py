"""Places that are made when they are asked for."""

from pathlib import Path

import pytest

from hearsay import knowledge
from hearsay.errors import KnowledgeError
from hearsay.knowledge.place_table import PLACE_COLUMNS, PlaceTable, read

ROW = "qx-hill\tHill\tQX\t1.5\t-2.25\tcity\t1200\tHill;Colline"


def table(folder: Path, *rows: str) -> Path:
    path = folder / "places.tsv"
    path.write_text("\n".join(("# test", "\t".join(PLACE_COLUMNS), *rows)), encoding="utf-8")
    return path


def test_a_place_is_made_of_its_line_once(tmp_path: Path) -> None:
    places = PlaceTable(read(table(tmp_path, ROW)))
    hill = places["qx-hill"]
    assert (hill.name, hill.latitude, hill.longitude, hill.population) == ("Hill", 1.5, -2.25, 1200)
    assert hill.forms == ("Hill", "Colline")
    assert places["qx-hill"] is hill


def test_names_come_without_making_a_place(tmp_path: Path) -> None:
    places = PlaceTable(read(table(tmp_path, ROW)))
    assert list(places.names()) == [("qx-hill", "Hill;Hill;Colline")]
    assert ("qx-hill" in places, "qx-dale" in places, len(places)) == (True, False, 1)


def test_a_row_of_a_user_replaces_ours_of_the_same_id(tmp_path: Path) -> None:
    table(tmp_path, "paris-fr\tLutetia\tFR\t1\t2\tcity\t3\tLutetia")
    known = knowledge.load((tmp_path,))
    assert known.places["paris-fr"].name == "Lutetia"
    assert "ankara-tr" in known.places


def test_a_users_table_is_looked_at_before_it_is_needed(tmp_path: Path) -> None:
    table(tmp_path, ROW.replace("1200", "many"))
    with pytest.raises(KnowledgeError, match="expected a number"):
        knowledge.load((tmp_path,))


def test_a_wrong_header_is_named(tmp_path: Path) -> None:
    path = tmp_path / "places.tsv"
    path.write_text("id\tname\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="expected the columns id, name, country"):
        read(path)
