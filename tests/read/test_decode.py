"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import ReadError
from hearsay.read.decode import decode

TEXT = "Le président a démenti mardi que « l'œuvre » fût cédée à l'étranger. Où est-elle ?"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_comes_back_whatever_it_was_written_in(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


def test_latin_1_is_told_from_its_relatives() -> None:
    text = TEXT.replace("œ", "oe")
    assert decode(text.encode("latin-1")) == text


def test_another_alphabet_is_told() -> None:
    text = "Президент заявил в понедельник, что встреча не состоится до конца года."
    assert decode(text.encode("cp1251")) == text


def test_line_ends_and_composed_letters_are_made_one() -> None:
    assert decode("e\u0301te\u0301\r\nligne\rfin".encode()) == "été\nligne\nfin"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 \x00\x01", "is no text but a PDF"),
        (b"PK\x03\x04rest", "is no text but a ZIP archive"),
        (bytes(range(256)) * 20, "is no text: it holds zero bytes"),
        (b"\x01\x02\x03\x04abc" * 50, "is no text: it holds control characters"),
        (b"\xff\xfe" + b"\x00\xd8" * 9, "looks like UTF-16 but is not"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReadError, match=said):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_are_refused(data: bytes) -> None:
    try:
        assert isinstance(decode(data), str)
    except ReadError as failure:
        assert str(failure)
