"""Datelines: "PARIS, 15 mars (AFP) —" before the first sentence, or a day alone on its line."""

import re

from hearsay.read.phrases import Phrases, folded

LONGEST = 110  # characters of a dateline: three places, a day and two agencies fit
DASH = re.compile(r"\s*[—–]+\s*|\s+-{1,2}\s+")
COLON = re.compile(r"\s*:\s+")
CREDIT = re.compile(r"\s*\(\s*([^()\d]{2,40}?)\s*\)\s*$")
CLAUSE = re.compile(r"[!?;«»“”\"]")
WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
YEAR = re.compile(r"^\d{4}$")  # parted from its day by a comma: "March 3, 2021"
CAPITAL = re.compile(r"^[^\W\d_]")


def dateline_end(paragraph: str, phrases: Phrases) -> int | None:
    """How many characters at the start of a paragraph are its dateline, the dash included.

    A dateline is a place with a day, with an agency in brackets, or in capitals; None if there is
    none.
    """
    for mark in (DASH, COLON):
        found = mark.search(paragraph, 1, LONGEST)
        if not found:
            continue
        before = paragraph[: found.start()]
        if mark is COLON and _is_capitals(before):
            return found.end()
        if mark is DASH and (
            is_dateline(before, phrases) or _is_capitals(before) or _is_credit(before)
        ):
            return found.end()
    return None


def is_dateline(words: str, phrases: Phrases) -> bool:
    """Whether words are places with a day or with an agency in brackets."""
    if CLAUSE.search(words):
        return False
    credit = CREDIT.search(words)
    if credit and not _is_place(credit[1]):
        return False
    parts = [part.strip() for part in words[: credit.start() if credit else None].split(",")]
    days = [part for part in parts[1:] if _is_date(part, phrases)]
    places = [part for part in parts if part not in days and not YEAR.match(part)]
    return all(map(_is_place, places)) and (credit is not None or bool(days))


def is_day(line: str, phrases: Phrases, *, others: int) -> bool:
    """Whether a line gives a day and at most some `others` words: "Published 3 March 2021"."""
    words = [folded(word).strip(".") for word in WORD.findall(line)]
    digits = [word for word in words if word[0].isdigit()]
    named = [word for word in words if _is_month(word, phrases)]
    known = len(digits) + len(named) + sum(word in phrases.days for word in words)
    short = sum(word.isalpha() and len(word) <= 2 for word in words)
    dated = bool(named) or re.search(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}", line) is not None
    return bool(digits) and dated and len(words) - known - short <= others


def _is_credit(words: str) -> bool:
    """Whether words are an agency in brackets and nothing else."""
    credit = CREDIT.match(words)
    return credit is not None and _is_place(credit[1])


def _is_capitals(words: str) -> bool:
    """Whether words are places in capitals: "GAZA CITY, Gaza Strip"."""
    place, *others = [part.strip() for part in words.split(",")]
    letters = sum(map(str.isalpha, place))
    return letters > 2 and place.isupper() and all(map(_is_place, (place, *others)))


def _is_place(part: str) -> bool:
    """Whether words are written as a name: capitals at first, at most short words between."""
    words = re.split(r"[\s/]+", part)
    if not part or len(words) > 6 or not CAPITAL.match(part) or not words[0][0].isupper():
        return False
    return all(word[:1].isupper() or len(word) <= 3 or "'" in word or "’" in word for word in words)


def _is_date(part: str, phrases: Phrases) -> bool:
    """Whether words are a day, with or without a year or an hour, or a weekday alone."""
    return folded(part).strip(".") in phrases.days or (
        len(part.split()) <= 6 and is_day(part, phrases, others=1)
    )


def _is_month(word: str, phrases: Phrases) -> bool:
    """Whether a folded word is a month's name, or the beginning of one ("sept")."""
    return word in phrases.months or (
        len(word) > 2 and word.isalpha() and any(name.startswith(word) for name in phrases.months)
    )
