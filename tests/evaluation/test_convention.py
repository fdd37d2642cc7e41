"""What hearsay finds, brought to the conventions of the corpora."""

from dataclasses import replace

from evaluation.brat import Gold
from evaluation.convention import outermost, spoken

from hearsay.model.attribution import Attribution

SAID = Attribution(
    start=40, end=60, source=(0, 10), head=0, cue=(11, 15), cue_token=2, relation="says",
    content=((40, 60),), quote="none", how="verb",
)  # fmt: skip
CHANNEL = replace(SAID, source=(16, 23), head=3, relation="cites")


def test_whoever_told_the_agency_is_the_one_who_spoke() -> None:
    assert spoken([CHANNEL, SAID]) == spoken([SAID, CHANNEL]) == [SAID]


def test_of_two_channels_the_second_is_cited() -> None:
    first = replace(SAID, relation="cites")
    assert spoken([first, CHANNEL]) == [CHANNEL]


def test_a_channel_that_holds_more_gives_it_to_the_speaker() -> None:
    more = replace(CHANNEL, end=90, content=((40, 60), (70, 90)))
    (one,) = spoken([SAID, more])
    assert (one.source, one.content) == (SAID.source, ((40, 60), (70, 90)))


def test_what_goes_on_in_a_later_paragraph_belongs_to_what_it_goes_on_from() -> None:
    later = replace(SAID, start=200, end=220, content=((200, 220),), how="continuation")
    (one,) = spoken([later, SAID])
    assert one.content == ((40, 60), (200, 220))


def test_two_sayings_of_one_cue_with_other_words_stay_two() -> None:
    other = replace(SAID, start=70, end=80, content=((70, 80),))
    assert spoken([SAID, other]) == [SAID, other]


def test_only_the_outermost_is_left_of_those_one_in_another() -> None:
    outer = Gold(source=((0, 3),), cue=((4, 8),), content=((9, 50),))
    inner = Gold(source=((10, 14),), cue=((15, 20),), content=((21, 50),))
    beside = Gold(source=(), cue=((60, 65),), content=((66, 80),))
    assert outermost([outer, inner, beside]) == [outer, beside]


def test_neither_goes_where_each_cue_lies_in_the_other() -> None:
    one = Gold(source=(), cue=((0, 4),), content=((10, 30),))
    two = Gold(source=(), cue=((12, 16),), content=((0, 8),))
    assert outermost([one, two]) == [one, two]
