"""No text is too odd: random words of the packs, marks and digits."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.annotate.test_places import WORLD
from tests.marked import doc

from hearsay import languages
from hearsay.annotate.dating import dating
from hearsay.annotate.places import places
from hearsay.annotate.quantities import quantities
from hearsay.annotate.quotes import quotes
from hearsay.annotate.times import times

WORDS = {
    code: [
        *(row["phrase"] for row in languages.load(code).table("hedges")),
        *(row["phrase"] for row in languages.load(code).table("vague")),
        *(row["forms"].split(";")[0] for row in languages.load(code).table("counted")),
        *languages.load(code).rules["times"]["words"]["unit"],
        "May",
        "mars",
        "Friday",
        "samedi",
        "29",
        "31,490",
        "1.234.567",
        "0",
        "Feb",
        "février",
        "2024",
        "9999",
        "XXXX-99-99",
        "2023-02-31",
        "99/99/2023",
        "Tripoli",
        "«",
        "»",
        "“",
        "”",
        '"',
        "’",
        "'",
        "l’",
        "-",
        "–",
        "$",
        "%",
        "\n",
        ".",
        ",",
        "(",
        "\u202f",
        "１２",
        "²",
        "½",
        "٣",
        "ß",
        "İ",
    ]
    for code in ("en", "fr")
}


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, str]:
    code = draw(st.sampled_from(("en", "fr")))
    words = st.one_of(st.sampled_from(WORDS[code]), st.text(max_size=6))
    glue = draw(st.sampled_from((" ", "", "  ")))
    return code, glue.join(draw(st.lists(words, max_size=25)))


@settings(max_examples=150, deadline=None)
@given(texts(), st.sampled_from((None, "2024-03-13", "not a date")))
def test_annotators_read_any_text_and_mark_only_what_is_there(
    drawn: tuple[str, str], published: str | None
) -> None:
    code, text = drawn
    document = doc(text, code, published=published, knowledge=WORLD)
    for annotate in (quotes, places, times, quantities):
        document = document.plus(annotate.find(document))
    dating(document)
    for layer in document.layers.values():
        assert all(0 <= mark.start <= mark.end <= len(text) for mark in layer)
