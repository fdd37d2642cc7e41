"""How many facts of our own texts are found: a floor for each language and table.

The facts were written before any program read the texts. A floor is a few points below what was
reached; it is raised when hearsay gets better and never lowered to let a change pass.
"""

from collections.abc import Mapping

import pytest
from evaluation.facts import Answer
from evaluation.own_texts import all_answers, rates

from hearsay.pipeline import Pipeline

FLOORS: Mapping[str, Mapping[str, float]] = {
    "en": {
        "statement": 0.76, "quantity": 0.98, "time": 0.91, "event": 0.82, "boilerplate": 1.0,
        "block": 1.0, "wording": 1.0,
    },
    "fr": {
        "statement": 0.73, "quantity": 0.95, "time": 0.94, "event": 0.81, "boilerplate": 1.0,
        "block": 0.93, "wording": 0.5,
    },
}  # fmt: skip
SHOWN = 10


@pytest.fixture(scope="module", params=sorted(FLOORS))
def answered(request: pytest.FixtureRequest) -> tuple[str, list[Answer]]:
    return request.param, all_answers(request.param, Pipeline(strict=True))


def test_facts_are_found_as_often_as_before(answered: tuple[str, list[Answer]]) -> None:
    language, found = answered
    reached = {table: held / written for table, (held, written) in rates(found).items()}
    short = {
        table: f"{reached[table]:.3f} < {floor}"
        for table, floor in FLOORS[language].items()
        if reached[table] < floor
    }
    assert not short, _told(short, found)


def test_every_table_has_a_floor(answered: tuple[str, list[Answer]]) -> None:
    language, found = answered
    assert {answer.table for answer in found} == set(FLOORS[language])


def _told(short: Mapping[str, str], found: list[Answer]) -> str:
    """What fell short, and the ten worst misses: those of the tables that fell furthest."""
    missed = [answer for answer in found if not answer.held and answer.table in short]
    lines = [f"{a.text} {a.table}: {a.contains!r}: {a.found}" for a in missed[:SHOWN]]
    return "\n".join([str(dict(short)), *lines])
