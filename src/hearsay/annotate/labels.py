"""Universal Dependencies from whatever a pipeline speaks.

Our own pipelines and most official ones speak UD. The official English ones speak ClearNLP, where a
preposition governs its noun: the noun is lifted and the preposition becomes its case marker
(Schuster & Manning 2016 describe the correspondence).
"""

from spacy.tokens import Doc as Parsed

from hearsay.annotate.subjects import joined_subjects

CLEAR_TO_UD = {
    "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "dobj": "obj",
    "dative": "iobj", "agent": "obl:agent", "relcl": "acl:relcl", "poss": "nmod", "neg": "advmod",
    "npadvmod": "obl", "prt": "compound:prt", "attr": "xcomp", "acomp": "xcomp", "pcomp": "advcl",
    "oprd": "xcomp", "nmod": "compound", "ROOT": "root", "intj": "discourse", "quantmod": "advmod",
    "meta": "parataxis", "preconj": "cc", "predet": "det",
}  # fmt: skip
VERBAL = {"VERB", "AUX"}


def universal(parsed: Parsed) -> tuple[list[int], list[str]]:
    """Head index and UD relation of every word."""
    heads = [token.head.i for token in parsed]
    relations = [token.dep_ for token in parsed]
    if any(relation in ("pobj", "dobj", "nsubjpass") for relation in relations):
        heads, relations = _from_clear(parsed, heads, relations)
    relations = ["root" if relation == "ROOT" else relation for relation in relations]
    return joined_subjects(heads, relations, [token.pos_ for token in parsed])


def _from_clear(
    parsed: Parsed, heads: list[int], relations: list[str]
) -> tuple[list[int], list[str]]:
    new_heads, new = list(heads), [CLEAR_TO_UD.get(name, name) for name in relations]
    for token in parsed:
        above = heads[token.i]
        if relations[token.i] == "pobj" and relations[above] in ("prep", "agent"):
            verbal = parsed[heads[above]].pos_ in VERBAL
            by = relations[above] == "agent"
            new[token.i] = "obl:agent" if by else "obl" if verbal else "nmod"
            new_heads[token.i] = new_heads[above]
            new_heads[above], new[above] = token.i, "case"
    return new_heads, new
