"""Progress goes to standard error, and only where there is something to wait for."""

import pytest

from hearsay.progress import EVERY, progress


def test_without_a_terminal_a_line_is_written_now_and_then(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with progress() as done:
        for number in range(1, 2 * EVERY + 10):
            done(number)
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        f"hearsay: {EVERY} articles read",
        f"hearsay: {2 * EVERY} articles read",
    ]


def test_a_few_articles_need_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    with progress() as done:
        done(1)
        done(2)
    assert capsys.readouterr().err == ""
