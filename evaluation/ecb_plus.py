"""ECB+ (Cybulska & Vossen 2014): which articles tell of one event; B-cubed (Bagga & Baldwin 1998).

Each topic holds two seminal events: the files `…ecb.xml` tell of one, `…ecbplus.xml` of the other.
"""

from collections.abc import Hashable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from lxml import etree

from evaluation.polnear import page
from hearsay.link import link
from hearsay.model.article import Page
from hearsay.pipeline import Pipeline


def stories(folder: Path, topics: int) -> tuple[float, float, int]:
    """B-cubed precision and recall of the stories of the first topics together, and articles."""
    pipeline = Pipeline()
    gold: dict[str, Hashable] = {}
    readings = []
    for event, each in articles(folder, topics):
        readings.append(pipeline.read(each))
        gold[each.article.id] = event
    found = link(readings, pipeline.knowledge()).stories
    home = {id: story.id for story in found for id in story.articles}
    return *b_cubed(home, gold), len(gold)


def articles(folder: Path, topics: int) -> Iterator[tuple[Hashable, Page]]:
    """The articles of the first topics, each with the event that it tells of."""
    for topic in sorted(folder.iterdir(), key=lambda path: int(path.name))[:topics]:
        for path in sorted(topic.glob("*.xml")):
            event = topic.name, path.stem.endswith("ecbplus")
            yield event, page(path, _text(path))


def _text(path: Path) -> str:
    """One sentence a line, its tokens parted by blanks, as the corpus has them."""
    tokens = etree.parse(path).getroot().iter("token")
    sentences = groupby(tokens, key=lambda token: token.get("sentence"))
    return "\n".join(" ".join(token.text or "" for token in words) for _, words in sentences)


def b_cubed(found: Mapping[str, Hashable], gold: Mapping[str, Hashable]) -> tuple[float, float]:
    """Precision and recall of clusters, in percent; both mappings label the same items."""
    ours, theirs = _clusters(found), _clusters(gold)
    precision = recall = 0.0
    for item, label in gold.items():
        mine, whole = ours[found[item]], theirs[label]
        precision += len(mine & whole) / len(mine)
        recall += len(mine & whole) / len(whole)
    return 100 * precision / len(gold), 100 * recall / len(gold)


def _clusters(labels: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    clusters: dict[Hashable, set[str]] = {}
    for item, label in labels.items():
        clusters.setdefault(label, set()).add(item)
    return clusters
