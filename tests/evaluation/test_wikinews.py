"""German quotations, read into the common shape before there is a pack that reads German."""

import json
from pathlib import Path
from typing import Any

import pytest
from evaluation.brat import Gold
from evaluation.corpus import Chosen, CorpusError
from evaluation.wikinews import LANGUAGE, annotated, article, documents, score

from hearsay.languages import available

TEXT = "„Der Damm hält“, sagte Ada Penfold, „noch.“"


def role(*words: str) -> dict[str, Any]:
    places = [TEXT.index(each) for each in words]
    return {
        "spans": [
            {"charBegin": at, "charEnd": at + len(each), "begin": 0, "end": 0}
            for at, each in zip(places, words, strict=True)
        ]
    }


DOCUMENT = {
    "documentName": "Damm", "originalText": TEXT, "annotations": [
        {"speaker": role("Ada Penfold"), "cue": role("sagte"), "type": "Direct",
         "quote": role("„noch.“", "„Der Damm hält“")},
        {"speaker": role(), "cue": role(), "type": "FreeIndirect", "quote": role("noch")},
    ],
}  # fmt: skip


def test_speaker_cue_and_quote_are_source_cue_and_content() -> None:
    first, second = annotated(DOCUMENT)
    assert [TEXT[start:end] for start, end in first.content] == ["„Der Damm hält“", "„noch.“"]
    assert TEXT[slice(*first.source[0])] == "Ada Penfold"
    assert second == Gold(source=(), cue=(), content=((37, 41),))


def test_a_file_holds_a_document_a_line(tmp_path: Path) -> None:
    path = tmp_path / "dev.jsonl"
    path.write_text(f"{json.dumps(DOCUMENT)}\n{json.dumps(DOCUMENT)}\n", encoding="utf-8")
    assert [len(each["annotations"]) for each in documents(path)] == [2, 2]


def test_a_document_is_scored_by_any_pack() -> None:
    case = article("en", DOCUMENT)
    assert (case.name, case.counts["gold"]) == ("Damm", 2)


@pytest.mark.skipif(LANGUAGE in available(), reason="there is a German pack now")
def test_it_says_plainly_that_no_pack_reads_german() -> None:
    with pytest.raises(CorpusError, match="no language pack for German"):
        score(Chosen())
