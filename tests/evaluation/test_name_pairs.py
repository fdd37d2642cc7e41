"""Pairs of names against the labels that others gave them."""

from pathlib import Path

import pytest
from evaluation.corpus import Chosen
from evaluation.name_pairs import Row, compared, score

HEAD = "case_group,schema,name1,name2,is_match,quality,category,notes\n"
ONE = "own,Person,Rita Solano,Rita Solano,true,,,\n"
FAR = "own,Person,Rita Solano,Peter Okoye,false,,,\n"
WRONG = "own,Company,Acme Ferry Line,Acme Ferry Line,false,,two ferries,\n"


def table(tmp_path: Path, *rows: str) -> dict[str, float]:
    folder = tmp_path / "names" / "nomenklatura-name-bench"
    folder.mkdir(parents=True)
    (folder / "cases.csv").write_text(HEAD + "".join(rows), encoding="utf-8")
    (made,) = score(Chosen(data=tmp_path))
    return {row.name: row.figure for row in made.rows}


def test_the_area_is_whole_where_every_pair_that_is_one_scores_higher(tmp_path: Path) -> None:
    figures = table(tmp_path, ONE, FAR)
    assert figures["AUC"] == figures["people AUC"] == figures["rapidfuzz AUC"] == 100.0


def test_a_tie_counts_half(tmp_path: Path) -> None:
    figures = table(tmp_path, ONE, FAR, WRONG.replace("Company", "Person"))
    assert figures["AUC"] == pytest.approx(75.0)
    assert figures["joined P"] == 50.0
    assert figures["joined R"] == 100.0


def test_a_join_of_two_is_told() -> None:
    names = HEAD.strip().split(",")
    row: Row = dict(zip(names, WRONG.strip().split(","), strict=True))
    (case,) = compared([row])
    assert [reason.words for reason in case.reasons] == ["joined with 0.95, and two: two ferries"]
    assert case.counts["bodies joined"] == 1 and "people joined" not in case.counts
