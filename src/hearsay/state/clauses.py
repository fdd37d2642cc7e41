"""What a cue verb governs by syntax: that-clauses, infinitives and noun phrases."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has, is_finite
from hearsay.state.lexicon import Found, phrase_at
from hearsay.state.reach import GAP_TOKENS, cut, extended, opening_that, resumed
from hearsay.state.spans import hull, subtree, trim
from hearsay.state.verb_group import agent_of, is_passive
from hearsay.state.view import View


def syntactic_content(view: View, verb: Token, found: Found) -> list[Span]:
    """The clause, infinitive or noun phrase that the verb governs as what was said."""
    tokens, takes = view.tokens, found.cue.takes
    clauses = [c for c in that_clauses(view, verb) if not _is_bare_infinitive(view, c)]
    opened = opening_that(view, verb)
    if opened and "clause" in takes and not any(has_that(view, c) for c in clauses):
        clause = view.tokens[view.tokens[opened.head].right]
        end = clause.end if clause.i > opened.i else opened.end
        end = cut(view, verb, opened.start, extended(view, verb, end))
        return [trim(view.text, (opened.start, end)) or (opened.start, end)]
    if clauses:
        best = min(clauses, key=lambda c: (not has_that(view, c), c.i < verb.i, c.i))
        return [_clause_span(view, best, verb)]
    heads = _objects(view, verb, found) if "object" in takes else []
    spans = [phrase_span(view, head, found.last) for head in heads]
    if heads:
        spans += _complements(view, verb, heads[0])
    if "infinitive" in takes:
        governed = [
            c for c in below(tokens, verb, "xcomp", "ccomp", "advcl") if is_infinitive(view, c)
        ]
        governed = governed or ([] if heads else _stray_infinitive(view, found.last))
        before = verb if found.last.dep == "mark" else found.last  # "menacer de" + "de partir"
        spans += [_clause_span(view, clause, before) for clause in governed]
    sides = [[s for s in spans if s[1] <= verb.start], [s for s in spans if s[0] >= verb.end]]
    if is_passive(view, verb) and all(sides) and agent_of(view, verb):
        return [hull(side) for side in sides]  # "X was criticised by Y for not raising rates"
    return [hull(spans)] if spans else []


def _complements(view: View, verb: Token, first: Token) -> list[Span]:
    """What stands after the object on the same verb: "accused X of Y", "called X a fool"."""
    after = below(view.tokens, verb, "obl", "advcl", "xcomp", "obl:arg", "obj")
    return [
        phrase_span(view, t, verb)
        for t in after
        if t.i > first.i and not view.in_time(t) and _completes(view, t)
    ]


def _completes(view: View, token: Token) -> bool:
    """Does it say what the object is or is to be, and not where or when all this is told?"""
    marks = below(view.tokens, token, "case", "mark")
    links = view.listed("complement")
    if below(view.tokens, token, "nsubj") or (marks and marks[0].word.lower() not in links):
        return False
    return bool(marks) or token.dep in ("xcomp", "obj")


def that_clauses(view: View, verb: Token) -> list[Token]:
    """Clauses of content, and those opened by "that" whatever relation the parse gave them."""
    return [
        child
        for child in below(view.tokens, verb)
        if (child.dep == "ccomp" and not _is_bare_participle(view, child))
        or (
            child.dep in ("advcl", "acl", "acl:relcl", "dep", "xcomp", "csubj")
            and child.i > verb.i
            and has_that(view, child)
        )
    ]


def has_that(view: View, clause: Token) -> bool:
    that, not_after = view.listed("that"), view.listed("that_after")
    return any(
        mark.word.lower() in that and view.tokens[mark.i - 1].word.lower() not in not_after
        for mark in below(view.tokens, clause, "mark")
    )


def _objects(view: View, verb: Token, found: Found) -> list[Token]:
    """The noun that was said: the object, or what the last word of a longer cue introduces."""
    if found.last.i != verb.i:
        governor = view.tokens[found.last.head]
        if found.last.dep in ("case", "mark") and governor.i > found.last.i:
            return [governor]
        own = range(verb.i, found.last.i + 1)  # "mettre en doute P": P is not of the cue's words
        return [t for t in below(view.tokens, verb, "obj") if t.i not in own]
    relation = "nsubj:pass" if is_passive(view, verb) else "obj"
    return [t for t in below(view.tokens, verb, relation) if not _is_empty(view, t)]


def described(view: View, verb: Token) -> Token | None:
    """The noun before a participle with an agent: "the plan, rejected by the union"."""
    past = has(verb, "VerbForm=Part") and has(verb, "Tense=Past")
    apart = verb.dep in ("acl", "amod") and not below(view.tokens, verb, "aux", "aux:pass")
    noun = view.tokens[verb.head]
    agent = below(view.tokens, verb, "obl:agent")
    opened = any(  # "according to a toll released by X": that is who says so
        phrase_at(view.lexicon.phrases, view.tokens, view.text, t)
        for t in view.tokens[noun.left : noun.i]
    )
    return noun if past and apart and agent and noun.i < verb.i and not opened else None


def _is_empty(view: View, token: Token) -> bool:
    """A date, a relative or a reflexive pronoun is not what was said; "denied it" has a content."""
    return view.in_time(token) or has(token, "PronType=Rel") or has(token, "Reflex=Yes")


def _stray_infinitive(view: View, last: Token) -> list[Token]:
    """The infinitive after the cue and a date or adverb, wherever the parse has hung it."""
    sentence = view.sentence_at(last.start)
    for token in view.tokens[last.i + 1 : last.i + 1 + GAP_TOKENS]:
        if token.end > sentence.end or token.pos == "SCONJ" or has(token, "VerbForm=Fin"):
            return []
        if has(token, "VerbForm=Inf"):
            head = view.tokens[token.head]
            return [head if token.dep.startswith("aux") and head.i > token.i else token]
        if token.pos in ("NOUN", "PROPN") and not view.in_time(token):
            return []
    return []


def is_infinitive(view: View, token: Token) -> bool:
    parts = (token, *below(view.tokens, token, "aux", "aux:pass", "cop"))
    gerund = has(token, "VerbForm=Ger") and token.dep in ("xcomp", "ccomp")  # "denied paying"
    infinitive = any(has(part, "VerbForm=Inf") for part in parts)
    return gerund or infinitive or _has_infinitive_mark(view, token)


def _is_bare_participle(view: View, token: Token) -> bool:
    """As in "Stressing that …, X said": a participle without subject or auxiliary is
    told besides.
    """
    return has(token, "VerbForm=Part") and not below(
        view.tokens, token, "nsubj:pass", "aux", "aux:pass", "cop"
    )


def _is_bare_infinitive(view: View, token: Token) -> bool:
    """An infinitive without a that-clause around it: promised, threatened or claimed, not told."""
    group = (token, *below(view.tokens, token, "aux", "cop"))
    return is_infinitive(view, token) and not is_finite(group)


def _has_infinitive_mark(view: View, child: Token) -> bool:
    return child.i > child.left and any(t.pos == "PART" for t in below(view.tokens, child, "mark"))


def _clause_span(view: View, clause: Token, verb: Token) -> Span:
    """The clause's words on its own side of the verb, so that a stray arc can't swallow the cue."""
    start, end = subtree(view.tokens, clause)
    if clause.i > verb.i:
        opened = opening_that(view, verb)
        start = max(start, verb.end, opened.start if opened and opened.i < clause.i else 0)
        end = cut(view, verb, start, extended(view, verb, end))
        end = resumed(view, verb, start, end) if is_infinitive(view, clause) else end
    else:
        end = min(end, verb.start)
    return trim(view.text, (start, end)) or (clause.start, clause.end)


def phrase_span(view: View, head: Token, verb: Token) -> Span:
    """A noun phrase that was said, behind its preposition where that belongs to the cue."""
    start, end = subtree(view.tokens, head)
    start, end = (max(start, verb.end), end) if head.i > verb.i else (start, min(end, verb.start))
    if head.i > verb.i:
        end = resumed(view, verb, start, cut(view, verb, start, end))
    return trim(view.text, (start, end)) or (head.start, head.end)


def opens_infinitive(view: View, verb: Token) -> bool:
    """Does an infinitive follow the cue at once ("disent avoir vu"), whatever the parse?"""
    return bool(_stray_infinitive(view, verb))
