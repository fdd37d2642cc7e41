"""Who did what to whom, in PLOVER 2.0, from the tables of verbs, nouns and light-verb phrases.

An act of speech is an event too: what somebody denies, demands, promises, threatens or accuses of
is told with that act, whether or not its verb is a part of the stretch. What is only demanded,
refused or threatened is no event by itself.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from hearsay.model.annotation import Mention, Time, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import PREDICATES, above, below, has, head_of, plain
from hearsay.model.statement import Event
from hearsay.state.event_patterns import NOTHING, Found, Pattern, patterns
from hearsay.state.figures import is_figurative
from hearsay.state.participants import participants
from hearsay.state.scene import scene
from hearsay.state.slots import aimed_at, concerned, fillers, performers
from hearsay.state.spans import subtree, tokens_in
from hearsay.state.verb_group import is_reflexive
from hearsay.state.view import View

TAGS = {
    "verb": PREDICATES, "light": PREDICATES, "reflexive": PREDICATES, "noun": {"NOUN", "PROPN"},
}  # fmt: skip
LIGHT_REACH = 8
MEETING = {"person", "organisation", "group"}
LEADING = {"ADP", "PART", "SCONJ"}
SPEECH = {"ACCUSE", "AGREE", "REJECT", "REQUEST", "THREATEN"}
UNDONE = {"REJECT", "REQUEST", "THREATEN"}
CONTENT = {"ccomp", "xcomp", "parataxis", "advcl", "acl", "obl", "obj"}
ASIDE = {"advcl", "acl:relcl", "parataxis"}
NOMINAL = {"obj", "obl", "obl:arg", "iobj"}
CLIMB = 3  # words between what is told and the verb that tells it


def events(view: View, span: Span) -> tuple[Event, ...]:
    """The events of a stretch of text, in text order, with the acts of speech that tell it."""
    told = _told(view, tokens_in(view.tokens, span))
    acts = list(_acts(view, span))
    told = [f for f in told if not any(_completes(f, act) for act in acts)]
    acts = [act for act in acts if not any(act.words & f.words for f in told)]
    found = sorted([*acts, *told], key=lambda f: f.token.i)
    done = [
        f
        for f in found
        if _is_held(view, f) and not any(_is_content(view, f, a) for a in found if a is not f)
    ]
    return tuple(_event(view, span, f) for f in done)


def _completes(told: Found, act: Found) -> bool:
    """Is an event only the noun that completes an act: the strikes of "threatened with strikes"?"""
    return told.token.i in act.words and told.token.i != act.token.i


def _told(view: View, tokens: Sequence[Token]) -> list[Found]:
    """Phrases of several words first, so that "hold a meeting" is not a meeting besides."""
    found: list[Found] = []
    taken: set[int] = set()
    for phrases in (True, False):
        for token in tokens:
            spoken_for = token.i in taken or view.in_time(token)
            match = None if spoken_for else _match(view, token, phrases)
            if match and not _is_metaphor(match):
                taken |= match.words
                found.append(match)
    return [f for f in found if f.pattern.type != NOTHING and not is_figurative(view, f)]


def _acts(view: View, span: Span) -> Iterator[Found]:
    """The acts of speech outside a stretch on which its clauses hang: "denied that …".

    A stretch without a verb says nothing by itself: whatever the verb above it tells is told
    with it (« a reconnu » in "X a reconnu le gouvernement").
    """
    words = tokens_in(view.tokens, span)
    bare = all(t.pos not in PREDICATES for t in words)
    for top in words:
        governor = view.tokens[top.head]
        if governor.i == top.i or _within(governor, span) or not (bare or top.dep in CONTENT):
            continue
        for over in _governors(view, governor):
            if _within(over, span):
                break
            match = _match(view, over, phrases=True) or _match(view, over, phrases=False)
            if match and (bare or match.pattern.type in SPEECH):
                yield match
                break


def _governors(view: View, token: Token) -> Iterator[Token]:
    """A word and, as long as they are no verbs, those on which it hangs: "accused the court of
    hiding it", « s'est dit prêt à négocier ».
    """
    yield token
    for over in islice(above(view.tokens, token), CLIMB):
        if token.pos in PREDICATES and token.dep not in NOMINAL:
            return
        yield over
        token = over


def _is_held(view: View, found: Found) -> bool:
    """Do the slots that must hold somebody do so?"""
    return all(_slot(view, found, (slot,), acting=False) for slot in found.pattern.needed)


def _within(token: Token, span: Span) -> bool:
    return span[0] <= token.start < span[1]


def _match(view: View, token: Token, phrases: bool) -> Found | None:
    """The pattern of most words at a token; of equals the one whose words are nearest."""
    found = [
        Found(token, pattern, light)
        for pattern in patterns(view.doc.language).get(token.lemma.lower(), ())
        if phrases == (len(pattern.words) > 1) and token.pos in TAGS[pattern.pos]
        if (light := _light_words(view, token, pattern)) is not None
        and _fits(view, Found(token, pattern, light))
    ]
    return min(found, key=_distance, default=None)


def _fits(view: View, found: Found) -> bool:
    """Is a reflexive verb one here, and does a place stand where it must?"""
    pattern = found.pattern
    if pattern.pos == "reflexive" and not is_reflexive(view, found.token):
        return False
    places = [t for slot in pattern.placed for t in fillers(view, found, slot)]
    return not pattern.placed or any(m.kind == "place" for t in places for m in view.mentions_at(t))


def _distance(found: Found) -> tuple[int, int, int]:
    pattern = found.pattern
    special = (pattern.pos == "reflexive") + bool(pattern.placed)
    return -len(pattern.words), -special, max(found.words) - min(found.words)


def _light_words(view: View, token: Token, pattern: Pattern) -> tuple[Token, ...] | None:
    """The words that complete a phrase, among those below its head; None where one is missing."""
    found: list[Token] = []
    around = view.tokens[max(0, token.left) : min(token.right, token.i + LIGHT_REACH) + 1]
    for word in pattern.words[1:]:
        match = next(
            (
                t
                for t in around
                if _is_light(view, t, word, token) and not _is_subject(t, token, pattern)
            ),
            None,
        )
        if match is None:
            return None
        found.append(match)
    return tuple(found)


def _is_subject(word: Token, head: Token, pattern: Pattern) -> bool:
    """Does the word do itself what the pattern's subject does to it: "talks resumed"?"""
    before = word.i < head.i and word.head == head.i and word.dep == "nsubj"
    return before and "subj" in pattern.actor


