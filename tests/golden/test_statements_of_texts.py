"""Short texts of our own, and every statement of them with its chain, as an editor would have it.

`HEARSAY_UPDATE_GOLDENS=1` writes what is read now; look at the difference before it is committed.
An entry with `not_yet` says what is right where another thing is read, and why; updating leaves it.
"""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hearsay import languages
from hearsay.model.article import Page
from hearsay.model.reading import Reading
from hearsay.model.statement import Hop, Statement
from hearsay.pipeline import Pipeline
from hearsay.read import read

HERE = Path(__file__).parent
TEXTS = sorted(HERE.glob("*.txt"))
UPDATE = os.environ.get("HEARSAY_UPDATE_GOLDENS") == "1"

Told = dict[str, Any]


@cache
def found(path: Path) -> tuple[Told, ...]:
    (page,) = read([str(path)], languages=languages.available())
    assert isinstance(page, Page), page
    return shape(Pipeline(strict=True).read(page))


def shape(reading: Reading) -> tuple[Told, ...]:
    return tuple(_statement(reading.article.text, each) for each in reading.statements)


def _statement(text: str, statement: Statement) -> Told:
    return {
        "words": text[statement.start : statement.end],
        "chain": [_hop(hop) for hop in statement.chain[1:]],
        "quote": statement.quote,
        "polarity": statement.polarity,
        "certainty": statement.certainty,
    }


def _hop(hop: Hop) -> Told:
    """A hop without what is usual: a named source, not set apart, of no stated number."""
    told: Told = {"name": hop.name, "kind": hop.kind, "cue": hop.cue.text if hop.cue else None}
    if hop.cue:
        told["relation"] = hop.cue.relation
    rare = {"unnamed": hop.unnamed, "distinct": hop.distinct, "number": hop.number}
    return {**told, **{key: value for key, value in rare.items() if value}}


def golden(path: Path) -> list[Told]:
    """What is right; written anew first where that was asked for."""
    where = path.with_suffix(".json")
    kept: list[Told] = json.loads(where.read_text(encoding="utf-8")) if where.exists() else []
    if not UPDATE:
        return kept
    awaited = {told["words"]: told for told in kept if "not_yet" in told}
    new = [awaited.get(told["words"], told) for told in found(path)]
    where.write_text(json.dumps(new, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return new


def cases() -> list[Any]:
    made = []
    for path in TEXTS:
        for number, told in enumerate(golden(path)):
            right = {key: value for key, value in told.items() if key != "not_yet"}
            reason = told.get("not_yet")
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            made.append(pytest.param(path, right, id=f"{path.stem}-{number}", marks=marks))
    return made


@pytest.mark.parametrize(("path", "right"), cases())
def test_a_statement_is_read_as_it_should_be(path: Path, right: Told) -> None:
    assert right in found(path)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_text_falls_into_these_statements_and_no_others(path: Path) -> None:
    assert [told["words"] for told in found(path)] == [told["words"] for told in golden(path)]


def test_there_are_texts_of_every_language() -> None:
    assert {path.stem[:2] for path in TEXTS} == set(languages.available())
