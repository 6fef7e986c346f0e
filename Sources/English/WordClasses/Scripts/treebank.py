"""Reads CoNLL-U and gives its sentences in the tokens and word classes that OnRecord uses.

A sentence is a list of (form, tag). The tag is one letter of TAGS: the universal class, refined where noun phrases
and verb groups need it. Words joined by hyphens are one token here, as they are for OnRecord's own tokeniser.
"""
import lzma

# letter, name in the rules, universal class
TAGS = [
    ("-", "edge", ""), ("n", "noun", "NOUN"), ("N", "nouns", "NOUN"), ("P", "name", "PROPN"),
    ("b", "base", "VERB"), ("p", "present", "VERB"), ("z", "present3", "VERB"), ("d", "past", "VERB"),
    ("v", "participle", "VERB"), ("g", "gerund", "VERB"), ("A", "aux", "AUX"), ("M", "modal", "AUX"),
    ("j", "adj", "ADJ"), ("k", "comparative", "ADJ"), ("l", "superlative", "ADJ"), ("r", "adv", "ADV"),
    ("o", "pron", "PRON"), ("w", "wh", "PRON"), ("y", "possessive", "PRON"), ("D", "det", "DET"),
    ("i", "adp", "ADP"), ("c", "cconj", "CCONJ"), ("s", "sconj", "SCONJ"), ("t", "to", "PART"),
    ("x", "not", "PART"), ("q", "clitic", "PART"), ("u", "num", "NUM"), ("h", "intj", "INTJ"),
    ("f", "foreign", "X"), (".", "punct", "PUNCT"), ("$", "sym", "SYM"),
]
INDEX = {letter: i for i, (letter, _, _) in enumerate(TAGS)}
NAME = {letter: name for letter, name, _ in TAGS}
LETTER = {name: letter for letter, name, _ in TAGS}
UNIVERSAL = {letter: universal for letter, _, universal in TAGS}

VERBS = {"VB": "b", "VBP": "p", "VBZ": "z", "VBD": "d", "VBN": "v", "VBG": "g"}
SIMPLE = {"PROPN": "P", "ADV": "r", "DET": "D", "ADP": "i", "CCONJ": "c", "SCONJ": "s", "NUM": "u", "INTJ": "h",
          "X": "f", "PUNCT": ".", "SYM": "$"}


def tag(upos, xpos, feats, form):
    if upos == "NOUN":
        return "N" if xpos == "NNS" or "Number=Plur" in feats else "n"
    if upos == "VERB":
        if xpos in VERBS:
            return VERBS[xpos]
        return "v" if "Tense=Past|VerbForm=Part" in feats else "g" if form.lower().endswith("ing") else "b"
    if upos == "AUX":
        return "M" if xpos == "MD" else "A"
    if upos == "ADJ":
        return {"JJR": "k", "JJS": "l"}.get(xpos, "j")
    if upos == "PRON":
        return {"PRP$": "y", "WP$": "y", "WP": "w", "WDT": "w"}.get(xpos, "o")
    if upos == "PART":
        return {"TO": "t", "POS": "q"}.get(xpos, "x")
    return SIMPLE[upos]


def joined(rows):
    """Merges word - word - word; the class is that of the part on which the rest hangs."""
    out, i = [], 0
    while i < len(rows):
        j = i
        while (j + 2 < len(rows) and rows[j + 1]["form"] == "-" and not rows[j]["space"] and not rows[j + 1]["space"]
               and rows[j]["form"][-1].isalnum() and rows[j + 2]["form"][0].isalnum()
               and not (rows[j]["form"][-1].isdigit() and rows[j + 2]["form"][0].isdigit())):
            j += 2
        if j == i:
            out.append((rows[i]["form"], rows[i]["tag"]))
        else:
            parts = rows[i:j + 1]
            ids = {p["id"] for p in parts}
            top = next((p for p in parts if p["head"] not in ids), parts[-1])
            letter = "j" if top["rel"] == "amod" and top["tag"] not in "kl" else top["tag"]
            out.append(("".join(p["form"] for p in parts), letter))
        i = j + 1
    return out


def documents(path):
    """-> (document's name, its sentences)"""
    stream = lzma.open(path, "rt", encoding="utf-8") if path.endswith(".xz") else open(path, encoding="utf-8")
    name, sentences, rows, glued = None, [], [], 0
    for line in stream:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if sentences:
                yield name, sentences
            name, sentences = line.split("=")[-1].strip(), []
        elif not line and rows:
            sentences.append(joined(rows))
            rows = []
        elif line[:1].isdigit():
            c = line.split("\t")
            if "." in c[0]:
                continue
            if "-" in c[0]:
                a, b = map(int, c[0].split("-"))
                glued = b - a
                continue
            space = "SpaceAfter=No" not in c[9] and not glued
            glued = max(0, glued - 1)
            rows.append({"id": int(c[0]), "form": c[1].replace("’", "'"), "tag": tag(c[3], c[4], c[5], c[1]),
                         "head": int(c[6]), "rel": c[7], "space": space})
    if sentences:
        yield name, sentences
