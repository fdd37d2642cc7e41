"""The scorer itself: does it hold what is right, and nothing else?"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from evaluation.facts import CHECKS, Answer, answers, load
from evaluation.figures import total
from evaluation.own_texts import TEXTS, case
from tests.builders import Say, agency, event, person, reading, unnamed

from hearsay.model.reading import Reading

READING = reading(
    "a.txt",
    Say(words="The Red Front struck Selm on 3 May.", chain=[agency(), unnamed("two officials")],
        events=[event("ASSAULT", "red-front")], times={"3 May": "2022-05-03"}),
    Say(words="At least 12 people died.", chain=[person("Zahra al-Dumani")], denies=True,
        counts={"At least 12": {"low": 12, "high": None, "of": "killed"}}),
    Say(words="The road is shut."),
)  # fmt: skip

ROWS: list[tuple[str, Mapping[str, Any], bool]] = [
    ("statement", {"contains": "struck Selm", "chain": ["Atlas", "unnamed"]}, True),
    ("statement", {"contains": "struck Selm", "chain": ["atlas|herald", "officials"]}, True),
    ("statement", {"contains": "struck Selm", "chain": ["Atlas"]}, False),
    ("statement", {"contains": "struck Selm", "chain": ["unnamed", "Atlas"]}, False),
    ("statement", {"contains": "12 people died", "chain": ["al-Dumani"],
     "polarity": "denies"}, True),
    ("statement", {"contains": "12 people died", "chain": ["al-Dumani"],
     "polarity": "asserts"}, False),
    ("statement", {"contains": "12 people died", "chain": ["unnamed"]}, False),
    ("statement", {"contains": "The road is shut", "chain": []}, True),
    ("statement", {"contains": "The road is shut", "chain": [], "certainty": "planned"}, False),
    ("statement", {"contains": "no such words", "chain": []}, False),
    ("quantity", {"contains": "12 people", "low": 12, "of": "killed|dead"}, True),
    ("quantity", {"contains": "12 people", "low": 13, "of": "killed"}, True),
    ("quantity", {"contains": "12 people", "low": 14, "of": "killed"}, False),
    ("quantity", {"contains": "12 people", "low": 12, "high": 12}, False),
    ("quantity", {"contains": "12 people", "low": 12, "of": "injured"}, False),
    ("quantity", {"contains": "12 people", "around": 12}, False),
    ("time", {"contains": "3 May", "value": "2022-05-03"}, True),
    ("time", {"contains": "3 May", "value": "2022-05-04"}, False),
    ("event", {"contains": "struck Selm", "type": "ASSAULT|COERCE", "actors": ["red-front"]}, True),
    ("event", {"contains": "struck Selm", "type": "ASSAULT", "actors": ["blue"]}, False),
    ("event", {"contains": "struck Selm", "type": "CONSULT"}, False),
    ("boilerplate", {"contains": "The road is shut"}, False),
    ("boilerplate", {"contains": "no such words"}, True),
    ("block", {"contains": "The road is shut", "kind": "body"}, True),
    ("block", {"contains": "The road is shut", "kind": "dateline"}, False),
    ("wording", {"contains": "The road is shut"}, False),
]  # fmt: skip


def answer(of: Reading, table: str, fact: Mapping[str, Any]) -> Answer:
    (found,) = answers(of, {table: [fact]})
    return found


@pytest.mark.parametrize(("table", "fact", "held"), ROWS)
def test_a_fact_is_held_where_the_reading_says_so(
    table: str, fact: Mapping[str, Any], held: bool
) -> None:
    found = answer(READING, table, fact)
    assert (found.held, found.table, found.text) == (held, table, "a")


def test_a_miss_tells_what_was_found_instead() -> None:
    found = answer(READING, "statement", {"contains": "12 people died", "chain": []})
    assert found.found == "[Zahra al-Dumani] denies/done"


def test_a_text_counts_what_is_held_by_table_and_tells_what_is_not() -> None:
    made = case("en/a", [answer(READING, table, fact) for table, fact, _ in ROWS])
    counted = total([made])
    assert (counted["time"], counted["all time"]) == (1, 2)
    assert len(made.reasons) == sum(1 for _, _, held in ROWS if not held)
    assert {about for reason in made.reasons for about in reason.about} <= set(CHECKS)


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*/*.facts.toml")), ids=lambda path: path.stem)
def test_every_fact_speaks_of_words_that_are_in_its_text(path: Path) -> None:
    text = path.with_name(path.name.replace(".facts.toml", ".txt")).read_text(encoding="utf-8")
    facts = load(path)
    assert set(facts) <= set(CHECKS)
    for table, rows in facts.items():
        for fact in rows:
            assert fact["contains"] in text, (table, fact)
