"""Triggers of events in articles, where their types have one of PLOVER's."""

import json
from pathlib import Path
from typing import Any

import pytest
from evaluation.corpus import Chosen
from evaluation.wikievents import CORPUS, article, kind, laid_out, score, triggers

SENTENCES = ["Rebels attacked the port.", "Two guards died, and the mayor condemned the rebels."]


def coded(*marked: tuple[str, int, str]) -> dict[str, Any]:
    """An article in the form of the corpus: sentences run together, triggers by token."""
    sentences, at = [], 0
    for line in SENTENCES:
        tokens, from_here = [], 0
        for word in line.replace(".", " .").replace(",", " ,").split():
            start = line.index(word, from_here)
            from_here = start + len(word)
            tokens.append([word, at + start, at + from_here])
        sentences.append([tokens, line])
        at += len(line)
    events = [
        {"event_type": kind, "trigger": {"start": n, "end": n + 1, "text": word}}
        for kind, n, word in marked
    ]
    return {
        "doc_id": "a", "text": "".join(SENTENCES), "sentences": sentences, "event_mentions": events,
    }  # fmt: skip


ATTACK = ("Conflict.Attack.Unspecified", 1, "attacked")
DEATH = ("Life.Die.Unspecified", 7, "died")
BROADCAST = ("Contact.Contact.Broadcast", 11, "condemned")


def test_tokens_are_found_again_where_sentences_stand_on_lines_of_their_own() -> None:
    text, places = laid_out(coded())
    assert text == "\n".join(SENTENCES)
    assert [text[start:end] for start, end in places][5:8] == ["Two", "guards", "died"]


def test_only_types_that_plover_has_are_asked_for() -> None:
    one = coded(ATTACK, DEATH, BROADCAST)
    found = list(triggers(one, laid_out(one)[1]))
    assert [(t.words, t.type) for t in found] == [("attacked", "ASSAULT"), ("died", "")]
    assert kind("Justice.Sentence.Unspecified") == "SANCTION"
    assert kind("Movement.Transportation.Unspecified") == ""


@pytest.mark.parametrize(
    ("marked", "held"),
    [
        ([ATTACK], {"gold": 1, "found": 2, "trigger held": 1, "type held": 1, "type right": 1}),
        ([("Conflict.Demonstrate.X", 1, "attacked")],
         {"gold": 1, "found": 2, "trigger held": 1, "type held": 0, "type right": 0}),
        ([("GenericCrime.X", 1, "attacked")],
         {"gold": 0, "found": 1, "trigger held": 0, "type held": 0, "type right": 0}),
    ],
)  # fmt: skip
def test_what_may_be_an_event_is_neither_missed_nor_false(
    marked: list[tuple[str, int, str]], held: dict[str, int]
) -> None:
    counts = article(coded(*marked)).counts
    assert {name: counts[name] for name in held} == held


def test_a_false_event_and_a_missed_one_are_told() -> None:
    told = [r.words for r in article(coded(("Conflict.Attack.X", 2, "the"))).reasons]
    assert "missed ASSAULT 'the', found none" in told
    assert "false ASSAULT 'attacked'" in told


def test_the_corpus_is_read_a_line_an_article(tmp_path: Path) -> None:
    path = tmp_path / CORPUS / "dev.jsonl"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(coded(ATTACK)) + "\n", encoding="utf-8")
    (table,) = score(Chosen(data=tmp_path))
    assert table["type R"].held == table["type R"].all == 1
    assert table.title == "WikiEvents dev, 1 articles"
