"""Command line: make the pipeline of one language from the corpora, score it, write its card."""

import argparse
import json
import logging
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import spacy
from spacy.language import Language

from training.card import Scores, write_card
from training.fit import fit_names, fit_syntax
from training.names import Named, read_names
from training.pipeline import blank
from training.recipe import Recipe, load_recipe
from training.score import names_scores, syntax_scores
from training.silver import known_labels, silver
from training.treebank import read_trees
from training.trees import Tree, with_prefixes_joined

LIMIT = 16_000_000
LOG = logging.getLogger("training")


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("language", help="code of a recipe, e.g. en")
    parser.add_argument("--data", type=Path, required=True, help="folder with syntax/ and names/")
    parser.add_argument("--out", type=Path, required=True, help="model folder to write")
    parser.add_argument(
        "--checkpoint",
        type=Path,
        help="folder for the pipeline with trained syntax: used if there, else made",
    )
    parser.add_argument("--syntax-steps", type=int, help="instead of the recipe's")
    parser.add_argument("--names-steps", type=int, help="instead of the recipe's")
    return parser.parse_args()


def trees_of(recipe: Recipe, data: Path, *uses: str) -> dict[str, list[Tree]]:
    """The sentences of each treebank of these uses, under a short name of it."""
    together = frozenset(recipe.tokenizer["together"])
    return {
        f"{path.parent.name} {path.stem.rpartition('-')[2]}": [
            with_prefixes_joined(tree, together)
            for tree in read_trees(path, frozenset(corpus.agents))
        ]
        for path, corpus in recipe.files(data, "syntax", *uses)
    }


def gold_names(recipe: Recipe, data: Path) -> tuple[list[Named], list[Named]]:
    """Training part and held-out last tenth of the hand-annotated name corpora."""
    train: list[Named] = []
    held: list[Named] = []
    for path, _ in recipe.files(data, "names", "train"):
        sentences = list(read_names(path))
        cut = len(sentences) * 9 // 10
        train += sentences[:cut]
        held += sentences[cut:]
    return train, held


def with_syntax(recipe: Recipe, trees: list[Tree], checkpoint: Path | None) -> Language:
    """The pipeline with trained syntax, from the checkpoint if there is one."""
    nlp = blank(recipe)
    if checkpoint and checkpoint.exists():
        nlp.from_disk(checkpoint, exclude=["ner"])
        return nlp
    fit_syntax(nlp, trees, recipe, recipe.steps["syntax"])
    if checkpoint:
        nlp.to_disk(checkpoint, exclude=["ner"])
    return nlp


def main() -> None:
    """Train, save, score what was saved, write the card, replace the old model."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)
    options = arguments()
    recipe = load_recipe(options.language)
    steps = {
        "syntax": options.syntax_steps or recipe.steps["syntax"],
        "names": options.names_steps or recipe.steps["names"],
    }
    recipe = replace(recipe, steps=steps)
    trees = [t for bank in trees_of(recipe, options.data, "train").values() for t in bank]
    nlp = with_syntax(recipe, trees, options.checkpoint)
    train, held = gold_names(recipe, options.data)
    guessed = silver(trees, known_labels(train), recipe)
    fit_names(nlp, train, guessed, recipe, steps["names"])
    # Saved before it is scored: no word of a test corpus may enter the vocabulary that ships.
    fresh = options.out.with_name(options.out.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    nlp.meta["name"] = "hearsay"
    nlp.to_disk(fresh)
    scores = measured(spacy.load(fresh), recipe, options.data, held)
    command = f"python -m training {recipe.code} --data DATA --out {options.out.as_posix()}"
    write_card(fresh, nlp, recipe, scores, command)
    put_in_place(fresh, options.out)
    sys.stdout.write(json.dumps(scores, indent=1) + "\n")


def measured(nlp: Language, recipe: Recipe, data: Path, held: list[Named]) -> Scores:
    """Scores on the dev and test treebanks, held-out gold names and silver names."""
    scores: dict[str, dict[str, float]] = {}
    for title, bank in trees_of(recipe, data, "dev", "test").items():
        scores[title] = syntax_scores(nlp, bank)
    scores["names: held-out gold"] = names_scores(nlp, held)
    for path, _ in recipe.files(data, "names", "measure"):
        scores["names: wikineural (silver)"] = names_scores(nlp, list(read_names(path))[:3000])
    return scores


def put_in_place(fresh: Path, out: Path) -> None:
    """Replace the old model folder by the new one, unless that is too large to ship."""
    size = sum(path.stat().st_size for path in fresh.rglob("*") if path.is_file())
    if size > LIMIT:
        raise SystemExit(f"the pipeline has {size} bytes, {LIMIT} are allowed: take fewer rows")
    old = out.with_name(out.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.replace(old)
    fresh.replace(out)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    main()
