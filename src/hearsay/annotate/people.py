"""People are named in full once and by a part of the name afterwards."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from hearsay.annotate.genders import given_names
from hearsay.annotate.names import slug
from hearsay.model.annotation import Mention, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language

ACTS = {"nsubj", "nsubj:pass", "obj", "obl:agent"}
PARTICLES = {"al", "el", "de", "du", "la", "le", "van", "von", "bin", "ben", "ibn", "abu", "abou"}
SHORTEST = 3  # letters of a name that is told by its letters alone

Owners = Mapping[str, set[str]]


def shorter_names(doc: Doc, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions, with short names resolved to the full names of the same article.

    A one-word name that ends exactly one person's full name is that person. Where two people share
    it, it stays by itself: better a source too many than words in the wrong mouth.
    """
    mentions = [*_with_families(doc, list(mentions))]
    names = {m.entity: m.name for m in reversed(mentions) if m.entity and _is_full(doc, m)}
    owners = _owners(doc, mentions)
    found = [_resolved(doc, mention, owners, names) for mention in mentions]
    return [*found, *_overlooked(doc, found, owners, names)]


def _with_families(doc: Doc, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions; a full name is a person's if the article calls somebody by its last word."""
    people = {doc.text(m) for m in mentions if m.kind == "person" and not _is_full(doc, m)}
    for mention in mentions:
        words = doc.text(mention).split()
        guessed = _is_guessed(mention) and mention.kind != "person"
        if guessed and len(words) == 2 and words[-1] in people:
            yield replace(mention, kind="person", entity=f"person:{slug(mention.name)}")
        else:
            yield mention


def _is_guessed(mention: Mention) -> bool:
    """Is it a name that no table knows?"""
    return ":" in (mention.entity or "")


def _is_full(doc: Doc, mention: Mention) -> bool:
    return mention.kind == "person" and "-" in slug(doc.text(mention))


def _owners(doc: Doc, mentions: Sequence[Mention]) -> Owners:
    """Those who may be meant by each short name."""
    owners: dict[str, set[str]] = {}
    for mention in mentions:
        if _is_full(doc, mention) and mention.entity:
            for short in _endings(slug(doc.text(mention)).split("-")):
                owners.setdefault(short, set()).add(mention.entity)
            if family := _family_first(doc, mention):
                owners.setdefault(family, set()).add(mention.entity)
    return owners


def _family_first(doc: Doc, mention: Mention) -> str:
    """The first word of a name of two, where it is not known for a given name ("Lin Zhaoyuan")."""
    words = doc.text(mention).split()
    known = words[0] in given_names(doc.language) or not words[0].isalpha()
    return "" if len(words) != 2 or known or len(words[0]) > len(words[1]) else slug(words[0])


def _is_a_name(doc: Doc, mention: Mention) -> bool:
    """As in "Houthi said" beside "the Houthi movement": a lone word without article that acts is a
    person.
    """
    tokens = [t for t in doc.within(mention.start, mention.end, Token)]
    if len(tokens) != 1 or tokens[0].dep not in ACTS:
        return False
    below = [doc.all(Token)[i] for i in tokens[0].children]
    return not any(t.dep in ("det", "amod", "nummod") for t in below)


def _endings(words: list[str]) -> set[str]:
    """Parts of a full name that may stand for it: `abdul malik al houthi` -> houthi, al-houthi."""
    family = {"-".join(words[k:]) for k in range(1, len(words))}
    return {part for part in family if part not in PARTICLES} | {words[-1]}


def _resolved(doc: Doc, mention: Mention, owners: Owners, names: Mapping[str, str]) -> Mention:
    bearers = owners.get(slug(doc.text(mention)), set()) or _called(doc, mention, names)
    if len(bearers) != 1 or not _may_be_a_person(mention):
        return mention
    bearer = next(iter(bearers))
    if (
        mention.kind != "person"
        and ":" not in (mention.entity or ":")
        and not _is_a_name(doc, mention)
    ):
        return mention
    return replace(mention, kind="person", entity=bearer, name=names[bearer])


def _called(doc: Doc, mention: Mention, names: Mapping[str, str]) -> set[str]:
    """Those of the given name behind an honorific ("Sir Colin")."""
    before = [t for t in doc.within(max(0, mention.start - 12), mention.start, Token)][-1:]
    if not before or before[0].word.lower() not in honorifics(doc.language):
        return set()
    word = doc.text(mention)
    return {entity for entity, name in names.items() if name.split()[0] == word}


def _overlooked(
    doc: Doc, mentions: Sequence[Mention], owners: Owners, names: Mapping[str, str]
) -> Iterator[Mention]:
    """Last names that the recogniser passed over, of people who are named in full elsewhere."""
    taken = {t.start for m in mentions for t in doc.within(m.start, m.end, Token)}
    for sentence in doc.all(Sentence):
        for token in doc.within(sentence.start, sentence.end, Token):
            bearers = owners.get(slug(token.word), set()) if token.word[:1].isupper() else set()
            opens = token.start == sentence.start and token.pos not in ("PROPN", "NOUN", "X")
            if token.start in taken or len(bearers) != 1 or opens or len(token.word) < SHORTEST:
                continue
            bearer = next(iter(bearers))
            yield Mention(
                start=token.start, end=token.end, kind="person", entity=bearer, name=names[bearer]
            )


def _may_be_a_person(mention: Mention) -> bool:
    """Any name that no table knows as something else: recognisers label them badly."""
    unknown = ":" in (mention.entity or ":")
    return mention.kind in ("person", "other", "organisation", "group") or unknown


@lru_cache(maxsize=16)
def honorifics(language: Language) -> frozenset[str]:
    """Words of courtesy before a name."""
    rows = language.table("titles")
    return frozenset(row["title"].lower() for row in rows if row["kind"] == "honorific")
