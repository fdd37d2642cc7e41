"""Do two statements say the same thing? Feature by feature, each a reason that people can read."""

from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz.fuzz import ratio

from hearsay.link.days import gap, width
from hearsay.link.facts import WORDS as MERE_WORDS
from hearsay.link.facts import Deed, Facts
from hearsay.link.words import overlap
from hearsay.model.annotation import Quantity
from hearsay.model.score import Reason, Score

# Event and two participants that are no states just reach it, whatever the languages.
THRESHOLD = 0.55
EVENT, MODE, PARTY, PARTIES = 0.25, 0.05, 0.15, 0.45
# An event of the same type in which nobody takes part twice is hardly evidence.
BARE_EVENT = 0.1
# One participant and no other, told within days, is enough for one event of one story.
ALONE, SAME_DAYS = 0.1, 0.05
# An article seldom says the same thing twice; a list of like things is more usual.
SAME_ARTICLE = -0.2
PLACE, TIME, NAME, NAMES = 0.1, 0.1, 0.05, 0.15
WORDS, HALF, QUOTE = 0.7, 0.5, 0.4
# A number of three digits or more is rarely met twice by chance, one of three figures that is not
# rounded ("1,595") hardly ever; a second count that agrees leaves no doubt.
TELLING, ROUND, EXACT, NEAR, COUNTS = 100, 0.35, 0.45, 0.15, 0.6
FIGURES = 3
# One mouth, or one agency, that both go back to.
SOURCE = 0.05


def same(a: Facts, b: Facts) -> Score:
    """How surely two statements are about one and the same thing."""
    pair, reasons = _best_deeds(a, b)
    found = [*reasons, *_counts(a, b), *_places(a, b, pair), *_times(a, b, pair)]
    found += [*_names(a, b), *_sources(a, b), *_words(a, b)]
    if a.article == b.article:
        detail = "two sentences of one article"
        found.append(Reason(name="same article", value=SAME_ARTICLE, detail=detail))
    if a.reached != b.reached:
        detail = "one tells what happened, the other what may"
        found.append(Reason(name="certainty", value=-0.2, detail=detail))
    return Score(tuple(found))


def _best_deeds(a: Facts, b: Facts) -> tuple[tuple[Deed, Deed] | None, list[Reason]]:
    """The two events that agree best; two statements whose events are all of other types differ."""
    best: tuple[tuple[Deed, Deed] | None, list[Reason]] = None, []
    top = 0.0
    weight = {**a.weight, **b.weight}
    named = a.names & b.names
    for one in a.deeds:
        for other in b.deeds:
            if one.type == other.type:
                reasons = list(_deed(one, other, weight, named))
                value = sum(reason.value for reason in reasons)
                if best[0] is None or value > top:
                    best, top = ((one, other), reasons), value
    if best[0] is None and a.deeds and b.deeds:
        detail = f"{a.deeds[0].type} and {b.deeds[0].type}"
        return None, [Reason(name="other events", value=-0.15, detail=detail)]
    return best


def _deed(
    one: Deed, other: Deed, weight: dict[str, float], named: frozenset[str]
) -> Iterator[Reason]:
    """`named` are those whom both statements name, be it only as whose people these are."""
    shared = sorted(one.participants & other.participants)
    # Who refuses or demands may do so twice a day; to whom it is done tells the deed.
    both = {*shared, *(one.participants | other.participants) & named}
    told = len(both) > 1 or bool(one.recipients & other.recipients)
    yield Reason(name="event", value=EVENT if told else BARE_EVENT, detail=one.type)
    if one.mode and one.mode == other.mode:
        yield Reason(name="mode", value=MODE, detail=one.mode)
    if shared:
        value = min(PARTIES, sum(PARTY * weight.get(each, MERE_WORDS) for each in shared))
        yield Reason(name="participants", value=round(value, 4), detail=", ".join(shared))
        telling = any(weight.get(each, 0.0) >= 1 for each in (*shared, *named))
        if telling and told and one.participants == other.participants <= weight.keys():
            yield Reason(name="nobody else", value=ALONE, detail="the same participants in both")
    crossed = one.actors & other.recipients | one.recipients & other.actors
    straight = one.actors & other.actors | one.recipients & other.recipients
    if crossed and not straight:
        detail = f"{', '.join(sorted(crossed))}: who acts in one is acted upon in the other"
        yield Reason(name="roles", value=-0.4, detail=detail)
    elif one.actors and other.actors and not shared:
        detail = f"{', '.join(sorted(one.actors))} and {', '.join(sorted(other.actors))}"
        yield Reason(name="other actors", value=-0.3, detail=detail)


def _counts(a: Facts, b: Facts) -> Iterator[Reason]:
    """Counts of the same thing, each once: equal, overlapping or not."""
    best: dict[str, Reason] = {}
    for one in a.counts:
        for other in b.counts:
            reason = _count(one, other)
            if reason and (one.of not in best or reason.value > best[one.of].value):
                best[one.of] = reason
    left = COUNTS
    for reason in sorted(best.values(), key=lambda each: (-each.value, each.detail)):
        value = min(reason.value, left)
        left -= max(value, 0.0)
        if value:
            yield replace(reason, value=round(value, 4))


