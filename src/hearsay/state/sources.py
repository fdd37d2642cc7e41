"""From the words of a source to a hop of a chain: who it is, named or unnamed, how many."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from text_to_num import text2num

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below, has, head_of
from hearsay.model.statement import Cue, Hop
from hearsay.state.lexicon import SourceNoun
from hearsay.state.spans import inside, overlaps, subtree, tokens_in, trim
from hearsay.state.view import View

KINDS = {
    "person": "person", "organisation": "organisation", "group": "group", "place": "authority",
    "nationality": "group", "outlet": "outlet", "document": "document", "other": "unknown",
}  # fmt: skip
APPOSED = {"appos", "flat", "flat:name", "compound", "nmod", "amod", "nsubj", "obj", "dep", "parataxis"}
ISSUERS = {"outlet", "agency", "organisation", "group", "authority", "document"}
ANYBODY = SourceNoun(kind="person", unnamed="always")
LONGEST_TITLE = 40  # characters between "its spokesman" and the name
DOCUMENT_REACH = 3  # sentences
UNSPECIFIED = "unspecified source"


def hops(view: View, found: Sequence[Attribution]) -> list[Hop]:
    """The hop that each attribution adds to a chain.

    "The report", "le communiqué" without more is that of whoever spoke shortly before.
    """
    order = sorted(range(len(found)), key=lambda n: found[n].cue)
    spoken: dict[int, Hop] = {}
    last: Hop | None = None
    for number in order:
        new = hop(view, found[number])
        if new.kind == "document" and new.entity is None and last and _is_bare(view, found[number]):
            if _apart(view, last, new) <= DOCUMENT_REACH:
                new = replace(new, name=f"{last.name} ({new.name})", entity=last.entity)
        elif new.entity is not None and new.kind in ISSUERS:
            last = new
        spoken[number] = new
    return [spoken[number] for number in range(len(found))]


def _is_bare(view: View, attribution: Attribution) -> bool:
    """Is the document named by its noun alone, with a definite article?"""
    words = tokens_in(view.tokens, attribution.source) if attribution.source else []
    definite = any(has(t, "Definite=Def") or has(t, "PronType=Dem") for t in words)
    return definite and not any(t.dep in ("nmod", "acl", "acl:relcl") for t in words)


def _apart(view: View, before: Hop, after: Hop) -> int:
    """Sentences between two hops."""
    first, last = before.end or 0, after.start or 0
    return sum(1 for s in view.sentences if first <= s.start and s.end <= last)


def hop(view: View, attribution: Attribution) -> Hop:
    """The hop of one attribution by its own words."""
    cue = Cue(
        text=view.words(attribution.cue),
        start=attribution.cue[0],
        end=attribution.cue[1],
        relation=attribution.relation,
    )
    if attribution.source is None or attribution.head is None:
        start, end = attribution.cue
        return Hop(
            name=UNSPECIFIED, kind="unknown", unnamed=True, start=start, end=end, cue=cue
        )
    return _named(view, attribution.source, view.tokens[attribution.head], cue)


def _named(view: View, source: Span, head: Token, cue: Cue) -> Hop:
    start, end = source
    noun = _source_noun(view, head) or _part_of(view, head) or _first_noun(view, source)
    mention = _mention(view, source, head) or (_following(view, source) if noun else None)
    anonymous = _is_anonymous(view, source, head)
    if mention and mention.entity and not (noun and noun.unnamed == "always"):
        kind = _kind(view, mention)
        return Hop(name=mention.name, kind=kind, entity=mention.entity, start=start, end=end, cue=cue)
    if mention and mention.form != "name" and mention.name:
        return _recalled(view, mention, source, cue)
    if noun and noun.kind == "document":
        return _document(view, source, head, cue)
    unnamed = anonymous or bool(noun and noun.unnamed in ("always", "bare"))
    unnamed = unnamed or not (noun or mention) and _is_anyone(view, head)
    return Hop(
        name=_descriptor(view, source, head),
        kind=noun.kind if noun else _kind_of(mention, head),
        entity=None,
        unnamed=unnamed,
        start=start,
        end=end,
        cue=cue,
        number=_number(view, head) if unnamed else None,
        distinct=unnamed and _says(view, source, "distinct"),
    )


def _document(view: View, source: Span, head: Token, cue: Cue) -> Hop:
    """A document as a source, under the name of whoever it is by, where the text says it."""
    start, end = source
    issuer = _issuer(view, head)
    body = None if issuer else _issuing_body(view, head)
    name = _descriptor(view, source, head)
    if issuer:
        name = f"{issuer.name} ({head.word})"
    elif body:
        name = f"{_descriptor(view, subtree(view.tokens, body), body)} ({head.word})"
    entity = issuer.entity if issuer else None
    return Hop(name=name, kind="document", entity=entity, start=start, end=end, cue=cue)


def _issuing_body(view: View, document: Token) -> Token | None:
    """"Figures released by the statistics office": a body that has no name here."""
    for token in view.tokens[document.i + 1 : document.right + 1]:
        noun = view.lexicon.sources.get(token.lemma.lower()) if token.pos == "NOUN" else None
        if noun and noun.kind in ("authority", "group", "agency", "outlet"):
            return token
    return None


def _issuer(view: View, document: Token) -> Mention | None:
    """Whose document it is: "the report by X", "the ministry's statement", "dépêche de l'agence X"."""
    start, end = subtree(view.tokens, document)
    owners = [
        m
        for m in view.doc.within(start, end, Mention)
        if m.form == "name" and m.entity and m.kind in ("organisation", "group", "outlet", "person")
    ]
    return owners[0] if owners else None


def _recalled(view: View, mention: Mention, source: Span, cue: Cue) -> Hop:
    """The hop of a pronoun that stands for somebody who has no name here ("the minister … he")."""
    words = mention.name.lower().split()
    noun = next((n for w in words if (n := view.lexicon.sources.get(w))), None)
    return Hop(
        name=mention.name, kind=noun.kind if noun else KINDS.get(mention.kind, "unknown"),
        unnamed=bool(noun and noun.unnamed != "no"), start=source[0], end=source[1], cue=cue,
    )  # fmt: skip


def _is_anyone(view: View, head: Token) -> bool:
    """"A mechanic", "two pilots", "residents": somebody, but nobody in particular."""
    if head.pos != "NOUN":
        return False
    words = below(view.tokens, head, "det", "nummod")
    indefinite = any(has(t, "Definite=Ind") or t.dep == "nummod" for t in words)
    return indefinite or not words and has(head, "Number=Plur")


def _kind_of(mention: Mention | None, head: Token) -> str:
    if mention:
        return KINDS.get(mention.kind, "unknown")
    return "pronoun" if head.pos == "PRON" else "unknown"


def _first_noun(view: View, source: Span) -> SourceNoun | None:
    """The first noun of the source, where the parse has hung the phrase on another word."""
    words = tokens_in(view.tokens, source)
    first = next((t for t in words if t.pos in ("NOUN", "PROPN")), None)
    return _source_noun(view, first) if first and first.pos == "NOUN" else None


def _part_of(view: View, head: Token) -> SourceNoun | None:
    """"One of the officials", "deux des sources": the noun under the number."""
    if head.pos not in ("NUM", "PRON", "DET"):
        return None
    for token in below(view.tokens, head, "nmod", "obl"):
        if noun := _source_noun(view, token):
            return noun
        if token.pos == "PRON":
            return ANYBODY  # "one of them"
    return None


def _following(view: View, source: Span) -> Mention | None:
    """A person's name right after the title that is the source: "the head of the office, X, said"."""
    for mention in view.mentions:
        between = view.text[source[1] : mention.start].strip(" ,").lower()
        near = 0 <= mention.start - source[1] <= LONGEST_TITLE
        if near and mention.kind == "person" and mention.form == "name":
            if not between or between in view.lexicon.titles:
                return mention
    return None


