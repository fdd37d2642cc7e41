"""Numbers against the cases of Recognizers-Text."""

import json
from pathlib import Path

import pytest
from evaluation.corpus import Chosen
from evaluation.numbers import CORPUS, KINDS, LANGUAGES, Spec, case, score


def test_a_case_counts_spans_and_values() -> None:
    text = "The dam cost about 12,000 dollars and 40 yen."
    spec = Spec("money 1", "money", text, ((19, 33, 12000, 12000), (0, 3, 7, 7)))
    counts = case(spec, "en").counts
    assert counts["money gold"] == counts["money found"] == 2
    assert (counts["money held"], counts["money right"], counts["money exact"]) == (1, 1, 0)
    assert counts["money value"] == 1


def test_bare_numbers_are_read_without_what_they_count() -> None:
    spec = Spec("number 1", "number", "two thirds", ((0, 10, 0.667, 0.667),))
    counts = case(spec, "en").counts
    assert counts["number exact"] == counts["number value"] == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_the_corpus_does_not_support_is_left_out(tmp_path: Path, code: str) -> None:
    cases = [
        {"Input": "12", "Results": [{"Text": "12", "Resolution": {"value": "12"}, "Start": 0}]},
        {"Input": "12", "NotSupported": "java", "Results": []},
        {"Input": "a 12", "Results": [{"Text": "12", "Resolution": {"value": "12"}}]},
    ]
    for name in KINDS.values():
        for language in LANGUAGES.values():
            path = tmp_path / CORPUS / name.format(language)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(cases if "NumberModel" in name else []), encoding="utf-8")
    table = next(table for table in score(Chosen(data=tmp_path)) if table.name == code)
    assert [one.name for one in table.cases] == ["number 0", "number 2"]
    assert (table["number value"].held, table["number exact F1"].figure) == (2, 100)
