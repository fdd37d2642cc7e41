"""Which articles tell one story, and what its dated reports say of the undated."""

from dataclasses import replace

from tests.builders import KNOWLEDGE, Say, event, reading

from hearsay.link import link
from hearsay.link.profile import profiles
from hearsay.link.stories import compare
from hearsay.model.linked import Linked
from hearsay.model.reading import Dating, Reading

MET = event("CONSULT", "red-front", "blue-league", mode="meet")


def meeting(path: str, day: str = "", **times: str) -> Reading:
    words = "The Red Front and the Blue League met in Selm on 15 March to plan the next phase."
    return reading(path, Say(words=words, events=[MET], times=times or {}), day=day)


def flood(path: str, day: str = "") -> Reading:
    words = "Rain swelled the river at Orrin; dykes broke and hundreds of houses were flooded."
    return reading(path, Say(words=words), day=day)


def replaced(later: Reading) -> Reading:
    """The same report, dated to the days of the first meeting."""
    return replace(later, dating=meeting("x", "2031-03-16").dating)


def linked(*readings: Reading) -> Linked:
    return link(readings, KNOWLEDGE)


def test_reports_of_one_meeting_are_one_story() -> None:
    found = linked(meeting("a", "2031-03-16"), meeting("b", "2031-03-17"), flood("c"))
    assert sorted(len(story.articles) for story in found.stories) == [1, 2]


def test_the_same_parties_seven_weeks_later_make_another_story() -> None:
    words = "Envoys of the Red Front and the Blue League met again in Selm on Monday."
    again = reading("b", Say(words=words, events=[MET]), day="2031-05-05")
    assert len(linked(meeting("a", "2031-03-16"), replaced(again)).stories) == 1
    found = linked(meeting("a", "2031-03-16"), again)
    assert len(found.stories) == 2


def test_a_link_between_articles_shows_its_reasons() -> None:
    found = linked(meeting("a", "2031-03-16"), meeting("b", "2031-03-17"))
    (link_,) = [each for each in found.links if each.kind == "story"]
    assert {reason.name for reason in link_.score.reasons} >= {"names", "words", "event"}


def test_a_day_without_year_is_settled_by_the_other_reports_of_the_story() -> None:
    open_ = meeting("undated", **{"15 March": "XXXX-03-15"})
    found = linked(open_, meeting("dated", "2031-03-17"))
    reading_ = next(each for each in found.readings if each.article.path == "undated")
    assert [time.value for time in reading_.times] == ["2031-03-15"]
    assert reading_.dating.earliest <= "2031-03-17" <= reading_.dating.latest
    assert "the other reports of this story date to 2031-03-17" in reading_.dating.evidence[-1].why


def test_a_report_that_dates_itself_is_left_as_it_is() -> None:
    first = meeting("a", "2031-03-16")
    found = linked(first, meeting("b", "2031-03-17"))
    assert next(r for r in found.readings if r.article.path == "a").dating == first.dating


def test_an_undated_report_counts_as_written_soon_after_the_last_day_it_speaks_of() -> None:
    def undated(latest: str) -> Reading:
        open_ = Dating(value=f"{latest}/..", earliest=latest, basis="content")
        return replace(meeting("undated", ""), dating=open_)

    def reasons(latest: str) -> dict[str, float]:
        made, rare = profiles([meeting("dated", "2031-05-05"), undated(latest)], KNOWLEDGE)
        return {each.name: each.value for each in compare(*made.values(), rare).reasons}

    assert reasons("2031-03-16")["dates"] < 0
    assert "dates" not in reasons("2031-04-28")
