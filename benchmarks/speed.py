"""`python -m benchmarks.speed [--articles 300] [--workers 2]`: articles a second and peak memory.

The articles are made of the paragraphs of our own texts, shuffled with a fixed seed so that no two
are alike. Beside the whole run stands bare tokenisation of the same texts with the same pipelines:
on a
noisy machine only the ratio of the two means something.
"""

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

from hearsay import knowledge, languages
from hearsay.annotate.syntax import load_pipeline
from hearsay.engine import ENGINES
from hearsay.model.article import Page
from hearsay.pipeline import Pipeline
from hearsay.plugins import load
from hearsay.read import read
from hearsay.run import picture, read_all

TEXTS = Path(__file__).parent.parent / "tests" / "texts"
SEED = 1912
PARAGRAPHS = 9


def main() -> None:
    """Make the articles, time the parts, print one line each."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=300)
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        path.write_text("\n".join(map(json.dumps, articles(chosen.articles))), encoding="utf-8")
        report(str(path), chosen.workers)


def articles(number: int) -> list[dict[str, str]]:
    """Articles of about 300 words, half of them in each language."""
    chance = random.Random(SEED)
    paragraphs = {
        code: [
            block
            for text in sorted((TEXTS / code).glob("*.txt"))
            for block in text.read_text(encoding="utf-8").split("\n\n")
            if len(block) > 120
        ]
        for code in ("en", "fr")
    }
    made = []
    for n in range(number):
        code = ("en", "fr")[n % 2]
        body = "\n\n".join(chance.sample(paragraphs[code], PARAGRAPHS))
        day = f"2024-{1 + n % 12:02}-{1 + n % 28:02}"
        made.append(
            {"outlet": f"Outlet {n % 40}", "published": day, "language": code, "text": body}
        )
    return made


def report(path: str, workers: int) -> None:
    """Time reading, tokenisation, the whole pipeline and the look across."""
    codes = languages.available()
    started = time.perf_counter()
    pages = [page for page in read([path], languages=codes) if isinstance(page, Page)]
    words = sum(len(page.article.text.split()) for page in pages)
    say("reading", len(pages), words, started)

    models = {code: load_pipeline(languages.load(code).model) for code in codes}
    started = time.perf_counter()
    for page in pages:
        models[page.article.language].make_doc(page.article.text)
    say("bare tokenisation", len(pages), words, started)

    for name, count in (("serial", 1), ("processes", workers)):
        engine = load(ENGINES, name)(**({"workers": count} if name == "processes" else {}))
        started = time.perf_counter()
        readings, problems = read_all([path], pipeline=Pipeline(), engine=engine, languages=codes)
        say(f"pipeline, {name} x{count}", len(readings), words, started)

    started = time.perf_counter()
    found = picture(readings, knowledge.load(), problems)
    say("across articles", len(readings), words, started)
    peak = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    sys.stdout.write(f"claims {len(found.claims)}, stories {len(found.stories)}, ")
    sys.stdout.write(f"peak memory of the largest process {peak / 1024:.0f} MB\n")


def say(what: str, number: int, words: int, started: float) -> None:
    """One line of the table."""
    seconds = time.perf_counter() - started
    rates = f"{number / seconds:8.1f} articles/s {words / seconds:10.0f} words/s"
    sys.stdout.write(f"{what:24} {rates} {seconds:7.2f} s\n")


if __name__ == "__main__":
    main()
