"""The words that tell what a line is, from the language packs, made ready for matching."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.core import UnknownLocaleError

from hearsay import languages
from hearsay.model.annotation import BlockKind
from hearsay.model.language import Language

SPACE = re.compile(r"\s+")
BEFORE_COLON = re.compile(r"\s+:")
DECORATION = " \t\n>*•·–—-|/»›→▶►■●#[("  # not opening quotation marks: quoted words are body
SEPARATORS = " ,;|/•·–—-+&>»›:.!…)]"
AFTER = re.compile(r"\s*[:|»›>…]|\s+[–—•·/-]")
NAME = r"[^\W\d_a-zà-öø-ÿ][\w.&'’-]*"
AGENCY = rf"{NAME}(?:(?:\s*[/,&+]\s*|\s(?:\w{{1,3}}\s)?){NAME}){{0,5}}"
SLOT = "{agency}"
WORDS = 30  # of the longest line that is told by its first words alone

Rows = Iterable[Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """What tells lines apart; `labels` are (phrase, kind, whether a name must follow).

    `languages` are the codes of the packs it is all from.
    """

    languages: tuple[str, ...]
    boilerplate: Mapping[str, str]
    labels: tuple[tuple[str, BlockKind, bool], ...]
    credits: tuple[re.Pattern[str], ...]
    months: frozenset[str]
    days: frozenset[str]


@cache
def phrases_of(codes: tuple[str, ...]) -> Phrases:
    """The phrases of some languages, the article's own first: its rows win over those of others."""
    packs = [languages.load(code) for code in codes]
    return phrases(packs, codes[:1])


def phrases(packs: Iterable[Language], calendars: Iterable[str]) -> Phrases:
    """The phrases of language packs, with the names of months and days in some languages."""
    packs = list(packs)
    boilerplate: dict[str, str] = {}
    labels: dict[str, tuple[str, BlockKind, bool]] = {}
    patterns: dict[str, re.Pattern[str]] = {}
    for pack in packs:
        for row in pack.table("boilerplate"):
            boilerplate.setdefault(folded(row["phrase"]), row["scope"])
        for row in pack.table("labels"):
            kind: BlockKind = "caption" if row["kind"] == "caption" else "byline"
            phrase = folded(row["phrase"])
            labels.setdefault(phrase, (phrase, kind, row["takes"] == "name"))
        for row in pack.table("credits"):
            for phrase in _forms(row["phrase"], pack):
                patterns.setdefault(phrase, credit(phrase))
    longest_first = sorted(labels.values(), key=lambda label: -len(label[0]))
    calendar = list(calendars)
    return Phrases(
        languages=tuple(pack.code for pack in packs),
        boilerplate=dict(sorted(boilerplate.items(), key=lambda item: -len(item[0]))),
        labels=tuple(longest_first),
        credits=tuple(patterns.values()),
        months=_names(calendar, "months"),
        days=_names(calendar, "days"),
    )


def _forms(phrase: str, pack: Language) -> Iterator[str]:
    """A phrase, also as printed where its last word melts with a name: « traduit du Monde »."""
    yield phrase
    before, slot, after = phrase.partition(f" {SLOT}")
    start, _, last = before.rpartition(" ")
    for form in pack.rules.get("syntax", {}).get("contracted", {}).get(last, ()) if slot else ():
        yield f"{start} {form}{'' if form.endswith(chr(39)) else ' '}{SLOT}{after}"


def folded(words: str) -> str:
    """Words as tables have them: lower case, straight apostrophe, single plain spaces.

    French sets a space before a colon, English none: here there is none.
    """
    return BEFORE_COLON.sub(":", SPACE.sub(" ", words.casefold().replace("’", "'"))).strip()


def credit(phrase: str) -> re.Pattern[str]:
    """A pattern of whole lines for a phrase of the table of credits; `{agency}` is a name.

    A phrase without a slot may be followed by names; one with a slot says all by itself.
    """
    parts = [re.escape(part) for part in SPACE.sub(" ", phrase).split(SLOT)]
    parts = [part.replace("\\ :", ":").replace("\\ ", r"\s+") for part in parts]
    parts = [part.replace(":", r"\s*:").replace("'", "['’]") for part in parts]
    joined = f"(?P<agency>{AGENCY})".join(f"(?i:{part})" for part in parts[:2])
    rest = "" if SLOT in phrase else rf"(?:\W*{AGENCY}(?:[\s,;]+\S+){{0,8}})?"
    edge = r"\b" if phrase[:1].isalnum() else ""
    return re.compile(rf"^[\s(\[–—-]*{edge}{joined}{rest}[\s)\].]*$")


def opens(line: str, phrase: str) -> str | None:
    """What follows a phrase at the start of a folded line; None where it doesn't open the line.

    One word alone could begin any sentence, so it must be set off, as in "Related: …"; of several
    words a short line is enough.
    """
    if not line.startswith(phrase):
        return None
    rest = line[len(phrase) :]
    if phrase[-1].isalnum() and rest[:1].isalnum():
        return None
    several = " " in phrase or "'" in phrase or not (phrase[0].isalnum() and phrase[-1].isalnum())
    if not rest.strip(SEPARATORS) or AFTER.match(rest):
        return rest.strip(SEPARATORS)
    return rest.strip(SEPARATORS) if several and len(line.split()) <= WORDS else None


def _names(codes: Iterable[str], what: str) -> frozenset[str]:
    """The names of months or days in CLDR, long and short, without the stop of short ones."""
    names: set[str] = set()
    for code in codes:
        try:
            forms = getattr(Locale(code), what)
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names.update(folded(name).strip(".") for name in forms[context][width].values())
    return frozenset(names)
