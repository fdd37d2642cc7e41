"""JSON Lines, one article a line, and JSON files that hold one article or a list of them.

Read are `url`, `outlet`, `title`, `language`, `published` and `text`; other keys mean nothing here.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO

from hearsay.errors import ReadError
from hearsay.model.finding import Problem
from hearsay.read.decode import decode, normal
from hearsay.read.source import LARGEST, Draft, Source, problem

KEYS = ("url", "outlet", "title", "language", "published")


def read_json_lines(source: Source) -> Iterator[Draft | Problem]:
    """The articles of a file with one JSON object a line; a broken line harms no other."""
    read = False
    with source.stream() as stream:
        for number, line in enumerate(_lines(stream), 1):
            if not line.strip():
                continue
            read = True
            try:
                content = _parse(line.strip())
            except ReadError as failure:
                yield problem(f"{source.path}:{number}", str(failure))
                continue
            yield from _articles(content, f"{source.path}#{number}", f"{source.path}:{number}")
    if not read:
        raise ReadError("is empty")


def read_json(source: Source) -> Iterator[Draft | Problem]:
    """The articles of a file with one JSON object, or a list of them."""
    content = _parse(source.data())
    for number, item in enumerate(content if isinstance(content, list) else [content], 1):
        where = f"{source.path}#{number}"
        yield from _articles(item, where, where)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream. Of one that is too long only the beginning is kept."""
    while line := stream.readline(LARGEST + 1):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = stream.readline(LARGEST + 1) or b"\n"


def _parse(data: bytes) -> Any:
    """The value that JSON stands for. Raises ReadError that says what is wrong."""
    if len(data) > LARGEST:
        raise ReadError(f"is longer than {LARGEST:,} bytes")
    try:
        return json.loads(decode(data))
    except json.JSONDecodeError as failure:
        raise ReadError(f"is no JSON: {failure.msg}, at character {failure.pos + 1}") from failure
    except RecursionError as failure:
        raise ReadError("is no article: its JSON is nested too deeply") from failure


def _articles(item: Any, path: str, where: str) -> Iterator[Draft | Problem]:
    """The article in a JSON value; what is wrong with its metadata is told, and costs only that."""
    if not isinstance(item, dict):
        yield problem(where, f"expected a JSON object, found {_kind(item)}")
        return
    text = item.get("text")
    if not isinstance(text, str) or not text.strip():
        found = "nothing" if text is None else "no words" if isinstance(text, str) else _kind(text)
        yield problem(where, f'expected the article under "text", found {found}')
        return
    metadata: dict[str, Any] = {}
    for key in KEYS:
        value = item.get(key)
        if value is None or value == "":
            continue
        if fault := _fault(key, value):
            yield problem(where, f"{fault}; the article is read without it")
        else:
            metadata[key] = normal(value.strip())
    yield Draft(path=path, text=normal(text), **metadata)


def _fault(key: str, value: Any) -> str | None:
    """What is wrong with a piece of metadata."""
    if not isinstance(value, str):
        return f'expected text under "{key}", found {_kind(value)}'
    if key == "published":
        try:
            datetime.fromisoformat(value.strip())
        except ValueError:
            return f'expected an ISO 8601 date under "published", found {value[:40]!r}'
    return None


def _kind(value: Any) -> str:
    """What a JSON value is called."""
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false"}
    return "null" if value is None else names.get(type(value), "a number")
