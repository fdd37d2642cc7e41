"""Three articles of our own read together against the facts that were written beside them first.

A secret meeting told in two languages on the word of one agency, and a later article of another
story: `tests/texts/pair/facts.toml` says what must be found.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from evaluation.facts import answers

from hearsay.model.claim import Claim
from hearsay.model.finding import Discrepancy
from hearsay.model.picture import Picture
from hearsay.model.reading import Reading
from hearsay.model.statement import Statement
from hearsay.pipeline import Pipeline
from hearsay.run import picture, read_all

PAIR = Path(__file__).parent.parent / "texts" / "pair"
FACTS = tomllib.loads((PAIR / "facts.toml").read_text(encoding="utf-8"))
NOT_YET: Mapping[str, str] = {
    "time-1": "a bare Wednesday is not dated by the other article of its story",
    "published-0": "nothing says when it was written at the latest",
    "published-1": "nothing says when it was written at the latest",
    "statement-0": "'le site X. Celui-ci renvoie à Y, à qui des sources ont confié' is not a chain",
    "statement-12": "'dismissed X as “…”' is no attribution",
    "statement-14": "a toll is named by its report, not by whom it is of alone",
    "statement-16": "'les vivres pourraient, selon lui, être bloqués' is cut in two",
    "quantity-1": "'as many as nine soldiers taken prisoner' are forces, not detained",
    "quantity-4": "'au moins' does not reach over 'et' to the second number",
    "quantity-6": "'plus de' does not reach over 'et' to the second number",
}

Fact = Mapping[str, Any]


@cache
def readings() -> tuple[Reading, ...]:
    found, problems = read_all(
        [str(path) for path in sorted(PAIR.glob("*.txt"))],
        pipeline=Pipeline(strict=True),
        workers=1,
    )
    assert not problems
    return tuple(found)


@cache
def together() -> Picture:
    return picture(readings())


@cache
def alone(name: str) -> Picture:
    return picture([reading for reading in readings() if named(reading) == name])


def named(reading: Reading) -> str:
    return Path(reading.article.path).name


def the(name: str, of: Picture) -> Reading:
    return next(reading for reading in of.readings if named(reading) == name)


def holding(name: str, words: str) -> list[Statement]:
    """The statements that hold the most of these words."""
    reading = the(name, together())
    start = reading.article.text.index(words)
    end = start + len(words)
    return [
        s for s in reading.statements if 2 * (min(s.end, end) - max(s.start, start)) > end - start
    ]


def claims_of(fact: Fact, key: str) -> list[Claim]:
    """Claims that hold a statement at every one of the places."""
    places = [{s.id for s in holding(*place)} for place in fact[key]]
    return [c for c in together().claims if all(set(c.statements) & place for place in places)]


def discrepancies(kind: str, name: str) -> list[Discrepancy]:
    article = the(name, together()).article.id
    return [
        d
        for d in together().discrepancies
        if d.kind == kind
        and (
            d.article == article
            or any(span[0] == article for side in d.sides for span in side.spans)
        )
    ]


def read_right(table: str, fact: Fact, of: Picture) -> None:
    (answer,) = answers(the(fact["article"], of), {table: [fact]})
    assert answer.held, answer.found


def weekday(fact: Fact) -> None:
    read_right("time", fact, together())
    told = [d.explanation for d in discrepancies("weekday", fact["article"])]
    assert any(re.search(fact["explanation"], each) for each in told), told
    with pytest.raises(AssertionError):
        read_right("time", {**fact, "value": fact["not_value"]}, together())


def year_alone(fact: Fact) -> None:
    read_right("time", fact, alone(fact["article"]))


def weekday_fits(fact: Fact) -> None:
    read_right("time", fact, together())
    assert discrepancies("weekday", fact["article"]) == []


def published(fact: Fact) -> None:
    """The fact gives the widest range that an editor would accept."""
    dating = the(fact["article"], together()).dating
    assert fact["earliest"] <= dating.earliest <= dating.latest <= fact["latest"], dating


def participants(fact: Fact) -> None:
    sides = [
        {side.value for side in d.sides}
        for d in together().discrepancies
        if d.kind == "participants"
    ]
    assert any(matches(fact["sides"], found) for found in sides), sides


def matches(wanted: list[str], found: set[str]) -> bool:
    """Is each wanted name said by a side of its own?"""
    return any(
        all(name.lower() in side.lower() for name, side in zip(wanted, order, strict=True))
        for order in permutations(found, len(wanted))
    )


def claim(fact: Fact) -> None:
    found = claims_of(fact, "statements")
    assert found, "no claim holds all of these statements"
    assert list(found[0].languages) == fact["languages"]
    assert found[0].origins.low == fact["origins_low"]
    via = [
        name for root in found[0].origins.roots for name in (root.name, *root.via, *root.reasons)
    ]
    assert any(fact["root"] in name for name in via), via


def series(fact: Fact) -> None:
    found = [[p.low for p in s.points] for s in together().series if s.of == fact["of"]]
    assert fact["lows"] in found, found


def no_discrepancy(fact: Fact) -> None:
    told = [
        [side.value for side in d.sides] for d in together().discrepancies if d.kind == fact["kind"]
    ]
    flat = [" ".join(sides).replace(",", "").replace("\u202f", "") for sides in told]
    assert not [each for each in flat if all(number in each for number in fact["mentions"])]


def entity(fact: Fact) -> None:
    found = [{form.text for form in each.forms} for each in together().entities]
    assert any(set(fact["forms"]) <= forms for forms in found), [
        forms for forms in found if forms & set(fact["forms"])
    ]


def entity_apart(fact: Fact) -> None:
    found = [{form.text for form in each.forms} for each in together().entities]
    assert not any(set(fact["forms"]) <= forms for forms in found)
    assert all(any(form in forms for forms in found) for form in fact["forms"])


def in_one_story(fact: Fact) -> bool:
    ids = {the(name, together()).article.id for name in fact["articles"]}
    return any(ids <= set(each.articles) for each in together().stories)


def story(fact: Fact) -> None:
    assert in_one_story(fact)


def story_apart(fact: Fact) -> None:
    assert not in_one_story(fact)


CHECKS = {
    "weekday": weekday, "year_alone": year_alone, "weekday_fits": weekday_fits,
    "published": published, "participants": participants, "claim": claim, "series": series,
    "no_discrepancy": no_discrepancy, "entity": entity, "entity_apart": entity_apart,
    "story": story, "story_apart": story_apart,
}  # fmt: skip
READ = ("statement", "quantity", "time", "event", "boilerplate")


def cases() -> list[Any]:
    """Every fact, with a mark on those that do not hold yet, so that it shows when they do."""
    made = []
    for table, facts in FACTS.items():
        for number, fact in enumerate(facts):
            name = f"{table}-{number}"
            reason = NOT_YET.get(name)
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            made.append(pytest.param(table, fact, id=name, marks=marks))
    return made


@pytest.mark.parametrize(("table", "fact"), cases())
def test_a_fact_of_the_pair_is_found(table: str, fact: Fact) -> None:
    if table in READ:
        read_right(table, fact, together())
    else:
        CHECKS[table](fact)


def test_the_order_of_the_files_changes_nothing() -> None:
    other = picture(tuple(reversed(readings())))
    assert other.claims == together().claims
    assert other.discrepancies == together().discrepancies


def test_every_fact_that_does_not_hold_yet_is_one_of_the_facts() -> None:
    names = {f"{table}-{n}" for table, facts in FACTS.items() for n in range(len(facts))}
    assert set(NOT_YET) <= names
