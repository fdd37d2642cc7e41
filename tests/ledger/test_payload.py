"""Nouns to JSON and back."""

import json
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.ledger.payload import from_payload, to_payload
from hearsay.model.annotation import Place, Quantity, Time
from hearsay.model.article import Article
from hearsay.model.claim import Claim
from hearsay.model.finding import Derivation, Discrepancy, Problem, Series
from hearsay.model.picture import Picture
from hearsay.model.reading import Dating, Reading, Voice
from hearsay.model.score import Reason, Score
from hearsay.model.statement import Statement

# An annotation's number is None or real; JSON has no infinity.
REAL = st.none() | st.floats(allow_nan=False, allow_infinity=False) | st.integers(0, 10**9)
ARTICLES = st.builds(Article)
NOUNS = (
    st.builds(
        Reading,
        article=ARTICLES,
        outlet=st.builds(Voice),
        dating=st.builds(Dating),
        quantities=st.lists(st.builds(Quantity, low=REAL, high=REAL), max_size=2).map(tuple),
        places=st.lists(st.builds(Place, latitude=REAL, longitude=REAL), max_size=2).map(tuple),
        times=st.lists(st.builds(Time), max_size=2).map(tuple),
        statements=st.lists(st.builds(Statement), max_size=2).map(tuple),
    )
    | st.builds(Claim)
    | st.builds(Discrepancy)
    | st.builds(Problem)
    | st.builds(Series, points=st.just(()))
    | st.builds(
        Derivation,
        score=st.builds(
            Score,
            st.lists(st.builds(Reason, value=st.floats(-1, 1)), max_size=3).map(tuple),
        ),
    )
)


def there_and_back(noun: Any) -> Any:
    return from_payload(type(noun), json.loads(json.dumps(to_payload(noun))))


@given(NOUNS)
def test_every_noun_comes_back_as_it_was(noun: object) -> None:
    assert there_and_back(noun) == noun


def test_a_whole_picture_comes_back_as_it_was(picture: Picture) -> None:
    assert there_and_back(picture) == picture


def test_an_id_is_made_again_and_not_kept(reading: Reading) -> None:
    payload = to_payload(reading)
    assert "id" not in payload["article"] and "id" not in payload["statements"][0]
    assert there_and_back(reading).statements[0].id == reading.statements[0].id


def test_a_missing_key_takes_the_default_and_an_unknown_one_is_passed_over(
    reading: Reading,
) -> None:
    payload = to_payload(reading)
    del payload["wording"]
    payload["mood"] = "grim"
    assert from_payload(Reading, payload).wording == ()


def test_a_missing_key_without_default_is_refused(reading: Reading) -> None:
    payload = to_payload(reading)
    del payload["dating"]
    with pytest.raises(TypeError, match="dating"):
        from_payload(Reading, payload)


def test_a_type_that_json_cannot_hold_is_refused() -> None:
    @dataclass
    class Odd:
        members: frozenset[int]

    with pytest.raises(TypeError, match="no way to write"):
        to_payload(Odd(frozenset()))
