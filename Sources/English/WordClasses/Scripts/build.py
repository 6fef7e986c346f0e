#!/usr/bin/env python3
"""Builds OnRecord's word classes for English: the class lexicon, the endings, the irregular forms and the rules.

usage: build.py --wordnet DIR --specialist FILE --scowl DIR --brill FILE [--limit N] --out DIR TREEBANK.conllu[.xz] ...
  --wordnet      folder of WordNet 3.0's database (Debian package wordnet-base: /usr/share/wordnet)
  --specialist   infl_lu.csv.gz (pip download --no-deps lemminflect; in the wheel: lemminflect/resources/)
  --scowl        folder of SCOWL's word lists (Debian package scowl: /usr/share/dict/scowl)
  --brill        en-lexicon.txt (pip download --no-deps textblob; in the wheel: textblob/en/)
  --aside N      nothing is made from every Nth document of each genre: they are there to judge what was made; without
                 it all are learnt from, as the tables in the source are
Only words, counts and rules leave the treebanks, no sentence.
Afterwards pack.sh packs the lexicon and the endings: the program looks up packed tables, not these lists.
"""
import argparse
import collections
import time

import learn
from lemmas import exceptions
from lexicon import Guess, Lexicon, Outside, counted, start
from treebank import TAGS, documents

FOLDS = 8
SOURCES = """/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), the lexicon of Brill's tagger (copyright 1993 Massachusetts Institute of Technology and
/// University of Pennsylvania, MIT licence; packaged in textblob, with words of CMU's Twitter data, CC BY 3.0), SCOWL
/// (Kevin Atkinson) for the choice of words. Licences: Scripts/NOTICE.md.
"""


def lexicon_of(docs, outside):
    low, up = counted([sentences for _, sentences in docs])
    lexicon = Lexicon(outside, low, up)
    return lexicon, Guess(lexicon)


def fill(corpus, docs, lexicon, guess):
    for name, sentences in docs:
        for s in sentences:
            corpus.add(s, start(s, lexicon, guess), name)


def text(rule):
    old, new, conditions = rule
    parts = []
    for kind, offsets, value in conditions:
        at = "/".join(f"{o:+d}" if o else "0" for o in offsets)
        parts.append(f"{at} {kind} {value}")
    return f"{old} {new}: {' & '.join(parts)}"


def named(rule, corpus):
    words = {i: w for w, i in corpus.words.items()}
    endings = {i: w for w, i in corpus.endings.items()}
    old, new, conditions = rule
    names = {"is": lambda v: TAGS[v][1], "may": lambda v: TAGS[v][1], "word": words.get, "ends": endings.get,
             "shape": lambda v: learn.SHAPES[v]}
    return text((TAGS[old][1], TAGS[new][1], [(k, o, names[k](v)) for k, o, v in conditions]))


def example(corpus, lexicon, right, wrong, mended, most=3):
    """How often the rule was right and wrong, and the words it most often mended: known words only, no names."""
    words = collections.Counter(w for w in (corpus.form[i].lower() for i in mended) if lexicon.lower.get(w, "P")[0] != "P")
    often = sorted(words, key=lambda w: (-words[w], w))[:most]
    return f"{right} right, {wrong} wrong" + (": " + ", ".join(often) if often else "")


def wrapped(words, width=116):
    line = ""
    for w in words:
        if line and len(line) + 1 + len(w) > width:
            yield line
            line = w
        else:
            line = f"{line} {w}" if line else w
    if line:
        yield line


def table(path, name, head, comment, lines):
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"{head}enum {name} {{\n{comment}  static let table: StaticString = #\"\"\"\n")
        f.writelines(f"    {line}\n" for line in lines)
        f.write("    \"\"\"#\n}\n")


def grouped(entries):
    groups = collections.defaultdict(list)
    for word, key in entries:
        groups[key].append(word)
    for key in sorted(groups, key=lambda k: (-len(groups[k]), k)):
        yield "=" + key
        yield from wrapped(sorted(groups[key]))


