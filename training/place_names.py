"""Which of GeoNames' names of a town English and French texts may hold."""

import re
from collections.abc import Iterable, Sequence

from anyascii import anyascii
from babel import Locale
from rapidfuzz.fuzz import ratio

MOST_FORMS = ((500_000, 5), (100_000, 4), (0, 3))
ALIKE = 75
SHORTENED = 100_000  # people of a town whose name is shortened
SHORTEST = 5
LINKS = ("de", "del", "da", "do", "am", "upon")
# Where towns are written in other scripts, English and French spell them in several ways. Elsewhere
# the other names that GeoNames has are those of further languages, which would only mislead.
OTHER_SCRIPTS = (
    "AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK "
    "LY MA ME MK MM MN MR NP OM PK PS QA RS RU SA SD SY TH TJ TM TN TW UA UZ YE"
)
# Letters of English and French: forms in other spellings are of no use to these two languages.
PLAIN = re.compile(r"[A-ZÀÂÇÉÈÊËÎÏÔÙÛ][A-Za-zàâäçéèêëîïôöùûüÿœæ' -]{2,}")
FRENCH = re.compile(r"[éèêëïîç]|ou")


def fold(name: str) -> str:
    """A name as the gazetteer compares it: Latin letters, lower case, words parted by blanks."""
    return " ".join(re.findall(r"[a-z0-9]+", anyascii(name).lower().replace("'", "")))


def useful(name: str, others: Sequence[str], population: int, country: str) -> list[str]:
    """The forms that English and French texts may hold: CLDR's first, then those like the name."""
    known = [each for each in map(_french, (name, *others)) if each]
    if population >= SHORTENED:
        known += [each for each in others if _is_opening(each, name, country)]
    if country not in OTHER_SCRIPTS:
        return distinct([name, *known])
    most = next(count for least, count in MOST_FORMS if population >= least)
    plain = [each for each in others if PLAIN.fullmatch(each.replace("’", "'"))]
    alike = sorted(plain, key=lambda each: -_likeness(each, name))
    alike = [each for each in alike if _likeness(each, name) >= ALIKE]
    return distinct([name, *known, *alike])[:most]


def _is_opening(form: str, name: str, country: str) -> bool:
    """Whether a form is a long name's opening, as papers print it: Acapulco (de Juárez)."""
    rest = name.removeprefix(form + " ").split()
    short = len(form) >= SHORTEST and len(rest) < len(name.split())
    return short and (rest[0] in LINKS or (country == "PH" and rest == ["City"]))


def _likeness(form: str, name: str) -> float:
    """How near a form is to the name, 0 to 100; French spelling earns a little more."""
    return float(ratio(fold(form), fold(name))) + (5 if FRENCH.search(form) else 0)


def distinct(forms: Iterable[str]) -> list[str]:
    """One form of those that fold to the same words, the one with the fewest marks."""
    best: dict[str, str] = {}
    for form in (each.replace("’", "'").replace(";", ",") for each in forms):
        key = fold(form)
        if key and (key not in best or _marks(form) < _marks(best[key])):
            best[key] = form
    return list(best.values())


def _marks(form: str) -> int:
    return sum(not (letter.isascii() and (letter.isalpha() or letter in " -'")) for letter in form)


def _french(name: str) -> str:
    """CLDR's French name of a town that names a time zone; "" for others."""
    return FRENCH_TOWNS.get(name, "")


def _french_towns() -> dict[str, str]:
    english, french = Locale("en").time_zones, Locale("fr").time_zones
    return {
        english.get(zone, {}).get("city", zone.rpartition("/")[2].replace("_", " ")): each["city"]
        for zone, each in french.items()
        if "city" in each and zone.partition("/")[0] != "Etc"
    }


FRENCH_TOWNS = _french_towns()
