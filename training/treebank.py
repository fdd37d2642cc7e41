"""CoNLL-U to trees of surface tokens: "du" is one token, "don't" two, as a tokeniser has it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from training.trees import Tree, Word

SUBTYPES = frozenset({"nsubj:pass", "csubj:pass", "aux:pass", "obl:agent", "acl:relcl"})
CHARACTERS = str.maketrans("’‘ʼ`\u00a0\u202f\u2009„‟", "''''   ““")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One syntactic word of a treebank, with the id of its head in the file."""

    word: Word
    head: str


def read_trees(path: Path, markers: frozenset[str] = frozenset()) -> Iterator[Tree]:
    """Yield the sentences of a CoNLL-U file; `markers`: prepositions of a passive's agent."""
    lines: list[str] = []
    with path.open(encoding="utf-8") as file:
        for line in [*file, ""]:
            if line.strip():
                lines.append(line.rstrip("\n"))
            elif lines:
                yield read_tree(lines, markers)
                lines = []


def read_tree(lines: list[str], markers: frozenset[str] = frozenset()) -> Tree:
    """Make a tree of the lines of one sentence."""
    opens = any(line.startswith("# newdoc") for line in lines)
    rows: dict[str, Row] = {}
    surface: list[tuple[str, list[str], bool]] = []
    covered = 0
    for line in lines:
        cells = line.split("\t")
        if line.startswith("#") or "." in cells[0]:
            continue
        space = "SpaceAfter=No" not in cells[9]
        if "-" in cells[0]:
            first, last = map(int, cells[0].split("-"))
            surface.append((cells[1], [str(i) for i in range(first, last + 1)], space))
            covered = last
            continue
        rows[cells[0]] = row(cells, space)
        if int(cells[0]) > covered:
            surface.append((cells[1], [cells[0]], space))
    return Tree(words=merged(rows, surface, markers), opens=opens)


def row(cells: list[str], space: bool) -> Row:
    """Read the ten cells of one word."""
    feats = "" if cells[5] == "_" else cells[5]
    lemma = (cells[2] if cells[2] != "_" or cells[1] == "_" else cells[1]).translate(CHARACTERS)
    word = Word(
        form=cells[1],
        lemma=lemma,
        upos=cells[3],
        feats=feats,
        head=-1,
        label=plain_label(cells[7]),
        space=space,
    )
    return Row(word=word, head=cells[6])


def plain_label(label: str) -> str:
    """The universal label; only the subtypes that rules need survive."""
    if label == "root":
        return "ROOT"
    return label if label in SUBTYPES else label.partition(":")[0]


def merged(
    rows: dict[str, Row], surface: list[tuple[str, list[str], bool]], markers: frozenset[str]
) -> tuple[Word, ...]:
    """Lay syntactic words on the surface tokens; a contraction takes the role of its top word."""
    words: list[tuple[Word, str]] = []
    place: dict[str, int] = {}
    for form, ids, space in surface:
        top = next((i for i in ids if rows[i].head not in ids), ids[0])
        parts = pieces(form, ids, rows, top)
        for n, (piece, own) in enumerate(parts):
            place.setdefault(own, len(words))
            word = replace(
                rows[own].word,
                form=piece.translate(CHARACTERS),
                space=space if n == len(parts) - 1 else " " in form,
            )
            words.append((word, rows[own].head))
            if place[own] != len(words) - 1:
                words[-1] = (replace(word, label="flat", lemma=piece), own)
        for i in ids:
            place.setdefault(i, place[top])
    return tuple(
        replace(word, head=n if head == "0" else place[head])
        for n, (word, head) in enumerate(agents(words, place, markers))
    )


def pieces(form: str, ids: list[str], rows: dict[str, Row], top: str) -> list[tuple[str, str]]:
    """Split a token at its spaces ("20 000") or where its words are written out in it ("don't")."""
    parts = [rows[i].word.form for i in ids]
    if len(ids) > 1 and "".join(parts) == form:
        return list(zip(parts, ids, strict=True))
    return [(part, top) for part in form.split()]


def agents(
    words: list[tuple[Word, str]], place: dict[str, int], markers: frozenset[str]
) -> list[tuple[Word, str]]:
    """Mark the "by" phrase of a passive verb as its agent where the treebank did not."""
    passive = {place[head] for word, head in words if word.label == "aux:pass" and head != "0"}
    by = {
        place[head] for word, head in words if word.label == "case" and word.form.lower() in markers
    }
    return [
        (replace(word, label="obl:agent"), head)
        if word.label == "obl" and n in by and head != "0" and place[head] in passive
        else (word, head)
        for n, (word, head) in enumerate(words)
    ]
