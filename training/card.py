"""The model card: what a pipeline was made of, how, and how good it is."""

from collections.abc import Mapping
from pathlib import Path
from platform import python_version
from typing import Any

from spacy.about import __version__ as spacy_version
from spacy.language import Language

from training.recipe import Recipe
from training.treebank import CHARACTERS

Scores = Mapping[str, Mapping[str, float]]

METHOD = """\
Besides: one sentence in seven is turned into reported speech built from the treebank's own parts,
and beside each five stands one made of a verb of the pack's table of cues (as it was on the day of
the training) and of phrases and clauses of the treebank; quotation marks are rewritten in four
styles, some sentences become headlines; names are exchanged for names of `training/recipes/` and
country names of the Unicode CLDR; runs of proper nouns in the treebanks serve as silver names. The
last tenth of each name corpus was held out.
"""
MEASURE = """\
Percent, on raw text with the pipeline's own tokeniser; LAS with the labels above; names: exact
spans with their label (P R F), then spans whatever the label.
"""


def write_card(folder: Path, nlp: Language, recipe: Recipe, scores: Scores, command: str) -> None:
    """Write README.md into the model folder."""
    parser: Any = nlp.get_pipe("parser")
    recogniser: Any = nlp.get_pipe("ner")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    lines = [
        f"# Language pipeline: {recipe.code}",
        "",
        "Part-of-speech tags, morphology, lemmas, dependencies, sentences and names: a plain spaCy",
        "pipeline made for hearsay by `training/`. It holds no code.",
        "",
        f"- made by `{command}`",
        f"- seed {recipe.seed}, spaCy {spacy_version}, Python {python_version()}",
        f"- steps: syntax {recipe.steps['syntax']}, names {recipe.steps['names']}",
        f"- components: {', '.join(nlp.pipe_names)}; {size / 1e6:.1f} MB on disk",
        f"- dependency labels: {', '.join(sorted(parser.labels))}",
        f"- name labels: {', '.join(sorted(recogniser.labels))}",
        "",
        "## Before calling it",
        "",
        "Replace these characters one for one (offsets stay); “ ” « » stay as they are.",
        "Give it one block of text (paragraph or headline) at a time, without line breaks.",
        "",
        *[f"- U+{ord(chr(a)):04X} -> U+{ord(chr(b)):04X}" for a, b in mapping().items()],
        "",
        "## Data",
        "",
        "| corpus | used for | licence |",
        "| --- | --- | --- |",
        *[f"| {c.by} | {c.kind}: {c.use} | {c.licence} |" for c in recipe.corpora],
        "",
        *METHOD.splitlines(),
        "",
        "## Scores",
        "",
        *MEASURE.splitlines(),
        "",
        *tables(scores),
    ]
    (folder / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def mapping() -> dict[int, int]:
    """Code points to replace before the pipeline runs, and by what."""
    return {a: b for a, b in CHARACTERS.items() if isinstance(b, int)}


def tables(scores: Scores) -> list[str]:
    """One Markdown table for the treebanks, one for the names."""
    lines: list[str] = []
    shown: tuple[str, ...] = ()
    for title, row in scores.items():
        if tuple(row) != shown:
            shown = tuple(row)
            lines += ["", f"| on | {' | '.join(shown)} |", "| --- |" + " --- |" * len(shown)]
        lines.append(f"| {title} | {' | '.join(f'{value:.1f}' for value in row.values())} |")
    return lines[1:]
