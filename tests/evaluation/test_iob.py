"""Columns become running text, and tags become spans of it."""

from pathlib import Path

import pytest
from evaluation.iob import documents, printed, sentences

COLUMNS = """# newdoc id = letter
# sent_id = 1
# text = Ms. Oduya (left) met Jon.
1\tMs.\tO\t-\t-
2\tOduya\tB-PER\t-\tx
3\t(\tO\t-\t-
4\tleft\tO\t-\t-
5\t)\tO\t-\t-
6\tmet\tO\t-\t-
7\tJon\tB-PER\t-\tx
8\t.\tO\t-\t-

# sent_id = 2
# text = They flew to Port Wells.
1\tThey\tO\t-\t-
2\tflew\tO\t-\t-
3\tto\tO\t-\t-
4\tPort\tB-LOC\t-\tx
5\tWells\tI-LOC\t-\tx
6\t.\tO\t-\t-
"""
BARE = """0\tLe\tO
1\tmaire\tO
2\td'\tO
3\tOrval\tB-LOC
4\tRita\tB-PER
5\tSol\tI-PER

0\tRita\tI-PER
1\tSol\tI-ORG
"""


def spans(path: Path) -> list[list[tuple[str, str]]]:
    return [[(n.label, m.text[n.start : n.end]) for n in m.names] for m in documents(path)]


def test_the_sentences_of_a_document_stand_on_lines_of_one_text(tmp_path: Path) -> None:
    path = tmp_path / "dev.iob2"
    path.write_text(COLUMNS, encoding="utf-8")
    (marked,) = documents(path)
    assert marked.text == "Ms. Oduya (left) met Jon.\nThey flew to Port Wells."
    assert marked.document == "letter"
    assert spans(path) == [[("PER", "Oduya"), ("PER", "Jon"), ("LOC", "Port Wells")]]


def test_sentences_of_no_document_are_texts_by_themselves(tmp_path: Path) -> None:
    path = tmp_path / "val.conllu"
    path.write_text(BARE, encoding="utf-8")
    assert [marked.text for marked in sentences(path)] == ["Le maire d'Orval Rita Sol", "Rita Sol"]
    assert spans(path)[0] == [("LOC", "Orval"), ("PER", "Rita Sol")]


def test_an_inner_tag_of_another_label_opens_a_name(tmp_path: Path) -> None:
    path = tmp_path / "val.conllu"
    path.write_text(BARE, encoding="utf-8")
    assert spans(path)[1] == [("PER", "Rita"), ("ORG", "Sol")]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ('Oduya \'s boat , the " Tern " , sank .', 'Oduya\'s boat, the "Tern", sank.'),
        ("Qu' il parte ( vite ) !", "Qu'il parte (vite)!"),
        ("do n't go", "don't go"),
    ],
)
def test_words_are_put_together_as_they_are_printed(words: str, text: str) -> None:
    assert printed(words.split()) == text
