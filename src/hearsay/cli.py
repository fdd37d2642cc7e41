"""The command `hearsay`: one function a command.

Exit codes: 0; 1 where something was not read or written; 2 where the call can't be meant.
"""

import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import hearsay
from hearsay import settings
from hearsay.errors import HearsayError, PluginError, UsageError

if TYPE_CHECKING:
    from hearsay.ledger import Ledger
    from hearsay.model.finding import Problem
    from hearsay.model.picture import Picture

NOT_READ, MISUSE = 1, 2
UTF8 = "utf-8"
# A lone surrogate can't be written; escaped this way it stays valid JSON.
UNWRITABLE = "backslashreplace"

app = typer.Typer(
    help="Reads news in several languages and answers one question: who says so?",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
exporting = typer.Typer(help="Write a whole ledger for other programs.", no_args_is_help=True)
languages = typer.Typer(help="The languages that hearsay reads.", no_args_is_help=True)
app.add_typer(exporting, name="export")
app.add_typer(languages, name="languages")

LedgerOption = Annotated[
    str | None,
    typer.Option("--ledger", help="A file or a database's URL. [default: the setting `ledger`]"),
]
Id = Annotated[str, typer.Argument(metavar="ID", help="An id, or enough of its beginning.")]


def main() -> None:
    """Run the command; what goes wrong on purpose is one line for people, without a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # whoever runs us may have put another there
            stream.reconfigure(encoding=UTF8, errors=UNWRITABLE)
    try:
        app()
    except (UsageError, PluginError) as failure:
        typer.echo(f"hearsay: {failure}", err=True)
        raise SystemExit(MISUSE) from failure
    except HearsayError as failure:
        typer.echo(f"hearsay: {failure}", err=True)
        raise SystemExit(NOT_READ) from failure


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"hearsay {hearsay.__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Reads news in several languages and answers one question: who says so?"""


@app.command()
def read(  # noqa: PLR0913 - every option of the command is a parameter
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILES…", help="Files, folders, patterns, or - for standard input."),
    ],
    form: Annotated[str, typer.Option("--format", help="text, html or json.")] = "text",
    ledger: LedgerOption = None,
    workers: Annotated[
        int | None, typer.Option(min=0, help="Processes; 0: one a core where it pays.")
    ] = None,
    strict: Annotated[bool, typer.Option(help="Stop at the first article that fails.")] = False,
    output: Annotated[Path | None, typer.Option(help="Write to this file instead.")] = None,
) -> None:
    """Read articles and say what is reported, on whose word, and where the reports differ."""
    set_up = settings.load()
    write = _writer(form, to_file=output is not None)

    from hearsay.pipeline import Pipeline
    from hearsay.progress import progress
    from hearsay.run import run

    pipeline = Pipeline(
        models=set_up.models, tables=set_up.knowledge, strict=strict or set_up.strict
    )
    with progress() as done:
        picture = run(
            files,
            pipeline=pipeline,
            workers=set_up.workers if workers is None else workers,
            ledger=ledger or set_up.ledger,
            progress=done,
        )
    _give(write(picture), output)
    _fail(picture.problems, shown=form == "text" and output is None and sys.stdout.isatty())


@app.command()
def stories(ledger: LedgerOption = None) -> None:
    """List the stories of a ledger, the largest first."""
    from hearsay.report import listing

    _show(ledger, listing.stories)


@app.command()
def story(wanted: Id, ledger: LedgerOption = None) -> None:
    """Show one story as `read` reports it."""
    from hearsay.report import listing

    _show(ledger, lambda picture: listing.story(picture, wanted))


@app.command()
def claims(
    story: Annotated[str | None, typer.Option(metavar="ID", help="Of this story only.")] = None,
    ledger: LedgerOption = None,
) -> None:
    """List the claims of a ledger, those first that matter most."""
    from hearsay.report import listing

    _show(ledger, lambda picture: listing.claims(picture, story))


