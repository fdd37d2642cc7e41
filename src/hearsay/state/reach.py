"""How far what was said reaches: from its "that" to where the telling goes on."""

from hearsay.model.annotation import Token
from hearsay.model.morph import above, below, has
from hearsay.state.spans import tokens_in
from hearsay.state.view import View

GAP_TOKENS = 14  # between a cue and what it opens: "said in a televised speech on Thursday that"


def opening_that(view: View, verb: Token) -> Token | None:
    """The "that" which opens what was said, a few words after the cue."""
    small = view.lexicon.small
    that = small.get("that", frozenset())
    end = view.sentence_at(verb.start).end
    following = view.tokens[verb.i + 1 : verb.i + 1 + GAP_TOKENS]
    aside = False  # "reported, citing two officials, that P"
    for token in following:
        if token.word == ",":
            aside = not aside
        if token.end > end or (token.pos in ("VERB", "AUX") and not aside):
            return None
        before = view.tokens[token.i - 1].word.lower()
        if token.word.lower() in that and before not in small.get("that_after", frozenset()):
            return token
    return None


def extended(view: View, verb: Token, end: int) -> int:
    """What is said runs on to the end of the sentence, unless the telling goes on there.

    The telling goes on with a verb joined to the cue ("said P and left") or a participle of saying
    ("said P, adding that Q").
    """
    if verb.dep in ("acl", "acl:relcl"):
        return end  # "X, who said P, did Q": the sentence goes on without P
    quote = view.quote_around(verb.start)
    last = min(view.sentence_at(verb.start).end, quote.inner_end if quote else len(view.text))
    tail = tokens_in(view.tokens, (end, last))
    if any(
        t.i > verb.i and t.lemma.lower() in view.lexicon.verbs for t in above(view.tokens, verb)
    ):
        return end  # "X confirmed P, Y said": the end of the sentence is Y's
    for token in tail:
        if token.word in '«“"' and view.quote_around(verb.start) is None:
            continue
        joined = token.dep == "conj" and token.head == verb.i and _has_cc(view, token)
        adding = token.lemma.lower() in view.lexicon.verbs and has(token, "VerbForm=Part")
        if token.pos in ("VERB", "AUX") and (joined or (adding and follows_comma(view, token))):
            return max(end, view.tokens[token.left].start)
    return max(end, last)


def _has_cc(view: View, token: Token) -> bool:
    return any(view.tokens[i].dep == "cc" for i in token.children)


def cut(view: View, verb: Token, start: int, end: int) -> int:
    """What X said ends where somebody else is told to say something: "…, but Y denied it"."""
    for token in tokens_in(view.tokens, (start, end)):
        cue = token.pos == "VERB" and token.lemma.lower() in view.lexicon.verbs
        if not cue or token.dep != "conj" or not _has_cc(view, token):
            continue
        subjects = below(view.tokens, token, "nsubj")
        opening = view.tokens[token.left]
        named = [s for s in subjects if s.pos in ("PROPN", "NOUN")]
        if named and follows_comma(view, opening) and view.quote_around(token.start) is None:
            return opening.start
    return end


def follows_comma(view: View, token: Token) -> bool:
    return view.text[: token.start].rstrip().endswith(",")
