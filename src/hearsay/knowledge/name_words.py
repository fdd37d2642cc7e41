"""Words of names that tell little by themselves: legal forms, short given names, numbers."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from hearsay.errors import KnowledgeError
from hearsay.tables import numbered_rows

COLUMNS = ("word", "role", "same_as")
ROLES = ("legal", "legal_first", "courtesy", "given", "number", "order")
TABLE = Path(__file__).parent / "name_words.tsv"


@cache
def name_words(role: str, path: Path = TABLE) -> Mapping[str, str]:
    """The words of a role with what each is one with, all in plain small letters.

    Raises KnowledgeError, naming file and line, for a role that means nothing.
    """
    found: dict[str, str] = {}
    for line, row in numbered_rows(path, COLUMNS, KnowledgeError):
        if row["role"] not in ROLES:
            raise KnowledgeError(
                f"{path}, line {line}: unknown role {row['role']!r}; there are: {', '.join(ROLES)}"
            )
        if row["role"] == role:
            found[row["word"]] = row["same_as"]
    return found
