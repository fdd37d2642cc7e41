"""The names of currencies as a language writes them, from CLDR (Unicode licence), by babel."""

from functools import lru_cache

from babel import UnknownLocaleError
from babel.numbers import get_currency_name, list_currencies

FORMS = (1, 2)  # numbers for which languages have a singular and a plural


@lru_cache(maxsize=16)
def currency_names(code: str) -> tuple[tuple[str, str], ...]:
    """Names in small letters with their ISO 4217 codes: ("Swiss francs", "CHF").

    Names of one word may be a word of another kind ("real", "won") and are left to the tables.
    """
    try:
        named = {
            get_currency_name(currency, count=count, locale=code)
            .lower()
            .replace("’", "'"): currency
            for currency in sorted(list_currencies(code))
            for count in FORMS
        }
    except UnknownLocaleError:
        return ()
    return tuple((name, iso) for name, iso in named.items() if " " in name and "(" not in name)
