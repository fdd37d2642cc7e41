"""One article translates another: names, numbers and dates follow each other in the same order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import Indel

from hearsay.model.finding import Derivation
from hearsay.model.reading import Reading
from hearsay.model.score import Reason, Score
from hearsay.weigh.order import later
from hearsay.weigh.pile import Pile

# Two reports of one event that were written apart name the same things in another order.
THRESHOLD = 0.6
FEWEST = 8


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something that reads the same in every language, and where it stands."""

    key: str
    start: int
    end: int


def translations(pile: Pile) -> Iterator[Derivation]:
    """Articles of one story in two languages whose anchors run in parallel."""
    for story in pile.stories:
        readings = [pile.readings[id] for id in story.articles]
        made = {reading.article.id: _anchors(reading) for reading in readings}
        for a, b in combinations(readings, 2):
            if a.article.language != b.article.language:
                to, why = later(a, b)
                source = b if to is a else a
                yield from _derivation(
                    (to, made[to.article.id]), (source, made[source.article.id]), why
                )


def _anchors(reading: Reading) -> list[Anchor]:
    found = [
        *(
            Anchor(m.entity, m.start, m.end)
            for m in reading.mentions
            if m.entity and m.form == "name"
        ),
        *(Anchor(f"{q.low} {q.high}", q.start, q.end) for q in reading.quantities),
        *(Anchor(t.earliest, t.start, t.end) for t in reading.times if t.earliest),
    ]
    return sorted(found, key=lambda anchor: (anchor.start, anchor.end, anchor.key))


def _derivation(
    to: tuple[Reading, Sequence[Anchor]], source: tuple[Reading, Sequence[Anchor]], why: str
) -> Iterator[Derivation]:
    here, there = to[1], source[1]
    if min(len(here), len(there)) < FEWEST:
        return
    keys = [anchor.key for anchor in here], [anchor.key for anchor in there]
    near = Indel.normalized_similarity(*keys)
    if near < THRESHOLD:
        return
    blocks = [block for block in Indel.opcodes(*keys).as_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
    detail = f"{same} of {len(here)} and {len(there)} names, numbers and dates in the same order"
    reasons = (
        Reason(name="same order", value=round(near, 4), detail=detail),
        Reason(name="direction", value=0.0, detail=f"{to[0].article.path} {why}"),
    )
    yield Derivation(
        article=to[0].article.id,
        from_article=source[0].article.id,
        kind="translates",
        score=Score(reasons),
        spans=tuple(
            (
                here[block.a].start,
                here[block.a + block.size - 1].end,
                there[block.b].start,
                there[block.b + block.size - 1].end,
            )
            for block in blocks
        ),
    )
