"""Who can be a source at all: people, bodies, documents, crowds; and who is nobody."""

from hearsay.model.annotation import Token
from hearsay.model.morph import SUBJECTS, below, has, value
from hearsay.state.parties import parties
from hearsay.state.view import View

ACTING = {*SUBJECTS, "obl:agent"}


def is_impersonal(view: View, head: Token) -> bool:
    """Is it "it is said", "on apprend": a subject that stands for nobody?"""
    nobody = head.word.lower() in view.listed("impersonal")
    return nobody and not below(view.tokens, head, "nmod", "nummod", "acl:relcl")


def is_first_person(head: Token) -> bool:
    """Is it "I" or "nous": the speaker of the words around it, who is in the chain already?"""
    return head.pos == "PRON" and value(head, "Person") in ("1", "2")


def can_speak(view: View, head: Token) -> bool:
    """May this word be a source: a person, a body, a document, or a pronoun for one?"""
    if head.pos == "PRON":
        return not has(head, "PronType=Dem") or head.dep in SUBJECTS
    lemma = head.lemma.lower()
    crowd = lemma in view.listed("crowd")
    if head.pos == "NUM" or crowd:
        return head.dep in ACTING  # "most oppose it", "two said", "rejected by 58 percent"
    lexicon = view.lexicon
    if lemma in lexicon.sources or lemma in lexicon.titles or lemma in lexicon.nominals:
        return True
    if head.pos == "NOUN" and parties(view.doc.language).has(head):
        return True
    if head.pos == "NOUN" and _is_named(view, head):
        return True
    name = head.pos == "PROPN" or (head.word[:1].isupper() and head.pos in ("NOUN", "X"))
    return name or bool(view.mentions_at(head))


def _is_named(view: View, noun: Token) -> bool:
    """Does a person's name stand beside the noun: « sa consœur, Agnès Roumieu, »?"""
    beside = below(view.tokens, noun, "appos", "flat")
    return any(m.kind == "person" for token in beside for m in view.mentions_at(token))


def is_nobody(view: View, head: Token) -> bool:
    """Is it "nobody", "rien": a word that says that none spoke?"""
    return head.word.lower() in view.listed("nobody")
