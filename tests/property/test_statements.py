"""Whatever the text: nothing breaks, all is anchored in it, somebody tells every sentence."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.parsed import OUTLET, PIPELINE, page

from hearsay import languages
from hearsay.model.annotation import BlockKind, Sentence
from hearsay.model.doc import Doc
from hearsay.model.reading import Reading

FIRST_LINES = 4
KINDS: tuple[BlockKind, ...] = ("body", "body", "headline", "dateline", "caption", "boilerplate")
MARKS = (
    ".", ",", ":", ";", "?", "!", "…", "«", "»", "“", "”", '"', "‘", "’", "'", "(", ")", "–", "-",
    "\n", "\n", "\u00a0", "\u202f", "2022", "12", "lundi", "Monday", "Reuters", "Geneva",
    "Anna Keller",
)  # fmt: skip
TABLES = ("cues", "cue_phrases", "cue_nouns", "hearsay", "source_nouns", "anonymity", "events")
WORDS = {
    code: tuple(
        piece
        for table in TABLES
        for row in languages.load(code).table(table)[::7]
        for piece in (row["example"], row["example"].rstrip(".")[: len(row["example"]) // 2])
    )
    + tuple(
        word
        for table in TABLES
        for row in languages.load(code).table(table)[::19]
        for word in row["example"].split()
    )
    for code in languages.available()
}
CODES = languages.available()
LAST = {"en": "\nThe road is shut.", "fr": "\nLa route est fermée."}


@st.composite
def mixed(draw: st.DrawFn) -> tuple[str, str]:
    """Words, halves of sentences and whole ones out of a pack, with marks thrown in.

    The last line is body: that an article without any cannot be read yet has a test of its own.
    """
    code = draw(st.sampled_from(CODES))
    pieces = st.one_of(st.sampled_from(WORDS[code]), st.sampled_from(MARKS))
    text = " ".join([*draw(st.lists(pieces, max_size=14)), LAST[code]])
    return code, unicodedata.normalize("NFC", text)


@st.composite
def anything(draw: st.DrawFn) -> tuple[str, str]:
    """Any characters at all."""
    text = unicodedata.normalize("NFC", draw(st.text(max_size=60)))
    return draw(st.sampled_from(CODES)), text


def check(code: str, text: str, kinds: tuple[BlockKind, ...]) -> None:
    made = page(text, code, kinds=kinds)
    document, reading = PIPELINE.annotate(made), PIPELINE.read(made)
    _anchored(reading, len(text))
    _ordered(reading)
    _all_told(document, reading)
    assert PIPELINE.read(made) == reading


def _anchored(reading: Reading, size: int) -> None:
    """Every statement, hop, cue and event stands in the text."""
    for statement in reading.statements:
        spans = [(statement.start, statement.end)]
        spans += [(event.start, event.end) for event in statement.events]
        assert statement.chain[0].name == OUTLET
        for hop in statement.chain[1:]:
            assert hop.start is not None
            assert hop.end is not None
            spans.append((hop.start, hop.end))
            spans += [(hop.cue.start, hop.cue.end)] if hop.cue else []
        assert all(0 <= start < end <= size for start, end in spans)


def _ordered(reading: Reading) -> None:
    places = [(statement.start, statement.end) for statement in reading.statements]
    assert places == sorted(places)
    assert len({statement.id for statement in reading.statements}) == len(reading.statements)


def _all_told(document: Doc, reading: Reading) -> None:
    """A sentence of the body that has words is touched by a statement."""
    bodies = [(block.start, block.end) for block in reading.blocks if block.kind == "body"]
    for sentence in document.all(Sentence):
        inside = any(a <= sentence.start and sentence.end <= b for a, b in bodies)
        if inside and any(letter.isalnum() for letter in document.text(sentence)):
            assert any(
                s.start < sentence.end and sentence.start < s.end for s in reading.statements
            ), document.text(sentence)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mixed(), st.lists(st.sampled_from(KINDS), max_size=FIRST_LINES))
def test_texts_of_the_packs_words_are_read_whole(
    drawn: tuple[str, str], kinds: list[BlockKind]
) -> None:
    lines = drawn[1].count("\n")
    check(*drawn, tuple(kinds)[:lines])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anything())
def test_any_characters_are_read_whole(drawn: tuple[str, str]) -> None:
    check(*drawn, ())


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "text",
    ["", " ", ".", "«", "»»»", "“" * 50, "\n\n", "said", "a" * 5000, "... ... ...", "¿?", "١٢"],
)
def test_the_oddest_texts_are_read(code: str, text: str) -> None:
    check(code, text, ())


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "“I forgot,” the clerk said."), ("fr", "« C'est exact », dit le maire.")],
)
def test_an_article_that_is_only_a_headline_is_read(code: str, text: str) -> None:
    check(code, text, ("headline",))
