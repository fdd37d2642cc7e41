"""Documents as sources: statements, reports, figures, and whose they are."""

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Span
from hearsay.model.statement import Cue, Hop
from hearsay.state.bearers import descriptor
from hearsay.state.spans import subtree
from hearsay.state.view import View


def document_hop(view: View, source: Span, head: Token, cue: Cue) -> Hop:
    """A document as a source, under the name of whoever it is by, where the text says it."""
    start, end = source
    issuer = _issuer(view, head)
    body = None if issuer else _issuing_body(view, head)
    name = descriptor(view, source, head)
    if issuer:
        name = f"{issuer.name} ({head.word})"
    elif body:
        name = f"{descriptor(view, subtree(view.tokens, body), body)} ({head.word})"
    entity = issuer.entity if issuer else None
    return Hop(name=name, kind="document", entity=entity, start=start, end=end, cue=cue)


def _issuing_body(view: View, document: Token) -> Token | None:
    """As in "Figures released by the statistics office": a body that has no name here."""
    for token in view.tokens[document.i + 1 : document.right + 1]:
        noun = view.lexicon.sources.get(token.lemma.lower()) if token.pos == "NOUN" else None
        if noun and noun.kind in ("authority", "group", "agency", "outlet"):
            return token
    return None


def _issuer(view: View, document: Token) -> Mention | None:
    """Whose document it is: "the report by X", "the ministry's statement", "dépêche de
    l'agence X".
    """
    start, end = subtree(view.tokens, document)
    rest = view.text[end : view.sentence_at(document.start).end]
    end += min((rest.find(mark) for mark in ",;:." if mark in rest), default=0)
    owners = [
        m
        for m in view.doc.within(start, end, Mention)
        if m.form == "name" and m.entity and m.kind in ("organisation", "group", "outlet", "person")
    ]
    return min(owners, key=lambda owner: owner.kind != "outlet", default=None)
