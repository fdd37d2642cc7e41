"""Tables as plain text, JSON and Markdown."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from evaluation.figures import Case, Row
from evaluation.table import Table

REASONS = 5  # of each of the worst cases


def plain(table: Table) -> str:
    """For the terminal: a line a figure, then the worst cases with their reasons."""
    return "\n".join([f"{table.title}  ({table.command})", *_figures(table), *_after(table), ""])


def _figures(table: Table) -> Iterator[str]:
    width = max((len(row.name) for row in table.rows), default=0)
    for row in table.rows:
        between = f"[{row.low:5.1f}, {row.high:5.1f}]"
        yield f"  {row.name:{width}} {row.figure:6.1f}  {between}  {_out_of(row)}".rstrip()


def _after(table: Table) -> Iterator[str]:
    for peer in table.peers:
        yield f"  beside it: {peer.name} {peer.row} {peer.figure:.1f}, {peer.on}"
    yield from (f"  {note}" for note in table.notes)
    if table.worst:
        yield "  worst:"
    for case in table.worst:
        yield from _told(case)


def _told(case: Case) -> Iterator[str]:
    yield f"  - {case.name}: {len(case.reasons)} errors"
    yield from (f"      {reason.words}" for reason in case.reasons[:REASONS])


def _out_of(row: Row) -> str:
    if row.held is None or row.all is None:
        return ""
    return f"{row.held:.0f} / {row.all:.0f}"


def as_json(tables: Sequence[Table]) -> str:
    """For programs: every figure with its interval, and the ten worst cases with all reasons."""
    return json.dumps({"tables": [_shape(table) for table in tables]}, indent=1) + "\n"


def _shape(table: Table) -> dict[str, Any]:
    made = asdict(table)
    del made["cases"]
    made["articles"] = len(table.cases) or None
    made["rows"] = {row.name: _numbers(row) for row in table.rows}
    made["worst"] = [
        {"name": case.name, "reasons": [reason.words for reason in case.reasons]}
        for case in table.worst
    ]
    return made


def _numbers(row: Row) -> dict[str, float]:
    kept = {"figure": row.figure, "low": row.low, "high": row.high}
    if row.held is not None and row.all is not None:
        kept |= {"held": row.held, "all": row.all}
    return {name: round(number, 2) for name, number in kept.items()}


def markdown(tables: Sequence[Table]) -> str:
    """For people: one section a table."""
    return "# How well hearsay reads\n\n" + "\n".join(_section(table) for table in tables)


def _section(table: Table) -> str:
    lines = [f"## {table.title}", "", f"{table.corpus}", "", f"    {table.command}", ""]
    lines += ["| figure | % | 95 % of draws | out of |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {_cell(r.name)} | {r.figure:.1f} | {r.low:.1f} to {r.high:.1f} | {_out_of(r)} |"
        for r in table.rows
    ]
    lines += ["", *(f"Beside it: {p.name}, {p.row} {p.figure:.1f}, {p.on}." for p in table.peers)]
    lines += [f"- {_cell(note)}" for note in table.notes]
    for case in table.worst:
        lines += ["", f"**{_cell(case.name)}**: {len(case.reasons)} errors", ""]
        lines += [f"- {_cell(reason.words)}" for reason in case.reasons[:REASONS]]
    return "\n".join(lines) + "\n"


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")
