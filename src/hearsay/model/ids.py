"""Identifiers made from content: the same fact gets the same id on every machine."""

import hashlib
from json import JSONEncoder

ENCODE = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def make_id(kind: str, *parts: object) -> str:
    """A stable id such as `claim-1f3a...`; JSON keeps ("a", "bc") and ("ab", "c") apart."""
    content = ENCODE(parts).encode("utf-8", "surrogatepass")
    return f"{kind}-{hashlib.sha256(content).hexdigest()[:24]}"
