"""Whom an expression stands for: the most salient of those that agree with it, or nobody."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from hearsay.annotate.candidates import Candidate, Place
from hearsay.annotate.wanted import Wanted, agrees
from hearsay.model.annotation import Mention, Token
from hearsay.model.language import Language

SUBJECT_BONUS, AGREEMENT_BONUS, PERSON_BONUS = 2.0, 0.3, 0.5
QUOTED_WEIGHT = 0.3  # of a name in somebody's mouth, for words outside it
PLACE_WEIGHT = 0.5  # "it" is seldom a town
MARGIN = 0.05  # by which the best must be ahead
AHEAD = 0.4  # the part of its score by which it must, where none of them was a subject
APART = 3  # sentences between two of one title, so that the later one is meant


@dataclass(frozen=True, slots=True)
class Asked:
    """An expression in its place, and those for whom it can't stand."""

    wanted: Wanted
    at: Token
    place: Place
    barred: Collection[str] = ()
    bound: bool = False  # an object: never the subject of its own clause


def choose(language: Language, asked: Asked, seen: Sequence[Candidate]) -> Mention | None:
    """The one meant; None where nobody agrees or two are equally near."""
    fitting = _fitting(language, asked, seen)
    if not fitting:
        return None
    if asked.wanted.nearest:
        return max(fitting, key=lambda one: one.mention.start).mention
    return _alone(asked, fitting) if asked.wanted.alone else _most_salient(asked, fitting)


def is_contested(language: Language, asked: Asked, seen: Sequence[Candidate]) -> bool:
    """Do several bear the title that is asked for, so that no other reading of it is safe?"""
    return asked.wanted.alone and bool(_fitting(language, asked, seen))


def _fitting(language: Language, asked: Asked, seen: Sequence[Candidate]) -> list[Candidate]:
    known = _profiles(seen)
    return [
        one
        for one in seen
        if one.mention.start < asked.at.start
        and one.who not in asked.barred
        and 0 <= asked.place.sentence - one.sentence <= asked.wanted.reach
        and not (asked.bound and _is_clause_mate(asked.at, one))
        and agrees(language, asked.wanted, _with(known[one.who], one))
    ]


def _profiles(seen: Sequence[Candidate]) -> Mapping[str, Candidate]:
    """All that was said of each one so far."""
    known: dict[str, Candidate] = {}
    for one in seen:
        before = known.get(one.who)
        known[one.who] = _with(before, one) if before else one
    return known


def _with(before: Candidate, one: Candidate) -> Candidate:
    return replace(
        one,
        gender=one.gender or before.gender,
        words=one.words | before.words,
        sectors=one.sectors | before.sectors,
    )


def _is_clause_mate(at: Token, one: Candidate) -> bool:
    """As in "X accused him": an object is never the subject of its own clause."""
    return one.clause == at.head and one.subject


def _alone(asked: Asked, fitting: Sequence[Candidate]) -> Mention | None:
    """The only one who fits, or of several the one whom the article speaks of by now."""
    last: dict[str, Candidate] = {}
    for one in sorted(fitting, key=lambda one: (one.sentence, one.subject and not one.quoted)):
        last[one.who] = one
    ranked = sorted(last.values(), key=lambda one: -one.sentence)
    if len(ranked) == 1:
        return ranked[0].mention
    if asked.wanted.noun:
        apart = ranked[0].sentence - ranked[1].sentence >= APART
        return ranked[0].mention if apart else None
    spoken = {one.who for one in fitting if one.subject and not one.quoted}
    only = [one for one in ranked if one.who in spoken]
    return only[0].mention if len(only) == 1 else None


def _most_salient(asked: Asked, fitting: Sequence[Candidate]) -> Mention | None:
    scores: dict[str, float] = {}
    mentions: dict[str, Mention] = {}
    for one in fitting:
        scores[one.who] = max(scores.get(one.who, 0.0), _score(asked, one))
        mentions[one.who] = one.mention
    ranked = sorted(scores, key=lambda who: -scores[who])
    rival = scores[ranked[1]] if len(ranked) > 1 else 0.0
    best = scores[ranked[0]]
    margin = MARGIN if _is_topic(asked, fitting) else max(MARGIN, AHEAD * best)
    return mentions[ranked[0]] if best - rival > margin else None


def _is_topic(asked: Asked, fitting: Sequence[Candidate]) -> bool:
    """Was any of them spoken of, and not only named, so that nearness tells which one is meant?"""
    return "person" in asked.wanted.kinds or any(one.subject for one in fitting)


def _score(asked: Asked, one: Candidate) -> float:
    """Near ones and subjects weigh more than far ones and others."""
    wanted = asked.wanted
    score = (1.0 + SUBJECT_BONUS * one.subject) / (1 + asked.place.sentence - one.sentence)
    if one.quoted and not asked.place.quoted:
        score *= QUOTED_WEIGHT
    if one.kinds == {"place"}:
        score *= PLACE_WEIGHT
    score += AGREEMENT_BONUS * bool(wanted.gender and wanted.gender == one.gender)
    score += PERSON_BONUS * ("person" in one.kinds and len(wanted.kinds) > 1)
    return score + one.mention.start / 1e7  # of equals, the nearest
