"""Attributions by a verb: "X said that P", "« P », a déclaré X", "X was quoted as saying P"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import below, has
from hearsay.state.certainty import is_negated
from hearsay.state.content import (
    following_content,
    interrupting,
    opening_that,
    quote_kind,
    quoted_content,
    syntactic_content,
    that_clauses,
    trailing_content,
)
from hearsay.state.lexicon import Cue, Found, lemma_match
from hearsay.state.spans import hull, inside, minus, overlaps, tokens_in, trim
from hearsay.state.speakers import (
    beside,
    can_speak,
    inverted,
    set_in,
    is_first_person,
    is_impersonal,
    is_passive,
    speaker,
    speaker_span,
)
from hearsay.state.view import View

CUE_TAGS = {"VERB", "AUX"}
OPENING = 6  # characters in which "to keep his name secret" has begun
NEAR = 3  # words between a source and the participle that tells whom it cites
PERFORMED = {"promises", "threatens", "demands", "confirms", "denies"}
LONG_ENOUGH = 10  # characters of a content taken for want of a parse
CUE_PARTS = ("aux", "aux:pass", "advmod", "expl", "expl:comp", "expl:pv", "compound:prt")


def by_cited(view: View, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """"According to X, which cites Y, P": Y told X what X tells us; Y stands inside X's own phrase."""
    told = list(found)
    for token in view.tokens:
        rows = view.lexicon.verbs.get(token.lemma.lower())
        match = lemma_match(rows, view.tokens, token.i) if rows and token.pos in CUE_TAGS else None
        cited = _cited(view, token, match.cue) if match and "source" in match.cue.takes else None
        if match is None or cited is None or any(a.cue_token == token.i for a in told):
            continue
        for outer in reversed(told):
            head = view.tokens[outer.head] if outer.head is not None else None
            if head and token.i > head.i and _is_told_of(view, token, head, outer):
                made = _attribution(view, token, match.cue, cited, list(outer.content))
                new = replace(made, how="cited", clausal=outer.clausal)
                told.append(new)
                yield new
                break


def _is_told_of(view: View, verb: Token, head: Token, outer: Attribution) -> bool:
    """Does the verb tell more about a source: below it, or right behind its words?"""
    if verb.i <= head.right:
        return True
    end = outer.source[1] if outer.source else head.end
    return len(tokens_in(view.tokens, (end, verb.start))) <= NEAR and view.text[end] != "."


def by_verb(view: View) -> Iterator[Attribution]:
    """Every verb of the cue table that has a content and, where it needs one, a speaker."""
    for sentence in view.sentences:
        for token in view.doc.within(sentence.start, sentence.end, Token):
            rows = view.lexicon.verbs.get(token.lemma.lower())
            if rows and token.pos in CUE_TAGS:
                if found := lemma_match(rows, view.tokens, token.i):
                    yield from _attributions(view, token, found)


def _attributions(view: View, verb: Token, found: Found) -> Iterator[Attribution]:
    if "source" in found.cue.takes and (cited := _cited(view, verb, found.cue)):
        yield from _citing(view, verb, found, cited)
        return
    head = _head(view, verb, found.cue)
    source = speaker_span(view, head) if head else None
    content = _content(view, verb, found, source)
    content = [
        span
        for span in _same_side(view, verb, content)
        if not any(inside(phrase, span) and span[0] == phrase[0] for phrase in view.anonymity)
    ]
    if source:
        content = [piece for span in content for piece in minus(span, [source])]
    if not content and head and _is_answer(view, verb, found.cue):
        content = [(verb.start, verb.end)]
    if content and _is_plausible(view, verb, found.cue, head, content):
        yield from _with_channel(view, verb, found.cue, head, content)


def _is_answer(view: View, verb: Token, cue: Cue) -> bool:
    """"The department denies.": the verb alone answers what was said before."""
    told = not cue.weak and cue.relation == "denies" and not is_passive(view, verb)
    return told and has_finite(view, verb)


