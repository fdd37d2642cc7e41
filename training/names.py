"""Name corpora of several formats as tokens with one set of labels: PER, ORG, LOC, MISC."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from training.treebank import CHARACTERS
from training.trees import Tree

LABELS = frozenset({"PER", "ORG", "LOC", "MISC"})
GLUED_BEFORE = frozenset(".,;:!?)]}%»”…")
GLUED_AFTER = frozenset("([{«“$#")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Tokens, whether a space follows each, and names as (first token, end token, label)."""

    tokens: tuple[str, ...]
    spaces: tuple[bool, ...]
    names: tuple[tuple[int, int, str], ...]


def read_names(path: Path) -> Iterator[Named]:
    """Yield the sentences of a column file: `number token tag`, or `token tag` in running text."""
    rows: list[tuple[str, str]] = []
    numbered = path.suffix in {".conllu", ".iob2"}
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        cells = line.replace("\t", " ").split(" ")
        if line.startswith("# "):
            continue
        if line.strip() and len(cells) > numbered + 1:
            rows.append((cells[numbered], cells[numbered + 1]))
            if numbered or cells[0] != "." or len(rows) < 8:
                continue
        if rows:
            yield named(rows)
            rows = []


def named(rows: list[tuple[str, str]]) -> Named:
    """Join tokens and tags; a name starts at B-, or at I- after another label."""
    names: list[tuple[int, int, str]] = []
    before = "O"
    for i, (_, tag) in enumerate(rows):
        kind, label = tag[:1], tag[2:]
        if label not in LABELS:
            before = "O"
            continue
        if kind == "B" or before != label:
            names.append((i, i + 1, label))
        else:
            names[-1] = (names[-1][0], i + 1, label)
        before = label
    tokens = [token.translate(CHARACTERS) or "-" for token, _ in rows]
    return Named(tokens=tuple(tokens), spaces=tuple(spaces_after(tokens)), names=tuple(names))


def spaces_after(tokens: list[str]) -> list[bool]:
    """Guess where spaces stood: none before a comma, after an elision, inside quotes."""
    spaces = []
    inside = False
    for token, following in zip(tokens, [*tokens[1:], ""], strict=True):
        if token == '"':
            inside = not inside
        opening = token in GLUED_AFTER or (token == '"' and inside)
        closing = following in GLUED_BEFORE or (following == '"' and inside)
        elided = token.endswith("'") and len(token) > 1 and token[-2].isalpha()
        clitic = following in {"'s", "n't", "'", "'re", "'ve", "'ll", "'d", "'m"}
        spaces.append(not (opening or closing or elided or clitic))
    return spaces


def proper_nouns(tree: Tree, never: frozenset[str]) -> list[tuple[int, int]]:
    """Runs of proper nouns in a tree, less the words in `never` (days, titles) at their ends."""
    runs: list[tuple[int, int]] = []
    for i, word in enumerate(tree.words):
        if word.upos != "PROPN":
            continue
        if runs and runs[-1][1] == i and tree.words[i - 1].label != "punct":
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return [run for run in map(lambda run: trimmed(tree, run, never), runs) if run[0] < run[1]]


def trimmed(tree: Tree, run: tuple[int, int], never: frozenset[str]) -> tuple[int, int]:
    """Cut words that are no part of a name off both ends of a run."""
    first, end = run
    while first < end and tree.words[first].form.lower() in never:
        first += 1
    while first < end and tree.words[end - 1].form.lower() in never:
        end -= 1
    return first, end
