"""Hearsay without a source: "reportedly", "dit-on", and the French conditional ("aurait tué")."""

from collections.abc import Iterator

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import clause_of, has
from hearsay.state.lexicon import phrase_at
from hearsay.state.quotation import quote_kind
from hearsay.state.spans import QUOTE_MARKS, hull, minus, subtree, trim
from hearsay.state.view import View


def by_hearsay(view: View) -> Iterator[Attribution]:
    """Every word of the hearsay table, with the clause it stands in."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            found = phrase_at(view.lexicon.hearsay, view.tokens, view.text, token)
            if found and not _describes(view, token, found.last):
                cue = (token.start, found.last.end)
                yield from _attribution(view, token, cue, found.cue.relation == "says")


def _describes(view: View, token: Token, last: Token) -> bool:
    """As in "the alleged attacker", "so-called “experts”": no report that anything happened."""
    after = view.text[last.end : last.end + 2].strip()[:1]
    return token.dep == "amod" or (after != "" and after in QUOTE_MARKS)


def by_conditional(view: View) -> Iterator[Attribution]:
    """Main clauses in the mood that a language keeps for unconfirmed reports (its pack
    names it).
    """
    rule = view.doc.language.rules.get("hearsay_conditional")
    if not rule:
        return
    excluded, blockers = set(rule["exclude"]), set(rule["blockers"])
    for sentence in view.sentences:
        tokens = view.doc.within(sentence.start, sentence.end, Token)
        if any(t.word.lower() in blockers for t in tokens):
            continue
        for token in tokens:
            if has(token, rule["feature"]) and token.lemma not in excluded:
                yield from _conditional(view, token, excluded)


def _conditional(view: View, token: Token, excluded: set[str]) -> Iterator[Attribution]:
    verb = view.tokens[token.head] if token.dep in ("aux", "aux:pass", "cop") else token
    reported = verb.dep in ("root", "conj", "parataxis", "acl:relcl")
    if reported and verb.lemma not in excluded and clause_of(view.tokens, verb).dep != "ccomp":
        yield from _attribution(view, verb, (token.start, token.end), False, whole=True)


def _attribution(
    view: View, token: Token, cue: Span, says: bool, *, whole: bool = False
) -> Iterator[Attribution]:
    clause = clause_of(view.tokens, token)
    sentence = view.sentence_at(token.start)
    start, end = subtree(view.tokens, clause)
    span = (max(start, sentence.start), min(end, sentence.end))
    pieces = [span] if whole else minus(span, [cue])
    content = [p for each in pieces if (p := trim(view.text, each)) and p[1] - p[0] > 3]
    if not whole and len(content) > 1:
        content = [hull(content)]  # an adverb in mid-clause does not cut the clause in two
    if content:
        yield Attribution(
            start=content[0][0], end=content[-1][1], source=None, head=None, cue=cue,
            cue_token=token.i, relation="says" if says else "alleges", content=tuple(content),
            quote=quote_kind(view, content), how="conditional" if whole else "hearsay",
        )  # fmt: skip
