"""Places against toponyms with coordinates."""

from pathlib import Path

import pytest
from evaluation.corpus import Chosen
from evaluation.geovirus import Toponym, kilometres, pairs, score, texts

from hearsay.model.annotation import Place

XML = """<articles><article><source>https://x.org/wiki/Flood</source>
<text>They met in Zurich. Rain fell in Bordeaux.</text>
<locations>
<location><name>Zurich</name><start>13</start><end>19</end><lat>47.37</lat><lon>8.54</lon>
<page>p</page></location>
<location><name>Bordeaux</name><start>34</start><end>42</end><lat>10</lat><lon>20</lon>
<page>p</page></location>
</locations></article></articles>"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "places" / "GeoVirus.xml"
    path.parent.mkdir()
    path.write_text(XML, encoding="utf-8")
    return tmp_path


def test_the_corpus_counts_characters_from_one(data: Path) -> None:
    (text,) = texts(data / "places" / "GeoVirus.xml")
    assert text.name == "Flood"
    assert [text.text[one.start : one.end] for one in text.gold] == [one.name for one in text.gold]


def test_spans_and_points_are_scored_apart(data: Path) -> None:
    (table,) = score(Chosen(data=data))
    assert table["exact F1"].figure == table["overlap R"].figure == pytest.approx(100)
    assert table["within 161 km"].figure == table["found and within 161 km"].figure == 50
    assert "median error" in table.notes[0]
    assert [reason.about for reason in table.cases[0].reasons] == [("point",)]
    assert "Bordeaux put" in table.cases[0].reasons[0].words


def test_distances_are_great_circles() -> None:
    assert kilometres((0, 0), (0, 0)) == 0
    assert kilometres((0, 179), (0, -179)) == pytest.approx(222.4, abs=0.1)
    assert kilometres((48.85, 2.35), (51.51, -0.13)) == pytest.approx(344, abs=3)
    assert kilometres((90, 0), (-90, 0)) == pytest.approx(20015, abs=1)


def test_a_place_of_the_same_span_goes_before_one_that_overlaps() -> None:
    gold = [Toponym(start=0, end=12, name="Lower Zurich", point=(0, 0)),
            Toponym(start=6, end=12, name="Zurich", point=(0, 0))]  # fmt: skip
    found = [Place(start=6, end=12, name="Zurich")]
    assert [(a.name, b.name) for a, b in pairs(gold, found)] == [("Zurich", "Zurich")]
