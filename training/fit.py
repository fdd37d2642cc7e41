"""The two trainings: syntax on treebanks, then names on theirs; fixed seed, fixed steps."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from spacy.language import Language
from spacy.training import Example
from thinc.api import Adam, Optimizer, fix_random_seed

from training.documents import names_example, paragraphs, syntax_example, varied
from training.frames import gather_frames
from training.names import Named
from training.parts import gather
from training.pipeline import SYNTAX, share_what_was_learnt
from training.recipe import Recipe
from training.silver import completed
from training.swap import swapped
from training.trees import Tree

LOG = logging.getLogger("training")
PEAK = 1e-3
DROPOUT = 0.15


def rate(step: int, steps: int) -> float:
    """Learning rate at a step: a short rise, then a straight line down to nearly nothing."""
    rise = min(1.0, (step + 1) / 200)
    return PEAK * rise * max(0.02, 1 - step / steps)


def batches(
    passes: Callable[[], list[Example]], words: int, rng: Random
) -> Iterator[list[Example]]:
    """Endless batches of about `words` tokens; every pass over the data is made anew."""
    while True:
        batch: list[Example] = []
        size = 0
        examples = passes()
        rng.shuffle(examples)
        for example in examples:
            batch.append(example)
            size += len(example.predicted)
            if size >= words:
                yield batch
                batch, size = [], 0


def fit(nlp: Language, optimizer: Optimizer, stream: Iterator[list[Example]], steps: int) -> None:
    """Update the enabled components for a number of steps."""
    begun = time.monotonic()
    losses: dict[str, float] = {}
    for step in range(steps):
        optimizer.learn_rate = rate(step, steps)
        nlp.update(next(stream), sgd=optimizer, drop=DROPOUT, losses=losses)
        if step % 250 == 249:
            shown = " ".join(f"{name} {loss:.0f}" for name, loss in losses.items())
            LOG.info("step %d/%d %.0f s: %s", step + 1, steps, time.monotonic() - begun, shown)
            losses = {}


def adam() -> Optimizer:
    """The optimiser of both trainings; `fit` sets its rate."""
    optimizer: Optimizer = Adam(PEAK, L2=0.01, grad_clip=1.0, L2_is_weight_decay=True)
    return optimizer


def fit_syntax(nlp: Language, trees: Sequence[Tree], recipe: Recipe, steps: int) -> None:
    """Train the shared layer, parser, lemmatiser and morphologiser."""
    fix_random_seed(recipe.seed)
    rng = Random(recipe.seed)
    parts = gather(trees, recipe.speech)
    names = [name for kind in ("PER", "LOC", "ORG") for name in recipe.swap[kind]]
    frames = gather_frames(trees, recipe.code, recipe.frames, names)
    capitals = bool(recipe.speech["title_case"])

    def passes() -> list[Example]:
        runs = paragraphs(trees, rng)
        return [syntax_example(nlp, varied(run, parts, frames, capitals, rng)) for run in runs]

    with nlp.select_pipes(enable=list(SYNTAX)):
        first = passes() + [syntax_example(nlp, run) for run in paragraphs(trees, rng)]
        nlp.initialize(lambda: first)
        fit(nlp, adam(), batches(passes, 700, rng), steps)


def fit_names(
    nlp: Language, golden: Sequence[Named], silver: Sequence[Named], recipe: Recipe, steps: int
) -> None:
    """Train the name recogniser: a third of the steps on gold, then with silver names too."""
    fix_random_seed(recipe.seed)
    rng = Random(recipe.seed)

    def passes(sentences: Sequence[Named]) -> list[Example]:
        chosen = [swapped(sentence, recipe.swap, 0.3, rng) for sentence in sentences]
        groups = [chosen[i : i + 4] for i in range(0, len(chosen), 4)]
        return [names_example(nlp, group) for group in groups]

    with nlp.select_pipes(enable=["ner"]):
        first = passes(golden)
        recogniser: Any = nlp.get_pipe("ner")
        recogniser.initialize(lambda: first, nlp=nlp)
        share_what_was_learnt(nlp)
        fit(nlp, adam(), batches(lambda: passes(golden), 500, rng), steps // 3)
        everything = [*golden, *completed(nlp, silver, recipe.countries)]
        fit(nlp, adam(), batches(lambda: passes(everything), 500, rng), steps - steps // 3)
