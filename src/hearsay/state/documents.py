"""Documents as sources: statements, reports, figures, and whose they are."""

from collections.abc import Iterator

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import above, below, has
from hearsay.model.statement import Cue, Hop
from hearsay.state.bearers import descriptor
from hearsay.state.spans import subtree, tokens_in
from hearsay.state.view import View

MORE = ("nmod", "acl", "acl:relcl", "amod", "compound", "nmod:poss")
CLAUSES = ("acl", "acl:relcl")
PRESS = {"outlet"}
ISSUERS = ("organisation", "group", "outlet", "person")
REACH = 4  # sentences between "a draft resolution" and "the text"


def document_hop(view: View, source: Span, head: Token, cue: Cue) -> Hop:
    """A document as a source, under the name of whoever it is by, where the text says it.

    "The text", "le document" without more is the one that was told of shortly before.
    """
    start, end = source
    issuer = _issuer(view, head)
    body = None if issuer else _issuing_body(view, head)
    before = None if issuer or body else _told_before(view, source, head)
    name = descriptor(view, source, head)
    if issuer:
        name = f"{issuer.name} ({head.word})"
    elif body:
        name = f"{descriptor(view, subtree(view.tokens, body), body)} ({head.word})"
    elif before:
        issuer = _issuer(view, before)
        told = _told(view, before)
        name = f"{issuer.name} ({before.word})" if issuer else descriptor(view, told, before)
    entity = issuer.entity if issuer else None
    return Hop(name=name, kind="document", entity=entity, start=start, end=end, cue=cue)


def is_bare(view: View, source: Span, head: Token) -> bool:
    """Is it told by its noun alone, with a definite article?"""
    words = tokens_in(view.tokens, source)
    definite = any(has(t, "Definite=Def") or has(t, "PronType=Dem") for t in words)
    return definite and not below(view.tokens, head, *MORE)


def _told_before(view: View, source: Span, head: Token) -> Token | None:
    """The document told of before: of its own noun, else the only one in reach."""
    if not is_bare(view, source, head):
        return None
    near = list(_documents(view, head))
    same = [t for t in near if t.lemma.lower() == head.lemma.lower()]
    found = same or near
    return found[-1] if same or len(found) == 1 else None


def _documents(view: View, head: Token) -> Iterator[Token]:
    """The documents of which a few sentences before told more than the noun."""
    here = view.sentences.index(view.sentence_at(head.start))
    start = view.sentences[max(0, here - REACH)].start
    for token in tokens_in(view.tokens, (start, head.start)):
        noun = view.lexicon.sources.get(token.lemma.lower()) if token.pos == "NOUN" else None
        if noun and noun.kind == "document" and below(view.tokens, token, *MORE):
            yield token


def _told(view: View, document: Token) -> Span:
    """The words for a document, without a preposition before and a clause behind them."""
    start, end = subtree(view.tokens, document)
    cases = [subtree(view.tokens, t)[1] for t in below(view.tokens, document, "case", "mark")]
    start = max([start, *(place for place in cases if place < document.start)])
    clauses = [t for t in below(view.tokens, document, *CLAUSES) if t.i > document.i]
    return start, min([end, *(view.tokens[t.left].start for t in clauses)])


def _issuing_body(view: View, document: Token) -> Token | None:
    """As in "Figures released by the statistics office": a body that has no name here."""
    for token in view.tokens[document.i + 1 : document.right + 1]:
        noun = view.lexicon.sources.get(token.lemma.lower()) if token.pos == "NOUN" else None
        if noun and noun.kind in ("authority", "group", "agency", "outlet"):
            return token
    return None


def _issuer(view: View, document: Token) -> Mention | None:
    """Whose document it is: "the report by X", "the ministry's statement", "dépêche de
    l'agence X"; not the agency that has seen it.
    """
    start, end = subtree(view.tokens, document)
    rest = view.text[end : view.sentence_at(document.start).end]
    end += min((rest.find(mark) for mark in ",;:." if mark in rest), default=0)
    owners = [
        m
        for m in view.doc.within(start, end, Mention)
        if m.form == "name" and m.entity and m.kind in ISSUERS and not _has_seen(view, m, document)
    ]
    return min(owners, key=lambda owner: owner.kind not in PRESS, default=None)


def _has_seen(view: View, owner: Mention, document: Token) -> bool:
    """As in "a draft seen by Reuters", "que l'AFP a pu consulter": a press name in a clause."""
    if owner.kind not in PRESS:
        return False
    tokens = tokens_in(view.tokens, (owner.start, owner.end))
    between = [t for t in above(view.tokens, tokens[-1]) if t.i > document.i] if tokens else []
    seen = view.listed("seen")
    return any(t.lemma.lower() in seen for t in between)
