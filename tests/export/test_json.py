"""The JSON ledger is a public contract: the schema is generated from the code and holds."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests import sample

import hearsay
from hearsay.errors import PluginError
from hearsay.export import exporter
from hearsay.export.json import write
from hearsay.export.schema import schema, text
from hearsay.model.picture import Picture

COMMITTED = Path(__file__).parents[2] / "docs/reference/ledger.schema.json"


@pytest.fixture(scope="module")
def ledger() -> dict[str, Any]:
    """The sample as JSON, read again."""
    found: dict[str, Any] = json.loads(write(sample.picture()))
    return found


def test_the_committed_schema_is_what_the_code_generates() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == text(), (
        "run: python -m hearsay.export.schema > docs/reference/ledger.schema.json"
    )


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_output_fits_the_schema(ledger: dict[str, Any]) -> None:
    Draft202012Validator(schema()).validate(ledger)


def test_an_empty_picture_has_every_list_empty_and_none_absent() -> None:
    ledger = json.loads(write(Picture()))
    assert ledger.pop("hearsay") == hearsay.__version__
    assert set(ledger) == {
        "articles", "entities", "stories", "claims", "derivations", "series", "discrepancies",
        "problems",
    }  # fmt: skip
    assert all(found == [] for found in ledger.values())


def test_a_wrong_ledger_does_not_fit_the_schema(ledger: dict[str, Any]) -> None:
    validator = Draft202012Validator(schema())
    assert not validator.is_valid({**ledger, "claims": None})
    article = {**ledger["articles"][0], "statements": [{"id": 1}]}
    assert not validator.is_valid({**ledger, "articles": [article]})


def test_a_statement_names_its_claim_and_a_claim_its_statements(ledger: dict[str, Any]) -> None:
    claims = {claim["id"]: claim["statements"] for claim in ledger["claims"]}
    said = [each for article in ledger["articles"] for each in article["statements"]]
    assert {each["claim"] for each in said} == {*claims, None}
    for each in said:
        assert each["claim"] is None or each["id"] in claims[each["claim"]]


def test_the_publishing_outlet_has_no_span_and_every_other_hop_has(ledger: dict[str, Any]) -> None:
    for article in ledger["articles"]:
        for statement in article["statements"]:
            first, *rest = statement["chain"]
            assert "start" not in first
            for hop in rest:
                assert article["text"][hop["start"] : hop["end"]] == hop["name"]
                cue = hop["cue"]
                assert article["text"][cue["start"] : cue["end"]] == cue["text"]


def test_a_derivation_is_from_an_article_or_an_agency(ledger: dict[str, Any]) -> None:
    agency, article = ledger["derivations"]
    assert agency["from"] == {"agency": "afp"}
    assert article["from"] == {"article": ledger["articles"][0]["id"]}
    assert agency["reasons"] == [{"name": "cited", "value": 0.9, "detail": "AFP reported"}]


def test_whole_numbers_have_no_point_and_open_ends_are_null() -> None:
    assert '"low": 40,' in write(sample.picture())
    assert '"high": null' in write(sample.picture())


def test_a_title_is_that_of_the_metadata_or_the_headline(ledger: dict[str, Any]) -> None:
    assert ledger["articles"][0]["title"] == "Ministers met in secret in Geneva"


def test_every_id_is_a_string_even_of_an_outlet_nobody_named(ledger: dict[str, Any]) -> None:
    assert all(isinstance(article["outlet"]["id"], str) for article in ledger["articles"])


def test_an_exporter_that_does_not_exist_is_answered_with_those_that_do() -> None:
    with pytest.raises(PluginError, match="no exporter 'cvs'; there are: json"):
        exporter("cvs")
