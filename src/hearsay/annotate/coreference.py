"""Who "he", "the group" and "l'agence" are: noun phrases and pronouns that stand for a name.

A deterministic sieve in the manner of Lee et al. (2013): an expression takes the most salient name
before it that agrees in kind, gender, number and nationality. Subjects weigh more than others, near
ones more than far ones. Where two people fit equally well it stays open: errors here put words into
the wrong mouth.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from hearsay.annotate.annotator import annotator
from hearsay.annotate.candidates import GENDERS, REACH_WORDS, Candidate, Wanted, agrees, candidate
from hearsay.annotate.nations import nationality
from hearsay.model.annotation import Mention, MentionForm, MentionKind, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import SUBJECTS, has, value

PRONOUN_REACH, NOMINAL_REACH = 2, 8  # sentences back
APPOSED = {"appos", "flat", "flat:name"}
DEFINITE = {"Definite=Def", "PronType=Dem", "Poss=Yes"}
NUMBERS = {"singular": "Sing", "plural": "Plur"}
NAME_REACH = 9  # characters between "the minister" and ", le Dr X"
SUBJECT_BONUS = 2.0
AGREEMENT_BONUS = 1.0
SPEAKER_KINDS: dict[str, MentionKind] = {
    "person": "person", "group": "group", "authority": "organisation", "agency": "outlet",
    "outlet": "outlet",
}  # fmt: skip


@annotator(needs=[Sentence, Token, Mention], gives=[Mention])
def coreference(doc: Doc) -> Iterator[Mention]:
    """Pronouns and definite noun phrases, each with the entity it stands for where it is clear."""
    named = {mention.start: mention for mention in doc.all(Mention)}
    seen: list[Candidate] = []
    for number, sentence in enumerate(doc.all(Sentence)):
        tokens = doc.within(sentence.start, sentence.end, Token)
        for token in tokens:
            if token.start in named:
                seen.append(candidate(doc, named[token.start], tokens, number))
            elif found := _expression(doc, token, number, seen, named):
                seen.append(candidate(doc, found, tokens, number))
                yield found
            elif described := _described(doc, token, named):
                seen.append(candidate(doc, described, tokens, number))


def _expression(
    doc: Doc, token: Token, number: int, seen: Sequence[Candidate], named: Mapping[int, Mention]
) -> Mention | None:
    """The mention a word heads, if it is a pronoun or a definite noun that stands for a name."""
    nominal = (
        token.pos == "NOUN"
        and _is_definite(doc, token)
        and not _names_inside(token, doc, named)
        and not _is_described(doc, token)
    )
    if nominal and (rows := nominals(doc.language).get(token.lemma.lower())):
        wanted = _wanted_by_noun(doc, token, rows)
        start = doc.all(Token)[token.left].start
        form: MentionForm = "nominal"
    elif row := _pronoun(doc, token):
        wanted, start, form = _wanted_by_pronoun(row), token.start, "pronoun"
    else:
        return None
    best = _best(wanted, seen, number, token)
    if best is None:
        return None
    return Mention(
        start=start, end=token.end, kind=best.kind, entity=best.entity, name=best.name, form=form,
    )  # fmt: skip


def _pronoun(doc: Doc, token: Token) -> Mapping[str, str] | None:
    """The row of a pronoun that can be somebody; "ce dernier" counts by its last word."""
    if has(token, "Reflex=Yes") or has(token, "PronType=Rel"):
        return None
    rows, tokens = pronouns(doc.language), doc.all(Token)
    if token.i and (row := rows.get(f"{tokens[token.i - 1].word} {token.word}".lower())):
        return row
    return rows.get(_without_hyphens(token.word.lower())) if token.pos == "PRON" else None


def _described(doc: Doc, token: Token, named: Mapping[int, Mention]) -> Mention | None:
    """Somebody who is spoken of without a name ("the minister"), for a pronoun to stand for."""
    kind = speakers(doc.language).get(token.lemma.lower()) if token.pos == "NOUN" else None
    tokens = doc.all(Token)
    if kind is None or not _speaks(doc, token) or _has_name(token, tokens, named):
        return None
    last = max(
        [token.i, *(i for i in token.children if tokens[i].dep in ("amod", "nmod") and i > token.i)]
    )
    end = tokens[min(tokens[last].right, last + REACH_WORDS)].end if last > token.i else token.end
    if any(m.kind == "person" and 0 <= m.start - token.end <= NAME_REACH for m in named.values()):
        return None  # "its spokesman, X": the name is who is meant
    skipped = ("DET", "ADP", "PUNCT", "PRON", "SCONJ", "CCONJ")
    start = next(t.start for t in tokens[token.left : token.i + 1] if t.pos not in skipped)
    name = doc.article.text[start:end]
    return Mention(start=token.start, end=token.end, kind=kind, form="nominal", name=name)


def _speaks(doc: Doc, token: Token) -> bool:
    """Does the noun stand where a source stands: as a subject, or after "selon", "according to"?"""
    tokens = doc.all(Token)
    cases = {tokens[i].word.lower() for i in token.children if tokens[i].dep == "case"}
    return token.dep in SUBJECTS or bool(cases & source_phrases(doc.language))


@lru_cache(maxsize=16)
def source_phrases(language: Language) -> frozenset[str]:
    """The first words of the phrases that bring in a source."""
    return frozenset(row["phrase"].split()[0] for row in language.table("cue_phrases"))


def _has_name(token: Token, tokens: Sequence[Token], named: Mapping[int, Mention]) -> bool:
    """Does a name stand in apposition ("the owner, X"), so that the name is who is meant?"""
    return any(
        tokens[i].start in named or tokens[tokens[i].left].start in named
        for i in token.children
        if tokens[i].dep in APPOSED
    )


def _is_definite(doc: Doc, token: Token) -> bool:
    tokens = doc.all(Token)
    if any(has(tokens[i], "Person=1") for i in token.children):
        return False  # "our delegation"
    return any(
        any(has(tokens[i], feature) for feature in DEFINITE)
        for i in token.children
        if tokens[i].dep in ("det", "nmod", "case", "nmod:poss")
    )


def _names_inside(token: Token, doc: Doc, named: Mapping[int, Mention]) -> bool:
    """Does the phrase itself name somebody ("the group Hamas", "the army of Mali")?"""
    tokens = doc.all(Token)
    inside = [
        named[tokens[i].start]
        for i in range(token.left, token.right + 1)
        if tokens[i].start in named
    ]
    return any(mention.kind != "nationality" for mention in inside)


def _is_described(doc: Doc, token: Token) -> bool:
    """Does the phrase say by itself which one is meant ("the authority of the port")?"""
    tokens = doc.all(Token)
    return any(
        tokens[i].dep in ("nmod", "acl", "acl:relcl", "appos")
        and i > token.i
        and tokens[i].word.lower() not in nationality(doc.language)
        for i in token.children
    )


def _wanted_by_noun(doc: Doc, token: Token, rows: Sequence[Mapping[str, str]]) -> Wanted:
    tokens = doc.all(Token)
    countries = {
        country
        for i in range(token.left, token.right + 1)
        if (country := nationality(doc.language).get(tokens[i].word.lower()))
    }
    return Wanted(
        frozenset(kind for row in rows for kind in row["kinds"].split(";")), "",
        value(token, "Number"), frozenset(countries), NOMINAL_REACH,
        "" if token.lemma.lower() in generic(doc.language) else token.lemma.lower(),
    )  # fmt: skip


def _wanted_by_pronoun(row: Mapping[str, str]) -> Wanted:
    kinds = frozenset(row["kinds"].split(";")) - {""}
    number = NUMBERS.get(row["number"], "")
    return Wanted(kinds, GENDERS.get(row["gender"], ""), number, frozenset(), PRONOUN_REACH)


def _best(wanted: Wanted, seen: Sequence[Candidate], number: int, at: Token) -> Mention | None:
    """The most salient candidate; None where another one comes equally near."""
    scores: dict[str, float] = {}
    mentions: dict[str, Mention] = {}
    for one in seen:
        back = number - one.sentence
        if back > wanted.reach or not agrees(wanted, one):
            continue
        entity = one.mention.entity or one.mention.name
        score = 1.0 / (1 + back) + (SUBJECT_BONUS if one.subject else 0.0) / (1 + back)
        score += AGREEMENT_BONUS if wanted.gender and wanted.gender == one.gender else 0.0
        score += one.mention.start / 1e7  # of equals, the nearest
        scores[entity] = max(scores.get(entity, 0.0), score)
        mentions[entity] = one.mention
    ranked = sorted(scores, key=lambda entity: -scores[entity])
    if not ranked:
        return None
    rival = scores[ranked[1]] if len(ranked) > 1 else 0.0
    return mentions[ranked[0]] if scores[ranked[0]] - rival > 1e-6 else None


@lru_cache(maxsize=16)
def generic(language: Language) -> frozenset[str]:
    """Nouns that say no more than what kind of thing is meant: "the group", "l'agence"."""
    return frozenset(language.rules.get("syntax", {}).get("generic", ()))


@lru_cache(maxsize=16)
def nominals(language: Language) -> Mapping[str, tuple[Mapping[str, str], ...]]:
    """Rows of the table of nouns that stand for names, by noun."""
    rows: dict[str, list[Mapping[str, str]]] = {}
    for row in language.table("nominals"):
        rows.setdefault(row["noun"].lower(), []).append(row)
    return {noun: tuple(found) for noun, found in rows.items()}


@lru_cache(maxsize=16)
def speakers(language: Language) -> Mapping[str, MentionKind]:
    """Nouns of the table of sources for persons and bodies, with the kind of mention they make."""
    titles: dict[str, MentionKind] = {
        row["title"].lower(): "person" for row in language.table("titles")
    }
    return titles | {
        row["noun"].lower(): SPEAKER_KINDS[row["kind"]]
        for row in language.table("source_nouns")
        if row["kind"] in SPEAKER_KINDS
    }


@lru_cache(maxsize=16)
def pronouns(language: Language) -> Mapping[str, Mapping[str, str]]:
    """Third-person pronouns that can be a source, by form."""
    return {
        row["form"].lower(): row
        for row in language.table("pronouns")
        if row["person"] == "3" and row["role"] in ("subject", "object", "demonstrative")
    }


def _without_hyphens(word: str) -> str:
    """A pronoun behind its verb ("-t-il") as it stands elsewhere; "celui-ci" as it is."""
    return word.rsplit("-", 1)[-1] if word.startswith("-") else word
