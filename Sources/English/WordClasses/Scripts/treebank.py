"""Reads CoNLL-U and gives its sentences in the tokens and word classes that OnRecord uses.

A sentence is a list of (form, tag). The tag is one letter of TAGS: the universal class, refined where noun phrases
and verb groups need it. Words joined by hyphens are one token here, as they are for OnRecord's own tokeniser.
"""
import lzma

# letter, name in rules and patterns, universal class
TAGS = [
    ("-", "edge", ""), ("n", "nounSingular", "NOUN"), ("N", "nounPlural", "NOUN"), ("P", "properNoun", "PROPN"),
    ("b", "verbBase", "VERB"), ("p", "verbPresent", "VERB"), ("z", "verbPresent3", "VERB"), ("d", "verbPast", "VERB"),
    ("v", "participle", "VERB"), ("g", "gerund", "VERB"), ("A", "auxiliary", "AUX"), ("M", "modal", "AUX"),
    ("j", "adjective", "ADJ"), ("k", "comparative", "ADJ"), ("l", "superlative", "ADJ"), ("r", "adverb", "ADV"),
    ("o", "pronoun", "PRON"), ("w", "whPronoun", "PRON"), ("y", "possessivePronoun", "PRON"),
    ("D", "determiner", "DET"), ("i", "preposition", "ADP"), ("c", "coordinator", "CCONJ"),
    ("s", "subordinator", "SCONJ"), ("t", "infinitiveTo", "PART"), ("x", "negation", "PART"),
    ("q", "possessiveClitic", "PART"), ("u", "numeral", "NUM"), ("h", "interjection", "INTJ"),
    ("f", "foreignWord", "X"), (".", "mark", "PUNCT"), ("$", "symbol", "SYM"),
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


# Number words stand apart from what a hyphen ties to them, as digits do.
SPLITTING = set("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
                "million billion trillion dozen".split())


def joined(rows):
    """Merges word - word - word; the class is that of the part on which the rest hangs."""
    out, i = [], 0
    while i < len(rows):
        j = i
        while (j + 2 < len(rows) and rows[j + 1]["form"] == "-" and not rows[j]["space"] and not rows[j + 1]["space"]
               and rows[j]["form"][-1].isalnum() and rows[j + 2]["form"][0].isalnum()
               and not rows[i]["form"][0].isdigit() and rows[i]["form"].lower() not in SPLITTING):
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
