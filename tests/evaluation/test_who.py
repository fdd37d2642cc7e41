"""Is the one whom hearsay names the one whom the annotator noted?"""

import pytest
from evaluation.corpus import page
from evaluation.who import is_noted

from hearsay.model.doc import Doc
from hearsay.model.statement import Hop
from hearsay.pipeline import Pipeline

TEXT = """The Bureau of Rivers (BRV) closed the road. The mayor of Selm, Ada Penfold, was there.

A weather bulletin issued on Friday warned of rain. An aide of the mayor left.
"""


@pytest.fixture(scope="module")
def doc() -> Doc:
    return Pipeline(strict=True).annotate(page("a.txt", TEXT, "en"))


@pytest.mark.parametrize(
    ("noted", "name", "right"),
    [
        ("Ada Penfold", "Ada Penfold", True),
        ("Ada Penfold", "ADA PENFOLD, mayor", True),
        ("Ada Penfold", "Penfold", False),
        ("the mayor", "mayor", True),
        ("the mayor", "mayor of Selm", True),
        ("Bureau of Rivers (BRV)", "BRV", True),
        ("Bureau of Rivers (BRV)", "the Bureau of Rivers", True),
        ("Bureau of Rivers (BRV)", "Rivers", False),
        ("A weather bulletin issued on Friday", "weather bulletin", True),
        ("A weather bulletin issued on Friday", "Friday", False),
        ("?unnamed An aide of the mayor", "aide", False),
    ],
)
def test_names_are_compared_by_their_content_words(
    doc: Doc, noted: str, name: str, right: bool
) -> None:
    assert is_noted(doc, noted, Hop(name=name, kind="person")) is right


def test_nobody_named_is_met_by_a_hop_without_a_name(doc: Doc) -> None:
    nameless = Hop(name="aide", kind="person", unnamed=True)
    assert is_noted(doc, "?unnamed An aide of the mayor", nameless)


def test_the_tables_and_the_article_know_a_hop_by_other_names(doc: Doc) -> None:
    knows = Hop(name="Vereinte Nationen", kind="organisation", entity="un")
    forms = {form for each in doc.knowledge.actors["un"].forms.values() for form in each}
    assert forms and all(is_noted(doc, form, knows) for form in forms)
