"""Looks over knowledge tables for what loads well and is wrong all the same."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from babel import Locale

from hearsay.errors import KnowledgeError
from hearsay.knowledge import rows
from hearsay.knowledge.offices import of_terms
from hearsay.tables import numbered_rows


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KINDS = {
    "actors": _words(
        "state government ministry army police court party armed_group alliance igo ngo company "
        "person office people vessel"
    ),
    "outlets": _words("publisher agency broadcaster authority account"),
}
PRECISIONS = _words("country region city site water")
SECTORS = _words(
    "GOV MIL REB PRM OPP PTY JUD LEG COP SPY IGO NGO INT MED BUS EDU REL CVL LAB ELI UAF CRM "
    "MNC HLH"
)
SAID_OF = _words("act armed_group army expulsion government killing operation party people person")
SAID_OF |= _words("place protest sanction state strike target tunnel")
SAID_OF |= {"captured place", "killed person", "suicide attack", "what is named"}
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
AMBIGUOUS_COLUMNS = ("language", "form", "note")


def faults(folder: Path, ours: Path) -> Iterator[str]:
    """The faults of the tables in `folder`; ids may also point into those in `ours`."""
    for path in sorted(folder.glob("*.tsv")):
        try:
            found = list(_of_table(path, folder, ours))
        except KnowledgeError as failure:
            found = [str(failure)]
        yield from found


def _of_table(path: Path, folder: Path, ours: Path) -> Iterator[str]:
    table = path.stem
    if table == "actors":
        yield from _actors(path, _ids(ours) | _ids(folder))
        yield from _shared_forms(path, _reasons(ours) | _reasons(folder))
    elif table == "lookalikes":
        yield from _pairs(path, _ids(ours) | _ids(folder))
    elif table == "dated_events":
        yield from _events(path)
    elif table == "terms":
        yield from of_terms(path, _ids(ours) | _ids(folder))
    elif table == "places":
        yield from _places(path)
    elif table == "capitals":
        dict(rows.capitals(path))
    elif table == "wording":
        known = _ids(ours) | _ids(folder) | _event_ids(ours) | _event_ids(folder)
        yield from _wording(path, known)
    elif table == "outlets":
        yield from _outlets(path)
    yield from _text(path)


def _actors(path: Path, ids: frozenset[str]) -> Iterator[str]:
    for id, actor in rows.actors(path):
        where = f"{path}: {id}"
        yield from _common(where, id, actor.country)
        if actor.kind not in KINDS["actors"]:
            yield f"{where}: unknown kind {actor.kind!r}; there are: {_list(KINDS['actors'])}"
        if actor.sector and actor.sector not in SECTORS:
            yield f"{where}: unknown sector {actor.sector!r}; there are: {_list(SECTORS)}"
        if actor.of and actor.of not in ids:
            yield f"{where}: belongs to {actor.of!r}, and no actor has that id"
        if (actor.kind == "person") != (actor.gender in ("m", "f")):
            yield f"{where}: gender {actor.gender!r}; expected m or f for persons, else nothing"
        if not any(actor.forms.values()):
            yield f"{where}: has no form in any language"


def _shared_forms(path: Path, allowed: frozenset[tuple[str, str]]) -> Iterator[str]:
    """A form that two actors of one kind share names neither, unless we say why it may."""
    seen: dict[tuple[str, str, str], str] = {}
    for id, actor in rows.actors(path):
        for language, forms in actor.forms.items():
            for form in forms:
                folded = form.casefold()
                first = seen.setdefault((actor.kind, language, folded), id)
                if first == id or (language, folded) in allowed:
                    continue
                yield (
                    f"{path}: {form!r} ({language}) names both {first} and {id}; drop it, "
                    "or give the reason in ambiguous.tsv"
                )


def _outlets(path: Path) -> Iterator[str]:
    seen: dict[str, str] = {}
    for id, outlet in rows.outlets(path):
        where = f"{path}: {id}"
        yield from _common(where, id, outlet.country)
        if outlet.kind not in KINDS["outlets"]:
            yield f"{where}: unknown kind {outlet.kind!r}; there are: {_list(KINDS['outlets'])}"
        if not outlet.forms:
            yield f"{where}: has no form"
        for domain in outlet.domains:
            first = seen.setdefault(domain, id)
            if first != id:
                yield f"{where}: the domain {domain} is that of {first} already"
            if domain != domain.lower() or "/" in domain or "." not in domain:
                yield f"{where}: {domain!r} is not a domain such as example.org"


def _places(path: Path) -> Iterator[str]:
    for id, place in rows.places(path):
        where = f"{path}: {id}"
        yield from _common(where, id, place.country)
        if place.precision not in PRECISIONS:
            yield f"{where}: unknown precision {place.precision!r}; there are: {_list(PRECISIONS)}"
        if place.latitude is None or not -90 <= place.latitude <= 90:
            yield f"{where}: latitude {place.latitude}; expected -90 to 90"
        if place.longitude is None or not -180 <= place.longitude <= 180:
            yield f"{where}: longitude {place.longitude}; expected -180 to 180"


def _events(path: Path) -> Iterator[str]:
    seen: dict[tuple[str, str], str] = {}
    for id, event in rows.dated_events(path):
        for key in ((code, form.casefold()) for code, all in event.forms.items() for form in all):
            first = seen.setdefault(key, id)
            if first != id:
                yield f"{path}: {key[1]!r} ({key[0]}) names both {first} and {id}; drop it"
        yield from _common(f"{path}: {id}", id, "")
        try:
            backwards = date.fromisoformat(event.earliest) > date.fromisoformat(event.latest)
        except ValueError as failure:
            yield f"{path}: {id}: expected days such as 2024-03-15: {failure}"
            continue
        if backwards:
            yield f"{path}: {id}: earliest {event.earliest} lies after latest {event.latest}"


def _wording(path: Path, ids: frozenset[str]) -> Iterator[str]:
    for key, term in rows.wording(path):
        if term.about not in ids | SAID_OF:
            there = f"an id of an actor or an event, or one of: {_list(SAID_OF)}"
            yield f"{path}: {key}: said of {term.about!r}; expected {there}"
        if not term.neutral or term.neutral.casefold() == term.term.casefold():
            yield f"{path}: {key}: expected a neutral word for it; found {term.neutral!r}"


def _pairs(path: Path, ids: frozenset[str]) -> Iterator[str]:
    for _, pair in rows.lookalikes(path):
        for id in sorted(pair - ids):
            yield f"{path}: no actor has the id {id!r}"
        if len(pair) == 1:
            yield f"{path}: {next(iter(pair))} is paired with itself"


def _common(where: str, id: str, country: str) -> Iterator[str]:
    if not ID.fullmatch(id):
        yield f"{where}: an id is lower-case letters, digits and single hyphens"
    if country and country not in _countries():
        yield f"{where}: {country!r} is not an ISO 3166-1 alpha-2 country"


def _text(path: Path) -> Iterator[str]:
    """Text that could never match: not NFC, curved apostrophes, blanks or empty parts."""
    for line, row in numbered_rows(path, None, KnowledgeError):
        for column, cell in row.items():
            if cell != unicodedata.normalize("NFC", cell):
                yield f"{path}, line {line}: {column} is not in Unicode's composed form (NFC)"
            if "\u2019" in cell:
                yield f"{path}, line {line}: {column}: write the straight apostrophe (')"
            if cell and any(part != part.strip() or not part for part in cell.split(";")):
                yield f"{path}, line {line}: {column}: blanks around a part, or an empty part"


def _ids(folder: Path) -> frozenset[str]:
    path = folder / "actors.tsv"
    return frozenset(id for id, _ in rows.actors(path)) if path.is_file() else frozenset()


def _event_ids(folder: Path) -> frozenset[str]:
    path = folder / "dated_events.tsv"
    return frozenset(id for id, _ in rows.dated_events(path)) if path.is_file() else frozenset()


def _reasons(folder: Path) -> frozenset[tuple[str, str]]:
    """Language and form of names that several actors of one kind may share."""
    path = folder / "ambiguous.tsv"
    if not path.is_file():
        return frozenset()
    found = numbered_rows(path, AMBIGUOUS_COLUMNS, KnowledgeError)
    return frozenset((row["language"], row["form"].casefold()) for _, row in found if row["note"])


@cache
def _countries() -> frozenset[str]:
    """ISO 3166-1 alpha-2 and XK (Kosovo), as the CLDR lists them."""
    unions = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
    names = map(str, Locale("en").territories)
    return frozenset(code for code in names if len(code) == 2 and code.isalpha()) - unions


def _list(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
