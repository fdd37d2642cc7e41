"""Polarity and certainty of what is stated (after FactBank, Saurí & Pustejovsky 2009; PLOVER
modes).
"""

from collections.abc import Sequence

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import has, is_finite
from hearsay.model.statement import Certainty, Polarity, Relation
from hearsay.state.spans import tokens_in
from hearsay.state.view import View

BY_RELATION: dict[Relation, Certainty] = {
    "threatens": "threatened", "promises": "planned", "demands": "planned", "asks": "asked",
}  # fmt: skip
PARTS = ("aux", "aux:pass", "cop")
CONTENT_CLAUSES = {"root", "ccomp", "conj", "parataxis", "xcomp", "advcl"}


def polarity(view: View, span: Span, relations: Sequence[Relation]) -> Polarity:
    """denies where the innermost cue denies, or where the main clause itself is negated."""
    if relations and relations[-1] == "denies":
        return "denies"
    main = main_predicate(view, span)
    return "denies" if main is not None and is_negated(view, main) else "asserts"


def is_negated(view: View, predicate: Token) -> bool:
    """Does a negation stand by the predicate ("not", "ne … pas", "never")?"""
    words = view.listed("negations")
    return any(
        view.tokens[i].word.lower() in words
        for i in predicate.children
        if view.tokens[i].dep in ("advmod", "det", "cc", "mark", "aux", "discourse")
    )


def certainty(view: View, span: Span, relations: Sequence[Relation]) -> Certainty:
    """Done unless the cue, the tense, a modal, a condition or a question mark says otherwise."""
    if relations and relations[-1] in BY_RELATION:
        return BY_RELATION[relations[-1]]
    if view.text[span[1] - 1 : span[1] + 1].rstrip().endswith("?"):
        return "asked"
    main = main_predicate(view, span)
    if main is None:
        return "done"
    return _of_predicate(view, main)


def _of_predicate(view: View, main: Token) -> Certainty:
    parts = [main, *(view.tokens[i] for i in main.children if view.tokens[i].dep in PARTS)]
    lemmas = {word for part in parts for word in (part.lemma.lower(), part.word.lower())}
    marks = {view.tokens[i].word.lower() for i in main.children if view.tokens[i].dep == "mark"}
    if marks & view.listed("conditions") or lemmas & view.listed("possibly"):
        return "hypothetical"
    if lemmas & view.listed("future") or any(has(part, "Tense=Fut") for part in parts):
        return "planned"
    carried = is_finite(parts[1:])  # "did not attack"
    if has(main, "VerbForm=Inf") and main.dep in ("xcomp", "root", "ccomp") and not carried:
        return "planned" if not _is_perfect(view, main) else "done"
    # In French the conditional under a past verb of saying is the future seen from then.
    conditional = view.doc.language.rules.get("hearsay_conditional", {}).get("feature", "")
    if conditional and any(has(p, conditional) for p in parts) and not _is_perfect(view, main):
        return "planned"
    return "done"


def _is_perfect(view: View, main: Token) -> bool:
    """An auxiliary and a participle: what is spoken of is over ("avoir mené", "aurait tué")."""
    return has(main, "VerbForm=Part") and any(view.tokens[i].dep == "aux" for i in main.children)


def main_predicate(view: View, span: Span) -> Token | None:
    """The highest clause head inside a span."""
    inside = tokens_in(view.tokens, span)
    indexes = {token.i for token in inside}
    tops = [t for t in inside if t.head not in indexes or t.head == t.i]
    verbal = [t for t in tops if t.pos in ("VERB", "AUX") or t.dep in CONTENT_CLAUSES]
    verbal = [t for t in verbal if t.pos not in ("PUNCT", "CCONJ", "SCONJ")] or tops
    return max(verbal, key=lambda t: (t.pos in ("VERB", "AUX"), t.right - t.left), default=None)
