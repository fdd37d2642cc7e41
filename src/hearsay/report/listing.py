"""Answers to single questions, as text: the stories, a claim, an article."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from hearsay.errors import LedgerError
from hearsay.model.claim import Claim, Entity
from hearsay.model.picture import Picture
from hearsay.model.statement import Statement
from hearsay.report import articles as pages
from hearsay.report import build, chains, differences, terminal
from hearsay.report import claims as claimed
from hearsay.report.index import Index, index
from hearsay.report.languages import named
from hearsay.report.wordings import count, quoted, shorten, span

SHORT_ID = 8
GIST = 90
QUOTE = 300
FORMS = 6


class Named(Protocol):
    """Anything that has an id."""

    @property
    def id(self) -> str:
        """Its id, unique in a ledger."""
        ...


T = TypeVar("T", bound=Named)


def stories(picture: Picture) -> str:
    """All stories, the largest first."""
    found = index(picture)
    table = _table("id", "story", "articles", "claims", "languages")
    for story in found.stories():
        claims = [claim for claim in picture.claims if claim.story == story.id]
        numbers = Text(str(len(story.articles))), Text(str(len(claims)))
        table.add_row(
            _id(story.id), Text(shorten(story.title, GIST)), *numbers, _languages(story.languages)
        )
    return terminal.printed(table)


def story(picture: Picture, wanted: str) -> str:
    """One story, as the report shows it. Raises LedgerError where no or several ids fit."""
    return terminal.printed(
        terminal.story(build.story(the_one(picture.stories, wanted, "story"), index(picture)))
    )


def claims(picture: Picture, story: str | None) -> str:
    """Claims, of one story or all, those that matter most first."""
    found = index(picture)
    chosen: Sequence[Claim] = picture.claims
    if story is not None:
        home = the_one(picture.stories, story, "story").id
        chosen = [claim for claim in chosen if claim.story == home]
    table = _table("id", "claim", "said", "languages", "origins")
    for claim in claimed.ranked(chosen, found):
        said = Text(f"{len(claim.statements)}×")
        gist = Text(f"“{claimed.gist(claim, GIST)}”")
        origins = Text(span(claim.origins.low, claim.origins.high))
        table.add_row(_id(claim.id), gist, said, _languages(claim.languages), origins)
    return terminal.printed(table)


def claim(picture: Picture, wanted: str) -> str:
    """One claim with every statement. Raises LedgerError where no or several ids fit."""
    found = index(picture)
    chosen = the_one(picture.claims, wanted, "claim")
    rows: list[RenderableType] = [terminal.claim(claimed.view(chosen, found))]
    said = found.some(chosen.statements)
    rows.append(terminal.section("In the words of", (_statement(each, found) for each in said)))
    disputes = [each for each in picture.discrepancies if each.claim == chosen.id]
    if disputes:
        shown = (terminal.discrepancy(differences.one(each, found)) for each in disputes)
        rows.append(terminal.section("Where reports differ", shown))
    return terminal.printed(Group(*rows))


def article(picture: Picture, wanted: str) -> str:
    """One article, each statement on whose word. `wanted` is an id or the name of its file."""
    found = index(picture)
    named_so = [id for id, reading in found.readings.items() if wanted in (
        reading.article.path, found.files[id])]  # fmt: skip
    chosen = (
        found.readings[named_so[0]].article
        if len(named_so) == 1
        else the_one([reading.article for reading in picture.readings], wanted, "article")
    )
    view = pages.view(chosen.id, found)
    head = [
        Text(view.title, style=terminal.STRONG),
        Text(f"{view.file} · {view.outlet} · {view.language_name} · {view.dated}"),
        *(Text(f"  {why}", style=terminal.DIM) for why in view.evidence),
    ]
    said = (_statement(each, found) for each in found.readings[chosen.id].statements)
    return terminal.printed(Group(*head, terminal.section("Who says what", said)))


def entities(picture: Picture) -> str:
    """Who and what is named, the most often named first."""
    table = _table("id", "name", "kind", "also written")
    for entity in sorted(picture.entities, key=lambda each: (-_often(each), each.id)):
        forms = [form.text for form in entity.forms if form.text != entity.name]
        more = len(forms) - FORMS
        shown = ", ".join(forms[:FORMS]) + (f" and {more} more" if more > 0 else "")
        table.add_row(
            Text(entity.id, style=terminal.DIM), Text(entity.name), Text(entity.kind), Text(shown)
        )
    return terminal.printed(table)


def the_one(things: Iterable[T], wanted: str, what: str) -> T:
    """The thing with this id, or whose id alone starts so. Raises LedgerError otherwise."""
    by_id = {thing.id: thing for thing in things}
    if wanted in by_id:
        return by_id[wanted]
    starts = (wanted, f"{what}-{wanted}")
    fitting = sorted(id for id in by_id if wanted and id.startswith(starts))
    if len(fitting) == 1:
        return by_id[fitting[0]]
    if not fitting:
        raise LedgerError(f"no {what} {wanted!r}; the ledger holds {count(len(by_id), 'other')}")
    shown = ", ".join(fitting[:5]) + (", …" if len(fitting) > 5 else "")
    raise LedgerError(f"{wanted!r} fits {len(fitting)}, give more of the id: {shown}")


def _statement(statement: Statement, index: Index) -> RenderableType:
    """A statement in its own words, with its place and chain."""
    text = index.reading(statement).article.text
    words = quoted(text[statement.start : statement.end], QUOTE)
    denied = ("denied: ", "red") if statement.polarity == "denies" else ("", "")
    certainty = "" if statement.certainty == "done" else f" ({statement.certainty})"
    place = (f"  {index.at(statement)}", terminal.DIM)
    chain = Text.assemble(denied, (chains.draw(statement, index), "green"), certainty)
    return Group(Text.assemble(words, place), Padding(chain, (0, 0, 0, 3)))


def _often(entity: Entity) -> int:
    return sum(form.count for form in entity.forms)


def _id(long: str) -> Text:
    """Enough of an id to ask for it by."""
    kind, _, rest = long.rpartition("-")
    return Text(rest[:SHORT_ID] if kind else long, style=terminal.DIM)


def _languages(codes: Iterable[str]) -> Text:
    return Text(", ".join(named(code) for code in codes))


def _table(*columns: str) -> Table:
    """A table without lines; its columns are as wide as what is in them."""
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, header_style="bold yellow")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in ("said", "origins"))
    return table
