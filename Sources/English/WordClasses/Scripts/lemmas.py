"""Lemma by ending, checked against the lexicon; the forms for which that goes wrong are listed.

The Swift side (Lemmatizer) works the same way, step for step.
"""


def stems(form, ending):
    """Candidates for the lemma of a form with a regular ending (s, ed, ing, er, est), likeliest first."""
    n = len(form)
    if ending == "s":
        if form.endswith("ies") and n > 4:
            yield form[:-3] + "y"
        if form.endswith("s"):
            yield form[:-1]
        if form.endswith("es"):
            yield form[:-2]
        return
    if not form.endswith(ending) or n < len(ending) + 2:
        return
    stem = form[:-len(ending)]
    if ending != "ing" and stem.endswith("i"):
        yield stem[:-1] + "y"
    yield stem + "e"
    yield stem
    if len(stem) > 2 and stem[-1] == stem[-2]:
        yield stem[:-1]


ENDINGS = {"N": ("s", "n"), "z": ("s", "b"), "d": ("ed", "b"), "v": ("ed", "b"), "g": ("ing", "b"),
           "k": ("er", "j"), "l": ("est", "j")}


def regular(form, letter, lexicon):
    ending, base = ENDINGS[letter]
    for stem in stems(form, ending):
        if base in lexicon.lower.get(stem, ""):
            return stem
    return form


def exceptions(lexicon, outside):
    """-> lines "letters form lemma" for the forms whose lemma the endings do not give"""
    out = {}
    for (form, letter), lemma in outside.lemmas.items():
        if letter in lexicon.lower.get(form, "") and letter in ENDINGS and regular(form, letter, lexicon) != lemma:
            if ENDINGS[letter][1] in lexicon.lower.get(lemma, "") or letter in "Nkl":
                out.setdefault((form, lemma), []).append(letter)
    return sorted((form, lemma, "".join(sorted(letters))) for (form, lemma), letters in out.items())
