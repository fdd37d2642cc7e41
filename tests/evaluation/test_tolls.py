"""Numbers of victims beside those that a corpus gives."""

import json
from pathlib import Path

import pytest
from evaluation.corpus import Chosen, CorpusError
from evaluation.tolls import Toll, case

from evaluation import gva, muc4
from hearsay.model.annotation import Quantity

KEY = """
0.  MESSAGE: ID                     DEV-MUC3-0001 (NCCOSC)
1.  MESSAGE: TEMPLATE               1
19. HUM TGT: DESCRIPTION            "PILOTS"
                                    "PEOPLE"
                                    "PEOPLE"
                                    "COOK"
21. HUM TGT: NUMBER                 ~10: "PILOTS" / "AIRMEN"
                                    5-: "PEOPLE"
                                    4 / 6: "PEOPLE"
                                    1: "COOK"
23. HUM TGT: EFFECT OF INCIDENT     ? DEATH: "AIRMEN"
                                    DEATH: "PILOTS"
                                    DEATH: "PEOPLE"
                                    INJURY: "PEOPLE"
                                    DEATH: "COOK"
24. HUM TGT: TOTAL NUMBER           -

0.  MESSAGE: ID                     DEV-MUC3-0002 (NCCOSC)
1.  MESSAGE: TEMPLATE               *
21. HUM TGT: NUMBER                 *
"""
TEXT = """DEV-MUC3-0001 (NOSC)

   PORT ELLA, 3 JAN 90 -- [TEXT] ABOUT 10 PILOTS WERE
KILLED.  THE BLAST INJURED FOUR.

   THE MAYOR CAME.


DEV-MUC3-0002 (NOSC)

   PORT ELLA, 4 JAN 90 -- [TEXT] IT RAINED.
"""


def counted(low: float | None, high: float | None, of: str) -> Quantity:
    return Quantity(start=0, end=1, low=low, high=high, of=of, unit="person")


@pytest.mark.parametrize(
    ("low", "high", "toll", "within", "exact"),
    [
        (12, 12, (12, 12), 1, 1),
        (12, None, (12, 12), 1, 1),
        (12, None, (15, 15), 1, 0),
        (None, 7, (8, 8), 0, 0),
        (10, 14, (12, 12), 1, 0),
        (9, 9, (5, None), 1, 0),
    ],
)
def test_a_number_lies_within_our_bounds_or_is_one_of_them(
    low: float | None, high: float | None, toll: Toll, within: int, exact: int
) -> None:
    counts = case("a", [("killed", toll)], [counted(low, high, "killed")]).counts
    assert (counts["killed within"], counts["killed exact"]) == (within, exact)
    assert counts["killed holds"] == within


def test_a_count_of_another_state_is_no_answer() -> None:
    made = case("a", [("killed", (3, 3))], [counted(3, 3, "injured")])
    assert made.counts["killed within"] == 0
    assert made.reasons[0].words == "killed 3: []"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for part in muc4.PARTS:
        folder = tmp_path / muc4.CORPUS / part
        folder.mkdir(parents=True)
        (folder / f"key-{part}").write_text(KEY, encoding="latin-1")
        (folder / f"{part}-muc3").write_text(TEXT, encoding="latin-1")
    return tmp_path


def test_templates_give_each_group_its_number_and_its_state(corpus: Path) -> None:
    found = muc4.victims(corpus / muc4.CORPUS / "dev")
    assert found == {
        "DEV-MUC3-0001": [("killed", (9, 11)), ("killed", (5, None)), ("injured", (4, 4))]
    }


def test_capitals_are_read_in_small_letters_a_paragraph_a_line(corpus: Path) -> None:
    text = muc4.articles(corpus / muc4.CORPUS / "dev")["DEV-MUC3-0001"]
    assert text.split("\n")[1] == "The mayor came."
    assert "About 10 pilots were killed. The blast injured four." in text


def test_victims_are_scored_part_by_part(corpus: Path) -> None:
    tables = muc4.score(Chosen(data=corpus))
    assert [table.name for table in tables] == list(muc4.PARTS)
    row = tables[0]["killed within"]
    assert (row.held, row.all) == (2, 2)
    assert tables[0]["injured exact"].held == 1
    with pytest.raises(CorpusError, match="no part 'tst9'; there are: dev"):
        muc4.score(Chosen(data=corpus, part="tst9"))


def test_reports_are_scored_against_their_incident(tmp_path: Path) -> None:
    folder = tmp_path / gva.CORPUS
    folder.mkdir(parents=True)
    incident = {"incident_id": "7", "num_killed": 2, "num_injured": 1}
    report = {"doc_id": "r", "incident_id": "7", "text": "Two men were killed. Three were shot."}
    (folder / "incidents.jsonl").write_text(json.dumps(incident), encoding="utf-8")
    (folder / "documents.jsonl").write_text(json.dumps(report), encoding="utf-8")
    (table,) = gva.score(Chosen(data=tmp_path))
    assert table["killed several exact"].held == table["killed exact"].held == 1
    assert (table["injured within"].held, table["injured several within"].all) == (0, 0)
    assert table["casualties held"].held == 1
