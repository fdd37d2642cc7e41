"""Every example of the packs' tables on numbers and times says what its row says."""

import pytest
from tests.marked import WEDNESDAY, counted, dated, doc

from hearsay import languages

TIMES = [
    (code, sentence, value)
    for code in languages.available()
    for pattern in languages.load(code).rules.get("times", {}).get("patterns", ())
    for sentence, value in pattern["examples"].items()
]
BOUNDS = [
    (code, row["example"], row[low], row[high])
    for code in languages.available()
    for table, low, high in (("hedges", "low", "high"), ("vague", "example_low", "example_high"))
    for row in languages.load(code).table(table)
]
COUNTED = [
    (code, row)
    for code in languages.available()
    for row in languages.load(code).table("counted")
    if row["example"] and row["pos"] not in ("aux", "address")
]


@pytest.mark.parametrize(("code", "sentence", "value"), TIMES)
def test_a_time_pattern_reads_its_examples(code: str, sentence: str, value: str) -> None:
    found = dated(doc(sentence, code, published=WEDNESDAY))
    assert value in [time.value for time in found.values()]


@pytest.mark.parametrize(("code", "sentence", "low", "high"), BOUNDS)
def test_a_hedge_or_vague_word_bounds_its_example(
    code: str, sentence: str, low: str, high: str
) -> None:
    first = next(iter(counted(doc(sentence, code, published=WEDNESDAY)).values()))
    assert (first.low, first.high) == tuple(float(each) if each else None for each in (low, high))


@pytest.mark.parametrize(("code", "row"), COUNTED)
def test_what_is_counted_is_found_in_its_example(code: str, row: dict[str, str]) -> None:
    found = list(counted(doc(row["example"], code, published=WEDNESDAY)).values())
    if row["pos"] in ("label", "never", "aged", "clock"):
        assert found == []
        return
    if row["pos"] in ("negation", "none"):
        assert found[-1].of != "injured"
        return
    assert found, "no quantity"
    assert found[-1].of == (row["of"] or found[-1].of)
    assert found[-1].unit == (row["unit"] or found[-1].unit)
