"""`python -m evaluation [NAME …] [--data FOLDER]`: a table for each scorer that is named.

`all` runs every scorer whose data is there, `gate` checks the floors, `list` says what there is.
A corpus is found below the data folder and never copied.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from evaluation.corpus import DATA, Chosen, CorpusError
from evaluation.gate import GateError, load, passed
from evaluation.render import as_json, markdown, plain
from evaluation.scorers import SCORERS, scorer
from evaluation.table import Table


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is named; the exit status is 1 where something is missing or fell."""
    options = _options().parse_args(arguments)
    chosen = Chosen(data=options.data, part=options.part, every=options.every, jobs=options.jobs)
    try:
        if options.names in (["gate"], ["list"]):
            return COMMANDS[options.names[0]](chosen)
        tables = list(_run(options.names, chosen))
    except (CorpusError, GateError) as missing:
        say(str(missing))
        return 1
    _keep(options.json, as_json(tables))
    _keep(options.markdown, markdown(tables))
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    there = ", ".join([*SCORERS, "all", "gate", "list"])
    parser.add_argument("names", nargs="*", default=["texts"], metavar="NAME", help=there)
    parser.add_argument("--data", type=Path, default=DATA, help="where the corpora are")
    parser.add_argument("--part", default="", help="train or dev; of gold open, held, later or all")
    parser.add_argument("--every", type=int, default=1, help="only each N-th article")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--json", type=Path, help="a file for the tables as JSON")
    parser.add_argument("--markdown", type=Path, help="a file for the tables as Markdown")
    return parser


def _run(names: Sequence[str], chosen: Chosen) -> Iterator[Table]:
    """The tables of the scorers that are named, each printed as soon as it is made."""
    for name in names:
        tables = _all(chosen) if name == "all" else scorer(name).score(chosen)
        for table in tables:
            say(plain(table))
            yield table


def _all(chosen: Chosen) -> Iterator[Table]:
    """The tables of every usual scorer; one that can't run says why."""
    for name, one in SCORERS.items():
        try:
            asked = chosen if one.slow else replace(chosen, every=1)
            yield from one.score(asked) if one.usual else ()
        except CorpusError as missing:
            say(f"{name} is left out: {missing}\n")


def check(chosen: Chosen) -> int:
    """Every figure beside its floor; 1 where one fell."""
    fell = False
    for gate in load():
        try:
            for one in passed(gate, chosen):
                say(str(one))
                fell = fell or one.fell
        except CorpusError as missing:
            say(f"skipped {gate.scorer} {gate.table}: {missing}")
    return int(fell)


def tell(chosen: Chosen) -> int:
    """What there is to run, and on which corpus."""
    for name, one in SCORERS.items():
        lacking = one.lacks(chosen.data)
        on = f", {one.corpus}" if one.corpus else ""
        say(f"{name:12} {one.about}{on}{f': can not run, {lacking}' if lacking else ''}")
    return 0


def _keep(path: Path | None, text: str) -> None:
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def say(line: str) -> None:
    """One line on standard output."""
    sys.stdout.write(line + "\n")


COMMANDS: Mapping[str, Callable[[Chosen], int]] = {"gate": check, "list": tell}

if __name__ == "__main__":
    sys.exit(main())
