"""Nouns as JSON-able values and back, exactly. Type hints drive it: a new field needs no line here.

Fields that a noun works out by itself (`init=False`, such as ids) are left out and made again. A
key that is missing takes the field's default and an unknown one is passed over, so that older and
newer payloads of one noun stay readable.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import (
    Any,
    Literal,
    NamedTuple,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

T = TypeVar("T")
PLAIN = (str, int, float, bool, NoneType)


class Codec(NamedTuple):
    """How a type is written and read; None where JSON takes its values as they are."""

    write: Callable[[Any], Any] | None
    read: Callable[[Any], Any] | None


def to_payload(noun: object) -> Any:
    """A dataclass as dicts, lists and plain values."""
    write = codec(cast(Hashable, type(noun))).write
    return write(noun) if write else noun


def from_payload(kind: type[T], payload: Any) -> T:
    """The noun again. Raises TypeError, KeyError or ValueError where the payload doesn't fit."""
    read = codec(cast(Hashable, kind)).read
    return cast(T, read(payload) if read else payload)


@cache
def codec(hint: Any) -> Codec:
    """The codec of a type hint. Raises TypeError for hints that no noun uses."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in PLAIN or origin is Literal:
        return Codec(None, None)
    if origin in (Union, UnionType):
        return _optional(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if origin in (dict, Mapping):
        return _mapping(arguments[1])
    if is_dataclass(hint):
        return _dataclass(cast(type, hint))
    raise TypeError(f"no way to write {hint!r} as JSON")


def _optional(arguments: tuple[Any, ...]) -> Codec:
    """A union: of plain types, or of one other type and None."""
    others = [codec(argument) for argument in arguments if argument not in PLAIN]
    if not others:
        return Codec(None, None)
    if len(arguments) != 2 or NoneType not in arguments:
        raise TypeError(f"no way to tell the members of {arguments!r} apart in JSON")
    write, read = others[0]
    return Codec(
        write and (lambda value: None if value is None else write(value)),
        read and (lambda value: None if value is None else read(value)),
    )


def _tuple(arguments: tuple[Any, ...]) -> Codec:
    """A tuple of one type, of any length or of a fixed one, or of several plain types."""
    inner = set(arguments) - {Ellipsis}
    if inner <= set(PLAIN):
        return Codec(list, tuple)
    if len(inner) != 1:
        raise TypeError(f"no way to write a tuple of {arguments!r} as JSON")
    write, read = codec(inner.pop())
    return Codec(
        (lambda values: [write(value) for value in values]) if write else list,
        (lambda values: tuple([read(value) for value in values])) if read else tuple,
    )


def _mapping(of: Any) -> Codec:
    """A mapping from strings."""
    write, read = codec(of)
    return Codec(
        (lambda items: {key: write(value) for key, value in items.items()}) if write else dict,
        (lambda items: {key: read(value) for key, value in items.items()}) if read else dict,
    )


def _dataclass(kind: type) -> Codec:
    """A dataclass, field by field."""
    hints = get_type_hints(kind)
    codecs = [(field.name, codec(hints[field.name])) for field in fields(kind) if field.init]
    writers = [(name, codec.write) for name, codec in codecs]
    readers = [(name, codec.read) for name, codec in codecs]

    def write(noun: Any) -> dict[str, Any]:
        return {
            name: inner(getattr(noun, name)) if inner else getattr(noun, name)
            for name, inner in writers
        }

    def read(payload: Mapping[str, Any]) -> Any:
        return kind(
            **{
                name: inner(payload[name]) if inner else payload[name]
                for name, inner in readers
                if name in payload
            }
        )

    return Codec(write, read)
