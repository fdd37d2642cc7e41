"""Our own gold: attributions annotated by hand, nested ones too, with who each source is.

`open` may be read by whoever writes rules; of `held` and `later` nothing but figures is ever shown.
`later` was written after the rules had been changed by what the first score of `held` had shown.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from evaluation import classes
from evaluation.attribution import agreeing, as_gold, figures, pairs, reasons, tally
from evaluation.brat import Gold
from evaluation.brat import attributions as annotated
from evaluation.convention import outermost, spoken
from evaluation.corpus import Chosen, CorpusError, each, page, part_of
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from evaluation.who import is_noted, mouth_of
from hearsay.languages import available
from hearsay.model.attribution import Attribution
from hearsay.model.statement import Hop
from hearsay.pipeline import Pipeline, voice
from hearsay.state.attribution import attributions
from hearsay.state.chain import chains
from hearsay.state.view import View, view

Mouth = tuple[Gold, Gold, Hop]  # an annotated attribution, the one found for it, its link

FOLDER = Path(__file__).parent / "gold"
HIDDEN = ("held", "later")
PARTS = ("open", *HIDDEN, "all")
OUTERMOST = "outermost: "
RIGHT = (
    Figure(name="source right", of=(("source right", "paired"),), about="source"),
    Figure(name="mouth right", of=(("mouth right", "noted"),), about="mouth"),
    Figure(name="mouth right, of all", of=(("mouth right", "all noted"),), about="mouth"),
)


def score(chosen: Chosen, folder: Path = FOLDER) -> tuple[Table, ...]:
    """Roles, whole attributions and mouths, by language and part."""
    asked = part_of(chosen, PARTS)
    parts = PARTS[:-1] if asked == "all" else (asked,)
    made = [
        table
        for language in available()
        for part in parts
        if (paths := sorted((folder / language / part).glob("*.txt")))
        for table in _tables(language, part, paths, chosen)
    ]
    if not made:
        raise CorpusError(f"no gold below {folder}: expected LANGUAGE/{parts[0]}/*.txt with *.ann")
    return tuple(made)


def _tables(language: str, part: str, paths: Sequence[Path], chosen: Chosen) -> Iterator[Table]:
    cases = each(partial(article, language), paths, chosen)
    made = Table(
        scorer="gold", name=f"{language} {part}", corpus="evaluation/gold",
        title=f"own gold, {language}, {part}, {len(cases)} articles",
        command=f"python -m evaluation gold{chosen.options()}",
        rows=rows([*figures(), *figures(("whole",), OUTERMOST), *RIGHT], cases), cases=tuple(cases),
    )  # fmt: skip
    if part in HIDDEN:
        yield replace(made, cases=())
        return
    yield made
    yield replace(
        made, name=f"{made.name} classes", title=f"{made.title}: cues by class", cases=(),
        rows=rows(classes.figures(cases), cases), notes=classes.notes(cases),
    )  # fmt: skip


def article(language: str, path: Path) -> Case:
    """What is counted in one article."""
    gold, text = list(annotated(path.with_suffix(".ann"))), path.read_text(encoding="utf-8")
    laid_out = view(Pipeline(strict=True).annotate(page(path.name, text, language)))
    found = attributions(laid_out)
    mine = [as_gold(a) for a in spoken(found)]
    counts = tally(text, gold, mine) + classes.tally(laid_out, gold, mine)
    counts += tally(text, outermost(gold), outermost(mine), OUTERMOST)
    paired = mouths(laid_out, gold, found)
    counts += right(laid_out, gold, paired)
    every = (*reasons(text, gold, mine), *_wrong_mouths(laid_out, paired))
    return Case(name=f"{language}/{path.stem}", counts=counts, reasons=every)


def mouths(view: View, gold: Sequence[Gold], found: Sequence[Attribution]) -> list[Mouth]:
    """The annotated attributions that are found, each with the hop that stands for its source."""
    linked = chains(view, voice(view.doc.article, view.doc.knowledge), found)
    hops = {(a.cue, a.source): mouth_of(a, linked.of[n]) for n, a in enumerate(found)}
    told = spoken(found)
    paired = pairs(gold, [as_gold(a) for a in told])
    return [(gold[i], as_gold(told[j]), hops[told[j].cue, told[j].source]) for i, j in paired]


def right(view: View, gold: Sequence[Gold], paired: Sequence[Mouth]) -> Counter[str]:
    """Of those found: how many have the right source, and of those noted the right mouth."""
    sources = [agreeing(view.text, one, mine, "overlap") for one, mine, _ in paired]
    noted = [(one.who, hop) for one, _, hop in paired if one.who]
    return Counter({
        "paired": len(paired), "source right": sum("source" in roles for roles in sources),
        "all noted": sum(1 for one in gold if one.who), "noted": len(noted),
        "mouth right": sum(is_noted(view.doc, who, hop) for who, hop in noted),
    })  # fmt: skip


def _wrong_mouths(view: View, paired: Sequence[Mouth]) -> Iterator[Reason]:
    for one, _, hop in paired:
        if one.who and not is_noted(view.doc, one.who, hop):
            yield _reason(one, hop)


def _reason(one: Gold, hop: Hop) -> Reason:
    named = f"{'?unnamed ' if hop.unnamed else ''}{hop.name}"
    words = f"mouth {one.who}, found {named} at {one.cue[0][0]}"
    return Reason(words=words, about=("mouth",))
