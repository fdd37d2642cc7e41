"""Annotated and found attributions, paired and compared role by role."""

from evaluation.attribution import figures, pairs, reasons, tally
from evaluation.brat import Gold, Span

TEXT = "Ada Penfold said “the dam is safe”. Lome denied it, the mayor added."


def spans(*words: str) -> tuple[Span, ...]:
    return tuple((TEXT.index(w), TEXT.index(w) + len(w)) for w in words)


def marked(source: str, cue: str, content: str) -> Gold:
    return Gold(source=spans(source) if source else (), cue=spans(cue), content=spans(content))


SAID = marked("Ada Penfold", "said", "“the dam is safe”")
DENIED = marked("Lome", "denied", "it")


def test_marks_and_blanks_at_the_edge_make_no_difference() -> None:
    counts = tally(TEXT, [SAID], [marked("Ada Penfold", "said", "the dam is safe")])
    assert counts["whole exact"] == counts["whole overlap"] == 1


def test_a_part_of_a_role_agrees_by_overlap_only() -> None:
    counts = tally(TEXT, [SAID], [marked("Penfold", "said", "the dam is safe")])
    assert (counts["source exact"], counts["source overlap"]) == (0, 1)
    assert (counts["whole exact"], counts["whole overlap"]) == (0, 1)


def test_no_source_agrees_with_no_source_alone() -> None:
    nobody = marked("", "denied", "it")
    assert tally(TEXT, [nobody], [nobody])["source exact"] == 1
    assert tally(TEXT, [nobody], [DENIED])["source overlap"] == 0


def test_each_is_paired_once_and_by_its_cue_first() -> None:
    other = Gold(source=(), cue=spans("added"), content=SAID.content)
    assert pairs([SAID, DENIED], [other, DENIED, SAID]) == [(0, 2), (1, 1)]


def test_every_error_is_told_in_words() -> None:
    found = [marked("mayor", "said", "the dam is safe"), marked("mayor", "added", "Lome")]
    told = [reason.words for reason in reasons(TEXT, [SAID, DENIED], found)]
    assert told[0].startswith("missed: “Lome” + “denied” + “it”")
    assert told[1].startswith("spurious: “mayor” + “added”")
    assert told[2].startswith("source “Ada Penfold”, found “mayor”")


def test_each_line_has_precision_recall_and_f1_both_ways() -> None:
    names = [figure.name for figure in figures()]
    assert len(names) == len(set(names)) == 4 * 2 * 3
    assert "whole overlap F1" in names
