"""Counts of a pile: what is counted, of which people, on whose word, as of which day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hearsay.model.annotation import Quantity, Time
from hearsay.model.knowledge import Knowledge
from hearsay.model.reading import Dating, Reading
from hearsay.model.said import Said
from hearsay.weigh.pile import Pile

# A count that stands this near in the text is of the same people, where it names none itself.
BESIDE = 250
# Days before publication that a text may still mean by "as of".
RECENT = 10
# An article that doesn't give its date came out soon after the last day that it speaks of.
SOON = 14
Days = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """A quantity of a statement; `as_of` is None where its day is unknown."""

    said: Said
    quantity: Quantity
    who: frozenset[str]
    people: str
    places: frozenset[str]
    claim: str
    story: str
    names: frozenset[str]
    source: str
    about: frozenset[str]
    main: bool
    as_of: Days | None
    as_of_value: str

    @property
    def low(self) -> float:
        """The least it can be."""
        return self.quantity.low or 0.0

    @property
    def high(self) -> float:
        """The most it can be."""
        return float("inf") if self.quantity.high is None else self.quantity.high

    @property
    def size(self) -> float:
        """The number that is printed, or the middle of an interval."""
        ends = [end for end in (self.quantity.low, self.quantity.high) if end is not None]
        return sum(ends) / len(ends) if ends else 0.0


def find_counts(pile: Pile) -> list[Count]:
    """Every quantity of something countable, once: in the statement with the longest chain."""
    found: list[Count] = []
    for reading in pile.readings.values():
        holders: dict[int, Said] = {}
        for statement in reading.statements:
            for at in statement.quantities:
                said = pile.said[statement.id]
                if at not in holders or _depth(said) > _depth(holders[at]):
                    holders[at] = said
        for at, quantity in enumerate(reading.quantities):
            if at not in holders and (around := _around(pile, reading, quantity)):
                holders[at] = around
        made = [_count(pile, holders[at], reading.quantities[at]) for at in sorted(holders)]
        found += [_with_neighbours(each, made) for each in made if each.quantity.of]
    return [each for each in found if each.size]


def _around(pile: Pile, reading: Reading, quantity: Quantity) -> Said | None:
    """The statement that holds the most of a number over whose words two statements part."""
    shared = {
        each.id: min(each.end, quantity.end) - max(each.start, quantity.start)
        for each in reading.statements
    }
    best = max(sorted(shared), key=lambda id: shared[id], default="")
    return pile.said[best] if best and shared[best] > 0 else None


def _depth(said: Said) -> int:
    return len(said.statement.chain)


def _count(pile: Pile, said: Said, quantity: Quantity) -> Count:
    as_of, value = _as_of(said, quantity)
    return Count(
        said=said,
        quantity=quantity,
        who=frozenset(_who(pile.knowledge, said.reading, quantity)),
        people=quantity.who,
        places=frozenset(p.entity or p.name for p in said.places),
        claim=pile.claim_of.get(said.id, ""),
        story=pile.story_of.get(said.statement.article, ""),
        names=frozenset(m.entity for m in said.names if m.entity and m.kind != "nationality"),
        source=_source(said),
        about=_about(pile.knowledge, said.reading),
        main=_main(said.reading, quantity),
        as_of=as_of,
        as_of_value=value,
    )


def _who(knowledge: Knowledge, reading: Reading, quantity: Quantity) -> Iterator[str]:
    """The entities in the words for who is counted; whoever belongs to a state with that state."""
    text = reading.article.text
    near = (quantity.start - BESIDE, quantity.end + BESIDE)
    for mention in reading.mentions:
        words = text[mention.start : mention.end]
        if mention.entity and near[0] <= mention.start < near[1] and words in quantity.who:
            actor = knowledge.actors.get(mention.entity)
            yield (actor.country.lower() if actor and actor.country else mention.entity)


def _source(said: Said) -> str:
    """Who counted, where it is somebody named."""
    hop = said.statement.chain[-1]
    return "" if hop.unnamed or len(said.statement.chain) == 1 else hop.entity or ""


def _about(knowledge: Knowledge, reading: Reading) -> frozenset[str]:
    """The places and parties that an article names, states apart: they are named in any news."""
    ids = {m.entity for m in reading.mentions if m.entity and m.kind != "nationality"}
    places = knowledge.places
    states = {id for id in ids if id in places and places[id].precision == "country"}
    states |= {id for id in ids if id in knowledge.actors and knowledge.actors[id].kind == "state"}
    return frozenset(id for id in ids - states if id not in knowledge.outlets and len(id) > 2)


def _main(reading: Reading, quantity: Quantity) -> bool:
    """Is this the largest count of its kind in the article, and of people?"""
    same = [q for q in reading.quantities if q.of == quantity.of and q.unit == quantity.unit]
    sizes = [max(q.low or 0, q.high or 0) for q in same]
    return quantity.unit == "person" and max(quantity.low or 0, quantity.high or 0) >= max(sizes)


def _with_neighbours(count: Count, all_: Sequence[Count]) -> Count:
    """A count of mere "people" beside one of named people is of the same people, and one beside a
    running total ("killed since October and 73,439 injured") runs as well.
    """
    start = count.quantity.start
    beside = [
        each
        for each in all_
        if each.quantity.of != count.quantity.of
        and each.quantity.unit == count.quantity.unit
        and abs(each.quantity.start - start) <= BESIDE
    ]
    if any(each.quantity.cumulative for each in beside):
        count = replace(count, quantity=replace(count.quantity, cumulative=True))
    named = {each.who: each for each in beside if each.who}
    if count.who or len(named) != 1:
        return count
    other = next(iter(named.values()))
    return replace(
        count,
        who=other.who,
        people=count.people or other.people,
        places=count.places or other.places,
    )


def _as_of(said: Said, quantity: Quantity) -> tuple[Days | None, str]:
    """The day up to which was counted: for a running total one that the text may give, else the
    day of the report.
    """
    dating = said.reading.dating
    published = _days(dating) or _soon_after(dating)
    happened = {each.time for each in said.happenings if each.time}
    for time in said.times:
        span = _days(time)
        if span is None or time in happened or not quantity.cumulative:
            continue
        if time.earliest == quantity.since:
            continue
        if published and published[0] - RECENT <= span[0] and span[1] <= published[1]:
            return span, time.value
    value = dating.value[:10] if "T" in dating.value else dating.value
    return published, value or _interval(dating)


def _days(span: Time | Dating) -> Days | None:
    try:
        first, last = date.fromisoformat(span.earliest[:10]), date.fromisoformat(span.latest[:10])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()


def _soon_after(dating: Dating) -> Days | None:
    """The days in which an article without date appeared, by the last day that it speaks of."""
    try:
        first = date.fromisoformat(dating.earliest[:10]).toordinal()
    except ValueError:
        return None
    return first, first + SOON


def _interval(dating: Dating) -> str:
    first, last = dating.earliest[:10], dating.latest[:10]
    if not first and not last:
        return ""
    return first if first == last else f"{first or '..'}/{last or '..'}"
