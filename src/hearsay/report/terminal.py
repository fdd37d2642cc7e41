"""The report as text, for a terminal or a pipe: what an editor reads first."""

import io
from collections.abc import Iterable, Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from hearsay.model.picture import Picture
from hearsay.report.build import build
from hearsay.report.chains import ARROW
from hearsay.report.view import (
    ArticleView,
    Chain,
    CircleView,
    ClaimView,
    Count,
    DiscrepancyView,
    NumberView,
    ProblemView,
    ReportView,
    SideView,
    StoryView,
    TermView,
    Where,
    WordingView,
)
from hearsay.report.wordings import count

WIDTH = 100
PLACES = 3
CHAINS = 6
COUNTS = 8
DIM = "dim"
STRONG = "bold"


def write(picture: Picture, *, width: int = WIDTH, colour: bool = False) -> str:
    """The report on a picture as text."""
    return printed(report(build(picture)), width=width, colour=colour)


def printed(what: RenderableType, *, width: int = WIDTH, colour: bool = False) -> str:
    """Something of rich's as text, without blanks at the ends of lines."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        highlight=False,
        legacy_windows=False,
    )
    console.print(what)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def report(view: ReportView) -> RenderableType:
    """A whole report."""
    parts: list[RenderableType] = [Text(view.summary, style=STRONG)]
    for each in view.stories:
        parts += [Text(""), story(each)]
    if view.problems:
        parts.append(section("Not read", map(_problem, view.problems)))
    return Group(*parts)


def story(view: StoryView) -> RenderableType:
    """A story, from its articles to its wording."""
    head = Text.assemble(("━━ ", DIM), (view.title, f"{STRONG} cyan"), overflow="fold")
    parts: list[RenderableType] = [head, section("Articles", [_articles(view.articles)])]
    if view.claims:
        rows = [claim(each, number) for number, each in enumerate(view.claims, 1)]
        if view.more:
            rows.append(Text(f"… and {view.more} more (hearsay claims)", style=DIM))
        parts.append(section("Who says what", rows))
    for title, found in (
        ("Reports that lean on each other in a circle", map(_circle, view.circles)),
        ("Where reports differ", map(discrepancy, view.discrepancies)),
        ("Numbers", map(_numbers, view.numbers)),
        ("Wording", map(_wording, view.wording)),
    ):
        rows = list(found)
        if rows:
            parts.append(section(title, rows))
    return Group(*parts)


def section(title: str, rows: Iterable[RenderableType]) -> RenderableType:
    """A part of a report under its title."""
    return Group(Text(""), Text(f"{title.upper()}", style="bold yellow"), *map(_indented, rows))


def claim(view: ClaimView, number: int | None = None) -> RenderableType:
    """A claim: its words, its chains, and its origins."""
    label = f"{number}." if number is not None else ""
    rows: list[RenderableType] = [Text(f"“{view.gist}”", style=STRONG)]
    rows += map(chain, view.chains[:CHAINS])
    if len(view.chains) > CHAINS:
        more = count(len(view.chains) - CHAINS, "more way", "more ways")
        rows.append(Text(f"… and {more} into print", style=DIM))
    rows.append(_origins(view))
    return _hanging(Text(label, style=DIM), Group(*rows), width=3)


def chain(view: Chain) -> RenderableType:
    """A chain and where it stands; one that denies is marked."""
    return _hanging(Text(""), _words(view), width=1)


def _words(view: Chain) -> Text:
    denied = ("denied: ", "red") if view.denies else ("", "")
    where = (f"  {places(view.places, known=view.drawn)}", DIM)
    return Text.assemble(denied, (view.drawn, "green"), where)


def places(where: Iterable[Where], *, known: str = "") -> str:
    """Places as `courier.txt:3,7`; only the lines where the file has just been named."""
    lines: dict[str, list[int]] = {}
    for place in where:
        lines.setdefault(place.file, []).append(place.line)
    shown = [
        f"line {', '.join(map(str, found))}"
        if known == file or known.startswith(file + ARROW)
        else f"{file}:{','.join(map(str, found))}"
        for file, found in lines.items()
    ]
    more = len(shown) - PLACES
    return ", ".join(shown[:PLACES]) + (f" and {more} more" if more > 0 else "")


def _origins(view: ClaimView) -> RenderableType:
    """Languages and independent origins, with what each was made of."""
    words = Text(f"{', '.join(view.languages)} · origins: {view.origins}", style=DIM)
    for at, root in enumerate(view.roots):
        why = f" ({'; '.join(root.reasons)})" if root.reasons else ""
        words.append(f"{' — ' if at == 0 else '; '}{root.name}{why}", style=DIM)
    return words


def _articles(views: Iterable[ArticleView]) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    for view in views:
        file = Text(view.file, overflow="fold")
        dated = Text(view.dated)
        if view.leans_on:
            dated.append(f"\n{'; '.join(view.leans_on)}", style=DIM)
        table.add_row(file, Text(view.outlet), Text(view.language_name), dated)
    return table


def discrepancy(view: DiscrepancyView) -> RenderableType:
    """A discrepancy with its sides."""
    head = Text.assemble((view.kind, "bold red"), f": {view.explanation}")
    return Group(head, *(row for side in view.sides for row in _side(side)))


def _side(view: SideView) -> Iterator[RenderableType]:
    """A side: its value, then each quote with its place, then whose words they are."""
    rows = [Text(view.value, style=STRONG)] if view.value else []
    rows += (Text.assemble(f"“{each.words}”", (f"  {each.where}", DIM)) for each in view.quotes)
    if view.chains:
        rows.append(Text("; ".join(view.chains[:PLACES]), style="green"))
    yield _hanging(Text("–", style=DIM), Group(*rows), width=1)


def _circle(view: CircleView) -> RenderableType:
    rows: list[RenderableType] = [Text(view.drawn, style="bold red")]
    if view.claim:
        rows.append(Text.assemble(f"“{view.claim}”", (f"  {places(view.places)}", DIM)))
    return Group(*rows)


def _numbers(view: NumberView) -> RenderableType:
    head = Text(view.of, style=STRONG)
    if view.grows:
        head.append(" (rises with time: no discrepancy)", style=DIM)
    rows: list[RenderableType] = [
        _hanging(Text(""), _count(each), width=1) for each in view.counts[:COUNTS]
    ]
    if len(view.counts) > COUNTS:
        rows.append(Text(f"… and {len(view.counts) - COUNTS} more", style=DIM))
    return Group(head, *rows)


def _count(view: Count) -> RenderableType:
    """A number; its one chain on the same line, several on lines of their own."""
    head = Text(f"{view.amount} {view.as_of}".rstrip())
    if len(view.chains) == 1:
        return head.append(", ").append_text(_words(view.chains[0]))
    return Group(head, *map(chain, view.chains[:CHAINS]))


def _wording(view: WordingView) -> RenderableType:
    rows = [_hanging(Text(""), _term(each), width=1) for each in view.terms]
    return Group(Text(view.entity, style=STRONG), *rows)


def _term(view: TermView) -> Text:
    uses = []
    if view.own:
        uses.append(f"{view.own}× in its own voice")
    if view.in_quotes:
        uses.append(f"{view.in_quotes}× in quotes")
    where = places(view.places, known=view.voice)
    return Text.assemble(f"“{view.term}” — {view.voice}, {', '.join(uses)}", (f"  {where}", DIM))


def _problem(view: ProblemView) -> RenderableType:
    return Text.assemble((view.article, STRONG), f" ({view.component}): {view.message}")


def _indented(row: RenderableType) -> RenderableType:
    return Padding(row, (0, 0, 0, 2))


def _hanging(mark: Text, body: RenderableType, *, width: int) -> Table:
    """A mark before a body whose further lines stand under its first."""
    table = Table.grid(padding=(0, 1))
    table.add_column(width=width, no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row(mark, body)
    return table
