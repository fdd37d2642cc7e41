"""Two reports, in two languages, of one meeting, both on the word of one agency's sources."""

import pytest
from tests.builders import KNOWLEDGE, LOOKALIKES, Say, agency, event, outlet, reading, unnamed

from hearsay.link import link
from hearsay.model.picture import Picture
from hearsay.weigh import weigh

CONSULT = event("CONSULT", "red-front", "blue-league", mode="meet")
ENGLISH = reading(
    "en.txt",
    Say(
        words="Leaders of the Red Front, Blue League, Grey Union and River Guard met last week.",
        chain=[agency()],
        events=[CONSULT],
    ),
    Say(words="The meeting was kept secret.", chain=[agency(), unnamed("Ardavian sources")]),
    day="2031-03-14",
)
FRENCH = reading(
    "fr.txt",
    Say(
        words="Le Front rouge, la Ligue bleue, l'Union verte et la Garde du fleuve se sont réunis.",
        chain=[
            outlet("Le Phare", "outlet:le-phare"), agency(), unnamed("des responsables Ardaviens")
        ],
        events=[CONSULT],
    ),
    Say(
        words="Le Front rouge et la Ligue bleue ont tenu une rencontre.",
        chain=[unnamed("des sources")],
        events=[CONSULT],
    ),
    language="fr",
    day="2031-03-15",
)  # fmt: skip


@pytest.fixture(scope="module")
def picture() -> Picture:
    linked = link([ENGLISH, FRENCH], KNOWLEDGE, lookalikes=LOOKALIKES)
    return weigh(linked, KNOWLEDGE, lookalikes=LOOKALIKES)


def test_the_two_reports_are_one_story(picture: Picture) -> None:
    assert [story.languages for story in picture.stories] == [("en", "fr")]


def test_the_meeting_is_one_claim_over_both_languages(picture: Picture) -> None:
    meeting = [claim for claim in picture.claims if claim.languages == ("en", "fr")]
    assert [len(claim.statements) for claim in meeting] == [3]


def test_all_of_it_may_go_back_to_one_root_by_the_agency(picture: Picture) -> None:
    meeting = next(claim for claim in picture.claims if claim.languages == ("en", "fr"))
    assert (meeting.origins.low, meeting.origins.high) == (1, 2)
    assert any("Atlas" in root.via for root in meeting.origins.roots)
    assert any("the same agency: Atlas" in root.reasons for root in meeting.origins.roots)


def test_the_odd_one_out_on_each_side_is_a_discrepancy(picture: Picture) -> None:
    (found,) = [each for each in picture.discrepancies if each.kind == "participants"]
    assert [side.value for side in found.sides] == ["Green Union", "Grey Union"]
    assert "look alike" in found.explanation


def test_citations_are_derivations_with_the_agency_that_is_not_in_the_pile(
    picture: Picture,
) -> None:
    cited = {(each.kind, each.from_agency) for each in picture.derivations}
    assert cited == {("cites", "atlas"), ("cites", "outlet:le-phare")}


def test_an_entity_keeps_its_forms_of_both_languages(picture: Picture) -> None:
    red = next(entity for entity in picture.entities if entity.id == "red-front")
    assert {form.text for form in red.forms} == {"Red Front", "Front rouge"}
