"""Claims: what several statements say, over articles and languages.

Average linkage with a threshold that a pair reaches by event and participants, by number, or by
words. When in doubt a statement stays by itself: a wrong merge costs more than a missed one.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence

from hearsay.link import cluster
from hearsay.link.facts import Facts, facts
from hearsay.link.keys import pairs
from hearsay.link.same import THRESHOLD, same
from hearsay.link.words import content_words
from hearsay.model.claim import Claim, Story
from hearsay.model.ids import make_id
from hearsay.model.knowledge import Knowledge
from hearsay.model.linked import Link
from hearsay.model.reading import Reading
from hearsay.model.said import Said, said
from hearsay.model.score import Reason, Score

# A key that more statements of one story share is the story itself.
CAP = 80
GIST = 160
Pair = tuple[str, str]


def find_claims(
    readings: Sequence[Reading], stories: Sequence[Story], knowledge: Knowledge
) -> tuple[tuple[Claim, ...], tuple[Link, ...]]:
    """The claims of all stories, and why statements were put together."""
    by_id = {reading.article.id: reading for reading in readings}
    found: list[Claim] = []
    links: list[Link] = []
    for story in stories:
        of_story = [each for id in story.articles for each in said(by_id[id]) if not _is_bare(each)]
        made = {each.id: facts(each, knowledge) for each in of_story}
        originals = _originals(made)
        scores = _scores({id: made[id] for id in originals.values()})
        groups = _groups(originals, scores)
        statements = {each.id: each for each in of_story}
        found += [
            _claim(story, [statements[id] for id in group], scores)
            for group in groups
            if _is_claim([statements[id] for id in group])
        ]
        links += _links(groups, scores)
        links += _copied(originals)
    return tuple(sorted(found, key=lambda claim: (claim.story, claim.id))), tuple(links)


def _is_bare(each: Said) -> bool:
    """Does it say no more than who speaks and that they do: "The company denies"?"""
    start, kept = each.statement.start, list(each.text)
    for hop in each.statement.chain:
        for mark in (hop, hop.cue):
            if mark and mark.start is not None and mark.end is not None:
                for at in range(max(mark.start - start, 0), min(mark.end - start, len(kept))):
                    kept[at] = " "
    return not content_words("".join(kept), each.language)


def _is_claim(group: Sequence[Said]) -> bool:
    """Said by two, it holds an event, a number or somebody's word; said by one, both of that."""
    attributed = any(len(each.statement.chain) > 1 for each in group)
    telling = any(each.happenings or each.counts for each in group)
    return (attributed or telling) if len(group) > 1 else (attributed and telling)


def _originals(made: Mapping[str, Facts]) -> dict[str, str]:
    """Copies of one sentence are one for comparing: for each statement the first of its kind."""
    first: dict[Hashable, str] = {}
    return {
        id: first.setdefault((each.language, each.text, each.deeds, each.counts), id)
        for id, each in sorted(made.items())
    }


def _scores(made: Mapping[str, Facts]) -> dict[Pair, Score]:
    """Scores of the pairs that share a key."""
    keyed = {id: set(_keys(each)) for id, each in made.items()}
    scored = ((pair, same(made[pair[0]], made[pair[1]])) for pair in pairs(keyed, cap=CAP))
    return {pair: score for pair, score in scored if score.value > 0}


def _keys(each: Facts) -> Iterator[Hashable]:
    """Two statements that say one thing share a participant of an event, a number, or words."""
    for deed in each.deeds:
        for participant in deed.participants:
            yield deed.type, participant
        if deed.place:
            yield deed.type, "at", deed.place
    for count in each.counts:
        yield count.of, count.low, count.high
        for name in each.names | each.places:
            yield count.of, name
    words = sorted(each.words, key=lambda word: (-len(word), word))[:8]
    for place, one in enumerate(words):
        for other in words[place + 1 :]:
            yield each.language, min(one, other), max(one, other)


def _groups(originals: Mapping[str, str], scores: Mapping[Pair, Score]) -> list[tuple[str, ...]]:
    values = {pair: score.value for pair, score in scores.items()}
    groups = cluster.agglomerate(
        set(originals.values()), values, threshold=THRESHOLD, linkage=cluster.average
    )
    copies: dict[str, list[str]] = {}
    for id, original in originals.items():
        copies.setdefault(original, []).append(id)
    return [tuple(sorted(c for id in group for c in copies[id])) for group in groups]


def _links(groups: Sequence[tuple[str, ...]], scores: Mapping[Pair, Score]) -> Iterator[Link]:
    home = {id: group for group in groups for id in group}
    for (a, b), score in sorted(scores.items(), key=lambda item: item[0]):
        if home[a] is home[b] and score.value >= THRESHOLD:
            yield Link(kind="claim", a=a, b=b, score=score)


def _copied(originals: Mapping[str, str]) -> Iterator[Link]:
    """Statements in the very same words hang on the first of them."""
    for id, of in sorted(originals.items()):
        if id != of:
            words = Reason(name="same words", value=1.0, detail="word for word")
            yield Link(kind="claim", a=min(id, of), b=max(id, of), score=Score((words,)))


def _claim(story: Story, group: Sequence[Said], scores: Mapping[Pair, Score]) -> Claim:
    ids = tuple(sorted(each.id for each in group))
    return Claim(
        id=make_id("claim", ids),
        story=story.id,
        gist=_gist(group, scores),
        statements=ids,
        languages=tuple(sorted({each.language for each in group})),
    )


def _gist(group: Sequence[Said], scores: Mapping[Pair, Score]) -> str:
    """The words of the statement nearest to all others, in the language of the most.

    A denial tells a claim only where nobody asserts it.
    """
    languages = Counter(each.language for each in group)
    most = max(sorted(languages), key=lambda code: languages[code])
    ids = [each.id for each in group]

    def central(each: Said) -> tuple[bool, float, int, str]:
        near = sum(
            scores[pair].value
            for other in ids
            if (pair := (min(each.id, other), max(each.id, other))) in scores
        )
        return each.statement.polarity == "asserts", near, -len(each.text), each.id

    best = max((each for each in group if each.language == most), key=central)
    return shortened(best.text, GIST)


def shortened(text: str, length: int) -> str:
    """The first words of a text, as they are printed, on one line."""
    line = " ".join(text.split()).strip(" ,;")
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + " …"
