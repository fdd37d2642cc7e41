"""ECB+ (Cybulska & Vossen 2014): which articles tell of one event; B-cubed (Bagga & Baldwin 1998).

Each topic holds two seminal events: the files `…ecb.xml` tell of one, `…ecbplus.xml` of the other.
"""

from collections.abc import Hashable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from lxml import etree

from evaluation.corpus import Chosen, below, each, page
from evaluation.figures import Case, Figure, Reason, rows
from evaluation.table import Table
from hearsay.link import link
from hearsay.model.article import Page
from hearsay.pipeline import Pipeline

CORPUS = "across/ecbplus_en"
TOPICS = 16  # on the others nothing was ever tuned
PRECISION, RECALL = ("precision", "articles"), ("recall", "articles")
FIGURES = (
    Figure(name="B-cubed P", of=(PRECISION,)),
    Figure(name="B-cubed R", of=(RECALL,)),
    Figure(name="B-cubed F1", of=(PRECISION, RECALL)),
)


def score(chosen: Chosen) -> tuple[Table, ...]:
    """The stories of the first topics, all in one pile."""
    told = list(articles(below(chosen.data, CORPUS) / "ECB+", TOPICS))
    all_of_them = Chosen(jobs=chosen.jobs)
    readings = each(Pipeline(strict=True).read, [page for _, page in told], all_of_them)
    gold = {page.article.id: event for event, page in told}
    found = link(readings, Pipeline().knowledge()).stories
    home = {id: story.id for story in found for id in story.articles}
    cases = _cases(home, gold, {page.article.id: page.article.path for _, page in told})
    return (
        Table(
            scorer="ecb+", name="stories", corpus=CORPUS, rows=rows(FIGURES, cases),
            title=f"ECB+, stories of topics 1 to {TOPICS}, {len(gold)} articles",
            command="python -m evaluation ecb+ --data FOLDER", cases=cases,
        ),
    )  # fmt: skip


def articles(folder: Path, topics: int) -> Iterator[tuple[tuple[str, bool], Page]]:
    """The articles of the first topics, each with the event that it tells of."""
    for topic in sorted(folder.iterdir(), key=lambda path: int(path.name))[:topics]:
        for path in sorted(topic.glob("*.xml")):
            event = topic.name, path.stem.endswith("ecbplus")
            yield event, page(path.name, _text(path), "en")


def _text(path: Path) -> str:
    """One sentence a line, its tokens parted by blanks, as the corpus has them."""
    tokens = etree.parse(path).getroot().iter("token")
    sentences = groupby(tokens, key=lambda token: token.get("sentence"))
    return "\n".join(" ".join(token.text or "" for token in words) for _, words in sentences)


def b_cubed(
    found: Mapping[str, Hashable], gold: Mapping[str, Hashable]
) -> dict[str, tuple[float, float]]:
    """Precision and recall of each item, 0 to 1; both mappings label the same items."""
    ours, theirs = _clusters(found), _clusters(gold)
    return {
        item: (len(both) / len(ours[found[item]]), len(both) / len(theirs[label]))
        for item, label in gold.items()
        for both in [ours[found[item]] & theirs[label]]
    }


def _clusters(labels: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    clusters: dict[Hashable, set[str]] = {}
    for item, label in labels.items():
        clusters.setdefault(label, set()).add(item)
    return clusters


def _cases(
    home: Mapping[str, str], gold: Mapping[str, tuple[str, bool]], names: Mapping[str, str]
) -> tuple[Case, ...]:
    """A case a topic: its articles hang together, so that they are drawn together."""
    by_item = b_cubed(home, gold)
    topics = dict.fromkeys(topic for topic, _ in gold.values())
    return tuple(_case(topic, [i for i in gold if gold[i][0] == topic], by_item, names)
                 for topic in topics)  # fmt: skip


def _case(
    topic: str, items: list[str], by_item: Mapping[str, tuple[float, float]],
    names: Mapping[str, str],
) -> Case:  # fmt: skip
    precision, recall = (sum(by_item[i][n] for i in items) for n in (0, 1))
    counts = {"articles": len(items), "precision": precision, "recall": recall}
    return Case(
        name=f"topic {topic}",
        counts=counts,
        reasons=tuple(
            Reason(words=f"{names[i]}: its story is {p:.0%} its event, and holds {r:.0%} of it")
            for i, (p, r) in ((i, by_item[i]) for i in items)
            if p < 1 or r < 1
        ),
    )