def has_finite(view: View, verb: Token) -> bool:
    """Is it a finite verb, by itself or by its auxiliary?"""
    return any(has(t, "VerbForm=Fin") for t in (verb, *below(view.tokens, verb, "aux")))


def _same_side(view: View, verb: Token, content: list[Span]) -> list[Span]:
    """A verb inside a quotation has no content outside it."""
    quote = view.quote_around(verb.start)
    if quote is None:
        return content
    return [span for span in content if inside(span, (quote.start, quote.end))]


def _with_channel(
    view: View, verb: Token, cue: Cue, head: Token | None, content: list[Span]
) -> Iterator[Attribution]:
    """"X told Reuters that P": the outlet that was told brings the words to us."""
    own = _attribution(view, verb, cue, head, content)
    told = _addressed_outlet(view, verb, cue, content)
    if told is None or (head and told.i == head.i):
        yield own
        return
    yield replace(_attribution(view, verb, cue, told, content), relation="cites")
    # An outlet that "told the agency" stands before it: the chain goes on from page to mouth.
    yield replace(own, relation="cites") if head and _is_outlet(view, head) else own


def _addressed_outlet(view: View, verb: Token, cue: Cue, content: list[Span]) -> Token | None:
    """The outlet between cue and content that a preposition or the verb itself makes the listener."""
    listeners = view.lexicon.small.get("addressee", frozenset())
    after = [span[0] for span in content if span[0] > verb.end]
    end = min(after) if after else view.sentence_at(verb.start).end
    for mention in view.mentions:
        if mention.kind != "outlet" or not verb.end <= mention.start or mention.end > end:
            continue
        first = next(t for t in view.tokens if t.end > mention.start)
        before = view.tokens[first.i - 2 : first.i]
        direct = "person" in cue.takes and first.i - verb.i <= 3
        if direct or any(t.word.lower() in listeners for t in before):
            return first
    return None


def _is_outlet(view: View, head: Token) -> bool:
    start, end = speaker_span(view, head)
    return any(m.kind == "outlet" and start <= m.start and m.end <= end for m in view.mentions)


def _head(view: View, verb: Token, cue: Cue) -> Token | None:
    """The source by syntax, if it stands on the verb's side of the quotation marks; else by place."""
    if {"clause", "quote"} & cue.takes:
        if found := set_in(view, verb) or inverted(view, verb):
            return found
    head = speaker(view, verb)
    if head and view.quote_around(head.start) != view.quote_around(verb.start):
        head = None
    told = that_clauses(view, verb) or opening_that(view, verb)
    clause = not cue.weak and has_finite(view, verb) and not is_passive(view, verb) and told
    if head is None and (clause or quoted_content(view, verb, cue)):
        return beside(view, verb)
    return head


def _content(view: View, verb: Token, found: Found, source: Span | None) -> list[Span]:
    own_quote = view.quote_around(verb.start)
    quotes = [] if own_quote else quoted_content(view, verb, found.cue)
    spoken = [(q.start, q.end) for q in quotes]
    if not spoken and "clause" in found.cue.takes and (around := interrupting(view, verb, source)):
        return around
    behind = source is not None and source[0] > verb.start and "clause" in found.cue.takes
    if not spoken and behind and (before := trailing_content(view, verb, source)):
        return before
    clauses = [
        span
        for span in syntactic_content(view, verb, found)
        if not any(inside(span, quote) for quote in spoken)
    ]
    if spoken:
        kept = [s for s in clauses if not any(overlaps(s, q) for q in spoken) and s[0] > verb.end]
        return [_joined(span, clauses) for span in spoken] + kept
    if not clauses and not found.cue.weak and has_finite(view, verb):
        trailing = trailing_content(view, verb, source) if "clause" in found.cue.takes else []
        return trailing or following_content(view, verb, found.cue, source)
    return clauses


