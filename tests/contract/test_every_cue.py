"""Most examples in the packs' tables of speech and of events are read as their rows say.

A floor is the share of rows whose example is read so with the models of the packs. It is a little
below what is reached and may only be raised; the message of a failure lists the rows.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

import pytest
from tests.parsed import OUTLET, PIPELINE, page

from hearsay import languages
from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution
from hearsay.model.morph import has
from hearsay.model.reading import Voice
from hearsay.model.statement import Hop, Statement
from hearsay.state.attribution import attributions
from hearsay.state.event_patterns import NOTHING
from hearsay.state.spans import overlaps, tokens_in
from hearsay.state.statements import statements
from hearsay.state.view import View, view

Row = Mapping[str, str]
Check = Callable[[View, Row, tuple[int, int]], bool]

FLOORS: Mapping[tuple[str, str], float] = {
    ("cues", "en"): 0.86, ("cues", "fr"): 0.89,
    ("cue_phrases", "en"): 0.92, ("cue_phrases", "fr"): 0.93,
    ("cue_nouns", "en"): 0.71, ("cue_nouns", "fr"): 0.82,
    ("cue_adjectives", "en"): 0.87, ("cue_adjectives", "fr"): 0.90,
    ("hearsay", "en"): 0.95, ("hearsay", "fr"): 0.85,
    ("source_nouns", "en"): 0.95, ("source_nouns", "fr"): 0.96,
    ("anonymity", "en"): 0.88, ("anonymity", "fr"): 0.82,
    ("events", "en"): 0.93, ("events", "fr"): 0.95,
}  # fmt: skip
TOGETHER = 25  # examples an article, a paragraph each


def first_word(phrase: str) -> str:
    return phrase.lower().replace("'", "' ").split()[0]


@cache
def laid_out(text: str, code: str) -> View:
    return view(PIPELINE.annotate(page(text, code)))


@cache
def attributed(text: str, code: str) -> tuple[Attribution, ...]:
    return attributions(laid_out(text, code))


@cache
def stated(text: str, code: str) -> tuple[Statement, ...]:
    return statements(laid_out(text, code).doc, Voice(id=None, name=OUTLET))


def found_in(view: View, span: tuple[int, int]) -> Iterator[Attribution]:
    for each in attributed(view.text, view.doc.language.code):
        if overlaps(each.cue, span):
            yield each


def told_in(view: View, span: tuple[int, int]) -> Iterator[Statement]:
    for each in stated(view.text, view.doc.language.code):
        if overlaps((each.start, each.end), span):
            yield each


def by_lemma(column: str, how: Sequence[str]) -> Check:
    def check(view: View, row: Row, span: tuple[int, int]) -> bool:
        wanted = first_word(row[column])
        return any(
            wanted
            in (view.tokens[a.cue_token].lemma.lower(), view.tokens[a.cue_token].word.lower())
            for a in found_in(view, span)
            if a.how in how
        )

    return check


def noun(view: View, row: Row, span: tuple[int, int]) -> bool:
    """In French the cue may be the "selon laquelle" after the noun."""
    by_noun = by_lemma("noun", ("noun",))(view, row, span)
    return by_noun or any(a.how == "phrase" and a.source for a in found_in(view, span))


def by_print(*, sourced: bool) -> Check:
    def check(view: View, row: Row, span: tuple[int, int]) -> bool:
        """Is there a cue where the phrase is printed, on somebody's word or on nobody's?"""
        printed = view.words(span).lower().replace("’", "'")
        at = max(printed.find(row["phrase"].lower()), printed.find(first_word(row["phrase"])), 0)
        place = (span[0] + at, span[0] + at + len(row["phrase"]))
        return any(
            overlaps(a.cue, place) and (a.source is not None) == sourced
            for a in found_in(view, span)
        )

    return check


def source(view: View, row: Row, span: tuple[int, int]) -> bool:
    """A body is nobody in particular behind "a" (« une revue affirme »), a document never is."""
    wanted = first_word(row["noun"])
    thing = row["kind"] == "document"
    return any(
        hop.unnamed == (row["unnamed"] != "no" or (not thing and is_indefinite(view, hop)))
        for statement in told_in(view, span)
        for hop in statement.chain[1:]
        if wanted in words_of(view, hop)
    )


def is_indefinite(view: View, hop: Hop) -> bool:
    words = tokens_in(view.tokens, (hop.start or 0, hop.end or 0))
    return any(has(token, "Definite=Ind") for token in words)


def words_of(view: View, hop: Hop) -> set[str]:
    words: Sequence[Token] = tokens_in(view.tokens, (hop.start or 0, hop.end or 0))
    return {form for token in words for form in (token.lemma.lower(), token.word.lower())}


def anonymous(view: View, row: Row, span: tuple[int, int]) -> bool:
    return any(hop.unnamed for statement in told_in(view, span) for hop in statement.chain[1:])


def event(view: View, row: Row, span: tuple[int, int]) -> bool:
    """Is an event of the type told, or none at all where the words tell of none?"""
    told = {e.type for statement in told_in(view, span) for e in statement.events}
    return not told if row["type"] == NOTHING else row["type"] in told


CHECKS: Mapping[str, Check] = {
    "cues": by_lemma("cue", ("verb", "continuation")),
    "cue_phrases": by_print(sourced=True),
    "cue_nouns": noun,
    "cue_adjectives": by_lemma("adjective", ("adjective",)),
    "hearsay": by_print(sourced=False),
    "source_nouns": source,
    "anonymity": anonymous,
    "events": event,
}


def misses(table: str, code: str) -> tuple[list[str], int]:
    """The rows whose example is not read as they say, and the number of rows."""
    rows = [row for row in languages.load(code).table(table) if row["example"]]
    missed = []
    for at_row in range(0, len(rows), TOGETHER):
        few = rows[at_row : at_row + TOGETHER]
        text = "\n".join(row["example"] for row in few)
        at = 0
        for row in few:
            span = (at, at + len(row["example"]))
            at = span[1] + 1
            if not CHECKS[table](laid_out(text, code), row, span):
                missed.append(" | ".join((next(iter(row.values())), row["example"])))
    return missed, len(rows)


@pytest.mark.parametrize(("table", "code"), sorted(FLOORS))
def test_most_examples_are_read_as_their_row_says(table: str, code: str) -> None:
    missed, all_rows = misses(table, code)
    share = 1 - len(missed) / all_rows
    assert share >= FLOORS[table, code], f"{share:.3f} of {all_rows} rows:\n" + "\n".join(missed)


def test_every_language_has_its_floors() -> None:
    tables = {table for table, _ in FLOORS}
    assert {(table, code) for table in tables for code in languages.available()} == set(FLOORS)
