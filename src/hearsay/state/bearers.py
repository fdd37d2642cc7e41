"""Who is meant by the words of a source: the name in it, beside it or behind it."""

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, has, head_of
from hearsay.state.spans import overlaps, tokens_in, trim
from hearsay.state.view import View

KINDS = {
    "person": "person", "organisation": "organisation", "group": "group", "place": "authority",
    "nationality": "group", "outlet": "outlet", "document": "document", "other": "unknown",
}  # fmt: skip
APPOSED = {
    "appos", "flat", "flat:name", "compound", "nmod", "amod", "nsubj", "obj", "dep", "parataxis",
}  # fmt: skip
SEATS_OF_OTHERS = {"BE"}  # Brussels speaks for the Union as often as for Belgium
LONGEST_TITLE = 40  # characters between "its spokesman" and the name


def mention_of(view: View, source: Span, head: Token) -> Mention | None:
    """The name, pronoun or noun phrase that the source is, not one that only stands inside it."""
    within = [m for m in view.mentions if overlaps((m.start, m.end), source)]
    heads = [m for m in within if m.start <= head.start < m.end]
    for mention in sorted(heads, key=lambda m: (m.form != "name", m.start - m.end)):
        if mention.kind != "nationality" or view.tokens[head.i].pos == "PROPN":
            return mention
    return _beside(view, within, head)


def _beside(view: View, within: list[Mention], head: Token) -> Mention | None:
    """The name beside a title or a kind: "the spokesman X", "le journal X", "X leader Y"."""
    for mention in within:
        top = head_of(
            tokens_in(view.tokens, (mention.start, mention.end)), mention.start, mention.end
        )
        if mention.form != "name" or top is None or mention.kind in ("nationality", "place"):
            continue
        behind = top.i > head.i and _is_kind_word(view, head)
        if mention.kind == "person" and _is_set_off(view, mention, head):
            return mention
        beside = top.dep in APPOSED and not below(view.tokens, top, "case")
        if beside and (mention.kind == "person" or (behind and top.head == head.i)):
            return mention
    return None


def is_several(view: View, mention: Mention, source: Span, head: Token) -> bool:
    """Do several names speak at once ("France and Germany", "the two candidates, X and Y")?"""
    names = [m for m in view.mentions if overlaps((m.start, m.end), source) and m.form == "name"]
    others = [m for m in names if m.entity != mention.entity and m.kind != "nationality"]
    tops = [t for m in others if (t := head_of(view.tokens, m.start, m.end)) and t.dep == "conj"]
    own = set(_words_of(view, mention)) | {head.i}
    return any(_first_of_list(view, top) & own for top in tops)


def _words_of(view: View, mention: Mention) -> list[int]:
    return [t.i for t in tokens_in(view.tokens, (mention.start, mention.end))]


def _first_of_list(view: View, token: Token) -> set[int]:
    """The word with which a list begins, and those joined to it on the way to this one."""
    passed: set[int] = set()
    while token.dep == "conj" and token.head != token.i:
        token = view.tokens[token.head]
        passed.add(token.i)
    return passed


def _is_set_off(view: View, mention: Mention, head: Token) -> bool:
    """As in "the leader of Y, X,": a comma parts the name from a title, whatever the
    parse made of it.
    """
    before = view.text[: mention.start].rstrip()
    return before.endswith(",") and head.lemma.lower() in view.lexicon.titles


def _is_kind_word(view: View, head: Token) -> bool:
    """Is it "movement", "newspaper", "agency": a word that only says what bears the name?"""
    return head.lemma.lower() in view.lexicon.nominals


def name_after(view: View, source: Span, head: Token) -> Mention | None:
    """A person's name right after the title that is the source: "the head of the office,
    X, said".
    """
    people = [m for m in view.mentions if m.kind == "person" and m.form == "name"]
    for anchor in (source[1], head.end):
        for mention in people:
            near = 0 <= mention.start - anchor <= LONGEST_TITLE
            if near and _only_title(view, (anchor, mention.start)):
                return mention
    return None


def _only_title(view: View, gap: Span) -> bool:
    """Does nothing but a comma, an article or another title stand between title and name?"""
    words = [t.word for t in tokens_in(view.tokens, gap) if t.pos not in ("PUNCT", "DET")]
    between = " ".join(words).lower().rstrip(".")
    return not between or between in view.lexicon.titles


def kind_of_known(view: View, mention: Mention) -> str:
    outlet = view.doc.knowledge.outlets.get(mention.entity or "")
    if outlet:
        return "agency" if outlet.kind == "agency" else "outlet"
    actor = view.doc.knowledge.actors.get(spoken_for(view, mention) or "")
    if actor and actor.kind in ("state", "government", "ministry", "army", "police", "court"):
        return "authority"
    return KINDS.get(mention.kind, "unknown")


def spoken_for(view: View, mention: Mention) -> str | None:
    """The entity for whom a name speaks: of a capital, the government that sits there."""
    country = view.doc.knowledge.capitals.get(mention.entity or "")
    known = view.doc.knowledge.actors
    plain = country and country not in SEATS_OF_OTHERS
    wanted = [f"{country.lower()}-government", country.lower()] if country and plain else []
    return next((each for each in wanted if each in known), mention.entity)


def descriptor(view: View, source: Span, head: Token) -> str:
    """The words of a source without its article, its anonymity and what is told besides."""
    words = tokens_in(view.tokens, source)
    start = next((t.start for t in words if not _is_determiner(t, head)), source[0])
    end = source[1]
    for token in words:
        if token.i > head.i and (
            token.word in (",", "(", "-", "–") or token.dep in ("acl", "acl:relcl")
        ):
            end = view.tokens[token.left].start
            break
    span = trim(view.text, (start, end), also='«»“”"()') or source
    return " ".join(view.words(span).split())


def _is_determiner(token: Token, head: Token) -> bool:
    return (
        token.i < head.i
        and (token.pos in ("DET", "ADP", "PUNCT", "SCONJ", "CCONJ") or has(token, "Poss=Yes"))
        and (token.head == head.i or token.pos != "DET")
    )
