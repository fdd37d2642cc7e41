"""One article copies another: near-duplicate passages outside quotations."""

from collections.abc import Iterator
from dataclasses import dataclass

from hearsay.model.finding import Derivation
from hearsay.model.reading import Reading
from hearsay.model.score import Reason, Score
from hearsay.weigh import passages
from hearsay.weigh.order import later
from hearsay.weigh.passages import Run, Words
from hearsay.weigh.pile import Pile

# A third of the shorter text, or a passage of 25 words of the reporter's own, is no accident.
THRESHOLD = 0.3
LONG_RUN, LONG = 25, 0.3
SOURCES = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles, the first of which leans on the second, with their words and what is equal."""

    to: Reading
    source: Reading
    why: str
    words: tuple[Words, Words]
    runs: list[Run]


def copies(pile: Pile) -> Iterator[Derivation]:
    """Articles of one language that share passages, the later leaning on the earlier.

    A text that goes through many hands is shown with the sources it is nearest to, not with all.
    """
    found: dict[str, list[Derivation]] = {}
    for each in _all(pile):
        found.setdefault(each.article, []).append(each)
    for of_one in found.values():
        of_one.sort(key=lambda d: (-d.score.value, d.from_article or ""))
        yield from of_one[:SOURCES]


def _all(pile: Pile) -> Iterator[Derivation]:
    readings = list(pile.readings.values())
    words: dict[str, Words] = {}
    for one, other in passages.candidates(readings):
        a, b = pile.readings[one], pile.readings[other]
        to, why = later(a, b)
        pair = _pair(to, b if to is a else a, why, words)
        score = _score(pair)
        if score.value >= THRESHOLD:
            yield Derivation(
                article=to.article.id,
                from_article=pair.source.article.id,
                kind="copies",
                score=score,
                spans=passages.char_spans(*pair.words, pair.runs),
            )


def _pair(to: Reading, source: Reading, why: str, known: dict[str, Words]) -> Pair:
    for reading in (to, source):
        if reading.article.id not in known:
            known[reading.article.id] = passages.body_words(reading)
    words = known[to.article.id], known[source.article.id]
    return Pair(to, source, why, words, passages.aligned(*words))


def _score(pair: Pair) -> Score:
    shorter = min(len(pair.words[0].folded), len(pair.words[1].folded))
    free = passages.free_words(pair.words[0], pair.runs)
    if not free or not shorter:
        return Score(())
    detail = f"{free} words outside quotations are the same; the shorter text has {shorter}"
    reasons = [Reason(name="shared passages", value=round(free / shorter, 4), detail=detail)]
    longest = max(pair.runs, key=lambda run: passages.free_words(pair.words[0], [run]))
    length = passages.free_words(pair.words[0], [longest])
    if length >= LONG_RUN:
        detail = f"{length} words in a row"
        reasons.append(Reason(name="long passage", value=LONG, detail=detail))
    detail = f"{pair.to.article.path} {pair.why}"
    return Score((*reasons, Reason(name="direction", value=0.0, detail=detail)))
