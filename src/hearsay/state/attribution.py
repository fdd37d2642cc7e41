"""Who is given as saying what: all attributions of an article (PARC 3: source, cue, content)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from hearsay.model.attribution import Attribution
from hearsay.state.citing import by_cited
from hearsay.state.continuation import continuations
from hearsay.state.nouns import by_noun
from hearsay.state.phrases import by_phrase
from hearsay.state.rumour import by_conditional, by_hearsay
from hearsay.state.spans import hull, overlaps
from hearsay.state.verbs import by_verb
from hearsay.state.view import View

Finder = Callable[[View], Iterator[Attribution]]

# In order of trust: where two constructions claim the same cue, the first one has it.
FINDERS: tuple[Finder, ...] = (by_verb, by_phrase, by_noun, by_hearsay)
LAST_RESORTS: tuple[Finder, ...] = (by_conditional,)


def attributions(view: View) -> tuple[Attribution, ...]:
    """Every attribution, in text order of the cue."""
    found: list[Attribution] = []
    for finder in FINDERS:
        found.extend(a for a in finder(view) if not _taken(a, found))
    found.extend(by_cited(view, found))
    for finder in LAST_RESORTS:
        found.extend(a for a in finder(view) if not _told(a, found))
    found = sorted(found, key=lambda a: (a.cue, a.start))
    return tuple(sorted(_joined(view, found), key=lambda a: (a.start, a.cue)))


def _joined(view: View, found: Sequence[Attribution]) -> list[Attribution]:
    """With what a source goes on to say: in the same paragraph it is one attribution (PARC 3)."""
    made = list(found)
    for more in continuations(view, found):
        first = next(
            (n for n, a in enumerate(made) if a.cue == more.cue and a.source == more.source), None
        )
        if first is not None and view.paragraph_of(more.start) == view.paragraph_of(more.cue[0]):
            content = tuple(sorted((*made[first].content, *more.content)))
            start, end = hull(content)
            made[first] = replace(made[first], start=start, end=end, content=content)
        else:
            made.append(more)
    return made


def _taken(new: Attribution, found: Sequence[Attribution]) -> bool:
    return any(
        (overlaps(new.cue, old.cue) and new.how != old.how) or _same(new, old) for old in found
    )


def _same(new: Attribution, old: Attribution) -> bool:
    """One source with one content is one attribution, by whichever of two cues."""
    return new.content == old.content and new.source == old.source


def _told(new: Attribution, found: Sequence[Attribution]) -> bool:
    """Is a clause without a source on somebody's word already?"""
    return any(
        any(overlaps(span, cover) for cover in old.content) for old in found for span in new.content
    )
