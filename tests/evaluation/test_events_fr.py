"""French events against our own gold."""

from collections import Counter
from pathlib import Path

import pytest
from evaluation.corpus import Chosen
from evaluation.events_fr import COLUMNS, GOLD, Found, Gold, pairs, score, sentence, tally

from hearsay.errors import HearsayError
from hearsay.tables import read_table

TYPES = {
    "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE",
    "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN",
}  # fmt: skip


def row(
    text: str, kind: str, actor: str = "", recipient: str = "", how: str = ""
) -> dict[str, str]:
    return dict(zip(COLUMNS, ("1", "open", text, kind, actor, recipient, how), strict=True))


def gold(kind: str, actor: str = "", *, optional: bool = False) -> Gold:
    named = (actor,) if actor else ()
    return Gold(type=kind, actor=named, recipient=(), certainty="", optional=optional)


def found(kind: str, actor: str = "") -> Found:
    return Found(type=kind, actor=(actor,) if actor else (), recipient=(), certainty="done")


def test_the_gold_has_every_type_and_hides_every_third_sentence() -> None:
    rows = read_table(GOLD, COLUMNS, HearsayError)
    often = Counter(row["type"] for row in rows)
    assert {kind for kind in often if not kind.endswith("?")} == TYPES | {"none"}
    assert min(often[kind] for kind in TYPES) >= 8
    assert len({row["number"] for row in rows}) >= 200
    assert all((row["part"] == "held") == (int(row["number"]) % 3 == 0) for row in rows)


def test_every_participant_of_the_gold_stands_in_its_sentence() -> None:
    for one in read_table(GOLD, COLUMNS, HearsayError):
        named = [w for role in ("actor", "recipient") for w in one[role].split(",") if w]
        assert all(word in one["sentence"] for word in named), one


def test_a_sentence_is_scored_for_type_participants_and_certainty() -> None:
    case = sentence(
        [row("Les rebelles ont attaqué le port.", "ASSAULT", "rebelles", "port", "done")]
    )
    assert not case.reasons
    for what in ("type", "actor", "recipient"):
        assert case.counts[f"{what} held"] == case.counts[f"{what} gold"] == 1
        assert case.counts[f"{what} right"] == case.counts[f"{what} found"] == 1
    assert case.counts["certainty"] == case.counts["all certainty"] == 1


def test_what_is_missed_false_or_wrong_is_told() -> None:
    case = sentence(
        [row("Les rebelles ont attaqué le port.", "ASSAULT", "marins", "port", "planned")]
    )
    assert [reason.words for reason in case.reasons] == [
        "ASSAULT actor marins found rebelles", "ASSAULT planned, found done",
    ]  # fmt: skip
    case = sentence([row("Les rebelles ont attaqué le port.", "none")])
    assert [reason.words for reason in case.reasons] == ["false ASSAULT"]
    assert (case.counts["none"], case.counts["silent"]) == (1, 0)


def test_an_event_is_paired_with_the_one_that_shares_its_participants() -> None:
    mine = [found("COERCE", "la marine"), found("COERCE", "la police")]
    paired = pairs([gold("COERCE", "police"), gold("COERCE", "marine")], mine)
    assert [f.actor for _, f in paired] == [("la police",), ("la marine",)]


@pytest.mark.parametrize(("mine", "told"), [([], 0), ([found("CONSULT")], 0), ([found("AID")], 1)])
def test_an_optional_event_is_neither_missed_nor_false(mine: list[Found], told: int) -> None:
    wanted = [gold("CONSULT", optional=True)]
    counts = tally(wanted, mine, pairs(wanted, mine))
    assert (counts["type gold"], counts["type found"]) == (0, told)


def test_nothing_but_figures_is_shown_of_the_held_part(tmp_path: Path) -> None:
    path = tmp_path / "fr.tsv"
    cells = ("3", "held", "Les rebelles ont attaqué le port.", "AID", "", "", "")
    path.write_text("\t".join(COLUMNS) + "\n" + "\t".join(cells) + "\n", encoding="utf-8")
    opened, held = score(Chosen(part="all"), path)
    assert (opened.name, held.name) == ("open", "held")
    assert not held.cases and not held.worst
    assert held["type P"].all == 1
