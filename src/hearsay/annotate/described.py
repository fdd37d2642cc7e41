"""People and bodies that are spoken of without a name: "the minister", "residents"."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from hearsay.annotate.candidates import REACH_WORDS, is_spoken_of
from hearsay.annotate.genders import title_genders
from hearsay.model.annotation import Mention, MentionKind, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import has

APPOSED = {"appos", "flat", "flat:name"}
NAME_REACH = 60  # characters between "its spokesman" and ", lieutenant-colonel X"
SKIPPED = ("DET", "ADP", "PUNCT", "PRON", "SCONJ", "CCONJ")
BETWEEN = ("DET", "PUNCT", "ADJ")
SPEAKER_KINDS: dict[str, MentionKind] = {
    "person": "person", "group": "group", "authority": "organisation", "agency": "outlet",
    "outlet": "outlet",
}  # fmt: skip


def described(doc: Doc, token: Token, named: Mapping[int, Mention]) -> Mention | None:
    """Somebody who is spoken of without a name, for a pronoun to stand for."""
    kind = _kind(doc, token)
    tokens = doc.all(Token)
    if kind is None or not is_spoken_of(doc, token) or has_name(doc, token, named):
        return None
    last = max(
        [token.i, *(i for i in token.children if tokens[i].dep in ("amod", "nmod") and i > token.i)]
    )
    end = tokens[min(tokens[last].right, last + REACH_WORDS)].end if last > token.i else token.end
    start = next(
        (t.start for t in tokens[token.left : token.i + 1] if t.pos not in SKIPPED), token.start
    )
    name = _without_clauses(doc.article.text[start:end])
    return Mention(start=token.start, end=token.end, kind=kind, form="nominal", name=name)


def _without_clauses(name: str) -> str:
    """ "An official of the line, who asked" without what is told of him besides."""
    return name.split(",")[0].strip()


def _kind(doc: Doc, token: Token) -> MentionKind | None:
    """A noun that can speak; of other nouns for many ("les initiants") that they are a group."""
    if token.pos != "NOUN":
        return None
    table = speakers(doc.language)
    found = table.get(token.lemma.lower()) or table.get(token.word.lower())
    return found or ("other" if has(token, "Number=Plur") else None)


def has_name(doc: Doc, token: Token, named: Mapping[int, Mention]) -> bool:
    """Is there a name beside it ("the owner, X", "its spokesman, Colonel X") that is meant?"""
    tokens = doc.all(Token)
    if any(
        tokens[i].start in named or tokens[tokens[i].left].start in named
        for i in token.children
        if tokens[i].dep in APPOSED
    ):
        return True
    return any(
        m.kind == "person" and 0 <= m.start - token.end <= NAME_REACH and _leads(doc, token, m)
        for m in named.values()
    )


def _leads(doc: Doc, token: Token, name: Mention) -> bool:
    """Do only titles and adjectives stand between a noun and a name?"""
    titles = title_genders(doc.language)
    between: Sequence[Token] = doc.within(token.end, name.start, Token)
    return all(
        t.pos in BETWEEN or t.word.lower() in titles or t.lemma.lower() in titles for t in between
    )


@lru_cache(maxsize=16)
def speakers(language: Language) -> Mapping[str, MentionKind]:
    """Nouns of the table of sources for persons and bodies, with the kind of mention they make."""
    titles: dict[str, MentionKind] = {
        row["title"].lower(): "person" for row in language.table("titles")
    }
    return titles | {
        row["noun"].lower(): SPEAKER_KINDS[row["kind"]]
        for row in language.table("source_nouns")
        if row["kind"] in SPEAKER_KINDS
    }
