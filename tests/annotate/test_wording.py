"""Words that take a side."""

import pytest
from tests.marked import doc

from hearsay.annotate.quotes import quotes
from hearsay.annotate.wording import wording
from hearsay.model.annotation import Wording
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Knowledge, Term

WORLD = Knowledge(
    wording=(
        Term(language="en", term="puppet regime", about="ar", neutral="government"),
        Term(language="en", term="regime", about="state", neutral="government"),
        Term(language="fr", term="régime fantoche", about="ar", neutral="gouvernement"),
    )
)


def marked(text: str, code: str = "en", kinds: tuple[str, ...] = ()) -> list[tuple[str, str, bool]]:
    document: Doc = doc(text, code, knowledge=WORLD, kinds=kinds)  # type: ignore[arg-type]
    document = document.plus(quotes.find(document))
    return [
        (w.term, w.entity, w.in_quote) for w in document.plus(wording.find(document)).all(Wording)
    ]


@pytest.mark.parametrize(
    ("code", "text", "term"),
    [
        ("en", "The puppet regime fell.", "puppet regime"),
        ("en", "The Puppet Regime fell.", "Puppet Regime"),
        ("fr", "Le régime fantoche est tombé.", "régime fantoche"),
    ],
)
def test_a_term_is_kept_as_it_was_printed_with_whom_it_is_said_of(
    code: str, text: str, term: str
) -> None:
    assert marked(text, code) == [(term, "ar", False)]


def test_the_longer_term_wins() -> None:
    assert [term for term, _, _ in marked("The puppet regime and the regime.")] == [
        "puppet regime", "regime",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "He called it “a puppet regime”."),
        ("fr", "Il parle d'un « régime fantoche »."),
    ],
)
def test_in_quotes_it_is_not_the_outlets_own_word(code: str, text: str) -> None:
    assert [in_quote for _, _, in_quote in marked(text, code)] == [True]


def test_a_term_of_another_language_is_not_looked_for() -> None:
    assert marked("Le puppet regime est tombé.", "fr") == []


def test_boilerplate_takes_no_side() -> None:
    assert marked("Read also: the puppet regime", kinds=("boilerplate",)) == []
