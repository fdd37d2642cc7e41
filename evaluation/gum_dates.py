"""GUM (Zeldes 2017): news and interviews with hand-normalised `<date>` elements (TEI).

A date without `when` or an interval is no date of the calendar, and left out.
"""

import re
from pathlib import Path

from evaluation.corpus import Chosen, below
from evaluation.dates import (
    Dated,
    Days,
    beside_dateparser,
    days_of,
    found_by,
    joined,
    reasons,
    tally,
)
from evaluation.figures import Case
from evaluation.table import Table

CORPUS = "times/gum-tei-dates"
ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
OPENING = ("<head", "<p", "<s ", "<item", "<caption", "<sp ")


def score(chosen: Chosen) -> tuple[Table, ...]:
    """Ours, and what dateparser's search finds in the same documents."""
    paths = sorted(below(chosen.data, CORPUS).glob("*.xml"))
    return beside_dateparser(("gum", "GUM dates"), CORPUS, article, paths, chosen)


def article(by: str, path: Path) -> Case:
    """What is counted in one document."""
    lines = path.read_text(encoding="utf-8").splitlines()
    day = dict(ATTRIBUTE.findall(lines[0])).get("dateCreated", "")
    tokens, marks = _read(lines[1:])
    text, spans = joined(tokens)
    gold = [
        Dated(start=spans[first][0], end=spans[last - 1][1], means=(days,))
        for first, last, days in marks
        if last > first
    ]
    found = found_by(by, text, "en", day)
    told = tuple(reasons(text, gold, found))
    return Case(name=path.stem, counts=tally(gold, found), reasons=told)


def _read(lines: list[str]) -> tuple[list[tuple[str, str]], list[tuple[int, int, Days]]]:
    """Tokens with the number of their sentence, and the dates as ranges of tokens."""
    tokens, marks = list[tuple[str, str]](), list[tuple[int, int, Days]]()
    opened, sentence = list[tuple[int, Days]](), 0
    for line in lines:
        if line.startswith(("<date ", "<time ")):
            opened.append((len(tokens), _days(dict(ATTRIBUTE.findall(line)))))
        elif line.startswith(("</date", "</time")) and opened:
            first, days = opened.pop()
            marks.append((first, len(tokens), days))
        elif line.startswith(OPENING):
            sentence += 1
        elif line and not line.startswith("<"):
            tokens.append((line.split("\t")[0], str(sentence)))
    return tokens, [mark for mark in marks if any(mark[2])]


def _days(said: dict[str, str]) -> Days:
    """The days of `when`, or of an interval."""
    if "when" in said:
        return days_of(said["when"])
    first = days_of(said.get("from") or said.get("notBefore") or "")[0]
    return first, days_of(said.get("to") or said.get("notAfter") or "")[1]
