"""What a pronoun or a definite noun asks of the one it stands for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.candidates import Candidate
from hearsay.annotate.gazetteer import fold
from hearsay.annotate.genders import GENDERS, title_genders
from hearsay.annotate.nations import nationality
from hearsay.annotate.sectors import fits
from hearsay.model.annotation import Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import has, value

SPECIFIC = {"compound", "amod", "nmod", "nmod:poss"}
NUMBERS = {"singular": "Sing", "plural": "Plur"}
PRONOUN_REACH, NOMINAL_REACH, AGAIN_REACH = 2, 8, 80  # sentences back
OTHER_WORD_REACH = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an expression asks of the name it stands for.

    `nearest`: the last one named, not the one spoken of ("the latter"). `noun`: a word, `names`
    names that must have been said of it; `trade` a word that must not go against what was said of
    it, or must even follow from it (`told`). `alone`: nobody else may fit; `marked`: its gender
    must be known.
    """

    kinds: frozenset[str]
    gender: str = ""
    number: str = ""
    countries: frozenset[str] = frozenset()
    reach: int = PRONOUN_REACH
    noun: str = ""
    trade: str = ""
    nearest: bool = False
    alone: bool = False
    told: bool = False
    marked: bool = False
    names: frozenset[str] = frozenset()


def by_pronoun(row: Mapping[str, str], token: Token) -> Wanted:
    """A pronoun asks for gender and number; a demonstrative one for the last who was named."""
    return Wanted(
        kinds=frozenset(row["kinds"].split(";")) - {""},
        gender=GENDERS.get(row["gender"], ""),
        number=NUMBERS.get(row["number"], ""),
        nearest=row["role"] == "demonstrative",
    )


def by_noun(doc: Doc, token: Token) -> tuple[Wanted, ...]:
    """What a definite noun asks for, the surest reading first.

    "The minister" is whoever was called so, however long ago; else, of nouns that any person may
    be given, the one of whom the article just spoke ("la chercheuse").
    """
    noun, rows = token.lemma.lower(), _rows(doc.language, token)
    kinds = frozenset(kind for row in rows for kind in row["kinds"].split(";"))
    countries, gender = _countries(doc, token), _gender(doc, token)
    number = value(token, "Number") or "Sing"
    if "person" not in kinds:
        named = "" if noun in generic(doc.language) else noun
        by_word = Wanted(kinds, "", number, countries, NOMINAL_REACH, noun=noun)
        return (by_word, Wanted(kinds, "", number, countries, NOMINAL_REACH, noun=named))
    if number == "Plur":
        return ()
    called = Wanted(
        frozenset({"person"}), gender, number, countries, AGAIN_REACH, noun=noun, alone=True
    )
    if gender == "Fem":  # fewer are spoken of as women: that alone tells much
        woman = Wanted(
            frozenset({"person"}), gender, number, countries, OTHER_WORD_REACH, trade=noun,
            alone=True, marked=True,
        )  # fmt: skip
        if _kind(doc.language, token) != "kinship":
            return called, woman
    if not _is_anyones(doc, token):
        return (called,)
    other = Wanted(
        frozenset({"person"}), gender, number, countries, OTHER_WORD_REACH, trade=noun, alone=True,
        told=_kind(doc.language, token) == "office",
    )  # fmt: skip
    return called, other


def by_description(doc: Doc, token: Token) -> tuple[Wanted, ...]:
    """What "the former mayor of X" asks for: somebody of whom all of its names were said before."""
    words = doc.all(Token)[token.left : token.right + 1]
    names = frozenset(fold(word.word) for word in words if word.pos == "PROPN")
    rows = _rows(doc.language, token)
    person = any("person" in row["kinds"].split(";") for row in rows)
    if not names or not person or value(token, "Number") == "Plur":
        return ()
    noun, gender = token.lemma.lower(), _gender(doc, token)
    kinds = frozenset({"person"})
    return (Wanted(kinds, gender, "Sing", reach=AGAIN_REACH, noun=noun, names=names, alone=True),)


