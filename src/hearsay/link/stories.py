"""Stories: the articles about one thing that happened (topic detection and tracking, Allan 2002).

Flexible linkage over scored pairs: names weighted by rarity, events with the same participants,
places, dates, and within a language the words. Two reports of one war are two stories when they
tell of other happenings.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from hearsay.link import cluster, vectors
from hearsay.link.days import SURE, gap, width
from hearsay.link.keys import pairs
from hearsay.link.profile import Deed, Profile, blocking, profiles
from hearsay.model.claim import Story
from hearsay.model.ids import make_id
from hearsay.model.knowledge import Knowledge
from hearsay.model.linked import Link
from hearsay.model.reading import Reading
from hearsay.model.score import Reason, Score

# Chosen on topics 1-16 of ECB+; what it gives there, `python -m evaluation ecb+` says.
THRESHOLD = 0.25
# Keys that more articles share say nothing about which story an article belongs to.
CAP = 400
# Reports of one happening come out within days of each other.
DAYS, MONTH = 7, 30
TOGETHER, TOLD_TOGETHER = 2, 0.03
APART, FAR, LIKELY_APART, SEASON = -0.6, -1.0, -0.2, -0.3
NAMES, WORDS, EVENT, EVENTS, PLACES = 0.55, 0.75, 0.15, 0.35, 0.1
# Over two languages there are no words to compare.
NAMES_ALONE = 0.9
TITLE = 90


def find_stories(
    readings: Sequence[Reading], knowledge: Knowledge
) -> tuple[tuple[Story, ...], tuple[Link, ...]]:
    """The stories of a pile, each article in exactly one, and why articles were put together."""
    made, rare = profiles(readings, knowledge)
    scores = {
        (a, b): compare(made[a], made[b], rare)
        for a, b in pairs({id: blocking(p, rare) for id, p in made.items()}, cap=CAP)
    }
    # Sums below 0 are kept: articles of two months stay apart whatever a third has in common.
    values = {pair: sum(r.value for r in score.reasons) for pair, score in scores.items()}
    groups = cluster.agglomerate(made, values, threshold=THRESHOLD, linkage=cluster.flexible)
    home = {article: group for group in groups for article in group}
    links = tuple(
        Link(kind="story", a=a, b=b, score=score)
        for (a, b), score in sorted(scores.items(), key=lambda item: item[0])
        if home[a] is home[b] and score.value >= THRESHOLD
    )
    by_id = {reading.article.id: reading for reading in readings}
    return tuple(_story([by_id[id] for id in group]) for group in groups), links


def compare(a: Profile, b: Profile, rare: Mapping[str, float]) -> Score:
    """How surely two articles tell of one happening."""
    texts = *_names(a, b), *_words(a, b)
    return Score((*texts, *_events(a, b, rare), *_places(a, b), *_dates(a, b)))


def _names(a: Profile, b: Profile) -> Iterator[Reason]:
    if near := vectors.cosine(a.names, b.names):
        detail = ", ".join(vectors.strongest(a.names, b.names, 5))
        weight = NAMES if a.language == b.language else NAMES_ALONE
        yield Reason(name="names", value=round(weight * near, 4), detail=detail)


def _words(a: Profile, b: Profile) -> Iterator[Reason]:
    if a.language == b.language and (near := vectors.cosine(a.words, b.words)):
        shared = vectors.strongest(a.words, b.words, 5)
        detail = ", ".join(word.split(" ", 1)[1] for word in shared)
        yield Reason(name="words", value=round(WORDS * near, 4), detail=detail)


def _events(a: Profile, b: Profile, rare: Mapping[str, float]) -> Iterator[Reason]:
    """Events of one type whose participants are the same, at least two of them."""
    best: dict[tuple[str, frozenset[str]], float] = {}
    for one in a.deeds:
        for other in b.deeds:
            shared = one.participants & other.participants
            if one.type == other.type and len(shared) > 1 and _one_time(one, other):
                telling = sum(rare.get(each, 0.3) for each in shared)
                best[one.type, shared] = min(EVENTS, EVENT * telling)
    if best:
        (type, shared), value = max(best.items(), key=lambda item: (item[1], sorted(item[0][1])))
        detail = f"{type}: {', '.join(sorted(shared))}"
        yield Reason(name="event", value=round(value, 4), detail=detail)


def _one_time(one: Deed, other: Deed) -> bool:
    return not (one.when and other.when and gap(one.when, other.when) > DAYS)


def _places(a: Profile, b: Profile) -> Iterator[Reason]:
    shared = sorted(a.places.keys() & b.places.keys())
    if value := min(PLACES, sum(0.04 * a.places[each] for each in shared)):
        yield Reason(name="places", value=round(value, 4), detail=", ".join(shared[:5]))


def _dates(a: Profile, b: Profile) -> Iterator[Reason]:
    """Datings that can't come near each other speak against; so do days of another season."""
    unsure = a.dated is None or b.dated is None
    if unsure and a.likely and b.likely and (days := gap(a.likely, b.likely)) > DAYS:
        detail = f"probably {days} days apart"
        yield Reason(name="dates", value=LIKELY_APART, detail=detail)
    days = gap(a.dated, b.dated) if a.dated and b.dated else 0
    if days > DAYS:
        value = FAR if days > MONTH else APART
        yield Reason(name="dates", value=value, detail=f"at least {days} days apart")
        return
    if a.dated and b.dated and max(map(width, (a.dated, b.dated))) + days <= TOGETHER:
        detail = f"dated within {TOGETHER} days"
        yield Reason(name="told together", value=TOLD_TOGETHER, detail=detail)
    for dated, open_ in ((a, b), (b, a)):
        loose = open_.dated is None or width(open_.dated) > SURE
        if dated.dated and loose and open_.yearless and not _season_fits(dated, open_):
            detail = f"{', '.join(sorted(open_.yearless))} in no year near the other's date"
            yield Reason(name="season", value=SEASON, detail=detail)


def _season_fits(dated: Profile, open_: Profile) -> bool:
    """Does any day named without year fall near the dating, in whatever year?"""
    first, last = dated.dated or (0, 0)
    if last - first > 300:
        return True
    near = {date.fromordinal(d).strftime("%m-%d") for d in range(first - 2 * DAYS, last + 2 * DAYS)}
    return bool(near & open_.yearless)


def _story(readings: Sequence[Reading]) -> Story:
    articles = tuple(sorted(reading.article.id for reading in readings))
    return Story(
        id=make_id("story", articles),
        title=_title(readings),
        articles=articles,
        languages=tuple(sorted({reading.article.language for reading in readings})),
    )


def _title(readings: Sequence[Reading]) -> str:
    """The headline of the first of the reports in the language that most are written in."""
    languages = Counter(reading.article.language for reading in readings)
    most = max(sorted(languages), key=lambda code: languages[code])
    candidates = [r for r in readings if r.article.language == most]
    titled = [r for r in candidates if _headline(r)] or candidates
    first = min(titled, key=lambda r: (r.dating.earliest or "9", r.article.path, r.article.id))
    title = " ".join((_headline(first) or first.article.text[: 4 * TITLE]).split())
    return title if len(title) <= TITLE else title[:TITLE].rsplit(" ", 1)[0] + " …"


def _headline(reading: Reading) -> str:
    spans = (b for b in reading.blocks if b.kind == "headline")
    return reading.article.title or next((reading.article.text[b.start : b.end] for b in spans), "")
