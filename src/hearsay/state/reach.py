"""How far what was said reaches: from its "that" to where the telling goes on."""

from hearsay.model.annotation import Token
from hearsay.model.morph import above, below, has, is_finite, value
from hearsay.state.spans import tokens_in
from hearsay.state.speakers import is_joined, relative_subject
from hearsay.state.view import View

NEXT = 3  # characters between a participle and the quotation it brings
GAP_TOKENS = 14  # between a cue and what it opens: "said in a televised speech on Thursday that"


def opening_that(view: View, verb: Token) -> Token | None:
    """The "that" which opens what was said, a few words after the cue."""
    that, not_after = view.listed("that"), view.listed("that_after")
    end = view.sentence_at(verb.start).end
    following = view.tokens[verb.i + 1 : verb.i + 1 + GAP_TOKENS]
    aside = False  # "reported, citing two officials, that P"
    for token in following:
        if token.word == ",":
            aside = not aside
        dated = token.dep == "acl" and has(token, "VerbForm=Part")  # "in a letter sent to X that P"
        if token.end > end or (token.pos in ("VERB", "AUX") and not (aside or dated)):
            return None
        before = view.tokens[token.i - 1].word.lower()
        if token.word.lower() in that and before not in not_after:
            # inside an aside it is the participle's: "bemoaned P, saying that Q"
            return None if aside or _is_of_object(view, verb, token) else token
    return None


def _is_of_object(view: View, verb: Token, that: Token) -> bool:
    """As in "rejected rumours that P": the clause tells more of a noun that was said."""
    clause = view.tokens[that.head]
    noun = view.tokens[clause.head]
    told = view.takes(verb, "person")  # "told the court that P"
    objects = noun.dep == "obj" and verb.i < noun.i < that.i
    return objects and clause.dep in ("acl", "acl:relcl") and not told and not view.in_time(noun)


def extended(view: View, verb: Token, end: int) -> int:
    """What is said runs on to the end of the sentence, unless the telling goes on there.

    The telling goes on with a verb joined to the cue ("said P and left") or a participle of saying
    ("said P, adding that Q").
    """
    if verb.dep in ("acl", "acl:relcl") or relative_subject(view, verb):
        return end  # "X, who said P, did Q": the sentence goes on without P
    quote = view.quote_around(verb.start)
    last = min(view.sentence_at(verb.start).end, quote.inner_end if quote else len(view.text))
    tail = tokens_in(view.tokens, (end, last))
    if any(t.i > verb.i and view.cues_of(t) for t in above(view.tokens, verb)):
        return end  # "X confirmed P, Y said": the end of the sentence is Y's
    for token in tail:
        if token.word in '«“"' and view.quote_around(verb.start) is None:
            continue
        joined = token.dep == "conj" and token.head == verb.i and _has_cc(view, token)
        joined = joined and _tense(view, token) == _tense(view, verb)  # "said P is so and will be"
        adding = view.cues_of(token) and has(token, "VerbForm=Part")
        if token.pos in ("VERB", "AUX") and (joined or (adding and follows_comma(view, token))):
            return max(end, view.tokens[token.left].start)
    return max(end, last)


def _tense(view: View, verb: Token) -> str:
    """The tense of a verb group, by the word of it that is finite."""
    group = (verb, *below(view.tokens, verb, "aux", "aux:pass", "cop"))
    finite = next((t for t in group if has(t, "VerbForm=Fin")), verb)
    return value(finite, "Tense")


def _has_cc(view: View, token: Token) -> bool:
    return any(view.tokens[i].dep == "cc" for i in token.children)


def cut(view: View, verb: Token, start: int, end: int) -> int:
    """What X said ends where somebody else is told to say something: "…, but Y denied it"."""
    for token in tokens_in(view.tokens, (start, end)):
        if _is_aside(view, token, end):
            return token.start
        if _adds(view, verb, token):
            return min(t.start for t in (token, *below(view.tokens, token, "mark", "advmod")))
        if _is_others(view, token):
            return view.tokens[token.left].start
    return end


def _is_others(view: View, token: Token) -> bool:
    """Is it a cue joined behind a comma, with a noun of its own for a subject?"""
    cue = token.pos == "VERB" and view.cues_of(token)
    if not cue or token.dep != "conj" or not _has_cc(view, token):
        return False
    named = any(t.pos in ("PROPN", "NOUN") for t in below(view.tokens, token, "nsubj"))
    opens = follows_comma(view, view.tokens[token.left])
    return named and opens and view.quote_around(token.start) is None


def resumed(view: View, verb: Token, start: int, end: int) -> int:
    """A noun or an infinitive that was said ends where a finite cue without a subject goes on:
    "urged X to leave and said P", "X, who opposed P, said Q".
    """
    for token in tokens_in(view.tokens, (start, end)):
        if not _says(view, token) or below(view.tokens, token, "nsubj", "nsubj:pass"):
            continue
        if not is_finite((token, *below(view.tokens, token, "aux"))):
            continue
        group = min([token, *below(view.tokens, token, "aux", "advmod")], key=lambda t: t.i)
        before = view.tokens[group.i - 1]
        if (before.pos == "CCONJ" or before.word == ",") and view.quote_around(token.start) is None:
            return max(start, before.start)
    return end


def _says(view: View, token: Token) -> bool:
    """Is it a verb that the table knows for one of speech, and no weak one?"""
    return token.pos == "VERB" and any(not row.weak for row in view.cues_of(token))


def _is_aside(view: View, token: Token, end: int) -> bool:
    """A relative clause behind a comma that closes the content: the writer's, if in doubt."""
    if not has(token, "PronType=Rel") or not follows_comma(view, token):
        return False
    if view.quote_around(token.start):
        return False
    clause = next((t for t in above(view.tokens, token) if t.dep == "acl:relcl"), None)
    return clause is not None and view.tokens[clause.right].end + 1 >= end


def _adds(view: View, verb: Token, token: Token) -> bool:
    """As in "said P, adding that Q", "said P while adding that Q": the speaker's again."""
    if not _says(view, token) or token.i <= verb.i:
        return False
    if not (is_joined(view, token) or follows_comma(view, token)):
        return False
    if below(view.tokens, token, "nsubj", "aux") or view.quote_around(token.start):
        return False
    return (has(token, "VerbForm=Part") or has(token, "VerbForm=Ger")) and _tells(view, token)


def _tells(view: View, token: Token) -> bool:
    """Does a clause or a quotation follow the participle, and not only a noun?"""
    return (
        bool(below(view.tokens, token, "ccomp"))
        or opening_that(view, token) is not None
        or any(token.end <= quote.start <= token.end + NEXT for quote in view.quotes)
    )


def follows_comma(view: View, token: Token) -> bool:
    return view.text[: token.start].rstrip().endswith(",")
