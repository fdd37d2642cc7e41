"""Annotators: small functions that read a document and yield what they find."""

from hearsay import plugins

# In the order in which they run: each finds what it needs among the marks of those before it.
ANNOTATORS = plugins.table(
    "annotators",
    {
        "syntax": "hearsay.annotate.syntax:syntax",
        "quotes": "hearsay.annotate.quotes:quotes",
        "times": "hearsay.annotate.times:times",
        "places": "hearsay.annotate.places:places",
        "entities": "hearsay.annotate.entities:entities",
        "quantities": "hearsay.annotate.quantities:quantities",
        "coreference": "hearsay.annotate.coreference:coreference",
        "wording": "hearsay.annotate.wording:wording",
    },
)
