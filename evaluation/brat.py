"""Attributions in brat standoff (PolNeAR): source, cue and content spans joined by a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Span = tuple[int, int]
ROLES = ("Source", "Cue", "Content")
MARK = re.compile(r"^(T\d+)\t(\w+) ([\d ;]+)\t")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One annotated attribution; a role may have several spans, or none."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


def attributions(path: Path) -> Iterator[Gold]:
    """The attributions of one annotation file."""
    spans: dict[str, tuple[Span, ...]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if mark := MARK.match(line):
            pairs = (pair.split() for pair in mark[3].split(";"))
            spans[mark[1]] = tuple((int(start), int(end)) for start, end in pairs)
        elif line.startswith("E"):
            yield _gold(line, spans)


def _gold(line: str, spans: dict[str, tuple[Span, ...]]) -> Gold:
    found: dict[str, list[Span]] = {role: [] for role in ROLES}
    for part in line.split("\t", 1)[1].split():
        role, _, mark = part.partition(":")
        role = role.rstrip("0123456789")
        if role in found:
            found[role].extend(spans.get(mark, ()))
    source, cue, content = (tuple(sorted(found[role])) for role in ROLES)
    return Gold(source=source, cue=cue, content=content)
