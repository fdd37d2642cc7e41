"""Bytes to text: Unicode first, then the best guess; what is no text at all is refused."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from hearsay.errors import ReadError

# The longer marks first: UTF-32's begins with UTF-16's.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a SQLite database"),
)
SPACING = frozenset("\t\n\r\f\v\x1a\x85")  # control characters that stand in real texts
# Signs that stand between letters only where the letters of another alphabet were meant.
IN_WORD = re.compile(r"[^\W\d_][¡-©¬®-³µ-¹¼-¿×÷][^\W\d_]")
SAMPLE = 65_536


def decode(data: bytes) -> str:
    """The text of some bytes, NFC with `\\n` line ends. Raises ReadError where they hold none."""
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            raise ReadError(f"is no text but {what}")
    text = _unicode(data)
    return normal(_guess(data) if text is None else text)


def normal(text: str) -> str:
    """The text as offsets count it: NFC, `\\n` line ends, no byte order mark."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def _unicode(data: bytes) -> str | None:
    """The text if the bytes are UTF-8, 16 or 32; None if they are something else."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if b"\x00" in data[:SAMPLE]:
        return _strictly(data, _without_mark(data[:SAMPLE]))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    _refuse_binary(text)
    return text


def _strictly(data: bytes, encoding: str) -> str:
    """The text in an encoding that the bytes themselves announce."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as failure:
        raise ReadError(
            f"looks like {encoding.upper()} but is not: byte {failure.start:,} does not fit"
        ) from failure
    _refuse_binary(text)
    return text


def _without_mark(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte of Latin text is zero. Else raises ReadError."""
    zeros = [sample[at::2].count(0) / max(1, len(sample) // 2) for at in (0, 1)]
    if max(zeros) > 0.3 and min(zeros) < 0.05:
        return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    raise ReadError("is no text: it holds zero bytes")


def _guess(data: bytes) -> str:
    """The text in the most likely older encoding; Windows-1252 where nothing speaks against it.

    That is how browsers read what announces nothing, and Latin-1 is a part of it. Short texts give
    charset-normalizer too little to tell it from its relatives of the East.
    """
    text = _western(data)
    if text is None:
        best = from_bytes(data).best()
        if best is None:
            raise ReadError("is no text in any encoding known; save it as UTF-8")
        text = str(best)
    _refuse_binary(text)
    return text


def _western(data: bytes) -> str | None:
    """The text in Windows-1252; None where that gives signs inside words or too many accents."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = [sign for sign in text[:SAMPLE] if sign.isalpha()]
    accented = sum(not sign.isascii() for sign in letters)
    return None if accented > len(letters) / 4 or IN_WORD.search(text) else text


def _refuse_binary(text: str) -> None:
    """Texts hold next to no control characters; programs and pictures do."""
    sample = text[:SAMPLE]
    control = sum(unicodedata.category(sign) == "Cc" and sign not in SPACING for sign in sample)
    if control > len(sample) / 100:
        raise ReadError("is no text: it holds control characters, as binary files do")
