"""The untrained pipeline: the recipe's tokeniser, a layer for syntax, one like it for names."""

from typing import Any

import spacy
from spacy.lang.char_classes import ALPHA, HYPHENS
from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from training.recipe import Recipe

ATTRS = ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"]
SYNTAX = ("tok2vec", "parser", "trainable_lemmatizer", "morphologizer")


WIDTH = 96
ROWS = [5000, 1000, 2500, 2000, 50, 50]
DEPTH = 4


def tok2vec_model() -> dict[str, Any]:
    """Hash embeddings and a window encoder, as in spaCy's small pipelines."""
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": WIDTH,
            "attrs": ATTRS,
            "rows": ROWS,
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": WIDTH,
            "depth": DEPTH,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def blank(recipe: Recipe) -> Language:
    """Build the pipeline of a recipe, not yet initialised."""
    nlp = spacy.blank(recipe.tokenizer["language"])
    set_tokenizer(nlp, recipe.tokenizer)
    shared = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}
    nlp.add_pipe("tok2vec", config={"model": tok2vec_model()})
    nlp.add_pipe("ner", config={"model": transitions("ner", tok2vec_model())})
    nlp.add_pipe("parser", config={"model": transitions("parser", shared), "min_action_freq": 20})
    tagger = {"@architectures": "spacy.Tagger.v2", "tok2vec": shared, "nO": None}
    nlp.add_pipe("trainable_lemmatizer", config={"model": tagger, "min_tree_freq": 3, "top_k": 1})
    nlp.add_pipe("morphologizer", config={"model": tagger})
    return nlp


def transitions(kind: str, tok2vec: dict[str, Any]) -> dict[str, Any]:
    """A transition-based model on a token layer."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": kind,
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": tok2vec,
    }


def set_tokenizer(nlp: Language, rules: dict[str, Any]) -> None:
    """Put the recipe's rules on top of the language's; all of it is saved with the pipeline."""
    tokenizer: Any = nlp.tokenizer
    infixes = [rule for rule in map(str, nlp.Defaults.infixes or ()) if HYPHENS not in rule]
    if rules["split_hyphens"]:
        together = "".join(f"(?<!\\b{word})(?<!\\b{word.title()})" for word in rules["together"])
        infixes.append(f"(?<=[{ALPHA}]){together}-(?=[{ALPHA}])")
    infixes.append(f'(?<=[{ALPHA}.,])(?:[–—~]|--+|[«»“”"])(?=[{ALPHA}])')
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    prefixes = [*rules["prefixes"], *(nlp.Defaults.prefixes or ())]
    suffixes = [*rules["suffixes"], *(nlp.Defaults.suffixes or ())]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    for special in rules["specials"]:
        tokenizer.add_special_case(special, [{"ORTH": special}])


def share_what_was_learnt(nlp: Language) -> None:
    """Start the layer under the names from the one under syntax: it knows proper nouns already."""
    recogniser: Any = nlp.get_pipe("ner")
    syntax: Any = nlp.get_pipe("tok2vec")
    layer = recogniser.model.get_ref("tok2vec").layers[0]
    layer.from_bytes(syntax.model.to_bytes())
