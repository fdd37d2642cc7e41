"""Whose verb it is: the words that stand as the source of a cue."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import SUBJECTS, above, below, has, value
from hearsay.state.spans import subtree, tokens_in, trim
from hearsay.state.view import View

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X"}
ADJUNCT = {"ADP", "SCONJ", "ADV", "VERB"}
LOOSE = {"acl:relcl", "parataxis", "punct", "ccomp", "advcl", "acl"}


def speaker(view: View, verb: Token) -> Token | None:
    """The head word of a verb's source; None where the verb has none.

    Own subject first; a verb joined to another shares its subject; a participle takes the noun it
    describes or the subject of the clause it belongs to; a relative pronoun its antecedent.
    """
    if found := _own_subject(view, verb):
        return _antecedent(view, found, verb)
    governor = view.tokens[verb.head]
    if governor.i == verb.i or is_passive(view, verb):
        return None
    if has(verb, "VerbForm=Fin") and governor.pos in NOMINAL and governor.i < verb.i:
        return governor  # a verb that the parse takes for an adjective of its subject
    if (
        verb.dep in ("acl", "acl:relcl")
        and governor.pos in NOMINAL
        and not _after_comma(view, verb)
    ):
        return governor
    if _after_comma(view, verb) and (outer := _outer_cue(view, verb)):
        return speaker(view, outer)
    if verb.dep in ("conj", "advcl", "xcomp", "parataxis", "ccomp", "aux", "cop") and (
        verb.dep != "ccomp" or has(verb, "VerbForm=Part")
    ):
        return _controller(view, verb, governor)
    return None


def _after_comma(view: View, verb: Token) -> bool:
    """Is it a participle set off by a comma: "…, adding that P"?"""
    before = view.text[: verb.start].rstrip()
    return (
        has(verb, "VerbForm=Part") and before.endswith(",") and not below(view.tokens, verb, "aux")
    )


def _outer_cue(view: View, verb: Token) -> Token | None:
    """The cue verb outside whose words go on: such a participle has the subject of the sentence."""
    cues = [
        t
        for t in above(view.tokens, verb)
        if t.pos == "VERB" and t.lemma.lower() in view.lexicon.verbs and _own_subject(view, t)
    ]
    return cues[-1] if cues else None


def _own_subject(view: View, verb: Token) -> Token | None:
    parts = (verb, *below(view.tokens, verb, "aux", "aux:pass"))  # a parse may hang it on either
    for relation in ("nsubj", "obl:agent", "nsubj:pass", "csubj"):
        if found := [t for part in parts for t in below(view.tokens, part, relation)]:
            if relation == "nsubj:pass" and is_passive(view, verb):
                continue
            return found[0]
    return None


def is_passive(view: View, verb: Token) -> bool:
    """Does a passive auxiliary or subject stand by the verb?"""
    return bool(below(view.tokens, verb, "aux:pass", "nsubj:pass"))


def _controller(view: View, verb: Token, governor: Token) -> Token | None:
    """The subject that a verb without one borrows from the verb above it."""
    if verb.dep in ("xcomp", "ccomp") and (lent := _lent(view, governor)):
        return lent
    if governor.pos in ("VERB", "AUX", "ADJ", "NOUN"):
        return speaker(view, governor)
    return None


def _lent(view: View, governor: Token) -> Token | None:
    """The object of "told X to", "quoted X as saying", which is the subject of what follows."""
    rows = view.lexicon.verbs.get(governor.lemma.lower(), ())
    if not any({"person", "source"} & row.takes for row in rows):
        return None
    objects = below(view.tokens, governor, "obj", "iobj")
    return next((t for t in objects if not view.in_time(t)), None)


def _antecedent(view: View, subject: Token, verb: Token) -> Token:
    """What a relative pronoun stands for; any other subject is itself."""
    if not has(subject, "PronType=Rel"):
        return subject
    relative = (
        verb
        if verb.dep == "acl:relcl"
        else next((t for t in above(view.tokens, verb) if t.dep == "acl:relcl"), None)
    )
    return view.tokens[relative.head] if relative else subject


def speaker_span(view: View, head: Token) -> Span:
    """The words of a source, without the clauses that only tell more about it."""
    start, end = subtree(view.tokens, head)
    for child in below(view.tokens, head):
        first, last = subtree(view.tokens, child)
        if (child.dep in LOOSE and child.i > head.i and child.word not in ("-",)) or (
            child.i > head.i and _is_addressee(view, child)
        ):
            end = min(end, first)
        elif child.dep in ("cc", "case", "mark") and child.i < head.i:
            start = max(start, last)
    if end <= head.start:
        start, end = head.start, head.end
    end = max(end, head.end)
    start = _after_adjunct(view, start, head)
    for mention in view.mentions:  # a name is not cut where the parse cuts it
        if mention.start < end < mention.end:
            end = mention.end
    return trim(view.text, (start, end), also='«»“”"() ') or (head.start, head.end)


def _is_addressee(view: View, child: Token) -> bool:
    """As in "said X to the agency": who was told is no part of who said it."""
    listeners = view.lexicon.small.get("addressee", frozenset())
    cases = below(view.tokens, child, "case")
    return any(case.word.lower() in listeners for case in cases) and any(
        m.kind == "outlet" for m in view.mentions_at(child)
    )


def _after_adjunct(view: View, start: int, head: Token) -> int:
    """Where a source begins when the parse has hung "In a letter to staff, …" on it."""
    words = tokens_in(view.tokens, (start, head.start))
    commas = [t for t in words if t.word == ","]
    if commas and (words[0].pos in ADJUNCT or view.in_time(words[0])):
        return (
            commas[0].end if len(commas) == 1 else commas[-1 if words[-1].word != "," else -2].end
        )
    return start


def is_impersonal(view: View, head: Token) -> bool:
    """Is it "it is said", "on apprend": a subject that stands for nobody?"""
    nobody = head.word.lower() in view.lexicon.small.get("impersonal", frozenset())
    return nobody and not below(view.tokens, head, "nmod", "nummod", "acl:relcl")


def is_first_person(head: Token) -> bool:
    """Is it "I" or "nous": the speaker of the words around it, who is in the chain already?"""
    return head.pos == "PRON" and value(head, "Person") in ("1", "2")


def can_speak(view: View, head: Token) -> bool:
    """May this word be a source: a person, a body, a document, or a pronoun for one?"""
    if head.pos == "PRON":
        nobody = has(head, "PronType=Neg") or is_nobody(view, head)
        return not nobody and (not has(head, "PronType=Dem") or head.dep in SUBJECTS)
    lemma = head.lemma.lower()
    lexicon = view.lexicon
    if lemma in lexicon.sources or lemma in lexicon.titles or lemma in lexicon.nominals:
        return True
    return head.pos == "PROPN" or bool(view.mentions_at(head))


def is_nobody(view: View, head: Token) -> bool:
    """Is it "nobody", "rien": a word that says that none spoke?"""
    return head.word.lower() in view.lexicon.small.get("nobody", frozenset())
