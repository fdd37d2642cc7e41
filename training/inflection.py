"""The verbs of a pack's table of cues with their forms in the third person, by what they take."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PACKS = Path(__file__).parent.parent / "src" / "hearsay" / "languages"
TAKES = ("object", "clause", "infinitive")
# French verbs in -er whose stem changes before a silent e or a vowel: the treebanks know enough.
CHANGING = (
    "ger", "cer", "yer", "eler", "eter", "érer", "éter", "ener", "ever",
)  # fmt: skip
SAME = ("read", "put", "cast", "let", "bet")  # English verbs with one form for past and present


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """The forms of one verb; `past` is "" where news uses an auxiliary."""

    lemma: str
    base: str
    present: str
    plural: str
    past: str
    participle: str
    gerund: str


def forms(code: str) -> dict[str, list[Verb]]:
    """Verbs of one word with all their forms, under each of `TAKES` that their row names."""
    made: dict[str, list[Verb]] = {each: [] for each in TAKES}
    inflected = _inflected(code)
    for row in _rows(PACKS / code / "cues.tsv"):
        verb = _verb(code, row["cue"], inflected.get(row["cue"], ()))
        if verb and " " not in row["cue"]:
            for each in TAKES:
                if each in row["takes"].split(","):
                    made[each].append(verb)
    return made


def _verb(code: str, lemma: str, found: Sequence[str]) -> Verb | None:
    return _french(lemma) if code == "fr" else _english(lemma, found)


def _french(lemma: str) -> Verb | None:
    """Regular verbs alone: the treebanks know the others."""
    if not lemma.endswith("er") or lemma.endswith(CHANGING):
        return None
    stem = lemma[:-2]
    return Verb(
        lemma=lemma,
        base=lemma,
        present=stem + "e",
        plural=stem + "ent",
        past="",
        participle=stem + "é",
        gerund=stem + "ant",
    )


def _english(lemma: str, found: Sequence[str]) -> Verb | None:
    """The forms that the pack lists; irregular ones in -n are the participle."""
    gerund = next((f for f in found if f.endswith("ing") and f != lemma), "")
    present = next((f for f in found if f.endswith("s") and f != lemma), "")
    rest = [f for f in found if f not in (gerund, present, lemma)] or [lemma] * (lemma in SAME)
    if not (gerund and present and rest):
        return None
    participle = next((f for f in rest if f.endswith("n")), rest[-1])
    past = next((f for f in rest if f != participle), participle)
    return Verb(
        lemma=lemma,
        base=lemma,
        present=present,
        plural=lemma,
        past=past,
        participle=participle,
        gerund=gerund,
    )


def _inflected(code: str) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for row in _rows(PACKS / code / "verb_forms.tsv"):
        table.setdefault(row["lemma"], []).append(row["form"])
    return table


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("#")]
    yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
