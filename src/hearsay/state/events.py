"""Who did what to whom, in PLOVER 2.0, from the tables of verbs, nouns and light-verb phrases.

The participants are found by syntax where the table says they stand: subject, object, or after a
preposition. "subj+with" makes all of them actors of one shared event, as in a meeting.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.model.annotation import Mention, Place, Time, Token
from hearsay.model.attribution import Span
from hearsay.model.language import Language
from hearsay.model.morph import below, has, head_of
from hearsay.model.statement import Event
from hearsay.state.certainty import is_negated
from hearsay.state.speakers import is_passive, speaker
from hearsay.state.spans import subtree, tokens_in
from hearsay.state.view import View

TAGS = {"verb": {"VERB", "AUX"}, "light": {"VERB", "AUX"}, "noun": {"NOUN", "PROPN"}}
OBLIQUE = ("obl", "obl:agent", "obl:arg", "obl:mod", "nmod", "advcl")
LIGHT_REACH = 8
MEETING = {"person", "organisation", "group"}
ACTING = {"person", "organisation", "group", "nationality", "outlet", "place"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A row of the table of events: its words in lemmas and where its participants stand."""

    words: tuple[str, ...]
    pos: str
    type: str
    mode: str
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    shared: bool


def events(view: View, span: Span) -> tuple[Event, ...]:
    """The events of a stretch of text, in text order; one for each word that tells of one."""
    return tuple(_events(view, span))


def _events(view: View, span: Span) -> Iterator[Event]:
    """Phrases of several words first, so that "hold a meeting" is not a meeting besides."""
    tokens = tokens_in(view.tokens, span)
    found: list[tuple[Token, Pattern, list[Token]]] = []
    taken: set[int] = set()
    for phrases in (True, False):
        for token in tokens:
            pattern = None if token.i in taken else _pattern(view, token, phrases)
            if pattern and not _is_metaphor(token, pattern):
                light = _light_words(view, token, pattern)
                taken |= {token.i, *(t.i for t in light)}
                found.append((token, pattern, light))
    for token, pattern, light in sorted(found, key=lambda f: f[0].i):
        yield _event(view, span, token, light[-1] if light else None, pattern)


def _pattern(view: View, token: Token, phrases: bool) -> Pattern | None:
    for pattern in patterns(view.doc.language).get(token.lemma.lower(), ()):
        if phrases != (len(pattern.words) > 1):
            continue
        if token.pos in TAGS[pattern.pos] and len(_light_words(view, token, pattern)) == len(
            pattern.words[1:]
        ):
            return pattern
    return None


def _light_words(view: View, token: Token, pattern: Pattern) -> list[Token]:
    """The words that complete a light-verb phrase, among the words that hang below its verb."""
    found: list[Token] = []
    around = view.tokens[max(0, token.left) : min(token.right, token.i + LIGHT_REACH) + 1]
    for word in pattern.words[1:]:
        match = next((t for t in around if word in (t.lemma.lower(), t.word.lower()) and t.i != token.i), None)
        if match is None:
            break
        found.append(match)
    return found


def _is_metaphor(token: Token, pattern: Pattern) -> bool:
    """A noun that only describes another ("attack dog") or a verb that is not happening to anyone."""
    return token.dep in ("compound", "amod") and pattern.pos == "noun"


def _event(view: View, span: Span, token: Token, noun: Token | None, pattern: Pattern) -> Event:
    actors = _slot(view, token, noun, pattern.actor, first=not pattern.shared)
    recipients = _slot(view, token, noun, pattern.recipient, first=not pattern.shared)
    if pattern.shared:
        actors, recipients = tuple(dict.fromkeys((*actors, *recipients))), ()
        if len(actors) < 2:
            actors = tuple(dict.fromkeys((*actors, *_company(view, span, token))))
    else:
        recipients = tuple(r for r in recipients if r not in actors)
    start, end = token.start, (noun or token).end
    return Event(
        type=pattern.type, mode=pattern.mode, actors=actors, recipients=recipients,
        place=_nearest(view, Place, span, token), time=_nearest(view, Time, span, token),
        start=min(start, (noun or token).start), end=max(token.end, end),
    )  # fmt: skip


def _slot(
    view: View, token: Token, noun: Token | None, slots: Sequence[str], *, first: bool
) -> tuple[str, ...]:
    """Who stands in the first slot that is filled, or in all of them: ids where known, else words."""
    found: list[str] = []
    for slot in slots:
        for head in _fillers(view, token, noun, slot):
            found.extend(_participants(view, head))
        if found and first:
            break
    return tuple(dict.fromkeys(found))


def _company(view: View, span: Span, head_word: Token) -> list[str]:
    """Who else is named with a meeting: in its own phrase ("a meeting in which X took part with Y").

    Parties against whom it turned are not of the company.
    """
    against = view.lexicon.small.get("against", frozenset())
    start, end = subtree(view.tokens, head_word)
    found = []
    for mention in view.doc.within(max(start, span[0]), min(end, span[1]), Mention):
        head = head_of(tokens_in(view.tokens, (mention.start, mention.end)), mention.start, mention.end)
        cases = {t.word.lower() for t in below(view.tokens, head, "case")} if head else set()
        if mention.entity and mention.kind in MEETING and not cases & against:
            found.append(mention.entity)
    return found


