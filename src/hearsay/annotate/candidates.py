"""Names and descriptions that later words may stand for, and what is known of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.gazetteer import WORD, fold
from hearsay.annotate.genders import GENDERS, title_genders
from hearsay.annotate.sectors import sectors_of
from hearsay.annotate.things import all_kinds
from hearsay.model.annotation import Mention, MentionKind, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import SUBJECTS, head_of, value

BESIDE = {"appos", "flat", "flat:name", "compound", "nmod"}
REACH_WORDS = 6
TITLE_REACH = 7  # words between "its spokesman" and the last part of "Colonel Jane Hale"
BETWEEN = {"DET", "PUNCT", "ADJ", "PROPN"}
ALSO: Mapping[MentionKind, frozenset[str]] = {
    "group": frozenset({"organisation"}),
    "organisation": frozenset({"group"}),
    "other": frozenset({"organisation", "group"}),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that later words may stand for, and where it was said.

    `clause` is the word on which it hangs, -1 where that is not known; `sentence` counts the
    sentences that are not wholly quoted; `quoted` is whether it stands in somebody else's mouth.
    """

    mention: Mention
    clause: int
    kinds: frozenset[str]
    gender: str
    number: str
    country: str
    sentence: int
    subject: bool
    quoted: bool
    words: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()

    @property
    def who(self) -> str:
        """What tells one from another: the entity, of somebody who has none his description."""
        return self.mention.entity or self.mention.name


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its sentence, counted, and whether it is quoted."""

    sentence: int
    quoted: bool


def candidate(doc: Doc, mention: Mention, gender: str, place: Place) -> Candidate:
    """What is known of a mention; `gender` is that of the person it names, where it is known."""
    head = head_of(doc.within(mention.start, mention.end, Token), mention.start, mention.end)
    actor = doc.knowledge.actors.get(mention.entity or "")
    words = _words_of(doc, mention, head)
    return Candidate(
        mention=mention,
        clause=_clause(doc, head),
        kinds=kinds_of(doc, mention),
        gender=gender or _gender(doc, mention, head),
        number=_number(mention, head),
        country=actor.country.upper() if actor else "",
        sentence=place.sentence,
        subject=head is not None and _is_subject(doc, head),
        quoted=place.quoted,
        words=words,
        sectors=sectors_of(doc.language, words),
    )


def _clause(doc: Doc, head: Token | None) -> int:
    """The word on which a mention hangs; of "the owner, X," that on which the owner hangs."""
    while head is not None and head.dep in ("appos", "flat", "flat:name") and head.head != head.i:
        head = doc.all(Token)[head.head]
    return head.head if head else -1


def _words_of(doc: Doc, mention: Mention, head: Token | None) -> frozenset[str]:
    """The words by which this one may be called again: of its names and of the phrase around it."""
    actor = doc.knowledge.actors.get(mention.entity or "")
    forms = [mention.name, *(actor.forms.get(doc.language.code, ()) if actor else ())]
    words = {fold(word) for form in forms for word in WORD.findall(form)}
    if head is None or mention.form == "pronoun":
        return frozenset(words)
    tokens = doc.all(Token)
    top = tokens[head.head] if head.dep in BESIDE else head
    first = max(top.left, head.i - REACH_WORDS)
    near = tokens[first : min(top.right, head.i + REACH_WORDS) + 1]
    nouns = [t for t in near if t.pos in ("NOUN", "PROPN", "ADJ")]
    return frozenset(words | {fold(w) for t in nouns for w in (t.lemma, t.word)})


def _gender(doc: Doc, mention: Mention, head: Token | None) -> str:
    """A known person's own; else that of the noun that heads the phrase, or of its article."""
    actor = doc.knowledge.actors.get(mention.entity or "")
    if actor and actor.gender:
        return GENDERS.get(actor.gender, "")
    if head is None or (mention.kind == "person" and mention.form == "name"):
        return ""
    if mention.form == "nominal" and (known := title_genders(doc.language).get(head.word.lower())):
        return known
    words = (head, *(doc.all(Token)[i] for i in head.children if doc.all(Token)[i].dep == "det"))
    return next((found for word in words if (found := value(word, "Gender"))), "")


def _is_subject(doc: Doc, head: Token) -> bool:
    """A subject, or a name beside one ("the owner, X, said"), whatever the parse made of it."""
    tokens = doc.all(Token)
    if head.dep in ("appos", "flat", "flat:name"):
        head = tokens[head.head]
    if is_spoken_of(doc, head):
        return True
    titles = title_genders(doc.language)
    for token in reversed(tokens[max(0, head.i - TITLE_REACH) : head.i]):
        is_title = token.word.lower() in titles or token.lemma.lower() in titles
        if is_title and token.dep in SUBJECTS:
            return True
        if not is_title and token.pos not in BETWEEN:
            return False
    return False


def is_spoken_of(doc: Doc, head: Token) -> bool:
    """Is it a subject, an agent or behind "selon", "according to": where those stand who speak?"""
    if head.dep in SUBJECTS or head.dep == "obl:agent":
        return True
    tokens = doc.all(Token)
    cases = [tokens[i] for i in head.children if tokens[i].dep == "case"]
    return any(_opens_phrase(doc, case, head) for case in cases)


def _opens_phrase(doc: Doc, case: Token, head: Token) -> bool:
    printed = doc.article.text[case.start : head.start].lower().replace("’", "'")
    return any(printed.startswith(phrase) for phrase in source_phrases(doc.language))


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
    told = all_kinds(doc.language)
    inside = {k for w in mention.name.lower().split()[:1] for k in told.get(w, ())}
    inside |= {k for w in mention.name.lower().split()[-1:] for k in told.get(w, ())}
    spoken = inside if mention.kind in ("organisation", "group", "outlet") else set()
    return frozenset({mention.kind, *spoken, *ALSO.get(mention.kind, ())})


@lru_cache(maxsize=16)
def source_phrases(language: Language) -> frozenset[str]:
    """The phrases that bring in a source, with what parts them from it."""
    rows = (row for row in language.table("cue_phrases") if row.get("opens", "") != "document")
    phrases = (row["phrase"].lower() for row in rows)
    return frozenset(phrase if phrase.endswith("'") else f"{phrase} " for phrase in phrases)
