"""Who is given as saying what: all attributions of an article (PARC 3: source, cue, content)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from hearsay.model.attribution import Attribution
from hearsay.state.adjectives import by_adjective
from hearsay.state.citing import by_cited
from hearsay.state.colon import by_colon
from hearsay.state.continuation import continuations
from hearsay.state.frames import unframed
from hearsay.state.nouns import by_noun
from hearsay.state.phrases import by_phrase
from hearsay.state.rumour import by_conditional, by_hearsay
from hearsay.state.shared_sources import parted
from hearsay.state.spans import hull, overlaps
from hearsay.state.verbs import by_verb
from hearsay.state.view import View

Finder = Callable[[View], Iterator[Attribution]]
Follower = Callable[[View, Sequence[Attribution]], Iterator[Attribution]]

# In order of trust: where two constructions claim the same cue, the first one has it.
FINDERS: tuple[Finder, ...] = (
    by_verb, by_hearsay, by_phrase, by_noun, by_adjective, by_colon,
)  # fmt: skip
NEXT = 2  # characters between a verb and the phrase that it takes
LAST_RESORTS: tuple[Finder, ...] = (by_conditional,)


def attributions(
    view: View,
    *,
    finders: Sequence[Finder] = FINDERS,
    last_resorts: Sequence[Finder] = LAST_RESORTS,
    continued: Follower = continuations,
) -> tuple[Attribution, ...]:
    """Every attribution, in text order; the constructions to look for can be chosen."""
    found: list[Attribution] = []
    for finder in finders:
        found.extend(a for a in finder(view) if not _taken(a, found))
    found = parted(view, found)
    found.extend(by_cited(view, found))
    for finder in last_resorts:
        found.extend(a for a in finder(view) if not _told(a, found))
    found = sorted(unframed(view.text, found), key=lambda a: (a.cue, a.start))
    joined = _joined(view, found, continued(view, found))
    return tuple(sorted(joined, key=lambda a: (a.start, a.cue)))


def _joined(
    view: View, found: Sequence[Attribution], continuing: Iterable[Attribution]
) -> list[Attribution]:
    """With what a source goes on to say: in the same paragraph it is one attribution (PARC 3)."""
    made = list(found)
    for more in continuing:
        twins = [n for n, a in enumerate(made) if a.cue == more.cue and a.how != "continuation"]
        near = view.paragraph_of(more.start) == view.paragraph_of(more.cue[0])
        for n in twins:  # "X told Reuters that P. “Q.”": Q came through Reuters as well
            if near and made[n].clausal:
                made[n] = _with(made[n], more)
            else:
                made.append(_continued(made[n], more))
        if not twins:
            made.append(more)
    return made


def _with(first: Attribution, more: Attribution) -> Attribution:
    content = tuple(sorted((*first.content, *more.content)))
    start, end = hull(content)
    return replace(first, start=start, end=end, content=content)


def _continued(first: Attribution, more: Attribution) -> Attribution:
    """The same source again; what goes on after "rejects the charge" is said, not rejected."""
    relation = first.relation if first.clausal else "says"
    return replace(
        more, source=first.source, antecedent=first.antecedent, head=first.head, relation=relation,
        clausal=True,
    )  # fmt: skip


def _taken(new: Attribution, found: Sequence[Attribution]) -> bool:
    return any(_is_other_reading(new, old) or _same(new, old) for old in found)


def _is_other_reading(new: Attribution, old: Attribution) -> bool:
    """Is the cue one of another construction already? A verb has its channel beside it."""
    channel = {new.how, old.how} in ({"verb", "channel"}, {"verb", "cited"})
    return new.how != old.how and not channel and overlaps(new.cue, old.cue)


def _same(new: Attribution, old: Attribution) -> bool:
    """One source with one content is one attribution, by whichever of two cues."""
    if new.content == old.content and new.bearer == old.bearer:
        return True
    if (new.how, old.how) != ("phrase", "verb") or not (new.bearer and old.bearer):
        return False
    # « indique-t-on de source sûre »: the verb has the phrase's source and content already
    return 0 <= new.cue[0] - old.cue[1] <= NEXT and overlaps(new.bearer, old.bearer)


def _told(new: Attribution, found: Sequence[Attribution]) -> bool:
    """Is a clause without a source on somebody's word already?"""
    return any(
        any(overlaps(span, cover) for cover in old.content)
        for old in found
        if old.said
        for span in new.content
    )
