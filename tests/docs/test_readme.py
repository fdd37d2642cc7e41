"""The README shows what the demo really prints."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OPEN, CLOSE = "<!-- demo -->", "<!-- /demo -->"


def shown() -> list[str]:
    """The lines of the demo's output that the README shows."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = text.partition(OPEN)[2].partition(CLOSE)[0]
    lines = block.strip().splitlines()
    return [line for line in lines if not line.startswith("```")]


def test_the_readme_shows_how_the_demo_begins() -> None:
    expected = [line.removeprefix("    ").rstrip() for line in shown()]
    if not expected:
        pytest.skip("the README shows no output yet")
    told = subprocess.run(
        [sys.executable, "-m", "hearsay", "read", "demo"],
        capture_output=True, text=True, check=True, timeout=300, cwd=ROOT,
    )  # fmt: skip
    assert told.stdout.splitlines()[: len(expected)] == expected


def test_the_readme_fits_one_screen() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    around = text.partition(OPEN)[0] + text.partition(CLOSE)[2]
    assert len(around.splitlines()) <= 60
