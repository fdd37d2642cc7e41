"""Attributions in brat standoff (PolNeAR, our own gold): source, cue and content by a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Span = tuple[int, int]
ROLES = ("Source", "Cue", "Content")
MARK = re.compile(r"^(T\d+)\t(\w+) ([\d ;]+)\t")
WHO = re.compile(r"^#\S*\tWho (T\d+)\t(.*)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One annotated attribution; a role may have several spans, or none.

    `who` is the note that says who the source is, "" where there is none.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    who: str = ""


def attributions(path: Path) -> Iterator[Gold]:
    """The attributions of one annotation file, without those that mark nothing."""
    lines = path.read_text(encoding="utf-8").splitlines()
    spans = {mark[1]: _spans(mark[3]) for line in lines if (mark := MARK.match(line))}
    who = {note[1]: note[2].strip() for line in lines if (note := WHO.match(line))}
    found = (_gold(line, spans, who) for line in lines if line.startswith("E"))
    yield from (one for one in found if one.cue or one.content)


def _spans(places: str) -> tuple[Span, ...]:
    pairs = (pair.split() for pair in places.split(";"))
    return tuple((int(start), int(end)) for start, end in pairs)


def _gold(line: str, spans: dict[str, tuple[Span, ...]], who: dict[str, str]) -> Gold:
    found: dict[str, list[Span]] = {role: [] for role in ROLES}
    note = ""
    for part in line.split("\t", 1)[1].split():
        role, _, mark = part.partition(":")
        role = role.rstrip("0123456789")
        if role in found:
            found[role].extend(spans.get(mark, ()))
        if role == "Source":
            note = note or who.get(mark, "")
    source, cue, content = (tuple(sorted(found[role])) for role in ROLES)
    return Gold(source=source, cue=cue, content=content, who=note)
