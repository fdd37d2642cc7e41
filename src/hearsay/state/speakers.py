"""Whose verb it is: the words that stand as the source of a cue."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import SUBJECTS, above, below, has, value
from hearsay.state.spans import subtree, tokens_in, trim
from hearsay.state.view import View

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X"}
INVERTED_REACH = 7  # words between "a déclaré" and its subject: a date, an adverb
SHORTEST_REST = 12  # characters of a clause that goes on after "…, said X,"
LONGEST_NAME = 8  # words of a source set in between commas
PHRASE = {"NOUN", "PROPN", "PRON", "DET", "ADJ", "ADP", "NUM", "PART", "X"}
BEFORE_NAME = {"compound", "nmod", "amod", "flat"}
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


def set_in(view: View, verb: Token) -> Token | None:
    """The subject of "P, X said, Q" and "P, X said.": the noun phrase alone between mark
    and verb.
    """
    if is_passive(view, verb):
        return None  # "it was reported": nobody is named
    sentence = view.sentence_at(verb.start)
    after = view.text[_past_time(view, verb) : sentence.end].lstrip()
    if after[:1] not in (",", ".", ";", ""):
        return None
    before = tokens_in(view.tokens, (sentence.start, verb.start))
    cut = max((n for n, t in enumerate(before) if t.word in ',»”"—–'), default=None)
    if cut is None or cut == 0:
        return None
    hidden = [t for t in before[cut + 1 :] if not _is_aside(view, t)]
    phrase = [t for t in hidden if t.pos not in ("AUX", "ADV")]
    if not phrase or len(phrase) > LONGEST_NAME or any(t.pos not in PHRASE for t in phrase):
        return None
    heads = {t.i for t in phrase}
    tops = [t for t in phrase if t.pos in ("NOUN", "PROPN", "PRON") and t.head not in heads]
    return (
        tops[-1] if tops else next((t for t in phrase if t.pos in ("NOUN", "PROPN", "PRON")), None)
    )


def _past_time(view: View, verb: Token) -> int:
    """Where the sentence goes on after "told Reuters on Thursday": that belongs to the saying."""
    end = verb.end
    for token in view.tokens[verb.i + 1 : verb.i + 1 + INVERTED_REACH]:
        listener = _in_outlet(view, token)
        if not (listener or view.in_time(token) or token.pos in ("ADV", "ADP", "DET")):
            break
        if listener or view.in_time(token) or token.pos == "ADV":
            end = token.end
    return end


def inverted(view: View, verb: Token) -> Token | None:
    """The subject of "P, a déclaré X." and "P, said X, Q": it follows the verb and closes the
    clause.
    """
    parts = [verb, *below(view.tokens, verb, "aux", "aux:pass")]
    first = min(parts, key=lambda t: t.i)
    before = view.text[view.sentence_at(verb.start).start : first.start].rstrip()
    if not before or before[-1] not in ",»”\"'’–—":
        return None
    adjunct = False  # "a plaidé à la télévision le ministre"
    for token in view.tokens[verb.i + 1 : verb.i + 1 + INVERTED_REACH]:
        if token.pos == "ADP":
            adjunct = True
        elif adjunct and token.pos in ("NOUN", "PROPN", "PRON"):
            adjunct = False
        elif token.pos in ("NOUN", "PROPN", "PRON") and not view.in_time(token):
            token = _top_of_name(view, token)
            fits = can_speak(view, token) and _closes_clause(view, token, first)
            return token if fits else None
        elif token.pos not in ("DET", "ADV", "ADJ", "NUM") and not view.in_time(token):
            return None
    return None


def _top_of_name(view: View, token: Token) -> Token:
    """Of "Mrs. Ada Penfold" the word on which the others hang."""
    governor = view.tokens[token.head]
    while token.i < governor.i <= token.i + LONGEST_NAME and token.dep in BEFORE_NAME:
        token, governor = governor, view.tokens[governor.head]
    return token


def _closes_clause(view: View, head: Token, first: Token) -> bool:
    """Is "said X" set into a clause or put behind one, X running to the next mark or adjunct?"""
    sentence = view.sentence_at(head.start)
    end = speaker_span(view, head)[1]
    rest = view.text[end : sentence.end].lstrip()
    following = next((t for t in view.tokens[head.i + 1 :] if t.start >= end), None)
    adjunct = following is not None and (
        following.pos in ("ADP", "SCONJ", "PUNCT") or has(following, "PronType=Rel")
    )
    told = tokens_in(view.tokens, (sentence.start, first.start))
    behind = any(has(t, "VerbForm=Fin") for t in told) or any(t.word in '»”"' for t in told)
    set_in = rest[:1] == "," and len(rest) > SHORTEST_REST
    return (behind and (not rest or rest[0] in ',.;:!?»”"–—(' or adjunct)) or set_in


def beside(view: View, verb: Token) -> Token | None:
    """The noun phrase next to a verb outside the quotes: before it ("”, he said"), or after.

    For sentences in which a quotation has led the parser astray.
    """
    sentence = view.sentence_at(verb.start)
    before = [q.end for q in view.quotes if q.end <= verb.start and q.end > sentence.start]
    after = [q.start for q in view.quotes if q.start >= verb.end]
    left = tokens_in(view.tokens, (max([sentence.start, *before]), verb.start))
    right = tokens_in(view.tokens, (verb.end, min([sentence.end, *after])))
    nouns = [t for t in left if t.pos in ("NOUN", "PROPN", "PRON", "NUM") and not view.in_time(t)]
    if nouns:
        span = {t.i for t in left}
        return next((t for t in nouns if t.head not in span or t.head == verb.i), nouns[0])
    return next((t for t in right[:5] if t.pos in ("NOUN", "PROPN", "PRON")), None)


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
        m.start <= child.start < m.end and m.kind == "outlet" for m in view.mentions
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
    return head.pos == "PROPN" or any(m.start <= head.start < m.end for m in view.mentions)


def is_nobody(view: View, head: Token) -> bool:
    """Is it "nobody", "rien": a word that says that none spoke?"""
    return head.word.lower() in view.lexicon.small.get("nobody", frozenset())


def _is_aside(view: View, token: Token) -> bool:
    """Is the word a part of "who asked not to be named", which hides the cue from its source?"""
    phrase = any(start <= token.start < end for start, end in view.anonymity)
    return phrase or has(token, "PronType=Rel")


def _in_outlet(view: View, token: Token) -> bool:
    return any(m.kind == "outlet" and m.start <= token.start < m.end for m in view.mentions)
