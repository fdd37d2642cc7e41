"""Names in running text: where they stand, and whether they are people, bodies or places.

Nationalities and other names are left out on both sides, as UNER leaves them out; outlets and
groups are ORG. A span agrees by overlap where it shares a character with one of the other side.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from evaluation.corpus import Chosen, below, each, part_of
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.iob import Marked, Named, documents
from evaluation.table import Peer, Table
from hearsay.model.annotation import Block, Mention
from hearsay.model.article import Article, Page
from hearsay.pipeline import Pipeline

CORPUS = "names"
LABELS = {
    "person": "PER", "organisation": "ORG", "group": "ORG", "outlet": "ORG", "place": "LOC",
}  # fmt: skip
LABELLED, SPAN = "", "span "  # prefixes of the counts: with the label, and whatever the label


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A corpus: its file below the folder, its language, and each how-many-th document is read."""

    file: str
    title: str
    language: str = "en"
    every: int = 1
    peers: tuple[Peer, ...] = ()


UNER = Peer(
    name="XLM-R large (UNER)", row="exact F1", figure=86.0, on="EWT test, trained on EWT train"
)
PARTS = {
    "uner": Part(
        file="UNER_English-EWT/en_ewt-ud-dev.iob2", title="UNER English EWT dev", peers=(UNER,)
    ),
    "wikigold": Part(file="wikigold-en/test.conllu", title="WikiGold"),
    "wikineural-en": Part(
        file="wikineural/en/val.conllu", title="WikiNEuRal en val (silver)", every=10
    ),
    "wikineural-fr": Part(
        file="wikineural/fr/val.conllu", title="WikiNEuRal fr val (silver)", language="fr", every=10
    ),
}
ALL = "all"


def score(chosen: Chosen) -> tuple[Table, ...]:
    """A table for each corpus, or for the one that is named as part."""
    part = part_of(chosen, (ALL, *PARTS))
    return tuple(_table(name, chosen) for name in (PARTS if part == ALL else (part,)))


def _table(name: str, chosen: Chosen) -> Table:
    part = PARTS[name]
    texts = list(documents(below(chosen.data, CORPUS) / part.file))[:: part.every]
    cases = each(partial(text, part.language), list(enumerate(texts)), chosen)
    return Table(
        scorer="names", name=name, title=f"{part.title}, {len(cases)} texts", corpus=CORPUS,
        command=f"python -m evaluation names --data FOLDER{chosen.options()}",
        rows=rows(figures(), cases), peers=part.peers, cases=tuple(cases),
    )  # fmt: skip


def figures() -> list[Figure]:
    """Precision, recall and F1 with label and without, exact and by overlap, then each label."""
    made = [
        Figure(name=f"{prefix}{how} {name}", of=of)
        for prefix in (LABELLED, SPAN)
        for how in ("exact", "overlap")
        for name, of in _ratios(f"{prefix}{how}")
    ]
    for label in dict.fromkeys(LABELS.values()):
        made += [Figure(name=f"{label} exact F1", of=_ratios(f"{label} exact")[2][1], about=label)]
    return made


def _ratios(what: str) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    of = (f"{what} found", f"all {what} found"), (f"{what} gold", f"all {what} gold")
    return ("P", of[:1]), ("R", of[1:]), ("F1", of)


def text(language: str, numbered: tuple[int, Marked]) -> Case:
    """What is counted in one text."""
    at, marked = numbered
    doc = Pipeline(strict=True).annotate(_page(marked, language))
    found = mapped([m for m in doc.all(Mention) if m.form == "name"])
    gold = {name for name in marked.names if name.label in LABELS.values()}
    return Case(
        name=marked.document or str(at),
        counts=tally(gold, found),
        reasons=tuple(_reasons(marked.text, gold, found)),
    )


def _page(marked: Marked, language: str) -> Page:
    """Each line is a paragraph of its own: the corpora say nothing of headlines or captions."""
    at, made = 0, list[Block]()
    for line in marked.text.split("\n"):
        made.append(Block(start=at, end=at + len(line), kind="body"))
        at += len(line) + 1
    article = Article(path=marked.document, language=language, text=marked.text)
    return Page(article=article, blocks=tuple(made))


def mapped(mentions: Sequence[Mention]) -> set[Named]:
    """Our mentions with the labels of the corpora, without those that they leave out."""
    return {Named(m.start, m.end, LABELS[m.kind]) for m in mentions if m.kind in LABELS}


def tally(gold: set[Named], found: set[Named]) -> Counter[str]:
    """Counts with label, without, and of each label."""
    counts = _agreeing(LABELLED, gold, found)
    counts += _agreeing(SPAN, _bare(gold), _bare(found))
    for label in dict.fromkeys(LABELS.values()):
        ours, theirs = ({n for n in side if n.label == label} for side in (found, gold))
        counts += _agreeing(f"{label} ", theirs, ours)
    return counts


def _bare(names: set[Named]) -> set[Named]:
    return {Named(each.start, each.end, "") for each in names}


def _agreeing(prefix: str, gold: set[Named], found: set[Named]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for side, ours, theirs in (("found", found, gold), ("gold", gold, found)):
        for how, held in (("exact", ours & theirs), ("overlap", _meeting(ours, theirs))):
            counts[f"all {prefix}{how} {side}"] += len(ours)
            counts[f"{prefix}{how} {side}"] += len(held)
    return counts


def _meeting(ours: set[Named], theirs: set[Named]) -> set[Named]:
    """Those of one side that share a character, and the label, with one of the other."""
    return {
        a for a in ours
        if any(a.label == b.label and a.start < b.end and b.start < a.end for b in theirs)
    }  # fmt: skip


def _reasons(printed: str, gold: set[Named], found: set[Named]) -> Iterator[Reason]:
    for name in sorted(gold - found):
        there = [n for n in sorted(found) if n.start < name.end and name.start < n.end]
        instead = ", ".join(_shown(printed, other) for other in there) or "nothing"
        yield Reason(words=f"{_shown(printed, name)}, found {instead}", about=(name.label,))
    for name in sorted(found - gold):
        if not any(n.start < name.end and name.start < n.end for n in gold):
            yield Reason(words=f"{_shown(printed, name)} found, none there", about=(name.label,))


def _shown(printed: str, name: Named) -> str:
    return f"{name.label} {printed[name.start : name.end]!r}"
