"""`python -m evaluation`, as it is called."""

import json
from pathlib import Path

import pytest
from evaluation.__main__ import main
from evaluation.figures import Case, Figure, rows
from evaluation.gate import Gate
from evaluation.scorers import SCORERS, Scorer
from evaluation.table import Table

from hearsay.languages import available

CASES = (Case(name="a", counts={"right": 1, "all": 2}),)
TABLE = Table(
    scorer="made", name="up", title="made up", corpus="", command="python -m made", cases=CASES,
    rows=rows([Figure(name="share", of=(("right", "all"),))], CASES),
)  # fmt: skip


def test_a_table_is_printed_and_kept_in_both_forms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Scorer(about="made up", score=lambda chosen: (TABLE,), corpus="some/where")
    monkeypatch.setitem(SCORERS, "made", made)
    as_json, as_markdown = tmp_path / "new" / "a.json", tmp_path / "new" / "a.md"
    asked = ["some/where", "--json", str(as_json), "--markdown", str(as_markdown)]
    assert main(asked) == 0
    assert "made up" in capsys.readouterr().out
    assert json.loads(as_json.read_text(encoding="utf-8"))["tables"][0]["title"] == "made up"
    assert as_markdown.read_text(encoding="utf-8").startswith("# How well hearsay reads")


@pytest.mark.parametrize("name", ["polnear", "attribution/polnear_en", "nonsense"])
def test_what_is_not_there_ends_with_a_sentence_and_not_with_a_trace(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([name, "--data", str(tmp_path)]) == 1
    told = capsys.readouterr().out
    assert told.startswith("no scorer 'nonsense'; there are: texts, gold") or "--data" in told


def test_the_list_names_every_scorer_and_what_it_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["list", "--data", str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(SCORERS)
    assert all("no corpus at" in line for line in lines if "polnear" in line)
    if "de" not in available():
        assert any("no language pack 'de' yet" in line for line in lines)


def test_everything_leaves_out_what_it_can_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("texts", "gold"):
        ours = Scorer(about="ours", score=lambda chosen: (TABLE,))
        monkeypatch.setitem(SCORERS, name, ours)
    assert main(["all", "--data", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert told.count("made up") == 2
    for name in ("polnear", "plover", "ecb+", "wikinews_de"):
        assert f"{name} is left out: no " in told


def test_the_gate_skips_what_has_no_corpus_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gate = Gate(scorer="polnear", table="train", floors={"whole overlap F1": 50.0})
    monkeypatch.setattr("evaluation.__main__.load", lambda: [gate])
    assert main(["gate", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("skipped polnear train: no corpus at")


@pytest.mark.parametrize(("floor", "status"), [(50.0, 0), (50.1, 1)])
def test_the_gate_fails_where_a_figure_fell(
    floor: float, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Scorer(about="made up", score=lambda chosen: (TABLE,))
    monkeypatch.setitem(SCORERS, f"made {floor}", made)
    gate = Gate(scorer=f"made {floor}", table="up", floors={"share": floor})
    monkeypatch.setattr("evaluation.__main__.load", lambda: [gate])
    assert main(["gate"]) == status
    assert ("FELL" in capsys.readouterr().out) == bool(status)
