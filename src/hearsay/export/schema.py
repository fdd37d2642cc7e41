"""JSON Schema (draft 2020-12) of the JSON ledger, generated from its types.

`python -m hearsay.export.schema` writes it to standard output.
"""

import inspect
import json
import sys
from types import NoneType, UnionType
from typing import (
    Any,
    Literal,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from hearsay.export.shape import LedgerJson

PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}
Schema = dict[str, Any]


def schema() -> Schema:
    """The schema of a whole ledger."""
    definitions: dict[str, Schema] = {}
    whole = _of(LedgerJson, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "hearsay ledger",
        **whole,
        "$defs": dict(sorted(definitions.items())),
    }


def text() -> str:
    """The schema as the committed file holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _of(hint: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of a type hint; typed dicts are put into `definitions` once."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, UnionType):
        return _either([_of(each, definitions) for each in arguments])
    if origin is list:
        return {"type": "array", "items": _of(arguments[0], definitions)}
    if origin is tuple:
        inner = [_of(each, definitions) for each in arguments]
        count = len(inner)
        return {"type": "array", "prefixItems": inner, "minItems": count, "maxItems": count}
    if is_typeddict(hint):
        name = hint.__name__.removesuffix("Json")
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{name}"}
    raise TypeError(f"no schema for {hint!r}")


def _either(options: list[Schema]) -> Schema:
    """One of several; of plain types as a list of their names."""
    if all(set(option) == {"type"} for option in options):
        return {"type": [option["type"] for option in options]}
    return {"anyOf": options}


def _object(hint: Any, definitions: dict[str, Schema]) -> Schema:
    """A typed dict. More keys may come with a later version, so others are not forbidden."""
    properties = {
        key: _of(_inner(value), definitions)
        for key, value in get_type_hints(hint, include_extras=True).items()
    }
    return {
        "description": " ".join((inspect.getdoc(hint) or "").split()),
        "type": "object",
        "properties": properties,
        "required": sorted(hint.__required_keys__),
    }


def _inner(hint: Any) -> Any:
    """The hint of a key, whether it is required or not."""
    return get_args(hint)[0] if get_origin(hint) is NotRequired else hint


if __name__ == "__main__":
    sys.stdout.write(text())
