"""Events against records coded by hand."""

from typing import Any

import pytest
from evaluation.plover import record


@pytest.mark.parametrize(
    ("event", "target", "held"),
    [
        ("FIGHT", "port", {"type": 1, "actor": 1, "recipient": 1}),
        ("ASSAULT", "bakery", {"type": 1, "actor": 1, "recipient": 0}),
        ("AGREE", "port", {"type": 0, "actor": 0, "recipient": 0}),
    ],
)
def test_actors_count_only_where_the_type_is_right(
    event: str, target: str, held: dict[str, int]
) -> None:
    coded: dict[str, Any] = {
        "id": "1", "text": "Rebels attacked the port on Monday.", "event": event,
        "source": [{"actorText": "the rebels"}], "target": [{"actorText": target}],
    }  # fmt: skip
    found = record(coded)
    assert {role: found.counts.get(role, 0) for role in held} == held
    assert found.counts.get("all actor", 0) == found.counts.get("all recipient", 0) == held["type"]
    assert bool(found.reasons) == (held["recipient"] == 0)
