"""Attributions by a noun: "the claim by X that P", "X's support for Q", "l'annonce par X de P"."""

from collections.abc import Iterator

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below, has, plain
from hearsay.state.lexicon import Cue, lemma_match
from hearsay.state.quotation import quote_kind
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import overlaps, subtree, trim
from hearsay.state.speakers import speaker
from hearsay.state.view import View
from hearsay.state.voices import can_speak, is_first_person, is_impersonal

CLAUSES = ("acl", "ccomp", "acl:relcl", "advcl", "xcomp")
OWNERS = ("nmod", "nmod:poss", "obl:agent", "compound", "obl")
LINKED = ("nmod", "obl", "obl:arg", "obl:agent", "acl", "advcl")
PREMODIFIERS = {"DET", "ADJ", "NUM", "ADV"}


def by_noun(view: View) -> Iterator[Attribution]:
    """Every noun of the table that brings a content, with whoever's word or mind it is."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            found = lemma_match(view.lexicon.nouns, view.tokens, token)
            if found and token.pos == "NOUN" and not _is_of_verb(view, token):
                yield from _attribution(view, token, found.cue)


def _is_of_verb(view: View, noun: Token) -> bool:
    """Is it a word of a longer verbal cue, as in "make reference to"?"""
    governor = view.tokens[noun.head]
    rows = view.cues_of(governor)
    return any(noun.lemma.lower() in row.words[1:] for row in rows)


def _attribution(view: View, noun: Token, cue: Cue) -> Iterator[Attribution]:
    light = _light_verb(view, noun)
    owner = _owner(view, noun, light)
    if owner and (is_first_person(owner) or is_impersonal(view, owner)):
        return
    clause = clause_content(view, noun, cue)
    content = clause or linked_content(view, noun, cue, owner, light)
    if content is None or (owner is None and clause is None):
        return
    source = speaker_span(view, owner) if owner else None
    if owner and source and overlaps(source, content):
        source = (source[0], owner.end)
    yield Attribution(
        start=content[0], end=content[1], source=source, head=owner.i if owner else None,
        cue=_cue_span(view, noun, light if owner else None, (content, source)), cue_token=noun.i,
        relation=cue.relation, content=(content,), quote=quote_kind(view, [content]), how="noun",
        clausal=clause is not None, said=clause is not None,
    )  # fmt: skip


def clause_content(view: View, head: Token, cue: Cue) -> Span | None:
    """The that-clause or infinitive under a noun or an adjective."""
    that = view.listed("that")
    some = any(plain(t) in view.listed("relative_after") for t in below(view.tokens, head, "det"))
    for clause in below(view.tokens, head, *CLAUSES):
        marks = below(view.tokens, clause, "mark")
        opened = any(m.pos == "SCONJ" or m.word.lower() in that for m in marks)
        bare = clause.dep == "ccomp" and head.pos != "NOUN"  # "is convinced P will fail"
        first = view.tokens[clause.left]  # « la peur qui » tells of the fear, not what is feared
        relative = has(first, "PronType=Rel") and first.word.lower() not in that
        relative = relative or (some and plain(first) in that)  # « une annonce qu'il attendait »
        finite = "clause" in cue.takes and (opened or bare)
        infinitive = "infinitive" in cue.takes and has(clause, "VerbForm=Inf")
        if clause.i > head.i and not relative and (finite or infinitive):
            return trim(view.text, subtree(view.tokens, clause))
    return None


def linked_content(
    view: View, head: Token, cue: Cue, owner: Token | None, light: Token | None = None
) -> Span | None:
    """The noun phrase that a preposition of the row leads to: "support for P", "l'annonce de P".

    A bare genitive is the owner where nobody else is ("the claims of the army"). A parse may hang
    the phrase on the owner or on the verb ("l'opposition du maire à P", "made a call for P").
    """
    genitive = view.listed("genitive")
    children = [(c, True) for c in below(view.tokens, head, *LINKED)]
    children += [(c, False) for t in (owner, light) if t for c in below(view.tokens, t, *LINKED)]
    for child, own in children:
        cases = [c for c in below(view.tokens, child, "case", "mark") if c.i < child.i]
        if child.i < head.i or child is owner or not cases:
            continue
        link = plain(cases[0])
        owned = link in genitive and (not own or (owner is None and can_speak(view, child)))
        if link in cue.links and not owned:
            return trim(view.text, (cases[0].end, view.tokens[child.right].end))
    return None


def _light_verb(view: View, noun: Token) -> Token | None:
    """The verb of "made the claim that", "holds the view that", which says nothing by itself."""
    governor = view.tokens[noun.head]
    light = view.listed("light")
    return governor if noun.dep == "obj" and governor.lemma.lower() in light else None


def _owner(view: View, noun: Token, light: Token | None) -> Token | None:
    """Whose claim: its possessor, its agent, or the subject of "made the claim"."""
    allowed = view.listed("owner")
    possessive = [t for t in below(view.tokens, noun, "det", "nmod:poss") if has(t, "Poss=Yes")]
    if possessive:
        return possessive[0]
    owners = []
    for token in below(view.tokens, noun, *OWNERS):
        cases = [plain(c) for c in below(view.tokens, token, "case")]
        owned = not cases or token.i < noun.i or cases[0] in allowed
        if owned and can_speak(view, token):
            owners.append(token)
    agents = [t for t in owners if t.dep == "obl:agent" or t.i < noun.i]
    if agents or owners:
        return (agents or owners)[0]
    return speaker(view, light) if light else None


def _cue_span(
    view: View, noun: Token, light: Token | None, others: tuple[Span, Span | None]
) -> Span:
    """The noun with its article and adjectives, the verb that carries it and the preposition
    that leads to the content.
    """
    content, source = others
    first = noun
    while first.i and _belongs(view, view.tokens[first.i - 1], noun):
        first = view.tokens[first.i - 1]
    after = view.tokens[noun.i + 1] if noun.i + 1 < len(view.tokens) else noun
    leads = after.pos == "ADP" and after.end < content[0] and content[0] - after.end <= 1
    end = after.end if leads else noun.end
    for start in (light.start if light else first.start, first.start):
        if not any(overlaps((start, end), each) for each in (content, source) if each):
            return start, end
    return noun.start, noun.end


def _belongs(view: View, before: Token, noun: Token) -> bool:
    """Is the word an article or adjective of the noun, and nobody's possessive?"""
    possessive = has(before, "Poss=Yes") or before.dep == "nmod:poss"
    return before.pos in PREMODIFIERS and before.head == noun.i and not possessive
