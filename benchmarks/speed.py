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
from collections import deque
from pathlib import Path

from hearsay import languages
from hearsay.annotate.syntax import load_pipeline
from hearsay.model.article import Page
from hearsay.model.finding import Problem
from hearsay.model.reading import Reading
from hearsay.pipeline import Pipeline
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
    """Time reading, tokenisation, parsing alone, the whole pipeline and the look across."""
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

    started = time.perf_counter()
    for page in pages:
        paragraphs = page.article.text.split("\n\n")
        deque(models[page.article.language].pipe(paragraphs), maxlen=0)
    say("spaCy alone", len(pages), words, started)

    for count in (workers, 1):
        started = time.perf_counter()
        readings, problems = read_all([path], pipeline=Pipeline(), workers=count)
        say(f"pipeline, {count} worker{'s' * (count > 1)}", len(readings), words, started)
    look_across(readings, problems, words)


def look_across(readings: list[Reading], problems: list[Problem], words: int) -> None:
    """Time linking and weighing, and say how much memory the whole took."""
    started = time.perf_counter()
    found = picture(readings, problems)
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
