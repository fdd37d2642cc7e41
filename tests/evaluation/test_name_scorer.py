"""Names of running text against names marked by hand."""

from pathlib import Path

import pytest
from evaluation.corpus import Chosen, CorpusError
from evaluation.iob import Marked, Named
from evaluation.names import mapped, score, tally, text

from hearsay.model.annotation import Mention

TEXT = "Helen Carr met reporters in Nairobi."
PERSON, TOWN = Named(0, 10, "PER"), Named(28, 35, "LOC")


def test_a_name_is_right_only_as_a_whole_and_with_its_label() -> None:
    counts = tally({PERSON, TOWN}, {Named(0, 10, "ORG"), Named(28, 34, "LOC")})
    assert [counts[f"{how} gold"] for how in ("exact", "overlap")] == [0, 1]
    assert [counts[f"span {how} found"] for how in ("exact", "overlap")] == [1, 2]
    assert counts["all exact gold"] == counts["all span exact found"] == 2
    assert counts["all PER exact gold"] == counts["all ORG exact found"] == 1


def test_nationalities_and_other_names_are_left_out() -> None:
    kinds = ("person", "outlet", "group", "nationality", "other", "document")
    mentions = [Mention(start=i, end=i + 1, kind=kind) for i, kind in enumerate(kinds)]
    assert {each.label for each in mapped(mentions)} == {"PER", "ORG"}
    assert len(mapped(mentions)) == 3


def test_what_is_found_is_counted_and_what_is_missed_is_named() -> None:
    case = text("en", (4, Marked(TEXT, (PERSON, TOWN, Named(15, 24, "MISC")))))
    assert case.name == "4"
    assert case.counts["exact gold"] == case.counts["all exact found"] == 2
    assert not case.reasons
    missed = text("en", (0, Marked("Nobody came.", (Named(0, 6, "PER"),)))).reasons
    assert [reason.words for reason in missed] == ["PER 'Nobody', found nothing"]


def test_one_corpus_can_be_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "names" / "wikigold-en"
    folder.mkdir(parents=True)
    rows = "".join(f"{i}\t{word}\tO\n" for i, word in enumerate(["It", "rained", "."]))
    (folder / "test.conllu").write_text(rows, encoding="utf-8")
    (table,) = score(Chosen(data=tmp_path, part="wikigold"))
    assert table.name == "wikigold" and len(table.cases) == 1
    with pytest.raises(CorpusError, match="no part 'gold'; there are: all, uner"):
        score(Chosen(data=tmp_path, part="gold"))
