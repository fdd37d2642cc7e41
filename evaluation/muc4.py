"""MUC-4 (1992): attacks on people in news, the victims counted in templates.

A template gives a number for each group of human targets, and what befell them (HUM TGT: NUMBER
and EFFECT OF INCIDENT). Counted are numbers above one of those killed or injured: one victim is
told without a number. The texts are in capitals, and are read in small letters.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from evaluation.corpus import Chosen, CorpusError, below, each, page
from evaluation.figures import Case, rows
from evaluation.table import Table
from evaluation.tolls import Toll, case, figures, precision
from hearsay.model.annotation import Quantity
from hearsay.pipeline import Pipeline

CORPUS = "events/muc4_en"
PARTS = ("dev", "tst1", "tst2")
NUMBER, EFFECT = "HUM TGT: NUMBER", "HUM TGT: EFFECT OF INCIDENT"
STATES = {"DEATH": "killed", "INJURY": "injured"}
GIVE = 0.1  # of a number that is given as "about"
HEAD = re.compile(r"^((?:DEV|TST\d)-MUC\d-\d+) .*\n|^((?:DEV|TST\d)-MUC\d-\d+)\n", re.MULTILINE)
SLOT = re.compile(r"^ ?\d+\.\s+([A-Z: ]+?)(?:\s{2,}(.*))?$")
FILLS = re.compile(r'^\s*(?P<value>[^":]*):(?P<names>.*)$')
BOUNDS = re.compile(r"(?P<about>~)?\s*(?P<low>\d+)?\s*(?P<to>-)?\s*(?P<high>\d+)?")
SENTENCE = re.compile(r"(?:^|[.!?]\s+|\]\s+)\W*\w")
Slots = Mapping[str, Sequence[str]]


def score(chosen: Chosen) -> tuple[Table, ...]:
    """A table for each part: the victims that a template counts, and whether we count them too."""
    parts = (chosen.part,) if chosen.part else PARTS
    if wrong := [part for part in parts if part not in PARTS]:
        raise CorpusError(f"no part {wrong[0]!r}; there are: {', '.join(PARTS)}")
    return tuple(_table(chosen, part) for part in parts)


def _table(chosen: Chosen, part: str) -> Table:
    folder = below(chosen.data, CORPUS) / part
    given = victims(folder)
    texts = {name: text for name, text in articles(folder).items() if name in given}
    cases = each(partial(article, given), texts.items(), chosen)
    return Table(
        scorer="victims", name=part, title=f"MUC-4 {part}, {len(cases)} articles", corpus=CORPUS,
        command=f"python -m evaluation victims --data FOLDER{chosen.options()}",
        rows=rows([*figures(), *precision()], cases), cases=tuple(cases),
    )  # fmt: skip


def article(given: Mapping[str, Sequence[tuple[str, Toll]]], told: tuple[str, str]) -> Case:
    """What is found of the victims that the templates of one article count."""
    name, text = told
    doc = Pipeline(strict=True).annotate(page(name, text, "en"))
    return case(name, given[name], doc.all(Quantity))


def articles(folder: Path) -> Mapping[str, str]:
    """The articles of a part by their names, a paragraph a line, in small letters."""
    found = {}
    for path in sorted(p for p in folder.iterdir() if "muc" in p.name and "key" not in p.name):
        pieces = HEAD.split(path.read_text(encoding="latin-1"))
        for one, other, text in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
            found[one or other] = "\n".join(map(_small, re.split(r"\n\s*\n", text.strip())))
    return found


def _small(paragraph: str) -> str:
    """A paragraph on one line, sentences with a capital at their head."""
    line = " ".join(paragraph.split()).lower()
    return SENTENCE.sub(lambda head: head[0].upper(), line)


def victims(folder: Path) -> Mapping[str, Sequence[tuple[str, Toll]]]:
    """The numbers of killed and injured of each article that counts more than one."""
    found: dict[str, list[tuple[str, Toll]]] = defaultdict(list)
    for path in sorted(p for p in folder.iterdir() if p.name.startswith("key")):
        for slots in templates(path.read_text(encoding="latin-1")):
            tolls = list(_tolls(slots))
            if tolls:
                found[slots["MESSAGE: ID"][0].split()[0]] += tolls
    return found


def templates(keys: str) -> Iterator[Slots]:
    """The filled templates of a file of answers: the lines of each slot."""
    made: dict[str, list[str]] = {}
    slot = ""
    for line in keys.splitlines():
        head = SLOT.match(line)
        if head and head[1] == "MESSAGE: ID":
            yield from [made] if made else []
            made = {}
        if head:
            slot = head[1]
            made[slot] = [head[2] or ""]
        elif slot and line.startswith(" "):
            made[slot].append(line.strip())
    yield from [made] if made else []


def _tolls(slots: Slots) -> Iterator[tuple[str, Toll]]:
    """The numbers above one of a template, each with the state of the same people.

    A word that stands for two groups ("PEOPLE") has its numbers in the order of its states.
    """
    effects = _by_person(slots.get(EFFECT, ()))
    numbers = _by_person(slots.get(NUMBER, ()))
    for person, values in numbers.items():
        states = effects.get(person, [])
        if len(states) == len(values):
            for value, state in zip(values, states, strict=True):
                toll = _toll(value)
                if toll and toll[0] > 1 and state in STATES:
                    yield STATES[state], toll


def _by_person(lines: Sequence[str]) -> Mapping[str, list[str]]:
    """The values of a slot by the first words for those whom they are said of."""
    made: dict[str, list[str]] = defaultdict(list)
    for value, names in _fills(lines):
        if names:
            made[names[0]].append(value)
    return made


def _fills(lines: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """The value of each line of a slot, without the mark of doubt, and whom it is said of."""
    for line in lines:
        if found := FILLS.match(line):
            yield found["value"].strip(" ?()"), re.findall(r'"([^"]*)"', found["names"])


def _toll(value: str) -> Toll | None:
    """`12`, `~100` (about), `5-` (at least), `6-8`; the first of several answers. None: no number.

    "Up to 26" (`-26`) is left open below, so that its number alone is looked for.
    """
    found = BOUNDS.fullmatch(value.split("/")[0].strip())
    if not found or not (found["low"] or found["high"]):
        return None
    low = float(found["low"] or found["high"])
    if found["about"]:
        return low * (1 - GIVE), low * (1 + GIVE)
    if found["to"] and not found["high"]:
        return low, None
    return low, float(found["high"] or low)
