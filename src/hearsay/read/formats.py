"""Which format a source has: by the end of its name, else by its first bytes."""

import re
from collections.abc import Collection
from pathlib import PurePath

from hearsay.read.source import Source

LOOKED_AT = 4096  # bytes
PAGE = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)", re.I | re.S
)
JSON_LIST = re.compile(rb"^\s*\[\s*\{")
JSON_OBJECT = re.compile(rb"^\s*\{\s*(?:\"|\Z)")
JSON_LINE = re.compile(rb"^\s*\{.*\}\s*$")


def format_of(source: Source, formats: Collection[str]) -> str:
    """The format of a source, one of `formats` or, where nothing speaks for another, "txt"."""
    suffix = PurePath(source.path).suffix.lower().removeprefix(".")
    if suffix in formats:
        return suffix
    with source.stream() as stream:
        start = stream.read(LOOKED_AT).removeprefix(b"\xef\xbb\xbf")
    if PAGE.match(start):
        return "html"
    if JSON_LIST.match(start):
        return "json"
    if JSON_OBJECT.match(start):
        first, line_end, _ = start.partition(b"\n")
        return "jsonl" if JSON_LINE.match(first) or not line_end else "json"
    return "txt"
