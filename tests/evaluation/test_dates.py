"""Dates of a text against annotated ones, in the formats of three corpora."""

import json
from pathlib import Path

import pytest
from evaluation.corpus import Chosen
from evaluation.dates import Dated, days_of, joined, tally

from evaluation import calendar_check, gum_dates, meantime, recognizers

CAT = """<Document doc_id="1">
<token t_id="1" sentence="0">May</token><token t_id="2" sentence="0">3</token>
<token t_id="3" sentence="0">,</token><token t_id="4" sentence="0">2022</token>
<token t_id="5" sentence="1">It</token><token t_id="6" sentence="1">rained</token>
<token t_id="7" sentence="1">yesterday</token><token t_id="8" sentence="1">.</token>
<token t_id="9" sentence="6">Today</token><token t_id="10" sentence="6">too</token>
<Markables>
<TIMEX3 type="DATE" value="2022-05-03" functionInDocument="CREATION_TIME">
<token_anchor t_id="1"/><token_anchor t_id="4"/></TIMEX3>
<TIMEX3 type="DATE" value="2022-05-02"><token_anchor t_id="7"/></TIMEX3>
<TIMEX3 type="DURATION" value="P1Y"><token_anchor t_id="6"/></TIMEX3>
</Markables></Document>"""
TEI = """<text id="a" dateCreated="2022-05-03">
<s type="decl">
It\tPRP
rained\tVBD
<date when="2022-05-02">
yesterday\tRB
</date>
.\t.
</s>
</text>"""
SPEC = [
    {
        "Input": "I was there on May 2 2022.",
        "Context": {"ReferenceDateTime": "2022-05-03T00:00:00"},
        "Results": [
            {
                "Start": 15, "Length": 10,
                "Value": {"PastResolution": {"date": "2022-05-02"}, "FutureResolution": {}},
            }
        ],
    },
    {"Input": "I was there.", "Results": []},
]  # fmt: skip


def test_meantime_counts_the_sentences_that_were_annotated(tmp_path: Path) -> None:
    folder = tmp_path / meantime.CORPUS / "part"
    folder.mkdir(parents=True)
    (folder / "one.xml").write_text(CAT, encoding="utf-8")
    ours, other = meantime.score(Chosen(data=tmp_path))
    assert (ours.name, other.name) == ("hearsay", "dateparser")
    assert ours["strict R"].all == 2
    assert ours["strict F1"].figure == ours["value right"].figure == 100.0


def test_gum_counts_its_date_elements(tmp_path: Path) -> None:
    folder = tmp_path / gum_dates.CORPUS
    folder.mkdir(parents=True)
    (folder / "one.xml").write_text(TEI, encoding="utf-8")
    ours = gum_dates.score(Chosen(data=tmp_path))[0]
    assert ours["strict F1"].figure == ours["value right"].figure == 100.0


def test_recognizers_counts_sentences_with_a_result(tmp_path: Path) -> None:
    for name in recognizers.LANGUAGES.values():
        folder = tmp_path / recognizers.CORPUS / "DateTime" / name
        folder.mkdir(parents=True)
        for file in recognizers.FILES.values():
            (folder / file).write_text(json.dumps(SPEC), encoding="utf-8-sig")
    tables = {table.name: table for table in recognizers.score(Chosen(data=tmp_path))}
    assert set(tables) == {"en date", "en range", "fr date", "fr range"}
    assert tables["en date"]["value right"].figure == 100.0


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2022-05-02", ("2022-05-02", "2022-05-02")),
        ("2022-05-02T18:00", ("2022-05-02", "2022-05-02")),
        ("2022-W18", ("2022-05-02", "2022-05-08")),
        ("2022-W18-WE", ("2022-05-07", "2022-05-08")),
        ("2022-Q2", ("2022-04-01", "2022-06-30")),
        ("2022-H1", ("2022-01-01", "2022-06-30")),
        ("2022-SU", ("2022-06-01", "2022-08-31")),
        ("199", ("1990-01-01", "1999-12-31")),
        ("PAST_REF", ("", "")),
    ],
)
def test_a_timex_value_is_some_days(value: str, days: tuple[str, str]) -> None:
    assert days_of(value) == days


def test_spans_may_agree_in_part_and_values_in_full() -> None:
    gold = [Dated(start=3, end=9, means=(("2022-05-02", "2022-05-02"),))]
    found = [
        Dated(start=0, end=9, means=(("2022-05-02", "2022-05-02"),)),
        Dated(start=20, end=24, means=(("2022-01-01", "2022-12-31"),)),
    ]
    counts = tally(gold, found)
    assert (counts["strict"], counts["relaxed"], counts["relaxed found"]) == (0, 1, 1)
    assert (counts["value"], counts["found"]) == (1, 2)


def test_tokens_are_joined_as_they_are_printed() -> None:
    words = [("It", "1"), ("is", "1"), ("Ada", "1"), ("'s", "1"), (".", "1"), ("Yes", "2")]
    assert joined(words)[0] == "It is Ada's.\nYes\n"


def test_half_of_the_made_sentences_have_a_wrong_weekday() -> None:
    sentences = list(calendar_check.made())
    assert sum(one.wrong for one in sentences) == len(sentences) / 2
    assert sentences == list(calendar_check.made())