def _mention(view: View, source: Span, head: Token) -> Mention | None:
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
        top = head_of(tokens_in(view.tokens, (mention.start, mention.end)), mention.start, mention.end)
        if mention.form != "name" or top is None or mention.kind in ("nationality", "place"):
            continue
        cases = below(view.tokens, top, "case")
        if top.dep in APPOSED and not cases and (mention.kind == "person" or top.i > head.i):
            if mention.kind == "person" or _is_kind_word(view, head):
                return mention
    return None


def _is_kind_word(view: View, head: Token) -> bool:
    """Is it "movement", "newspaper", "agency": a word that only says what bears the name?"""
    return head.lemma.lower() in view.lexicon.nominals


def _kind(view: View, mention: Mention) -> str:
    outlet = view.doc.knowledge.outlets.get(mention.entity or "")
    if outlet:
        return "agency" if outlet.kind == "agency" else "outlet"
    actor = view.doc.knowledge.actors.get(mention.entity or "")
    if actor and actor.kind in ("state", "government", "ministry", "army", "police", "court"):
        return "authority"
    return KINDS.get(mention.kind, "unknown")


def _source_noun(view: View, head: Token) -> SourceNoun | None:
    """The row of the table of nouns that speak; of a phrase ("haut responsable") before its word."""
    start = max(head.left, head.i - 2)
    for at in range(start, head.i + 1):
        rows = view.lexicon.source_phrases.get(view.tokens[at].lemma.lower(), ())
        for cue in rows:
            lemmas = [t.lemma.lower() for t in view.tokens[at : at + len(cue.words)]]
            if tuple(lemmas) == cue.words and at <= head.i < at + len(cue.words):
                return view.lexicon.sources[" ".join(cue.words)]
    sources = view.lexicon.sources
    return sources.get(head.lemma.lower()) or sources.get(head.word.lower())