def write(out, lexicon, guess, outside, rules, corpus):
    words = sorted(set(lexicon.lower) | set(lexicon.upper))
    legend = "".join(f"  /// {line}\n" for line in wrapped(["Letters:"] + [f"{t} {n}," for t, n, _ in TAGS[1:29]], 112))
    table(f"{out}/ClassLexicon.swift", "ClassLexicon", "/// What each word can be, the likeliest class first.\n///\n" + SOURCES,
          "  /// `=LOWER/UPPER` begins a group: the classes of the word in lower case / capitalised inside a sentence, where\n"
          "  /// that is more than \"name, or as in lower case\", or a name at the start as well.\n" + legend,
          grouped((w, f"{lexicon.lower.get(w, '')}/{lexicon.upper.get(w, '')}") for w in words))
    table(f"{out}/EndingClasses.swift", "EndingClasses", "/// What an unknown word can be, by its longest listed ending.\n///\n" + SOURCES,
          "  /// `=CLASSES` begins a group of endings; letters as in `ClassLexicon`.\n", grouped(guess.table.items()))
    table(f"{out}/IrregularForms.swift", "IrregularForms", "/// Forms whose lemma their ending does not give.\n///\n" + SOURCES,
          "  /// `form/lemma/letters`: the lemma of the form where it has one of these classes.\n",
          wrapped(f"{form}/{lemma}/{letters}" for form, lemma, letters in exceptions(lexicon, outside)))
    table(f"{out}/ClassRules.swift", "ClassRules",
          "/// Ordered contextual rules, found by Scripts/build.py over the treebanks GUM and EWT (Brill's way: at each step\n"
          "/// the rule that mends most). Built by that script; rules written by hand stand in `ClosedWordRules`.\n",
          "  /// `old new: condition & condition`: `old` becomes `new`, a possible class of the word, where all conditions hold.\n"
          "  /// A condition is places, kind, value; any of the places will do. `is` class now, `may` possible class, `word`,\n"
          "  /// `ends` last letters, `shape` (capital, first = capital at the sentence's start, caps, hyphen, digit).\n"
          "  /// The remark: at how many places the rule was right and wrong when it was found, and words it was right for.\n",
          [f"{named(rule, corpus)} # {example(corpus, lexicon, right, wrong, mended)}" for rule, right, wrong, mended in rules])


def genre(name):
    """GUM_news_iodine and weblog-blogspot.com_…: the genre is a part of the document's name."""
    return name.split("_")[1] if name.startswith("GUM_") else name.split("-")[0]


def parted(docs, every):
    """The documents to learn from, and every Nth of each genre, to judge by."""
    seen, learnt, aside = collections.Counter(), [], []
    for doc in docs:
        seen[genre(doc[0])] += 1
        (aside if every and seen[genre(doc[0])] % every == 0 else learnt).append(doc)
    return learnt, aside


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument("--wordnet", required=True)
    ap.add_argument("--specialist", required=True)
    ap.add_argument("--scowl", required=True)
    ap.add_argument("--brill", required=True)
    ap.add_argument("--limit", type=int, default=350)
    ap.add_argument("--least", type=float, default=2.5)
    ap.add_argument("--cost", type=float, default=1.4)
    ap.add_argument("--aside", type=int, default=0)
    ap.add_argument("--out")
    ap.add_argument("treebanks", nargs="+")
    a = ap.parse_args()
    begin = time.time()
    outside = Outside(a.wordnet, a.specialist, a.scowl, a.brill)
    docs = [d for path in a.treebanks for d in documents(path)]
    docs, held = parted(docs, a.aside)
    corpus = learn.Corpus()
    for k in range(FOLDS):      # each document starts from a lexicon that has not seen it: rules must know unknown words
        fill(corpus, docs[k::FOLDS], *lexicon_of([d for i, d in enumerate(docs) if i % FOLDS != k], outside))
    corpus.finish()
    lexicon, guess = lexicon_of(docs, outside)
    test = learn.Corpus(corpus.words, corpus.endings)
    fill(test, held or docs[:1], lexicon, guess)
    test.finish()

    def progress(rules, worth):
        learn.apply(test, [rules[-1][0]])
        if len(rules) % 50 == 0:
            print(f"{len(rules)} rules, last worth {worth:.1f}: learnt from {learn.accuracy(corpus)[0]:.2f} %, "
                  f"held out {learn.accuracy(test)[0]:.2f} % ({time.time() - begin:.0f} s)", flush=True)
    rules = learn.learn(corpus, a.limit, a.least, a.cost, progress)
    print(f"{len(lexicon.lower)} words, {len(rules)} rules, "
          f"learnt from {learn.accuracy(corpus)}, held out {learn.accuracy(test)} (universal, fine)")
    if a.out:
        write(a.out, lexicon, guess, outside, rules, corpus)


if __name__ == "__main__":
    main()
