"""The unit tests of PETRARCH2: stylised sentences with their codes.

Most codes are those of WEIS (McClelland 1978), some those of CAMEO, and some were made up to tell
which row of a test dictionary had fired: `TYPES` maps those that say something of the sentence,
and the groups that only try the dictionary are left out. The codes are by construction what
PETRARCH2 gives with its test dictionaries, so its own figure on them is 100 and no measure.
Nearly half of the sentences vary one clause, therefore the second figure counts each code once.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from evaluation.corpus import Chosen, below, each
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Peer, Table
from evaluation.told_events import sentence_doc, told

CORPUS = "events/petrarch2-validation"
FILE = "PETR.UnitTest.records.xml"
UNFIT = ("SYNSET", "PATTERN", "DATE", "ERROR", "VERB", "DISCARD")  # they try the dictionary
SIGNED = frozenset({"AGREE", "SUPPORT", "COOPERATE"})  # WEIS has one code for any agreement
TYPES = {
    "02": frozenset[str](), "03": frozenset({"CONSULT"}), "04": frozenset({"SUPPORT"}),
    "05": frozenset({"AGREE"}), "06": frozenset({"SUPPORT"}), "07": frozenset({"AID"}),
    "08": SIGNED, "09": frozenset({"REQUEST"}), "10": frozenset({"REQUEST"}),
    "11": frozenset({"REJECT"}), "12": frozenset({"ACCUSE"}), "13": frozenset({"ACCUSE"}),
    "15": frozenset({"REQUEST"}), "16": frozenset({"THREATEN"}), "17": frozenset({"THREATEN"}),
    "171": frozenset({"COERCE"}), "172": frozenset({"COERCE"}), "174": frozenset({"COERCE"}),
    "18": frozenset({"PROTEST"}), "19": frozenset({"SANCTION"}), "194": frozenset({"ASSAULT"}),
    "20": frozenset({"SANCTION", "COERCE"}), "21": frozenset({"COERCE"}),
    "22": frozenset({"ASSAULT"}),
}  # fmt: skip
FIGURES = (
    Figure(name="type", of=(("type", "all type"),), about="type"),
    Figure(name="type, each code once", of=(("by code", "codes"),), about="type"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """A sentence and its codes; `share` is what it counts where each code counts once."""

    name: str
    text: str
    codes: tuple[str, ...]
    share: float


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Which of the coded types are found in a sentence."""
    path = below(chosen.data, CORPUS) / FILE
    cases = each(sentence, coded(path), chosen)
    return (
        Table(
            scorer="petrarch", name="sentences", corpus=CORPUS,
            title=f"PETRARCH2's unit tests, {len(cases)} sentences",
            command=f"python -m evaluation petrarch --data FOLDER{chosen.options()}",
            rows=rows(FIGURES, cases), cases=tuple(cases),
            peers=(Peer(name="PETRARCH2", row="type", figure=100.0, on="by construction"),),
        ),
    )  # fmt: skip


def coded(path: Path) -> list[Coded]:
    """The sentences with a code that says something of them, each with what it counts."""
    parser = etree.XMLParser(recover=True)  # the file has bare ampersands
    found = [
        (one.get("id") or "", " ".join((one.findtext("Text") or "").split()), _codes(one))
        for one in etree.parse(path, parser).getroot().iter("Sentence")
        if (one.get("category") or "") not in UNFIT and not (one.get("id") or "").startswith(UNFIT)
    ]
    often = Counter(code for _, _, codes in found for code in codes)
    return [
        Coded(name=name, text=text, codes=codes, share=sum(1 / often[code] for code in codes))
        for name, text, codes in found
        if codes
    ]


def _codes(one: etree._Element) -> tuple[str, ...]:
    codes = dict.fromkeys(event.get("eventcode") or "" for event in one.iter("EventCoding"))
    return tuple(code for code in codes if types(code))


def types(code: str) -> frozenset[str]:
    """The PLOVER types that a code may stand for: by its longest beginning that is listed."""
    listed: Iterable[str] = (code[:length] for length in (3, 2))
    return next((TYPES[start] for start in listed if start in TYPES), frozenset())


def sentence(one: Coded) -> Case:
    """How many of the codes of a sentence are found."""
    found = {event.type for event in told(sentence_doc(one.name, one.text, "en"))}
    held = [code for code in one.codes if types(code) & found]
    share = one.share * len(held) / len(one.codes)
    counts = {"type": len(held), "all type": len(one.codes), "by code": share, "codes": one.share}
    missed = [code for code in one.codes if code not in held]
    return Case(name=one.name, counts=counts, reasons=tuple(_reasons(missed, sorted(found))))


def _reasons(missed: Sequence[str], found: Sequence[str]) -> Iterable[Reason]:
    for code in missed:
        wanted = " or ".join(sorted(types(code)))
        yield Reason(words=f"{code} {wanted}, found {', '.join(found) or 'none'}", about=("type",))
