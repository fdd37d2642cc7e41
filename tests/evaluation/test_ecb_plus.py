"""Stories against clusters made by hand."""

from pathlib import Path

import pytest
from evaluation.ecb_plus import articles, b_cubed

GOLD = {"a": 1, "b": 1, "c": 1, "d": 2}
XML = """<Document><token sentence="0">Rain</token><token sentence="0">fell</token>
<token sentence="1">Nobody</token><token sentence="1">came</token></Document>"""


@pytest.mark.parametrize(
    ("found", "precision", "recall"),
    [
        ({"a": "x", "b": "x", "c": "x", "d": "y"}, 100.0, 100.0),
        ({"a": "x", "b": "x", "c": "x", "d": "x"}, 62.5, 100.0),
        ({"a": "w", "b": "x", "c": "y", "d": "z"}, 100.0, 50.0),
    ],
)
def test_lumping_costs_precision_and_splitting_recall(
    found: dict[str, str], precision: float, recall: float
) -> None:
    by_item = b_cubed(found, GOLD).values()
    means = [100 * sum(each) / len(GOLD) for each in zip(*by_item, strict=True)]
    assert means == pytest.approx([precision, recall])


def test_the_two_events_of_a_topic_are_told_apart_by_the_files_names(tmp_path: Path) -> None:
    for name in ("2/2_1ecb.xml", "10/10_1ecb.xml", "10/10_1ecbplus.xml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(XML, encoding="utf-8")
    found = [(event, page.article.text) for event, page in articles(tmp_path, 2)]
    assert [event for event, _ in found] == [("2", False), ("10", False), ("10", True)]
    assert {text for _, text in found} == {"Rain fell\nNobody came"}
    assert len(list(articles(tmp_path, 1))) == 1