def _fillers(view: View, token: Token, noun: Token | None, slot: str) -> list[Token]:
    tokens, anchors = view.tokens, [token, *([noun] if noun else [])]
    if slot == "subj":
        subject = speaker(view, token) if token.pos in ("VERB", "AUX") else None
        if is_passive(view, token):
            return below(tokens, token, "obl:agent")
        return [subject] if subject else []
    if slot == "obj":
        relation = "nsubj:pass" if is_passive(view, token) else "obj"
        found = below(tokens, token, relation, "iobj")
        if not found and token.dep in ("acl", "amod") and has(token, "VerbForm=Part"):
            found = [tokens[token.head]]
        others = [t for t in found if noun is None or t.i != noun.i]
        return others or ([noun] if noun else [])  # "capture a soldier": what the verb acts on
    if slot == "poss":
        owned = [t for a in anchors for t in below(tokens, a, "nmod", "nmod:poss", "compound", "amod")]
        return [t for t in owned if _is_owner(view, t, noun or token)]
    return [t for a in anchors for t in below(tokens, a, *OBLIQUE) if _has_case(view, t, slot)]


def _is_owner(view: View, token: Token, noun: Token) -> bool:
    """A possessor before the noun ("Israel's strikes") or a nationality beside it ("frappes russes")."""
    mention = _mention_of(view, token)
    if mention and mention.kind == "nationality":
        return True
    return token.i < noun.i and token.dep != "amod"


def _has_case(view: View, token: Token, preposition: str) -> bool:
    cases = [t for t in below(view.tokens, token, "case", "mark")]
    words = {w for t in cases for w in (t.word.lower(), t.lemma.lower())}
    joined = " ".join(t.word.lower() for t in cases)
    return preposition in words or preposition == joined


def _participants(view: View, head: Token) -> Iterator[str]:
    """The entities a noun phrase names; its words where it names none."""
    for part in _conjuncts(view, head):
        mention = _mention_of(view, part)
        if mention and mention.entity:
            yield mention.entity
            continue
        inner = _named_inside(view, part)
        if inner:
            yield from inner
        elif part.pos in ("NOUN", "PROPN"):
            yield _words(view, part)


def _conjuncts(view: View, head: Token) -> list[Token]:
    return [head, *(t for t in below(view.tokens, head, "conj") if t.pos not in ("VERB", "AUX"))]


def _mention_of(view: View, token: Token) -> Mention | None:
    around = [m for m in view.mentions if m.start <= token.start < m.end]
    return max(around, key=lambda m: m.end - m.start, default=None)


def _named_inside(view: View, head: Token) -> list[str]:
    """Whose people act: "leaders of Hamas and of X", "Palestinian groups", "la délégation du Y"."""
    start, end = _near_span(view, head)
    inside = [
        m for m in view.doc.within(start, end, Mention) if m.entity and m.kind in ACTING
    ]
    strong = [m for m in inside if m.kind not in ("nationality", "place")]
    return list(dict.fromkeys(m.entity for m in (strong or inside) if m.entity))


def _near_span(view: View, head: Token) -> Span:
    """A noun phrase with its complements but without relative clauses and conjuncts."""
    start, end = subtree(view.tokens, head)
    for child in below(view.tokens, head, "acl:relcl", "parataxis", "conj", "advcl"):
        if child.i > head.i:
            end = min(end, subtree(view.tokens, child)[0])
    return start, max(end, head.end)


def _words(view: View, head: Token) -> str:
    """The head noun with what stands right before it, without article."""
    words = [
        t for t in view.tokens[head.left : head.i + 1]
        if t.pos not in ("DET", "ADP", "PUNCT") and t.i >= head.i - 3
    ]  # fmt: skip
    return " ".join(t.word for t in words) or head.word


def _nearest(view: View, kind: type[Time] | type[Place], span: Span, token: Token) -> int | None:
    """The time or place of the event: the one of the same stretch that stands nearest."""
    marks = view.doc.all(kind)
    inside = [n for n, mark in enumerate(marks) if span[0] <= mark.start and mark.end <= span[1]]
    return min(inside, key=lambda n: abs(marks[n].start - token.start), default=None)


def is_done(view: View, token: Token) -> bool:
    """Is the event told as happening, not as something that did not?"""
    return not is_negated(view, token)


@lru_cache(maxsize=16)
def patterns(language: Language) -> Mapping[str, tuple[Pattern, ...]]:
    """The table of events by first word, longer patterns first."""
    index: dict[str, list[Pattern]] = {}
    for row in language.table("events"):
        words = tuple(row["pattern"].lower().split())
        actor = row["actor"].split(",")
        index.setdefault(words[0], []).append(
            Pattern(
                words=words, pos=row["pos"], type=row["type"], mode=row["mode"],
                actor=tuple(p for slot in actor for p in slot.split("+") if p),
                recipient=tuple(p for p in row["recipient"].split(",") if p),
                shared="+" in row["actor"],
            )
        )  # fmt: skip
    return {w: tuple(sorted(found, key=lambda p: -len(p.words))) for w, found in index.items()}
