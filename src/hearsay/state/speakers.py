"""Whose verb it is: the words that stand as the source of a cue."""

from hearsay.model.annotation import Token
from hearsay.model.morph import above, below, has
from hearsay.state.spans import tokens_in
from hearsay.state.verb_group import is_carried, is_passive, is_reflexive
from hearsay.state.view import View

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X"}
MAIN = {"root", "parataxis", "conj"}
BORROWING = {"conj", "advcl", "xcomp", "parataxis", "aux", "cop"}


def speaker(view: View, verb: Token) -> Token | None:
    """The head word of a verb's source; None where the verb has none.

    Own subject first; a verb joined to another shares its subject; a participle takes the noun it
    describes or the subject of the clause it belongs to; a relative pronoun its antecedent.
    """
    if found := _own_subject(view, verb):
        return _antecedent(view, found, verb)
    if _is_apart(view, verb) and (main := _main_subject(view, verb)):
        return main
    governor = view.tokens[verb.head]
    if governor.i == verb.i or is_passive(view, verb):
        return None
    if is_carried(view, verb):
        return speaker(view, governor)
    if _is_hidden(verb) and governor.pos in NOMINAL and governor.i < verb.i:
        return governor  # a verb that the parse takes for an adjective of its subject
    set_off = _after_comma(view, verb)
    if verb.dep in ("acl", "acl:relcl") and governor.pos in NOMINAL and not set_off:
        return governor
    if set_off and (outer := _outer_cue(view, verb)):
        return speaker(view, outer)
    borrows = verb.dep in BORROWING or (verb.dep == "ccomp" and has(verb, "VerbForm=Part"))
    return _controller(view, verb, governor) if borrows else None


def _is_apart(view: View, verb: Token) -> bool:
    """A present participle that opens the sentence ("Noting that P, X said Q") or stands behind a
    comma where the parse knows no clause that it belongs to ("X left, insisting P").
    """
    participle = has(verb, "VerbForm=Part") or has(verb, "VerbForm=Ger")
    present = participle and not has(verb, "Tense=Past")
    if not present or below(view.tokens, verb, "aux"):
        return False
    opens = view.sentence_at(verb.start).start == verb.start
    return opens or (_after_comma(view, verb) and verb.dep not in ("advcl", "acl", "conj"))


def _main_subject(view: View, verb: Token) -> Token | None:
    """The subject of the sentence: before the participle, or behind the comma that ends it."""
    sentence = view.sentence_at(verb.start)
    words = tokens_in(view.tokens, (sentence.start, sentence.end))
    before = [t for t in words if t.i < verb.i and t.dep in ("nsubj", "nsubj:pass")]
    if before:
        return next((t for t in before if view.tokens[t.head].dep in MAIN), before[0])
    commas = [t.i for t in words if t.i > verb.i and t.word == ","]
    behind = [t for t in words if t.dep in ("nsubj", "nsubj:pass") and commas and t.i > commas[0]]
    tops = (view.tokens[t.head] for t in behind)  # a parse may hang the main verb on the participle
    return next((t for t, top in zip(behind, tops, strict=True) if _is_main(top, verb)), None)


def _is_main(top: Token, participle: Token) -> bool:
    return top.dep in MAIN or (participle.dep == "root" and top.head == participle.i)


def _is_hidden(verb: Token) -> bool:
    """A finite verb, or one of no form that is hung on a noun as if it described it."""
    bare = not any(has(verb, f"VerbForm={form}") for form in ("Part", "Inf", "Ger"))
    return has(verb, "VerbForm=Fin") or (bare and verb.dep in ("amod", "acl", "appos", "nmod"))


def relative_subject(view: View, verb: Token) -> Token | None:
    """The "who" of "X, who said P and denied Q", for either verb."""
    subject = _own_subject(view, verb)
    while subject is None and verb.dep == "conj" and verb.head != verb.i:
        verb = view.tokens[verb.head]
        subject = _own_subject(view, verb)
    return subject if subject and has(subject, "PronType=Rel") else None


def _after_comma(view: View, verb: Token) -> bool:
    """Is it a participle set off by a comma or a word: "…, adding that", "while adding that"?"""
    participle = has(verb, "VerbForm=Part") and not below(view.tokens, verb, "aux")
    before = view.text[: verb.start].rstrip()
    return participle and (before.endswith(",") or is_joined(view, verb))


def is_joined(view: View, verb: Token) -> bool:
    """Is it a present participle behind a word of its own: "while adding", « tout en ajoutant »?"""
    marks = [t for t in below(view.tokens, verb, "mark") if t.i == verb.i - 1]
    past = has(verb, "Tense=Past") or below(view.tokens, verb, "aux", "nsubj")
    return bool(marks) and not past and not has(verb, "VerbForm=Inf")


def _outer_cue(view: View, verb: Token) -> Token | None:
    """The cue verb outside whose words go on: such a participle has the subject of the sentence."""
    cues = [
        t
        for t in above(view.tokens, verb)
        if t.pos == "VERB" and view.cues_of(t) and _own_subject(view, t)
    ]
    return cues[-1] if cues else None


def _own_subject(view: View, verb: Token) -> Token | None:
    parts = (verb, *below(view.tokens, verb, "aux", "aux:pass"))  # a parse may hang it on either
    present = has(verb, "VerbForm=Ger") or (
        has(verb, "VerbForm=Part") and has(verb, "Tense=Pres")
    )  # "telling the paper that": what stands behind a participle was told
    for relation in ("nsubj", "obl:agent", "nsubj:pass"):
        found = [t for part in parts for t in below(view.tokens, part, relation)]
        found = [t for t in found if not (present and relation == "nsubj" and t.i > verb.i)]
        if relation == "nsubj" and len(found) > 1:  # "In remarks to the press, the mayor said"
            found = [t for t in found if not below(view.tokens, t, "case")] or found
        if found:
            if relation == "nsubj:pass" and is_passive(view, verb):
                continue
            return found[0]
    if is_reflexive(view, verb):  # « il s'étonne que » is no weather
        expletives = below(view.tokens, verb, "expl", "expl:subj")
        return next((t for t in expletives if not has(t, "Reflex=Yes") and t.i < verb.i), None)
    return None


def _controller(view: View, verb: Token, governor: Token) -> Token | None:
    """The subject that a verb without one borrows from the verb above it."""
    if verb.dep in ("xcomp", "ccomp") and (lent := _lent(view, governor)):
        return lent
    if governor.pos in ("VERB", "AUX", "ADJ", "NOUN"):
        return speaker(view, governor)
    return None


def _lent(view: View, governor: Token) -> Token | None:
    """The object of "told X to", "quoted X as saying", which is the subject of what follows."""
    if not view.takes(governor, "person", "source"):
        return None
    objects = below(view.tokens, governor, "obj", "iobj")
    return next((t for t in objects if not view.in_time(t)), None)


def _antecedent(view: View, subject: Token, verb: Token) -> Token:
    """What a relative pronoun stands for; any other subject is itself."""
    if not has(subject, "PronType=Rel"):
        return subject
    clauses = (verb, *above(view.tokens, verb))
    relative = next((t for t in clauses if t.dep == "acl:relcl"), None)
    if relative and (described := view.tokens[relative.head]).pos in NOMINAL:
        return described
    before = [t for t in view.tokens[max(0, subject.i - 2) : subject.i] if t.pos != "PUNCT"]
    return before[-1] if before and before[-1].pos in ("NOUN", "PROPN") else subject
