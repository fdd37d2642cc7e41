"""Drafts marked in the text, turned into brat standoff: `python -m evaluation.markup FOLDER`.

`{S1=who|words}`, `{K1|words}` and `{C1|words}` mark source, cue and content of attribution 1;
braces nest, and pieces of one letter and number are one discontinuous span. See
`evaluation/gold/GUIDELINES.md`.
"""

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from evaluation.brat import Span

OPENED = re.compile(r"\{([SKC])(\d+)(?:=([^|{}]*))?\|")
ROLES = {"S": "Source", "K": "Cue", "C": "Content"}
EDGE = " \n\t"


class MarkupError(ValueError):
    """A draft whose marks can't be read; says where and what was expected."""


@dataclass(slots=True)
class Draft:
    """The text without its marks, the spans of each mark and who the sources are."""

    text: str = ""
    spans: dict[tuple[int, str], list[Span]] = field(default_factory=dict)
    who: dict[int, str] = field(default_factory=dict)


def read(marked: str) -> Draft:
    """The text and its marks; raises MarkupError where braces or roles do not add up."""
    made, at, opened = Draft(), 0, list[tuple[str, int, int]]()
    while at < len(marked):
        if start := OPENED.match(marked, at):
            role, number = start[1], int(start[2])
            opened.append((role, number, len(made.text)))
            if start[3] is not None:
                made.who[number] = start[3].strip()
            at = start.end()
        elif marked[at] == "}":
            if not opened:
                raise MarkupError(f"a brace is closed that was not opened: {_near(marked, at)}")
            _close(made, opened.pop())
            at += 1
        elif marked[at] == "{":
            raise MarkupError(f"no mark like {{S1|…}}: {_near(marked, at)}")
        else:
            made.text += marked[at]
            at += 1
    if opened:
        raise MarkupError(f"{{{opened[-1][0]}{opened[-1][1]}| is not closed")
    _check(made)
    return made


def _close(made: Draft, mark: tuple[str, int, int]) -> None:
    role, number, start = mark
    end = len(made.text)
    while start < end and made.text[start] in EDGE:
        start += 1
    while start < end and made.text[end - 1] in EDGE:
        end -= 1
    made.spans.setdefault((number, role), []).append((start, end))


def _check(made: Draft) -> None:
    for number in sorted({number for number, _ in made.spans}):
        roles = {role for each, role in made.spans if each == number}
        if not {"K", "C"} <= roles:
            raise MarkupError(f"attribution {number} has {sorted(roles)}: it needs K and C")
        if len(made.spans[number, "K"]) > 1:
            raise MarkupError(f"attribution {number} has more than one cue")
        if "S" in roles and number not in made.who:
            raise MarkupError(
                f"attribution {number} does not say who its source is: {{S{number}=…|"
            )


def _near(marked: str, at: int) -> str:
    return repr(marked[max(0, at - 30) : at + 30])


def standoff(made: Draft) -> str:
    """The marks in brat's standoff format."""
    lines: list[str] = []
    names = (f"T{n}" for n in count(1))
    for number in sorted({number for number, _ in made.spans}):
        marks: dict[str, str] = {}
        for role, name in ROLES.items():
            spans = sorted(made.spans.get((number, role), ()))
            if spans:
                marks[name] = next(names)
                lines.append(_mark(marks[name], name, spans, made.text))
        anchor = next(names)
        lines.append(_mark(anchor, "Attribution", made.spans[number, "K"], made.text))
        lines.append(_event(number, anchor, marks))
        if "Source" in marks:
            lines.append(f"#{number}\tWho {marks['Source']}\t{made.who[number]}")
    return "\n".join(lines) + "\n"


def _mark(name: str, role: str, spans: list[Span], text: str) -> str:
    places = ";".join(f"{start} {end}" for start, end in spans)
    words = " ".join(text[start:end] for start, end in spans).replace("\n", " ")
    return f"{name}\t{role} {places}\t{words}"


def _event(number: int, anchor: str, marks: Mapping[str, str]) -> str:
    parts = " ".join(f"{role}:{mark}" for role, mark in sorted(marks.items()))
    return f"E{number}\tAttribution:{anchor} {parts}"


def main(folder: Path) -> int:
    """Each `*.draft` of a folder as `.txt` and `.ann` beside it; the number that failed."""
    failed = 0
    for path in sorted(folder.glob("*.draft")):
        try:
            made = read(path.read_text(encoding="utf-8").strip() + "\n")
        except MarkupError as error:
            failed += 1
            sys.stderr.write(f"{path.name}: {error}\n")
            continue
        path.with_suffix(".txt").write_text(made.text, encoding="utf-8")
        path.with_suffix(".ann").write_text(standoff(made), encoding="utf-8")
        found = len({number for number, _ in made.spans})
        sys.stdout.write(f"{path.stem}: {found} attributions, {len(made.text.split())} words\n")
    return failed


if __name__ == "__main__":
    sys.exit(min(1, main(Path(sys.argv[1]))))
