"""Who did what to whom, in PLOVER 2.0, from the tables of verbs, nouns and light-verb phrases.

An act of speech is an event too: what somebody denies, demands, promises, threatens or accuses of
is told with that act, whether or not its verb is a part of the stretch. What is only demanded,
refused or threatened is no event by itself.
"""

from collections.abc import Sequence

from hearsay.model.annotation import Mention, Time, Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, head_of
from hearsay.model.statement import Event
from hearsay.state.acts import SPEECH, acts, completes, is_content
from hearsay.state.event_match import match
from hearsay.state.event_patterns import NOTHING, Found
from hearsay.state.figures import is_figurative
from hearsay.state.participants import participants
from hearsay.state.scene import scene
from hearsay.state.slots import fillers, performers
from hearsay.state.spans import subtree, tokens_in
from hearsay.state.targets import aimed_at, concerned
from hearsay.state.view import View

MEETING = {"person", "organisation", "group"}


def events(view: View, span: Span) -> tuple[Event, ...]:
    """The events of a stretch of text, in text order, with the acts of speech that tell it."""
    told = _told(view, tokens_in(view.tokens, span))
    spoken = list(acts(view, span))
    told = [f for f in told if not any(completes(f, act) for act in spoken)]
    spoken = [act for act in spoken if not any(act.words & f.words for f in told)]
    found = sorted([*spoken, *told], key=lambda f: f.token.i)
    done = [
        f
        for f in found
        if _is_held(view, f) and not any(is_content(view, f, a) for a in found if a is not f)
    ]
    return tuple(_event(view, span, f) for f in done)


def _told(view: View, tokens: Sequence[Token]) -> list[Found]:
    """Phrases of several words first, so that "hold a meeting" is not a meeting besides."""
    found: list[Found] = []
    taken: set[int] = set()
    for phrases in (True, False):
        for token in tokens:
            spoken_for = token.i in taken or view.in_time(token)
            fit = None if spoken_for else match(view, token, phrases)
            if fit and not _is_metaphor(fit):
                taken |= fit.words
                found.append(fit)
    return [f for f in found if f.pattern.type != NOTHING and not is_figurative(view, f)]


def _is_held(view: View, found: Found) -> bool:
    """Do the slots that must hold somebody do so?"""
    return all(_slot(view, found, (slot,), acting=False) for slot in found.pattern.needed)


def _is_metaphor(found: Found) -> bool:
    """A noun that only describes another ("attack dog")."""
    return found.token.dep in ("compound", "amod") and found.pattern.pos == "noun"


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
