"""The codes of PETRARCH2's unit tests, as types of PLOVER."""

from pathlib import Path

import pytest
from evaluation.corpus import Chosen
from evaluation.petrarch import CORPUS, FILE, Coded, coded, score, sentence, types

MADE_UP = """<Validation><Sentences>
<Sentence id="DEMO-1" category="DEMO"><EventCoding eventcode="122"></EventCoding>
<Text>The union condemned
the mayor &TIES.</Text></Sentence>
<Sentence id="DEMO-2" category="DEMO"><EventCoding eventcode="122"></EventCoding>
<EventCoding eventcode="122"></EventCoding><EventCoding eventcode="222"></EventCoding>
<Text>The union criticised the mayor.</Text></Sentence>
<Sentence id="SYNSET-1" category="SYNSET"><EventCoding eventcode="122"></EventCoding>
<Text>The union condemned the mayor.</Text></Sentence>
<Sentence id="DEMO-3" category="DEMO"><EventCoding eventcode="345"></EventCoding>
<Text>The union slept.</Text></Sentence>
<Sentence id="DEMO-4" category="DEMO"><EventCoding noevents="True"></EventCoding>
<Text>The union slept.</Text></Sentence>
</Sentences></Validation>
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / CORPUS / FILE
    path.parent.mkdir(parents=True)
    path.write_text(MADE_UP, encoding="utf-8")
    return tmp_path


def test_only_sentences_whose_codes_say_something_are_scored(data: Path) -> None:
    found = coded(data / CORPUS / FILE)
    assert [one.name for one in found] == ["DEMO-1", "DEMO-2"]
    assert found[0].text.startswith("The union condemned the mayor")
    assert found[1].codes == ("122", "222")
    assert [one.share for one in found] == [0.5, 1.5]


def test_the_longest_beginning_of_a_code_tells_its_types() -> None:
    assert types("173") == {"THREATEN"}
    assert types("1721") == {"COERCE"}
    assert types("194") == {"ASSAULT"} != types("191")
    assert types("023") == types("901") == types("") == frozenset()


def test_a_code_that_is_not_found_is_told() -> None:
    text = "The union condemned the mayor."
    case = sentence(Coded(name="1", text=text, codes=("122", "222"), share=1.0))
    assert (case.counts["type"], case.counts["all type"]) == (1, 2)
    assert case.counts["by code"] == 0.5
    assert [reason.words for reason in case.reasons] == ["222 ASSAULT, found ACCUSE"]


def test_the_table_names_what_the_peer_gives_by_construction(data: Path) -> None:
    (table,) = score(Chosen(data=data))
    assert [row.name for row in table.rows] == ["type", "type, each code once"]
    assert table["type"].all == 3
    assert table.peers[0].on == "by construction"
