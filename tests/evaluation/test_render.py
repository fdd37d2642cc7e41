"""Tables as text, JSON and Markdown, with the worst cases."""

import json
from dataclasses import replace

import pytest
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.render import as_json, markdown, plain
from evaluation.table import SHOWN, Peer, Table, worst

MISSED = Reason(words="missed: “the mayor” + “said” | a bar")
CUE = Reason(words="cue “said”, found “says”", about=("cue",))
CASES = (
    Case(name="a", counts={"right": 3, "all": 4}, reasons=(CUE,)),
    Case(name="b", counts={"right": 2, "all": 4}, reasons=(MISSED, CUE)),
    Case(name="c", counts={"right": 4, "all": 4}),
)
TABLE = Table(
    scorer="made", name="up", title="a made-up table", corpus="none", command="python -m made",
    rows=rows([Figure(name="share", of=(("right", "all"),))], CASES), cases=CASES,
    peers=(Peer(name="Other", row="share", figure=80.0, on="other texts"),),
    notes=("a note",),
)  # fmt: skip


def test_the_worst_cases_come_first_and_those_without_errors_not_at_all() -> None:
    assert [case.name for case in TABLE.worst] == ["b", "a"]


def test_errors_are_told_by_the_figure_they_concern() -> None:
    assert [len(case.reasons) for case in worst(TABLE, "cue")] == [2, 1]
    assert [case.reasons for case in worst(TABLE, "source")] == [(MISSED,)]


def test_only_ten_are_shown() -> None:
    many = replace(TABLE, cases=CASES * 10)
    assert len(many.worst) == SHOWN


def test_a_figure_that_is_not_there_is_told_with_those_that_are() -> None:
    assert TABLE["share"].figure == 75.0
    with pytest.raises(KeyError, match="no figure 'F1' in made up; there are: share"):
        TABLE["F1"]


def test_every_form_holds_figure_interval_peer_note_and_reasons() -> None:
    low, high = f"{TABLE['share'].low:.1f}", f"{TABLE['share'].high:.1f}"
    for made in (plain(TABLE), markdown([TABLE])):
        for words in ("75.0", low, high, "9 / 12", "Other", "80.0", "a note", "b", CUE.words):
            assert words in made


def test_json_holds_the_numbers_and_no_counts_of_single_articles() -> None:
    (found,) = json.loads(as_json([TABLE]))["tables"]
    assert found["rows"]["share"]["figure"] == 75.0
    assert found["rows"]["share"]["held"] == 9
    assert found["articles"] == 3
    assert found["worst"][0] == {"name": "b", "reasons": [MISSED.words, CUE.words]}
    assert "counts" not in json.dumps(found)


def test_a_bar_in_a_reason_does_not_end_a_cell() -> None:
    assert "said” \\| a bar" in markdown([TABLE])
