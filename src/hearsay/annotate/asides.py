"""Numbers beside a word that count nothing of their own: ages in apposition, labels and lists."""

from collections.abc import Sequence

from hearsay.annotate.counting import Counting
from hearsay.annotate.items import Item

OLDEST = 115
CLOSING = frozenset(",;.)]:–—")
LISTING = frozenset(",;")


def is_labelled(rules: Counting, row: Sequence[Item], at: int) -> bool:
    """`Article 7`, `ages 25, 26 and 33`: a label before it, or before the numbers that it ends."""
    while not rules.words["label"].before(row, at):
        joined = rules.words["conj"].before(row, at)
        place = at - (joined[0] if joined else 0)
        comma = place > 0 and row[place - 1].text == ","
        place -= comma
        listed = joined or (at + 1 < len(row) and row[at + 1].text in LISTING)
        if not (joined or comma) or not listed or place < 1 or row[place - 1].kind != "digits":
            return False
        at = place - 1
    return True


def is_age(rules: Counting, row: Sequence[Item], at: int) -> bool:
    """`Ana Ruiz, 35, was killed`, `son fils, 7 ans,`, `un homme de 26 ans`: no number of people."""
    item = row[at]
    measure = rules.words["measure"].at(row, at + 1)
    year = measure is not None and measure[1]["unit"] == "year"
    if year and at > 1 and row[at - 1].text in rules.genitive and row[at - 2].text in rules.persons:
        return True
    age = item.kind == "digits" and item.text.isdigit() and (item.low or 0) <= OLDEST
    joined = rules.words["conj"].before(row, at)
    if joined and age and at + 1 < len(row) and row[at + 1].text in CLOSING:
        return is_age(rules, row, at - joined[0] - 1)
    named = at - 2 - (at > 2 and row[at - 2].text == ".")  # "Jr.,"
    if not age or at < 2 or row[at - 1].text != "," or row[named].kind != "word":
        return False
    after = at + 1 + (measure[0] if measure and year else 0)
    return after >= len(row) or row[after].text in CLOSING or _another_age(rules, row, after)


def _another_age(rules: Counting, row: Sequence[Item], place: int) -> bool:
    """`her sons, 7 and 8, were hurt`."""
    joined = rules.words["conj"].at(row, place)
    second = place + (joined[0] if joined else 0)
    ended = second + 1 < len(row) and row[second + 1].text in CLOSING
    return joined is not None and ended and row[second].kind == "digits"
