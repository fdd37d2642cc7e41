"""`python -m evaluation [texts] [polnear] [plover] [ecb+] [--data FOLDER] …`.

`texts` scores our own texts against the facts beside them. `polnear` scores attributions on the
part `train` of PolNeAR below the data folder (`dev` with --part dev, once per change of method).
`plover` scores events on the gold records of PLOVER, `ecb+` stories on the first topics of ECB+.
"""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from evaluation import ecb_plus, plover, polnear
from evaluation.attribution import ROLES, score
from evaluation.own_texts import all_answers, rates
from hearsay.languages import available
from hearsay.pipeline import Pipeline

TOPICS = 16  # on the others nothing was ever tuned


def main() -> None:
    """Run the scorers that are named, all that need no data by default."""
    options = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    options.add_argument("scorers", nargs="*", metavar="scorer")
    options.add_argument("--data", type=Path, default=Path("../shared/data"))
    options.add_argument("--part", default="train", choices=["train", "dev"])
    options.add_argument("--every", type=int, default=1, help="only each N-th article")
    options.add_argument("--misses", action="store_true", help="what was found instead")
    chosen = options.parse_args()
    for name in chosen.scorers or ["texts"]:
        if name not in SCORERS:
            sys.exit(f"no scorer {name!r}; there are: {', '.join(sorted(SCORERS))}")
        SCORERS[name](chosen)


def texts(chosen: argparse.Namespace) -> None:
    """How many facts of our own texts are found, by language and kind of fact."""
    for language in available():
        found = all_answers(language, Pipeline())
        for table, (held, written) in sorted(rates(found).items()):
            say(f"{language}  {table:12} {held:4} / {written:<4} {100 * held / written:5.1f} %")
        for answer in found if chosen.misses else ():
            if not answer.held:
                say(f"  {answer.text} {answer.table}: {answer.contains!r}: {answer.found}")


def attributions(chosen: argparse.Namespace) -> None:
    """Source, cue and content on PolNeAR, exact and by overlap."""
    folder = corpus(chosen, "attribution/polnear_en", chosen.part)
    counts = polnear.counts(folder, every=chosen.every)
    say(f"PolNeAR {chosen.part}: {counts['gold']} annotated, {counts['found']} found")
    for role in (*ROLES, "whole"):
        for how in ("exact", "overlap"):
            f = score(counts, f"{role} {how}")
            say(f"{role:8} {how:8} P {f.precision:5.1f}  R {f.recall:5.1f}  F1 {f.f1:5.1f}")


def coded_events(chosen: argparse.Namespace) -> None:
    """Event types, actors and recipients on the gold records of PLOVER."""
    counts = plover.counts(corpus(chosen, "events/plover", "plover_gsr_half.json"))
    for role in ("type", "actor", "recipient"):
        held, written = counts[role], counts[f"all {role}"]
        say(f"PLOVER  {role:9} {held:4} / {written:<4} {100 * held / written:5.1f} %")


def joined_articles(chosen: argparse.Namespace) -> None:
    """Stories on ECB+ by B-cubed."""
    folder = corpus(chosen, "across/ecbplus_en", "ECB+")
    precision, recall, articles = ecb_plus.stories(folder, TOPICS)
    f1 = 2 * precision * recall / (precision + recall)
    said = f"P {precision:.1f}  R {recall:.1f}  F1 {f1:.1f}"
    say(f"ECB+ topics 1-{TOPICS}, {articles} articles: {said}")


def corpus(chosen: argparse.Namespace, name: str, part: str) -> Path:
    """Where a corpus lies below the data folder; ends the run with a message if it is not there."""
    path: Path = chosen.data / name / part
    if not path.exists():
        sys.exit(f"no corpus at {path}: give its data folder with --data")
    return path


def say(line: str) -> None:
    """One line on standard output."""
    sys.stdout.write(line + "\n")


SCORERS: Mapping[str, Callable[[argparse.Namespace], None]] = {
    "texts": texts,
    "polnear": attributions,
    "plover": coded_events,
    "ecb+": joined_articles,
}

main()