def _count(one: Quantity, other: Quantity) -> Reason | None:
    if not one.of or one.of != other.of:
        return None
    equal = (one.low, one.high) == (other.low, other.high)
    detail = f"{one.of}: {_interval(one)} and {_interval(other)}"
    if equal and max(one.low or 0, one.high or 0) >= TELLING:
        value = EXACT if _exact(one) else ROUND
        return Reason(name="same number", value=value, detail=detail)
    if _exact(one) and one.low is not None and one.low == other.low:
        return Reason(name="same number", value=ROUND, detail=detail)
    low = max(one.low or 0, other.low or 0)
    high = min(_top(one), _top(other))
    if low <= high and (one.low == other.low or one.high == other.high or high < float("inf")):
        return Reason(name="numbers agree", value=NEAR, detail=detail)
    return Reason(name="other number", value=-0.1, detail=detail) if low > high else None


def _exact(quantity: Quantity) -> bool:
    """Is the number that is printed one of three figures or more, noughts at its end apart?"""
    size = quantity.low if quantity.low is not None else quantity.high or 0.0
    return size == int(size) and len(str(int(size)).rstrip("0")) >= FIGURES


def _top(quantity: Quantity) -> float:
    return float("inf") if quantity.high is None else quantity.high


def _interval(quantity: Quantity) -> str:
    low, high = (f"{end:g}" if end is not None else "" for end in (quantity.low, quantity.high))
    return low if low == high else f"{low}..{high}"


def _places(a: Facts, b: Facts, pair: tuple[Deed, Deed] | None) -> Iterator[Reason]:
    if pair and pair[0].place and pair[1].place and pair[0].place != pair[1].place:
        detail = f"{pair[0].place} and {pair[1].place}"
        yield Reason(name="other place", value=-0.15, detail=detail)
    elif shared := sorted(a.places & b.places):
        yield Reason(name="place", value=PLACE, detail=", ".join(shared))


def _times(a: Facts, b: Facts, pair: tuple[Deed, Deed] | None) -> Iterator[Reason]:
    """Days that the events were put to; without events, days that both name."""
    counted = {each.of for each in a.counts} & {each.of for each in b.counts} - {""}
    alike = a.language == b.language and overlap(a.words, b.words) >= HALF
    elsewhere = (pair or counted or alike) and a.article != b.article
    if elsewhere and a.published and b.published and gap(a.published, b.published) <= 2:
        yield Reason(name="told together", value=SAME_DAYS, detail="reported within two days")
    if pair and pair[0].when and pair[1].when:
        apart = gap(pair[0].when, pair[1].when)
        if apart > 2:
            yield Reason(name="other time", value=-0.35, detail=f"{apart} days apart")
        elif apart:
            yield Reason(name="near in time", value=-0.05, detail=f"{apart} days apart")
        elif max(width(pair[0].when), width(pair[1].when)) <= 7:
            yield Reason(name="time", value=TIME, detail="the same days")
    elif any(x == y and width(x) <= 1 for x in a.times for y in b.times):
        yield Reason(name="time", value=TIME, detail="the same day is named")


def _names(a: Facts, b: Facts) -> Iterator[Reason]:
    """Names that both hold beyond those who take part in the event in both."""
    one, other = (frozenset(p for d in each.deeds for p in d.participants) for each in (a, b))
    shared = sorted(a.names & b.names - (one & other))
    if shared:
        # A list of those who met is often read in part: who takes part in one does so in both.
        worth = {each: PARTY if each in one | other else NAME for each in shared}
        value = min(NAMES, sum(worth[id] * a.weight.get(id, MERE_WORDS) for id in shared))
        yield Reason(name="names", value=round(value, 4), detail=", ".join(shared))


def _sources(a: Facts, b: Facts) -> Iterator[Reason]:
    """Named sources and agencies that both chains go through; two outlets often ask one mouth."""
    shared = sorted(a.sources & b.sources)
    if shared and a.article != b.article:
        yield Reason(name="same source", value=SOURCE, detail=", ".join(shared))


def _words(a: Facts, b: Facts) -> Iterator[Reason]:
    """Words of one language; a quotation that is nearly the same counts more."""
    if a.language != b.language:
        return
    near = overlap(a.words, b.words)
    if near >= 0.2:
        shared = ", ".join(sorted(a.words.keys() & b.words.keys())[:6])
        yield Reason(name="words", value=round(WORDS * near, 4), detail=shared)
    long_enough = min(a.words.total(), b.words.total()) >= 5
    if a.quoted and b.quoted and long_enough and ratio(a.text, b.text) >= 80:
        yield Reason(name="quotation", value=QUOTE, detail=a.text[:60])