@app.command()
def claim(wanted: Id, ledger: LedgerOption = None) -> None:
    """Show one claim with all its statements and origins; an id of an earlier run will do."""
    from hearsay.ledger.queries import claim_now
    from hearsay.report import listing

    with _open(ledger) as kept:
        now = claim_now(kept, wanted)
    _show(ledger, lambda picture: listing.claim(picture, now))


@app.command()
def article(
    wanted: Annotated[str, typer.Argument(metavar="ID", help="An id, or the name of its file.")],
    ledger: LedgerOption = None,
) -> None:
    """Show one article: every statement, on whose word."""
    from hearsay.report import listing

    _show(ledger, lambda picture: listing.article(picture, wanted))


@app.command()
def entities(ledger: LedgerOption = None) -> None:
    """List who and what is named, with the forms of each name."""
    from hearsay.report import listing

    _show(ledger, listing.entities)


@exporting.command("json")
def export_json(
    ledger: LedgerOption = None,
    output: Annotated[Path | None, typer.Option(help="Write to this file instead.")] = None,
) -> None:
    """Write the whole ledger as one JSON object."""
    from hearsay.export import exporter

    _give(exporter("json")(_picture(ledger)), output)


@languages.command("check")
def check_languages() -> None:
    """Check every language pack and the knowledge tables against their formats."""
    from hearsay import knowledge
    from hearsay import languages as packs
    from hearsay.languages.check import check

    folders = tuple(Path(folder) for folder in settings.load().knowledge)
    faults = {code: check(code) for code in packs.available()}
    faults["knowledge"] = knowledge.check(folders)
    for name, found in faults.items():
        typer.echo(f"{name}: {len(found) or 'no'} {'fault' if len(found) == 1 else 'faults'}")
        for fault in found:
            typer.echo(f"  {fault}")
    if any(faults.values()):
        raise typer.Exit(NOT_READ)


def _writer(form: str, *, to_file: bool) -> Callable[["Picture"], str]:
    """What turns a picture into the format asked for. Raises UsageError where there is none."""
    from hearsay import plugins
    from hearsay.export import EXPORTERS
    from hearsay.report import REPORTS

    writer: Callable[[Picture], str] = plugins.load({**EXPORTERS, **REPORTS}, form, what="format")
    if form == "text" and not to_file and sys.stdout.isatty():
        from hearsay.report import terminal

        colour = "NO_COLOR" not in os.environ
        return lambda picture: terminal.write(picture, width=_width(), colour=colour)
    return writer


def _fail(problems: Sequence["Problem"], *, shown: bool) -> None:
    """End with the exit code for things not read, naming them unless they have been `shown`."""
    for problem in () if shown else problems:
        typer.echo(f"hearsay: {problem.article}: {problem.message}", err=True)
    if problems:
        raise typer.Exit(NOT_READ)


def _width() -> int:
    """The terminal's width, within what can be read."""
    return max(60, min(os.get_terminal_size().columns, 120))


def _show(ledger: str | None, listing: Callable[["Picture"], str]) -> None:
    """Print something about a ledger's latest picture."""
    typer.echo(listing(_picture(ledger)), nl=False)


def _picture(ledger: str | None) -> "Picture":
    """The latest picture of a ledger. Raises LedgerError where there is none."""
    from hearsay.errors import LedgerError
    from hearsay.ledger.queries import latest_picture

    with _open(ledger) as kept:
        picture = latest_picture(kept)
    if picture is None:
        raise LedgerError(f"the ledger {kept.where} holds no article; `hearsay read` adds some")
    return picture


def _open(ledger: str | None) -> "Ledger":
    """The ledger asked for, else that of the settings. Raises UsageError where there is neither."""
    from hearsay.ledger import existing_ledger

    where = ledger or settings.load().ledger
    if not where:
        raise UsageError("which ledger? give --ledger FILE, or set HEARSAY_LEDGER")
    return existing_ledger(where)


def _give(text: str, output: Path | None) -> None:
    """Write to standard output, or to a file. Raises HearsayError where that fails."""
    if output is None:
        typer.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding=UTF8, errors=UNWRITABLE)
    except OSError as failure:
        raise HearsayError(f"{output}: cannot be written: {failure.strerror}") from failure
