"""JSON Lines and JSON. All texts are our own."""

import io
import json

import pytest

from hearsay.errors import ReadError
from hearsay.model.finding import Problem
from hearsay.read.jsonl import read_json, read_json_lines
from hearsay.read.source import Draft, Source

ITEM = {
    "url": "https://p.example/1",
    "outlet": "Northern Post",
    "title": "Dam",
    "language": "en",
    "published": "2021-03-03T08:15:00+02:00",
    "text": "The dam broke, the mayor said.",
    "mood": "ignored",
}
FULL = Draft(path="a.jsonl#1", **{key: ITEM[key] for key in ITEM if key != "mood"})  # type: ignore[arg-type]


def lines(*items: object) -> list[Draft | Problem]:
    text = "\n".join(item if isinstance(item, str) else json.dumps(item) for item in items)
    return list(read_json_lines(source(text.encode(), "a.jsonl")))


def source(data: bytes, path: str) -> Source:
    return Source(path=path, open=lambda: io.BytesIO(data))


def test_every_key_is_taken_over() -> None:
    assert lines(ITEM) == [FULL]


def test_a_line_cut_in_half_is_told_with_its_place_and_the_next_is_read() -> None:
    broken, read = lines(json.dumps(ITEM)[:50], "", {"text": "It broke."})
    assert isinstance(broken, Problem) and broken.article == "a.jsonl:1"
    assert broken.message.startswith("is no JSON: Unterminated string")
    assert read == Draft(path="a.jsonl#3", text="It broke.")


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ([1], "expected a JSON object, found a list"),
        ("7", "expected a JSON object, found a number"),
        ({"title": "Dam"}, 'expected the article under "text", found nothing'),
        ({"text": " "}, 'expected the article under "text", found no words'),
        ({"text": ["x"]}, 'expected the article under "text", found a list'),
    ],
)
def test_what_holds_no_article_is_told(item: object, said: str) -> None:
    (problem,) = lines(item)
    assert problem == Problem(article="a.jsonl:1", component="read", message=said)


@pytest.mark.parametrize(("key", "value"), [("published", "last Tuesday"), ("outlet", 7)])
def test_broken_metadata_is_told_and_costs_only_itself(key: str, value: object) -> None:
    problem, read = lines({"text": "It broke.", "title": "Dam", key: value})
    assert isinstance(problem, Problem)
    assert f'"{key}"' in problem.message and "read without it" in problem.message
    assert read == Draft(path="a.jsonl#1", text="It broke.", title="Dam")


def test_an_empty_file_is_told() -> None:
    with pytest.raises(ReadError, match="is empty"):
        lines("", " ")


def test_a_list_and_a_single_object_are_read_as_well() -> None:
    many = list(read_json(source(json.dumps([ITEM, {}]).encode(), "a.json")))
    assert isinstance(many[0], Draft) and many[0].path == "a.json#1"
    assert isinstance(many[1], Problem) and many[1].article == "a.json#2"
    (one,) = read_json(source(json.dumps(ITEM, indent=1).encode("utf-16"), "a.json"))
    assert isinstance(one, Draft) and one.text == ITEM["text"]


def test_a_list_cut_in_half_is_told() -> None:
    with pytest.raises(ReadError, match="is no JSON"):
        list(read_json(source(json.dumps([ITEM]).encode()[:60], "a.json")))
