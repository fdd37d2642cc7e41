"""Names and descriptions that later words may stand for, and what is known of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from hearsay.annotate.gazetteer import WORD, fold
from hearsay.model.annotation import Mention, Token
from hearsay.model.doc import Doc
from hearsay.model.morph import SUBJECTS, head_of, value

GENDERS = {"m": "Masc", "f": "Fem", "n": "Neut"}
BESIDE = {"appos", "flat", "flat:name", "compound", "nmod"}
REACH_WORDS = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that later words may stand for, and where it was said."""

    mention: Mention
    kinds: frozenset[str]
    gender: str
    number: str
    country: str
    sentence: int
    subject: bool
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an expression asks of the name it stands for."""

    kinds: frozenset[str]
    gender: str
    number: str
    countries: frozenset[str]
    reach: int
    noun: str = ""


def candidate(doc: Doc, mention: Mention, tokens: Sequence[Token], number: int) -> Candidate:
    head = head_of(tokens, mention.start, mention.end)
    actor = doc.knowledge.actors.get(mention.entity or "")
    return Candidate(
        mention,
        kinds_of(doc, mention),
        _gender(doc, mention, head),
        _number(mention, head),
        actor.country.upper() if actor else "",
        number,
        head is not None and _is_subject(doc, head),
        _words_of(doc, mention, head),
    )


def agrees(wanted: Wanted, candidate: Candidate) -> bool:
    return (
        (not wanted.kinds or bool(wanted.kinds & candidate.kinds))
        and (not wanted.gender or not candidate.gender or wanted.gender == candidate.gender)
        and (not wanted.number or candidate.number in ("", wanted.number))
        and (not wanted.noun or fold(wanted.noun) in candidate.words)
        and (not wanted.countries or _is_from(wanted.countries, candidate))
    )


def _is_from(countries: frozenset[str], candidate: Candidate) -> bool:
    """Somebody named may be of any country that we don't know; somebody described only
    of his own.
    """
    if not candidate.country:
        return candidate.mention.entity is not None
    return candidate.country in countries


def _words_of(doc: Doc, mention: Mention, head: Token | None) -> frozenset[str]:
    """The words by which this one may be called again: of its names and of the phrase around it."""
    actor = doc.knowledge.actors.get(mention.entity or "")
    forms = [mention.name, *(actor.forms.get(doc.language.code, ()) if actor else ())]
    words = {fold(word) for form in forms for word in WORD.findall(form)}
    if head is None:
        return frozenset(words)
    tokens = doc.all(Token)
    top = tokens[head.head] if head.dep in BESIDE else head
    first = max(top.left, head.i - REACH_WORDS)
    near = tokens[first : min(top.right, head.i + REACH_WORDS) + 1]
    return frozenset(words | {fold(t.lemma) for t in near if t.pos in ("NOUN", "PROPN")})


def _gender(doc: Doc, mention: Mention, head: Token | None) -> str:
    """A known person's own; else that of the noun that heads the phrase, or of its article."""
    actor = doc.knowledge.actors.get(mention.entity or "")
    if actor and actor.gender:
        return GENDERS.get(actor.gender, "")
    if head is None or (mention.kind == "person" and mention.form == "name"):
        return ""
    words = (head, *(doc.all(Token)[i] for i in head.children if doc.all(Token)[i].dep == "det"))
    return next((found for word in words if (found := value(word, "Gender"))), "")


def _is_subject(doc: Doc, head: Token) -> bool:
    """A subject, or a name beside one ("the owner, X, said")."""
    if head.dep in ("appos", "flat", "flat:name"):
        head = doc.all(Token)[head.head]
    return head.dep in SUBJECTS


def _number(mention: Mention, head: Token | None) -> str:
    """People are one; a phrase has the number of its noun; a body can be "it" and "they"."""
    if mention.kind == "person" and mention.form == "name":
        return "Sing"
    if mention.form == "name" or head is None:
        return ""
    return value(head, "Number")


def kinds_of(doc: Doc, mention: Mention) -> frozenset[str]:
    """All the kinds that a noun or pronoun may ask for and this mention answers to."""
    outlet = doc.knowledge.outlets.get(mention.entity or "")
    if outlet:
        return frozenset({"outlet", outlet.kind})
    actor = doc.knowledge.actors.get(mention.entity or "")
    if actor and actor.kind == "state":
        return frozenset({"state", "place"})
    if actor and actor.kind == "vessel":
        return frozenset({"vessel"})  # it is "she" and "le navire", and says nothing
    also = {
        "group": {"organisation"},
        "organisation": {"group"},
        "other": {"organisation", "group"},
    }
    return frozenset({mention.kind, *also.get(mention.kind, set())})