def _is_anonymous(view: View, source: Span, head: Token) -> bool:
    """Does a phrase such as "on condition of anonymity" stand by the source?"""
    full = subtree(view.tokens, head)
    sentence = view.sentence_at(head.start)
    reach = (min(full[0], source[0]), max(full[1], source[1], min(source[1] + 120, sentence.end)))
    return any(overlaps(reach, phrase) for phrase in view.anonymity)


def _descriptor(view: View, source: Span, head: Token) -> str:
    """The words of a source without its article, its anonymity and what is told besides."""
    words = tokens_in(view.tokens, source)
    start = next((t.start for t in words if not _is_determiner(t, head)), source[0])
    end = source[1]
    for token in words:
        if token.i > head.i and (token.word in (",", "(", "-", "–") or token.dep in ("acl", "acl:relcl")):
            end = token.start
            break
    span = trim(view.text, (start, end), also="«»“”\"()") or source
    return " ".join(view.words(span).split())


def _is_determiner(token: Token, head: Token) -> bool:
    return token.i < head.i and token.pos in ("DET", "ADP", "PUNCT", "SCONJ", "CCONJ") and (
        token.head == head.i or token.pos != "DET"
    )


def _number(view: View, head: Token) -> int | None:
    """How many unnamed sources the text says there are."""
    for token in below(view.tokens, head, "nummod"):
        return _as_number(token.word.lower(), view.doc.language.code)
    return None


@lru_cache(maxsize=1024)
def _as_number(word: str, language: str) -> int | None:
    if word.isdigit():
        return int(word)
    try:
        return int(text2num(word, language))
    except (ValueError, NotImplementedError):
        return None


def _says(view: View, source: Span, name: str) -> bool:
    """Does the source begin with one of the words of a small list of the pack?"""
    words = {t.word.lower() for t in tokens_in(view.tokens, source)[:3]}
    return bool(words & view.lexicon.small.get(name, frozenset()))


def is_same(view: View, hop: Hop) -> bool:
    """"The same sources", "one of the sources": a source that was spoken of before, told no more of."""
    if not hop.unnamed or hop.start is None or hop.end is None or hop.distinct:
        return False
    words = tokens_in(view.tokens, (hop.start, hop.end))
    if _says(view, (hop.start, hop.end), "same"):
        return True
    definite = any("Definite=Def" in t.morph or "PronType=Dem" in t.morph for t in words[:4])
    nouns = [view.lexicon.sources.get(t.lemma.lower()) for t in words]
    always = any(noun and noun.unnamed == "always" for noun in nouns)
    return definite and always and not any(t.dep == "nmod" and t.pos == "PROPN" for t in words)


def agrees(a: Hop, b: Hop) -> bool:
    """Could two unnamed hops of one article be the same source?"""
    return a.unnamed and b.unnamed and (a.kind == b.kind or "unknown" in (a.kind, b.kind))


def covers(view: View, attribution: Attribution, span: Span) -> bool:
    """Does an attribution's content hold a span?"""
    return any(inside(span, content) for content in attribution.content)