def agrees(language: Language, wanted: Wanted, one: Candidate) -> bool:
    """May the expression stand for this one?"""
    return (
        (not wanted.kinds or bool(wanted.kinds & one.kinds))
        and (not wanted.gender or not one.gender or wanted.gender == one.gender)
        and (not wanted.marked or wanted.gender == one.gender)
        and (not wanted.number or one.number in ("", wanted.number))
        and (not wanted.noun or fold(wanted.noun) in one.words)
        and wanted.names <= one.words
        and (not wanted.trade or fits(language, wanted.trade, one.sectors, told=wanted.told))
        and (not wanted.countries or _is_from(wanted.countries, one))
    )


def _is_from(countries: frozenset[str], one: Candidate) -> bool:
    """Somebody named may be of any country that we don't know; somebody described only
    of his own.
    """
    if not one.country:
        return one.mention.entity is not None
    return one.country in countries


def _rows(language: Language, token: Token) -> Sequence[Mapping[str, str]]:
    table = nominals(language)
    return table.get(token.word.lower()) or table.get(token.lemma.lower()) or ()


def is_nominal(language: Language, token: Token) -> bool:
    """Is it a noun that can stand for somebody or something named?"""
    return bool(_rows(language, token))


def _countries(doc: Doc, token: Token) -> frozenset[str]:
    words = doc.all(Token)[token.left : token.right + 1]
    found = (nationality(doc.language).get(word.word.lower()) for word in words)
    return frozenset(country for country in found if country)


def _gender(doc: Doc, token: Token) -> str:
    """Of a noun for a person: its own, where the language marks it; else its article's."""
    titles = title_genders(doc.language)
    article = next((t for i in token.children if (t := doc.all(Token)[i]).dep == "det"), None)
    told = titles.get(token.word.lower()) or (value(article, "Gender") if article else "")
    return told if value(token, "Gender") or titles.get(token.word.lower()) else ""


def _is_anyones(doc: Doc, token: Token) -> bool:
    """Is it a word for which the article need not have used it before: no kinship, and nothing
    that is told more of ("the foreign minister") than that it is "this officer"?
    """
    tokens = doc.all(Token)
    children = [tokens[i] for i in token.children]
    if any(has(child, "PronType=Dem") for child in children):
        return True
    if _kind(doc.language, token) == "kinship":
        return False
    return not any(child.dep in SPECIFIC for child in children if child.pos != "DET")


def _kind(language: Language, token: Token) -> str:
    kinds = title_kinds(language)
    return kinds.get(token.word.lower()) or kinds.get(token.lemma.lower()) or ""


@lru_cache(maxsize=16)
def title_kinds(language: Language) -> Mapping[str, str]:
    """Whether a title is an office, a rank, a profession, an honorific or a kinship."""
    return {row["title"].lower(): row["kind"] for row in language.table("titles")}


@lru_cache(maxsize=16)
def generic(language: Language) -> frozenset[str]:
    """Nouns that say no more than what kind of thing is meant: "the group", "l'agence"."""
    return frozenset(language.rules.get("syntax", {}).get("generic", ()))


@lru_cache(maxsize=16)
def nominals(language: Language) -> Mapping[str, tuple[Mapping[str, str], ...]]:
    """Rows of the table of nouns that stand for names, by noun; titles stand for persons."""
    rows: dict[str, list[Mapping[str, str]]] = {}
    for row in language.table("nominals"):
        rows.setdefault(row["noun"].lower(), []).append(row)
    for row in language.table("titles"):
        if row["kind"] in ("office", "rank", "profession", "kinship"):
            made = {"noun": row["title"], "kinds": "person", "gender": row["gender"], "number": ""}
            rows.setdefault(row["title"].lower(), []).append(made)
    return {noun: tuple(found) for noun, found in rows.items()}