def _is_light(view: View, word: Token, wanted: str, head: Token) -> bool:
    """Is it the wanted word, with no other verb between it and its head?"""
    if word.i == head.i or wanted not in (word.lemma.lower(), word.word.lower()):
        return False
    if (word.pos == "VERB" and word.dep in ASIDE) or (word.i < head.i and word.head != head.i):
        return False
    introduced = view.tokens[word.head] if word.pos in LEADING else word
    for governor in above(view.tokens, introduced) if introduced.i != head.i else (head,):
        if governor.i == head.i:
            return True
        if governor.pos == "VERB" and governor.dep not in ("amod", "compound"):
            return False
    return False


def _is_metaphor(found: Found) -> bool:
    """A noun that only describes another ("attack dog")."""
    return found.token.dep in ("compound", "amod") and found.pattern.pos == "noun"


def _is_content(view: View, inner: Found, act: Found) -> bool:
    """Is an event only what is refused, demanded or threatened?"""
    if act.pattern.type not in UNDONE:
        return False
    token = inner.token
    if _is_condition(view, token, act):
        return True
    while token.dep == "conj" and token.head != token.i:
        token = view.tokens[token.head]
    infinitive = has(token, "VerbForm=Inf")
    over = view.tokens[token.head]
    under = over.i not in act.words and over.head in act.words
    if infinitive and token.dep in ("acl", "advcl") and under:
        return over.dep in NOMINAL  # "urged both sides to talk"
    if token.head not in act.words or token.i in act.words:
        return False
    if token.dep == "nmod":  # "the rejection of the truce", "the threat of a strike"
        return act.token.pos == "NOUN" or over.pos == "NOUN"
    if token.dep == "ccomp" and not infinitive:
        return act.pattern.type != "REJECT"  # what is denied is told as denied
    return token.dep in ("xcomp", "ccomp", *NOMINAL, "acl") or (infinitive and token.dep == "advcl")


