"""The demo shows an editor what it says it shows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hearsay.model.picture import Picture
from hearsay.pipeline import Pipeline
from hearsay.run import run

DEMO = Path(__file__).parents[1] / "demo"
CIRCLE = {"Central News", "The Evening Courier", "The Montreal Ledger"}


@pytest.fixture(scope="module")
def demo() -> Picture:
    """All that the demo says together."""
    return run([str(DEMO)], pipeline=Pipeline(), workers=1)


def test_all_of_it_is_one_story_in_two_languages(demo: Picture) -> None:
    (story,) = demo.stories
    assert len(story.articles) == len(demo.readings) == 15
    assert story.languages == ("en", "fr")
    assert not demo.problems


def test_all_saved_goes_round_in_a_circle_and_has_one_root_beside_it(demo: Picture) -> None:
    (claim,) = [each for each in demo.claims if each.origins.circles]
    (circle,) = claim.origins.circles
    assert circle.path[0] == circle.path[-1] and set(circle.path) == CIRCLE
    assert circle.path.index("The Evening Courier") == circle.path.index("Central News") + 1
    assert claim.languages == ("en", "fr")
    assert claim.origins.low == 1
    assert any(root.unnamed and "Reuters" in root.via for root in claim.origins.roots)
    assert not CIRCLE & {root.name for root in claim.origins.roots}


@pytest.mark.parametrize("kind", ["polarity", "number", "participants", "place", "date", "weekday"])
def test_it_holds_a_discrepancy_of_each_kind_that_is_located(demo: Picture, kind: str) -> None:
    found = [each for each in demo.discrepancies if each.kind == kind]
    assert found
    assert all(each.explanation and any(side.spans for side in each.sides) for each in found)


def test_tolls_that_grow_are_series(demo: Picture) -> None:
    lows = {each.of: [point.low for point in each.points] for each in demo.series}
    assert lows["killed"] == [1250, 1350, 1595]
    assert lows["rescued"] == [675, 705]


def test_the_copy_and_the_translation_are_found(demo: Picture) -> None:
    names = {each.article.id: each.outlet.name for each in demo.readings}
    leaning = {
        (each.kind, names[each.article], names.get(each.from_article or ""))
        for each in demo.derivations
    }
    assert ("copies", "copy-of-the-courier.txt", "The Evening Courier") in leaning
    assert ("translates", "La Vigie du Havre", "The Halifax Beacon") in leaning


def test_every_run_says_the_same(tmp_path: Path) -> None:
    """The order of sets is another in every process; nothing may hang on it."""
    command = [sys.executable, "-m", "hearsay", "read", str(DEMO), "--format", "json"]
    runs = [
        subprocess.Popen(
            [*command, "--output", str(tmp_path / seed)],
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        for seed in ("1", "2")
    ]
    assert [each.wait(timeout=300) for each in runs] == [0, 0]
    first, second = ((tmp_path / seed).read_bytes() for seed in ("1", "2"))
    assert first == second


def test_a_denial_that_one_paper_repeats_is_not_ascribed_to_another_ship(demo: Picture) -> None:
    text = {each.article.id: each.article.text for each in demo.readings}
    denied = [
        {text[article][start:end] for side in each.sides for article, start, end in side.spans}
        for each in demo.discrepancies
        if each.kind == "polarity"
    ]
    ships = [said for words in denied for said in words if "aboard the" in said]
    assert ships and all("Virginian" in said for said in ships)
