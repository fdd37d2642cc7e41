"""The format of each table of a language pack: its columns and what may stand in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RELATIONS = _words("says cites confirms denies alleges promises threatens demands asks")
STANCES = _words("neutral endorse doubt distance hostile")
TAKES = _words("clause quote object infinitive person source")
GENDERS = frozenset(("m", "f", ""))
NUMBERS = _words("singular plural sg pl") | {""}
SPEAKING_KINDS = _words("person group document survey authority outlet agency organisation")
SOURCE_KINDS = _words("person group document authority outlet agency")
NOMINAL_KINDS = _words("person group organisation agency outlet state place document")
PLOVER = _words(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST "
    "SANCTION MOBILIZE COERCE ASSAULT"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One table: its columns, those that tell rows apart, and the values allowed.

    `values` are the values of a cell, `lists` the values of each part of a cell of several parts
    (parted by the mark that is given), `at_least` the rows below which a pack can't do its work.
    """

    columns: tuple[str, ...]
    key: tuple[str, ...]
    at_least: int
    optional: frozenset[str] = frozenset()
    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, frozenset[str]]] = field(default_factory=dict)


FORMATS: Mapping[str, Format] = {
    "cues": Format(
        columns=("cue", "relation", "stance", "takes", "weight", "example"),
        key=("cue",),
        at_least=300,
        values={
            "relation": RELATIONS,
            "stance": STANCES,
            "weight": _words("strong held weak"),
        },
        lists={"takes": (",", TAKES)},
    ),
    "cue_nouns": Format(
        columns=("noun", "relation", "takes", "links", "example"),
        key=("noun",),
        at_least=60,
        optional=frozenset(("takes", "links")),
        values={"relation": RELATIONS},
        lists={"takes": (",", TAKES)},
    ),
    "cue_adjectives": Format(
        columns=("adjective", "relation", "takes", "links", "example"),
        key=("adjective",),
        at_least=40,
        optional=frozenset(("takes", "links")),
        values={"relation": RELATIONS},
        lists={"takes": (",", TAKES)},
    ),
    "cue_phrases": Format(
        columns=("phrase", "relation", "opens", "example"),
        key=("phrase",),
        at_least=10,
        optional=frozenset(("opens",)),
        values={"relation": RELATIONS},
        lists={"opens": (",", SPEAKING_KINDS)},
    ),
    "hearsay": Format(
        columns=("phrase", "relation", "example"),
        key=("phrase",),
        at_least=10,
        values={"relation": RELATIONS},
    ),
    "source_nouns": Format(
        columns=("noun", "kind", "unnamed", "example"),
        key=("noun",),
        at_least=200,
        values={"kind": SOURCE_KINDS, "unnamed": frozenset(("always", "bare", "no"))},
    ),
    "anonymity": Format(columns=("phrase", "example"), key=("phrase",), at_least=40),
    "titles": Format(
        columns=("title", "kind", "gender", "sector", "example"),
        key=("title", "kind", "gender"),
        at_least=400,
        optional=frozenset(("gender", "sector")),
        values={
            "kind": _words("honorific office rank profession kinship"),
            "gender": GENDERS,
        },
    ),
    "nominals": Format(
        columns=("noun", "kinds", "gender", "number"),
        key=("noun",),
        at_least=120,
        optional=frozenset(("gender", "number")),
        values={"gender": GENDERS, "number": NUMBERS},
        lists={"kinds": (";", NOMINAL_KINDS)},
    ),
    "pronouns": Format(
        columns=("form", "person", "number", "gender", "kinds", "role"),
        key=("form", "person", "number", "gender", "role"),
        at_least=10,
        optional=frozenset(("person", "number", "gender", "kinds")),
        values={
            "person": frozenset(("1", "2", "3", "")),
            "number": NUMBERS,
            "gender": GENDERS | {"n"},
            "role": _words("subject object possessive demonstrative"),
        },
        lists={"kinds": (";", NOMINAL_KINDS)},
    ),
    "nationalities": Format(
        columns=("form", "country", "number", "gender"),
        key=("form", "country", "number", "gender"),
        at_least=300,
        optional=frozenset(("country", "number", "gender")),
        values={"number": NUMBERS, "gender": GENDERS},
    ),
    "given_names": Format(
        columns=("name", "gender"), key=("name",), at_least=100, values={"gender": GENDERS}
    ),
    "named_after": Format(
        columns=("phrase", "side", "makes", "example"),
        key=("phrase",),
        at_least=20,
        values={"side": _words("before after"), "makes": _words("treaty illness area")},
    ),
    "metonyms": Format(columns=("form", "stands_for", "example"), key=("form",), at_least=10),
    "boilerplate": Format(
        columns=("phrase", "scope", "example"),
        key=("phrase",),
        at_least=60,
        values={"scope": _words("line next rest")},
    ),
    "channels": Format(
        columns=("word", "pos", "example"),
        key=("word", "pos"),
        at_least=30,
        values={"pos": _words("noun verb")},
    ),
    "credits": Format(
        columns=("phrase", "retells", "example"),
        key=("phrase",),
        at_least=10,
        values={"retells": _words("yes no")},
    ),
    "participants": Format(
        columns=("noun", "kind"),
        key=("noun",),
        at_least=100,
        values={"kind": _words("person group site ending never genitive agent nature idea")},
    ),
    "events": Format(
        columns=("pattern", "pos", "type", "mode", "actor", "recipient", "example"),
        key=("pattern", "pos", "type", "mode"),
        at_least=500,
        optional=frozenset(("mode", "actor", "recipient")),
        values={"pos": _words("verb reflexive noun light"), "type": PLOVER | {"NONE"}},
    ),
    "verb_forms": Format(
        columns=("form", "lemma", "sure"),
        key=("form",),
        at_least=500,
        values={"sure": frozenset(("yes", "no"))},
    ),
}