def _is_condition(view: View, token: Token, act: Found) -> bool:
    """Is it what would have to happen first: "threatened to leave unless the mayor resigned"?"""
    if token.i in act.words:
        return False
    words = view.listed("conditions")
    chain = [token, *above(view.tokens, token)]
    reached = next((n for n, t in enumerate(chain) if t.i in act.words), 0)
    return any(
        t.dep == "advcl" and any(plain(m) in words for m in below(view.tokens, t, "mark"))
        for t in chain[:reached]
    )


def _event(view: View, span: Span, found: Found) -> Event:
    token, pattern, noun = found.token, found.pattern, found.noun
    actors = _slot(view, found, pattern.actor, acting=True)
    recipients = _slot(view, found, pattern.recipient, acting=False)
    if not actors and pattern.pos == "noun":
        actors = _first_of(view, performers(view, found), recipients, acting=True)
    if pattern.shared:
        actors, recipients = tuple(dict.fromkeys((*actors, *recipients))), ()
        if len(actors) < 2:
            actors = tuple(dict.fromkeys((*actors, *_company(view, span, token))))
    elif not recipients and pattern.type in SPEECH:
        recipients = _first_of(view, concerned(view, found), actors)
    if not pattern.shared and not recipients:
        recipients = _first_of(view, aimed_at(view, found), actors)
    return Event(
        type=pattern.type, mode=pattern.mode, actors=actors,
        recipients=tuple(r for r in recipients if r not in actors),
        place=scene(view, span, token), time=_nearest(view, span, token),
        start=min(token.start, (noun or token).start), end=max(token.end, (noun or token).end),
    )  # fmt: skip


def _first_of(
    view: View, heads: Sequence[Token], others: Sequence[str], *, acting: bool = False
) -> tuple[str, ...]:
    """The parties of the first of some phrases that names any but those who are known."""
    named = (tuple(participants(view, head, acting=acting)) for head in heads)
    return next((parties for parties in named if set(parties) - set(others)), ())


def _slot(view: View, found: Found, slots: Sequence[str], *, acting: bool) -> tuple[str, ...]:
    """Who stands in the first filled slot, or in all of them: ids where known, else words."""
    parties: list[str] = []
    for slot in slots:
        for head in fillers(view, found, slot):
            parties.extend(participants(view, head, acting=acting))
        if parties and not found.pattern.shared:
            break
    return tuple(dict.fromkeys(parties))


def _company(view: View, span: Span, head_word: Token) -> list[str]:
    """Who else is named with a meeting, in its own phrase: "a meeting in which X took part".

    Parties against whom it turned are not of the company.
    """
    against = view.listed("against")
    start, end = subtree(view.tokens, head_word)
    found = []
    for mention in view.doc.within(max(start, span[0]), min(end, span[1]), Mention):
        words = tokens_in(view.tokens, (mention.start, mention.end))
        head = head_of(words, mention.start, mention.end)
        cases = {t.word.lower() for t in below(view.tokens, head, "case")} if head else set()
        if mention.entity and mention.kind in MEETING and not cases & against:
            found.append(mention.entity)
    return found


def _nearest(view: View, span: Span, token: Token) -> int | None:
    """The time of the event: the one of the same stretch that stands nearest."""
    marks = view.doc.all(Time)
    inside = [n for n, mark in enumerate(marks) if span[0] <= mark.start and mark.end <= span[1]]
    return min(inside, key=lambda n: abs(marks[n].start - token.start), default=None)
