"""The gate: floors that are held or broken, and what is said of it."""

from pathlib import Path

import pytest
from evaluation.corpus import Chosen
from evaluation.gate import Gate, GateError, load, passed
from evaluation.plover import CORPUS

RECORD = """[{"id": "r1", "text": "Rebels attacked the port on Monday.", "event": "ASSAULT",
"source": [{"actorText": "rebels"}], "target": [{"actorText": "bakery"}]}]"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / CORPUS).mkdir(parents=True)
    (tmp_path / CORPUS / "plover_gsr_half.json").write_text(RECORD, encoding="utf-8")
    return tmp_path


def test_a_figure_below_its_floor_falls_with_the_cases_that_broke_it(data: Path) -> None:
    gate = Gate(scorer="plover", table="records", floors={"type": 99.0, "recipient": 1.0})
    held, fell = passed(gate, Chosen(data=data))
    assert (held.fell, held.worst) == (False, ())
    assert str(held) == "ok   plover records type: 100.0, floor 99.0"
    assert fell.fell and "r1: 1 errors" in fell.worst[0]
    assert "recipient bakery" in fell.worst[1]


def test_a_table_or_figure_that_is_not_there_is_told(data: Path) -> None:
    with pytest.raises(GateError, match="no table 'x' of plover; there are: records"):
        list(passed(Gate(scorer="plover", table="x", floors={}), Chosen(data=data)))
    with pytest.raises(GateError, match="no figure 'F1'"):
        list(passed(Gate(scorer="plover", table="records", floors={"F1": 1}), Chosen(data=data)))


def test_floors_are_read_from_their_file(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(
        '[[gate]]\nscorer = "gold"\ntable = "en held"\npart = "held"\n'
        '[gate.floors]\n"cue exact F1" = 5\n',
        encoding="utf-8",
    )
    assert load(path) == [
        Gate(scorer="gold", table="en held", part="held", floors={"cue exact F1": 5})
    ]


def test_what_needs_no_corpus_is_ours() -> None:
    assert {gate.scorer for gate in load() if gate.ours} == {"calendar", "gold", "texts"}
