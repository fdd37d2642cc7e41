"""The numbers of a sentence that count something: their bounds, their noun, what befell them."""

from collections.abc import Sequence
from dataclasses import replace

from hearsay.annotate.asides import is_age
from hearsay.annotate.counted_nouns import Noun, money_after, noun_after, scale_before
from hearsay.annotate.counting import Counting, bounded
from hearsay.annotate.intervals import interval
from hearsay.annotate.items import Item
from hearsay.annotate.numerals import is_ratio
from hearsay.annotate.sharing import Around, Counted, shared, shared_back
from hearsay.annotate.states import State, find_state
from hearsay.annotate.uncounted import is_name_or_date, is_uncounted

YEARS = range(1500, 2200)


def all_counted(around: Around, *, known: bool) -> list[Counted]:
    """The numbers of a sentence that count something; `known` where people were counted before."""
    made: list[Counted] = []
    at = 0
    while at < len(around.row):
        known = known or (bool(made) and _of_people(made[-1]))
        again = _again(around, at) if known else None
        found = again or _counted(around, at, made[-1] if made else None)
        made += [found] if found else []
        at = max(found.last if found else at, at) + 1
    return shared_back(around, made)


def _of_people(one: Counted) -> bool:
    units = [part.unit for part in (one.noun, one.state) if part]
    return "person" in units


def _counted(around: Around, at: int, before: Counted | None) -> Counted | None:
    """The number at a place with all that belongs to it; None where it counts nothing."""
    rules, row, tokens = around.rules, around.row, around.tokens
    if not row[at].is_amount or is_name_or_date(rules, row, at, around.times, tokens):
        return None
    if is_age(rules, row, at):
        return None
    last, low, high, opening = interval(rules, row, at)
    if row[at].kind == "share":
        part = Noun(at, last, "percent", "percent", measure=True)
        return Counted(opening, last, low, high, part, None)
    if scale := scale_before(rules, row, opening):
        return Counted(scale.first, last, low, high, scale, None)
    if money := money_after(rules, row, at - 1, last + 1):
        ends = min(opening, money.first), max(last, money.last)
        made = _measured(rules, row, Counted(*ends, low, high, money, None))
        return None if is_uncounted(rules, row, at, money) else made
    noun = noun_after(rules, row, last + 1, tokens)
    if noun and (share := _of_whole(rules, row, at, noun)):
        return replace(share, first=opening)
    noun = noun or _voted(rules, row, opening, before)
    state = find_state(rules, row, (opening, noun.last if noun else last), tokens)
    state = state or shared(around, opening, noun, before)
    if not _counts(row[at], noun, state):
        return None
    end = max(last, noun.last if noun else last)
    apart = noun and (
        noun.last < opening or any(one.is_amount for one in row[last + 1 : noun.first])
    )
    end = last if apart else end
    behind = rules.after.at(row, end + 1)
    if behind:
        low, high = bounded(row[at], behind[1]["bound"])
        end += behind[0]
    in_all = rules.total.before(row, opening) is not None
    return Counted(opening, end, low, high, noun, state, in_all)


def _voted(
    rules: Counting, row: Sequence[Item], opening: int, before: Counted | None
) -> Noun | None:
    """`by 320 votes to 210`: as many votes on the other side."""
    votes = before.noun if before and before.noun and before.noun.of == "votes" else None
    return votes if votes and rules.words["versus"].before(row, opening) else None


def _measured(rules: Counting, row: Sequence[Item], found: Counted) -> Counted:
    """A measure with what is added behind it: `two hours and a half`."""
    more = rules.numbers.more.at(row, found.last + 1)
    if more is None:
        return found
    by = float(more[1]["low"])
    low, high = (value if value is None else value + by for value in (found.low, found.high))
    return replace(found, last=found.last + more[0], low=low, high=high)


def _of_whole(rules: Counting, row: Sequence[Item], at: int, noun: Noun) -> Counted | None:
    """`trois maisons sur quatre`, `one child in five`: a share of all of them."""
    ratio = rules.numbers.ratios.at(row, noun.last + 1)
    place = noun.last + 1 + (ratio[0] if ratio else 0)
    if ratio is None or place >= len(row):
        return None
    part, whole = row[at].low, row[place].low
    if part is None or whole is None or not is_ratio(part, whole, ratio[1]):
        return None
    if money_after(rules, row, -1, place + 1) or rules.words["noun"].at(row, place + 1):
        return None
    share = Noun(noun.first, place, "percent", "percent", measure=True)
    value = round(100 * part / whole, 2)
    return Counted(at, place, value, value, share, None)


def _again(around: Around, at: int) -> Counted | None:
    """`a radio put the number at eleven`, `ils étaient 3 000`: as many of the same people."""
    rules, row = around.rules, around.row
    if not row[at].is_amount or row[at].kind == "one":
        return None
    last, low, high, opening = interval(rules, row, at)
    link = rules.words["link"].before(row, opening)
    places = (opening, opening - (link[0] if link else 0))
    told = rules.words["told"].at(row, last + 1)
    if not told and not any(rules.words["again"].before(row, place) for place in places):
        return None
    if is_name_or_date(rules, row, at, around.times, around.tokens):
        return None
    if money_after(rules, row, at - 1, last + 1):
        return None
    noun = noun_after(rules, row, last + 1, around.tokens)
    return Counted(opening, last, low, high, None, None, again=True) if noun is None else None


def _counts(item: Item, noun: Noun | None, state: State | None) -> bool:
    """Whether the number counts something we can tell. `one` is an article in many languages."""
    if item.kind == "one":
        return state is not None and noun is not None
    if noun is None:
        return state is not None
    bare_year = item.kind == "digits" and item.low in YEARS and item.text.isdigit()
    return bool(state or noun.of or noun.unit or not bare_year)
