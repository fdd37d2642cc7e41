"""What a database says when it fails, in words for people."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from hearsay.errors import LedgerError

# What SQLite and PostgreSQL say -> what it means and what to do. The first that fits counts.
MEANINGS = {
    "not a database": "is not a ledger: the file holds something else; choose another path",
    "malformed": "is damaged; take a copy from before, or read the articles into a new ledger",
    "disk is full": "could not be written: the disk is full; make room and run again",
    "No space left": "could not be written: the disk is full; make room and run again",
    "readonly": "is read-only; make the file and its folder writable, or choose another path",
    "read-only": "is read-only; use an account that may write, or choose another ledger",
    "permission denied": "may not be written by this account; use one that may",
    "unable to open": "cannot be opened: its folder is missing, or may not be read or written",
    "is locked": "is being written by another process; wait until that one has ended",
    "disk I/O error": "could not be read or written: the disk reports an error",
    "connection": "cannot be reached; check the address, the account and that the server runs",
}


@contextmanager
def explained(where: str) -> Iterator[None]:
    """Raise what the database raises as a LedgerError that names the ledger and what to do."""
    try:
        yield
    except SQLAlchemyError as failure:
        cause = str(failure.orig if isinstance(failure, DBAPIError) else failure).strip()
        for said, meaning in MEANINGS.items():
            if said in cause:
                raise LedgerError(f"the ledger {where} {meaning}") from failure
        raise LedgerError(f"the ledger {where} failed: {cause.splitlines()[0]}") from failure
