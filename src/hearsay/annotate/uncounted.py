"""Numbers that count nothing: dates, labels, addresses, ages, hours."""

from collections.abc import Sequence

from hearsay.annotate.asides import is_labelled
from hearsay.annotate.counted_nouns import Noun, money_after
from hearsay.annotate.counting import Counting
from hearsay.annotate.items import Item
from hearsay.model.annotation import Time, Token

STREET = 5  # words from the number of a house to the word for a street


def is_name_or_date(
    rules: Counting, row: Sequence[Item], at: int, times: Sequence[Time], tokens: Sequence[Token]
) -> bool:
    """Whether a number is part of a date, of a label ("Article 7") or of an address."""
    item = row[at]
    dated = any(time.start < item.end and item.start < time.end for time in times)
    if dated and not _lasts(rules, row, at):
        return True
    after = at + 1 + (at + 1 < len(row) and row[at + 1].text == "-")
    if rules.words["never"].at(row, after) or is_labelled(rules, row, at):
        return True
    if item.kind == "digits" and item.text.startswith("0") and item.text.isdigit():
        return True
    beside = [
        row[place].kind for place in (at - 1, at - 2, at + 1, at + 2) if 0 <= place < len(row)
    ]
    if item.kind == "digits" and beside.count("digits") > 1:
        return True
    return _is_address(rules, row, at, tokens)


def _lasts(rules: Counting, row: Sequence[Item], at: int) -> bool:
    """`depuis six ans`: a time that is told as a duration is counted too."""
    measure = money_after(rules, row, -1, at + 1) if rules.since.before(row, at) else None
    return measure is not None and measure.of == "duration"


def _is_address(rules: Counting, row: Sequence[Item], at: int, tokens: Sequence[Token]) -> bool:
    """`30 Porter Street`: nothing but names up to the word for a street."""
    if row[at].kind != "digits":
        return False
    names = {token.start for token in tokens if token.word[:1].isupper()}
    for place in range(at + 1, min(at + STREET, len(row))):
        if row[place].start not in names:
            return False
        if rules.words["address"].at(row, place):
            return True
    return False


def is_uncounted(rules: Counting, row: Sequence[Item], number: int, measure: Noun) -> bool:
    """An age ("elle a 45 ans"), a time of day ("vers 10 heures"), an article ("a year")."""
    said = (("aged", "year"), ("clock", "hour"))
    return measure.of in ("duration", "magnitude") and (
        row[number].kind == "one"
        or any(rules.words[pos].before(row, number) for pos, unit in said if measure.unit == unit)
    )
