"""`python -m evaluation texts [en|fr] [--misses]`: how many facts of our own texts are found."""

import sys

from evaluation.own_texts import all_answers, rates
from hearsay.languages import available
from hearsay.pipeline import Pipeline


def main(words: list[str]) -> None:
    """Print a table a language, and with --misses what was found in the place of each miss."""
    chosen = [word for word in words if word in available()] or available()
    for language in chosen:
        found = all_answers(language, Pipeline())
        for table, (held, written) in sorted(rates(found).items()):
            say(f"{language}  {table:12} {held:4} / {written:<4} {100 * held / written:5.1f} %")
        for answer in found if "--misses" in words else ():
            if not answer.held:
                say(f"  {answer.text} {answer.table}: {answer.contains!r}: {answer.found}")


def say(line: str) -> None:
    """One line on standard output."""
    sys.stdout.write(line + "\n")


main(sys.argv[1:])
