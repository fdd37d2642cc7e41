"""What every engine must do, its own or a plug-in's."""

from collections.abc import Iterator

import pytest

from hearsay import plugins
from hearsay.engine import ENGINES, Engine


def shout(word: str) -> str:
    return word.upper()


def refuse(word: str) -> str:
    raise ValueError(f"{word} is refused")


@pytest.fixture(params=sorted(ENGINES))
def engine(request: pytest.FixtureRequest) -> Engine:
    made: Engine = plugins.load(ENGINES, request.param, what="engine")()
    return made


def test_gives_the_results_in_the_order_of_the_items(engine: Engine) -> None:
    words = [f"word {n}" for n in range(50)]
    assert list(engine.map(shout, words)) == [word.upper() for word in words]


def test_gives_nothing_for_nothing(engine: Engine) -> None:
    assert list(engine.map(shout, [])) == []


def test_raises_what_the_task_raises(engine: Engine) -> None:
    with pytest.raises(ValueError, match="ruin is refused"):
        list(engine.map(refuse, ["ruin"]))


def test_does_not_take_all_items_at_once(engine: Engine) -> None:
    taken = 0

    def items() -> Iterator[str]:
        nonlocal taken
        for n in range(10_000):
            taken = n
            yield f"word {n}"

    results = engine.map(shout, items())
    assert next(results) == "WORD 0"
    assert taken < 100
