"""Organisations are named in full once and by an acronym or their first word afterwards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from hearsay.annotate.acronyms import bracketed, initials, is_acronym
from hearsay.annotate.names import slug
from hearsay.model.annotation import Mention, Token
from hearsay.model.doc import Doc

BODIES = {"organisation", "group", "outlet", "other"}
NEAR = 3  # characters between a name and its acronym: " ("
UNDEFINED = 3  # letters: an acronym that is not explained has at least so many


def shorter_bodies(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, with acronyms and first words resolved to the full names of the article.

    What stands in brackets behind a name is that name; other short forms only where one name alone
    fits and no table knows them as something else.
    """
    full = {**_by_form(doc, mentions), **_defined(doc, mentions)}
    return [_resolved(doc, mention, full) for mention in mentions]


def _defined(doc: Doc, mentions: Sequence[Mention]) -> Mapping[str, Mention]:
    """Full names by the acronyms in brackets behind them."""
    made: dict[str, Mention] = {}
    for short in bracketed(doc.all(Token)):
        before = [m for m in mentions if 0 <= short.start - m.end <= NEAR]
        if before and before[-1].kind != "person" and before[-1].start < short.start:
            made.setdefault(short.word, before[-1])
    return made


def _by_form(doc: Doc, mentions: Sequence[Mention]) -> Mapping[str, Mention]:
    """Full names by the short forms that are only theirs."""
    bearers: dict[str, dict[str, Mention]] = {}
    for mention in mentions:
        for form in _forms(doc, mention):
            bearers.setdefault(form, {}).setdefault(mention.entity or "", mention)
    return {form: next(iter(one.values())) for form, one in bearers.items() if len(one) == 1}


def _forms(doc: Doc, mention: Mention) -> Iterator[str]:
    words = doc.text(mention).split()
    if mention.kind not in BODIES or len(words) < 2 or mention.entity is None:
        return
    small = {t.word.lower() for t in doc.within(mention.start, mention.end, Token)
             if t.pos in ("ADP", "DET", "CCONJ")}  # fmt: skip
    letters = initials(doc.text(mention), frozenset(small | {"l", "d"}))
    if len(letters) >= UNDEFINED:
        yield letters
    yield words[0]


def _resolved(doc: Doc, mention: Mention, full: Mapping[str, Mention]) -> Mention:
    short = doc.text(mention)
    whole = full.get(short)
    if whole is None or whole.entity == mention.entity or mention.kind == "nationality":
        return mention
    defined = any(t.word == short for t in bracketed(doc.all(Token)))
    if not (is_acronym(short) and defined) and not _is_unknown(mention):
        return mention
    return replace(mention, kind=whole.kind, entity=whole.entity, name=whole.name)


def _is_unknown(mention: Mention) -> bool:
    """Is it a name that no table knows, by itself: a guess of what kind it is says little?"""
    return (
        mention.entity is not None
        and mention.entity.split(":")[-1] == slug(mention.name)
        and (":" in mention.entity)
    )
