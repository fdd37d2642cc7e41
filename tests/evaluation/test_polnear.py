"""PolNeAR's convention, on an article of our own."""

from pathlib import Path

import pytest
from evaluation.corpus import Chosen, CorpusError
from evaluation.markup import read, standoff
from evaluation.polnear import CORPUS, score

MARKED = """The dam of Selm was closed on Monday, and nobody came.

{S1=Ada Penfold|Ada Penfold} {K1|said} {C1|that the mayor had denied that the dam was safe}.
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder, made = tmp_path / CORPUS / "train", read(MARKED)
    for name, ending, text in (
        ("text", ".txt", made.text), ("attributions", "_ann1.ann", standoff(made))
    ):  # fmt: skip
        (folder / name).mkdir(parents=True)
        (folder / name / f"one{ending}").write_text(text, encoding="utf-8")
    (folder / "text" / "two.txt").write_text("Nobody annotated this.\n", encoding="utf-8")
    return tmp_path


def test_what_is_nested_counts_only_as_found(data: Path) -> None:
    table, by_class = score(Chosen(data=data))
    assert table["whole overlap F1"].figure == 100.0
    assert table["as found: whole overlap F1"].figure == pytest.approx(66.7, abs=0.1)
    assert by_class["verb, known: right"].held == 1


def test_articles_without_annotations_are_left_out(data: Path) -> None:
    assert [case.name for case in score(Chosen(data=data))[0].cases] == ["one"]


def test_the_table_says_how_it_was_made(data: Path) -> None:
    command = score(Chosen(data=data, every=2))[0].command
    assert command == "python -m evaluation polnear --data FOLDER --every 2"


def test_a_missing_corpus_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="give the folder that holds it with --data"):
        score(Chosen(data=tmp_path))