def _joined(quote: Span, clauses: list[Span]) -> Span:
    """A quote with the clause it is a part of: "a souligné que « … » et que …"."""
    around = [span for span in clauses if overlaps(span, quote)]
    return hull([quote, *around]) if around else quote


def _is_plausible(
    view: View, verb: Token, cue: Cue, head: Token | None, content: list[Span]
) -> bool:
    own = (verb.start, verb.end)
    if any(span[0] <= verb.start < span[1] and span != own for span in content):
        return False
    without = view.lexicon.small.get("without", frozenset())
    if any(mark.word.lower() in without for mark in below(view.tokens, verb, "mark", "case")):
        return False
    if has(verb, "VerbForm=Inf") and verb.dep in ("advcl", "acl"):
        return False  # "met to discuss P": nothing has been said yet
    clausal = bool(that_clauses(view, verb)) or quote_kind(view, content) == "direct"
    if _is_unreal(view, verb) and (cue.relation in PERFORMED or not clausal):
        return False  # "would never accept"
    if _is_unsaid(view, verb) and not that_clauses(view, verb) and not quoted_content(view, verb, cue):
        return False  # "would accept to", "did not threaten to"
    opening = (content[0][0], content[0][0] + OPENING)
    if any(overlaps(own, a) or overlaps(opening, a) for a in view.anonymity):
        return False
    if head is None:
        return not cue.weak and not view.quote_around(verb.start) and is_passive(view, verb) and (
            bool(that_clauses(view, verb)) or quote_kind(view, content) == "direct"
        )
    if is_first_person(head) or has(head, "PronType=Rel"):
        return False
    spoken = quote_kind(view, content) == "direct" and not view.quote_around(verb.start)
    trusted = not cue.weak and (spoken or clausal or _is_infinitival(view, content))
    if not can_speak(view, head) and not trusted:
        return False
    return not cue.weak or spoken or _is_clause(view, verb)


def _is_infinitival(view: View, content: list[Span]) -> bool:
    """"Others say to have been threatened": who says so can speak, known to the tables or not."""
    first = tokens_in(view.tokens, content[0])[:2]
    return any(has(t, "VerbForm=Inf") for t in first)


def _is_unreal(view: View, verb: Token) -> bool:
    """Is the verb in a form that tells of what would or will be said, or is not said at all?"""
    parts = (verb, *below(view.tokens, verb, "aux"))
    if has(verb, "VerbForm=Inf") and len(parts) == 1:
        return True
    return any(has(p, "Mood=Cnd") or has(p, "Tense=Fut") for p in parts)


def _is_unsaid(view: View, verb: Token) -> bool:
    """Is the verb negated, or in a mood that tells of what would be said?"""
    return is_negated(view, verb) or _is_unreal(view, verb)


def _is_clause(view: View, verb: Token) -> bool:
    """Weak cues count only with spoken words or a that-clause."""
    return any(below(view.tokens, clause, "mark") for clause in that_clauses(view, verb))


def _cited(view: View, verb: Token, cue: Cue) -> Token | None:
    """Who is cited: the object of "quote", "cite", or its subject in the passive."""
    relation = ("nsubj:pass",) if is_passive(view, verb) else ("obj", "obl:arg")
    around = [verb]
    if len(cue.words) > 1:  # "faire référence à X": X may hang on the noun
        around, relation = [verb, *below(view.tokens, verb, "obj")], ("obl", "obl:arg", "nmod")
    found = [t for a in around for t in below(view.tokens, a, *relation) if can_speak(view, t)]
    found = [t for t in found if view.quote_around(t.start) == view.quote_around(verb.start)]
    if not found and is_passive(view, verb) and (near := beside(view, verb)):
        return near
    return found[0] if found else None


