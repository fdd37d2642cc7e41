"""Brat standoff, read back as it was written."""

from pathlib import Path

from evaluation.brat import Gold, attributions
from evaluation.markup import read, standoff

MARKED = (
    "{C1|“We knew”, {S2=Ada Penfold|she} {K2|heard} {C2|it}}, "
    "{K1|said} {S1=?unnamed an aide|an aide}, {C1|“for years”}. {K3|Reportedly} {C3|he left}."
)


def written(folder: Path, marked: str) -> list[Gold]:
    path = folder / "a.ann"
    path.write_text(standoff(read(marked)), encoding="utf-8")
    return list(attributions(path))


def test_pieces_nesting_and_notes_come_back(tmp_path: Path) -> None:
    text = read(MARKED).text
    first, second, third = written(tmp_path, MARKED)
    assert [text[start:end] for start, end in first.content] == [
        "“We knew”, she heard it",
        "“for years”",
    ]
    assert (first.who, second.who, third.who) == ("?unnamed an aide", "Ada Penfold", "")
    assert third.source == ()


def test_a_line_that_marks_nothing_is_no_attribution(tmp_path: Path) -> None:
    path = tmp_path / "a.ann"
    path.write_text("T1\tAttribution 0 4\tsaid\nE1\tAttribution:T1 \n", encoding="utf-8")
    assert list(attributions(path)) == []
