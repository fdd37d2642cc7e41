"""Parts switched off, and what is then not found."""

import pytest
from evaluation.ablation import LINES, MOUTH, figures
from evaluation.corpus import page
from evaluation.parts import PARTS, everything

from hearsay.model.annotation import Mention, Token
from hearsay.model.doc import Doc
from hearsay.pipeline import Pipeline

TEXT = """The dam of Selm was closed on Monday after days of rain.

Ada Penfold said that she had seen the crack. According to the mayor, the dam is safe. \
He reportedly left at noon. Ada Penfold's warning that the wall leaked came late.
"""


@pytest.fixture(scope="module")
def doc() -> Doc:
    return Pipeline(strict=True).annotate(page("a.txt", TEXT, "en"))


def cues(doc: Doc, part: str = "") -> str:
    _, found = PARTS[part](doc) if part else everything(doc)
    return " | ".join(TEXT[slice(*one.cue)] for one in found)


@pytest.mark.parametrize(
    ("part", "cue"), [("phrases", "According to"), ("hearsay", "reportedly"), ("nouns", "warning")]
)
def test_without_its_table_a_construction_is_not_found(doc: Doc, part: str, cue: str) -> None:
    assert cue in cues(doc)
    assert cue not in cues(doc, part)
    assert "said" in cues(doc, part)


def test_without_syntax_no_word_hangs_on_another(doc: Doc) -> None:
    seen, _ = PARTS["syntax"](doc)
    assert all(token.head == token.i and not token.children for token in seen.tokens)
    assert [t.pos for t in seen.tokens] == [t.pos for t in doc.all(Token)]


def test_without_coreference_no_pronoun_is_anybody(doc: Doc) -> None:
    assert any(m.form == "pronoun" for m in doc.all(Mention))
    seen, _ = PARTS["coreference"](doc)
    assert not any(m.form == "pronoun" for m in seen.mentions)


def test_every_part_has_its_lines(doc: Doc) -> None:
    names = [figure.name for figure in figures((*LINES, MOUTH))]
    assert len(names) == len(set(names)) == 3 * (1 + len(PARTS))
    for part in PARTS:
        PARTS[part](doc)
