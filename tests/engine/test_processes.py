"""The pool of processes: preparation, early ends, dead workers."""

import os

import pytest

from hearsay.engine.processes import Processes
from hearsay.errors import HearsayError


def prepare() -> None:
    os.environ["HEARSAY_TEST_PREPARED"] = "yes"


def is_prepared(_: int) -> tuple[str | None, int]:
    return os.environ.get("HEARSAY_TEST_PREPARED"), os.getpid()


def double(number: int) -> int:
    return 2 * number


def die(number: int) -> int:
    os._exit(number)


def test_every_worker_is_prepared_before_its_first_item() -> None:
    engine = Processes(workers=2, chunk=1, prepare=prepare)
    answers = list(engine.map(is_prepared, range(8)))
    assert {prepared for prepared, _ in answers} == {"yes"}
    assert os.getpid() not in {process for _, process in answers}
    assert "HEARSAY_TEST_PREPARED" not in os.environ


def test_chunks_do_not_change_the_result() -> None:
    assert list(Processes(workers=1, chunk=7).map(double, range(20))) == list(range(0, 40, 2))


def test_leaving_early_ends_the_workers() -> None:
    results = Processes(workers=1, chunk=1).map(double, range(1000))
    assert [next(results), next(results)] == [0, 2]
    results.close()  # type: ignore[attr-defined]
    assert list(results) == []


def test_a_worker_that_dies_is_told_in_plain_words() -> None:
    with pytest.raises(HearsayError, match="worker process ended unexpectedly"):
        list(Processes(workers=1).map(die, [3]))
