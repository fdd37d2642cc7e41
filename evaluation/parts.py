"""Attributions with one part switched off in what the finders look at.

Its table is empty, its rule is gone, its marks are taken out. Without syntax no word hangs on
another, while parts of speech and sentences stay.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Attribution
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.state.attribution import FINDERS, attributions
from hearsay.state.colon import by_colon
from hearsay.state.view import View, view

Change = Callable[[Doc], Doc]
Finding = Callable[[Doc], tuple[View, Sequence[Attribution]]]
Keep = Callable[[Mapping[str, str]], bool]


def everything(doc: Doc) -> tuple[View, Sequence[Attribution]]:
    """The attributions of a document as hearsay finds them, with what it looked at."""
    laid_out = view(doc)
    return laid_out, attributions(laid_out)


def _with(change: Change) -> Finding:
    return lambda doc: everything(change(doc))


def _found(**chosen: Any) -> Finding:
    def finding(doc: Doc) -> tuple[View, Sequence[Attribution]]:
        laid_out = view(doc)
        return laid_out, attributions(laid_out, **chosen)

    return finding


def _without_syntax(doc: Doc) -> Doc:
    bare = [
        replace(t, dep="dep", head=t.i, children=(), left=t.i, right=t.i) for t in doc.all(Token)
    ]
    return doc.instead(Token, bare)


def _without_coreference(doc: Doc) -> Doc:
    return doc.instead(Mention, [m for m in doc.all(Mention) if m.by != "coreference"])


def _without_rows(table: str, keep: Keep = lambda row: False) -> Callable[[Doc], Doc]:
    @cache  # what the finders compile from a language is kept by its identity
    def cut(language: Language) -> Language:
        rows = tuple(row for row in language.table(table) if keep(row))
        return replace(language, tables={**language.tables, table: rows})

    return lambda doc: replace(doc, language=cut(doc.language))


def _without_rule(name: str) -> Callable[[Doc], Doc]:
    @cache
    def cut(language: Language) -> Language:
        rules = {key: rule for key, rule in language.rules.items() if key != name}
        return replace(language, rules=rules)

    return lambda doc: replace(doc, language=cut(doc.language))


# What each part is, and the attributions without it.
PARTS: Mapping[str, Finding] = {
    "syntax": _with(_without_syntax),
    "coreference": _with(_without_coreference),
    "nouns": _with(_without_rows("cue_nouns")),
    "adjectives": _with(_without_rows("cue_adjectives")),
    "phrases": _with(_without_rows("cue_phrases")),
    "hearsay": _with(_without_rows("hearsay")),
    "continuation": _found(continued=lambda view, found: iter(())),
    "colon": _found(finders=[finder for finder in FINDERS if finder is not by_colon]),
    "conditional": _with(_without_rule("hearsay_conditional")),
    "documents": _with(_without_rows("source_nouns", lambda row: row["kind"] != "document")),
    "attitudes": _with(_without_rows("cues", lambda row: row["weight"] != "held")),
}
