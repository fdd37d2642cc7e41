"""The README shows what the demo really prints."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OPEN, CLOSE = "<!-- demo -->", "<!-- /demo -->"


def shown() -> list[list[str]]:
    """The passages of the demo's output that the README shows, parted by a line "…"."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = text.partition(OPEN)[2].partition(CLOSE)[0].strip("\n")
    lines = [line.removeprefix("    ").rstrip() for line in block.splitlines()]
    passages: list[list[str]] = [[]]
    for line in lines:
        if line == "…":
            passages.append([])
        else:
            passages[-1].append(line)
    return passages


def test_the_readme_shows_what_the_demo_prints() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "hearsay", "read", "demo"],
        capture_output=True, text=True, check=True, timeout=300, cwd=ROOT,
    )  # fmt: skip
    printed = "\n".join(line.rstrip() for line in told.stdout.splitlines())
    assert len(shown()) > 1
    for passage in shown():
        assert "\n".join(passage).strip("\n") in printed


def test_the_readme_fits_one_screen() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    around = text.partition(OPEN)[0] + text.partition(CLOSE)[2]
    assert len(around.splitlines()) <= 60