def _citing(view: View, verb: Token, found: Found, cited: Token) -> Iterator[Attribution]:
    """X quoted Y as saying P: P on the word of Y, and all of it on the word of X."""
    cue = found.cue
    inner = _speech_below(view, verb)
    quotes = [(q.start, q.end) for q in quoted_content(view, verb, cue)]
    content = _content_below(view, inner) if inner else []
    content = content or quotes or _governing_content(view, verb)
    if not content or not _is_plausible(view, verb, cue, cited, content):
        return
    yield _attribution(view, inner or verb, cue, cited, content)
    agents = below(view.tokens, verb, "obl:agent")
    citing = next(iter(agents), None) if is_passive(view, verb) else speaker(view, verb)
    if citing and not is_first_person(citing) and citing.i != cited.i:
        yield _attribution(view, verb, cue, citing, content)


def _speech_below(view: View, verb: Token) -> Token | None:
    """The "saying" of "quoted Y as saying" (or "cité Y disant"): the first cue verb below."""
    return next(
        (
            t
            for t in view.tokens[verb.i + 1 : verb.right + 1]
            if t.pos in CUE_TAGS
            and t.lemma.lower() in view.lexicon.verbs
            and has(t, "VerbForm=Part")
            and not below(view.tokens, t, "nsubj")
        ),
        None,
    )


def _content_below(view: View, inner: Token) -> list[Span]:
    """What follows "as saying": its clause, a quotation, else all the rest of the sentence."""
    found = lemma_match(view.lexicon.verbs[inner.lemma.lower()], view.tokens, inner.i)
    if found is None:
        return []
    quotes = [(q.start, q.end) for q in quoted_content(view, inner, found.cue)]
    clauses = that_clauses(view, inner)
    if quotes or clauses:
        return quotes or syntactic_content(view, inner, found)
    rest = trim(view.text, (inner.end, view.sentence_at(inner.start).end))
    return [rest] if rest and rest[1] - rest[0] > LONG_ENOUGH else []


def _governing_content(view: View, verb: Token) -> list[Span]:
    """"…, Reuters reported, citing Y": what the verb above reported."""
    governor = view.tokens[verb.head]
    rows = view.lexicon.verbs.get(governor.lemma.lower())
    found = lemma_match(rows, view.tokens, governor.i) if rows else None
    if found is None or governor.i == verb.i:
        return []
    return _content(view, governor, found, None)


def _attribution(
    view: View, verb: Token, cue: Cue, head: Token | None, content: list[Span]
) -> Attribution:
    start, end = hull(content)
    nobody = head is not None and is_impersonal(view, head)
    return Attribution(
        start=start,
        end=end,
        source=speaker_span(view, head) if head and not nobody else None,
        head=head.i if head and not nobody else None,
        cue=_cue_span(view, verb, content),
        cue_token=verb.i,
        relation=cue.relation,
        content=tuple(content),
        quote=quote_kind(view, content),
        how="verb",
        clausal=_is_clausal(view, verb, content),
    )


def _is_clausal(view: View, verb: Token, content: list[Span]) -> bool:
    """Is the content a clause or a quotation, and not a noun or an infinitive under the verb?"""
    if content == [(verb.start, verb.end)]:
        return False
    if that_clauses(view, verb) or quote_kind(view, content) == "direct":
        return True
    objects = below(view.tokens, verb, "obj", "nsubj:pass", "xcomp", "advcl", "obl", "obl:arg")
    return not any(content[0][0] <= t.start < content[-1][1] for t in objects)


def _cue_span(view: View, verb: Token, content: list[Span]) -> Span:
    """The verb with its auxiliaries and particles: "was quoted", "a-t-il déclaré"."""
    parts = [verb, *below(view.tokens, verb, *CUE_PARTS)]
    near = [t for t in parts if abs(t.i - verb.i) <= 3]
    span = hull([(t.start, t.end) for t in near])
    clash = any(overlaps(span, each) for each in content)
    return (verb.start, verb.end) if clash else span
