"""The scorers: one line each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from evaluation import (
    ablation,
    calendar_check,
    ecb_plus,
    events_fr,
    geovirus,
    gum_dates,
    gva,
    meantime,
    muc4,
    name_pairs,
    names,
    numbers,
    own_gold,
    own_texts,
    petrarch,
    plover,
    polnear,
    recognizers,
    wikievents,
    wikinews,
)
from evaluation.corpus import Chosen, CorpusError
from evaluation.table import Table
from hearsay.languages import available


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorer:
    """What it scores, on which corpus below the data folder ("" where it is ours), and how."""

    about: str
    score: Callable[[Chosen], tuple[Table, ...]]
    corpus: str = ""
    language: str = ""  # of the corpus, where there may be no pack for it
    usual: bool = True  # does `make evaluate` run it?
    slow: bool = False  # does it go through each so-many-th article only, when all are run?

    def lacks(self, data: Path) -> str:
        """What it would need to run and is not there, "" where nothing is."""
        absent = [f"no corpus at {data / self.corpus}"] if not (data / self.corpus).exists() else []
        if self.language and self.language not in available():
            absent.append(f"no language pack {self.language!r} yet")
        return ", ".join(absent)


SCORERS: Mapping[str, Scorer] = {
    "texts": Scorer(about="facts of our own texts", score=own_texts.score),
    "gold": Scorer(about="attributions in our own gold", score=own_gold.score),
    "polnear": Scorer(
        about="attributions in English news",
        score=polnear.score,
        corpus=polnear.CORPUS,
        slow=True,
    ),
    "wikinews_de": Scorer(
        about="quotations in German news",
        score=wikinews.score,
        corpus=wikinews.CORPUS,
        language=wikinews.LANGUAGE,
        slow=True,
    ),
    "plover": Scorer(about="coded events", score=plover.score, corpus=plover.CORPUS),
    "numbers": Scorer(
        about="numbers, percentages, money, measures", score=numbers.score, corpus=numbers.CORPUS
    ),
    "victims": Scorer(
        about="numbers of victims in templates", score=muc4.score, corpus=muc4.CORPUS, slow=True
    ),
    "gva": Scorer(
        about="killed and injured in reports", score=gva.score, corpus=gva.CORPUS, slow=True
    ),
    "petrarch": Scorer(
        about="codes of stylised sentences", score=petrarch.score, corpus=petrarch.CORPUS
    ),
    "wikievents": Scorer(about="event triggers", score=wikievents.score, corpus=wikievents.CORPUS),
    "events_fr": Scorer(about="French events in our own gold", score=events_fr.score),
    "ecb+": Scorer(about="stories across articles", score=ecb_plus.score, corpus=ecb_plus.CORPUS),
    "calendar": Scorer(about="weekdays that can't be right", score=calendar_check.score),
    "meantime": Scorer(about="dates in news", score=meantime.score, corpus=meantime.CORPUS),
    "gum": Scorer(about="dates in news and talk", score=gum_dates.score, corpus=gum_dates.CORPUS),
    "recognizers": Scorer(
        about="dates in short sentences", score=recognizers.score, corpus=recognizers.CORPUS
    ),
    "geovirus": Scorer(about="places in news", score=geovirus.score, corpus=geovirus.CORPUS),
    "names": Scorer(
        about="names in running text", score=names.score, corpus=names.CORPUS, slow=True
    ),
    "name_pairs": Scorer(
        about="are two names one?", score=name_pairs.score, corpus=name_pairs.CORPUS
    ),
    "ablation": Scorer(
        about="what each part adds to attributions", score=ablation.score, usual=False
    ),
}


def scorer(name: str) -> Scorer:
    """A scorer by its name or its corpus. Raises CorpusError where there is none."""
    for key, one in SCORERS.items():
        if name in (key, one.corpus):
            return one
    raise CorpusError(f"no scorer {name!r}; there are: {', '.join(SCORERS)}")
