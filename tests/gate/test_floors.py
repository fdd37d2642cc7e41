"""No figure on our own texts and gold falls below its floor; `evaluation gate` adds the corpora.

The floors stand in `evaluation/floors.toml`. They are raised when hearsay gets better and never
lowered to let a change pass.
"""

import pytest
from evaluation.corpus import Chosen
from evaluation.gate import Gate, load, passed
from evaluation.own_texts import TEXTS
from evaluation.scorers import SCORERS

GATES = load()
OURS = [gate for gate in GATES if gate.ours]


@pytest.mark.parametrize("gate", OURS, ids=lambda gate: f"{gate.scorer} {gate.table}")
def test_no_figure_falls_below_its_floor(gate: Gate) -> None:
    fell = [str(one) for one in passed(gate, Chosen()) if one.fell]
    assert not fell, "\n".join(fell)


def test_every_kind_of_fact_has_a_floor_in_every_language() -> None:
    floors = {gate.table: set(gate.floors) for gate in OURS if gate.scorer == "texts"}
    tables = {path.parent.name for path in TEXTS.glob("*/*.facts.toml")}
    assert set(floors) == tables
    assert len({frozenset(kinds) for kinds in floors.values()}) == 1


def test_every_usual_scorer_that_can_run_has_a_floor() -> None:
    usual = {name for name, one in SCORERS.items() if one.usual and not one.language}
    assert {gate.scorer for gate in GATES} == usual
