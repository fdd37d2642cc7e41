"""People are named in full once and by a part of the name afterwards."""

from collections.abc import Iterable
from dataclasses import replace

from hearsay.annotate.names import slug
from hearsay.model.annotation import Mention, Token
from hearsay.model.doc import Doc

ACTS = {"nsubj", "nsubj:pass", "obj", "obl:agent"}
PARTICLES = {"al", "el", "de", "du", "la", "le", "van", "von", "bin", "ben", "ibn", "abu", "abou"}


def shorter_names(doc: Doc, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions, with short names resolved to the full names of the same article.

    A one-word name that ends exactly one person's full name is that person. Where two people share
    it, it stays by itself: better a source too many than words in the wrong mouth.
    """
    mentions = list(mentions)
    owners: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for mention in mentions:
        words = slug(doc.text(mention)).split("-")
        if mention.kind == "person" and len(words) > 1 and mention.entity:
            for short in _endings(words):
                owners.setdefault(short, set()).add(mention.entity)
            names.setdefault(mention.entity, mention.name)
    return [_resolved(doc, mention, owners, names) for mention in mentions]


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


def _resolved(
    doc: Doc, mention: Mention, owners: dict[str, set[str]], names: dict[str, str]
) -> Mention:
    bearers = owners.get(slug(doc.text(mention)), set())
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


def _may_be_a_person(mention: Mention) -> bool:
    """Any name that no table knows as something else: recognisers label them badly."""
    unknown = ":" in (mention.entity or ":")
    return mention.kind in ("person", "other", "organisation", "group") or unknown
