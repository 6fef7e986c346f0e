"""Finds ordered contextual rules (Brill's way): the rule that mends most and spoils least is taken, applied, and so on.

A rule changes one class into another, possible, class of the word where its conditions hold. A condition is
(kind, offsets, value): kind "is" (class now), "may" (class possible), "word", "ends" (last letters) or "shape";
it holds if it holds at any of the offsets. All places are tested before any is changed.
"""
import numpy as np

from lexicon import is_headline
from treebank import INDEX, TAGS, UNIVERSAL

PAD = 3
SHAPES = ["", "capital", "first", "caps", "hyphen", "digit"]          # capitals say nothing in a headline
NEAR = 0.9            # rules within this share of the best one are taken in the same round
SPREAD = 3            # a rule must mend in as many documents
NARROW = 0.5          # worth of mending a class within the same universal class

RESERVED = set("&#/")     # signs of the notation

TEMPLATES = [((("is", (o,)),)) for o in (-1, 1, -2, 2)]
TEMPLATES += [
    (("is", (-1, -2)),), (("is", (1, 2)),), (("is", (-1, -2, -3)),), (("is", (1, 2, 3)),),
    (("is", (-1,)), ("is", (1,))), (("is", (-2,)), ("is", (-1,))), (("is", (1,)), ("is", (2,))),
    (("is", (-1,)), ("is", (2,))), (("is", (-2,)), ("is", (1,))),
    (("is", (-2,)), ("is", (-1,)), ("is", (1,))), (("is", (-1,)), ("is", (1,)), ("is", (2,))),
    (("is", (-3,)), ("is", (-2,)), ("is", (-1,))),
    (("word", (0,)),), (("word", (-1,)),), (("word", (1,)),), (("word", (-2,)),), (("word", (2,)),),
    (("word", (-1, -2)),), (("word", (1, 2)),), (("word", (-1, -2, -3)),),
    (("word", (0,)), ("is", (-1,))), (("word", (0,)), ("is", (1,))), (("word", (0,)), ("is", (2,))),
    (("word", (0,)), ("is", (-2,))), (("word", (0,)), ("is", (1, 2))), (("word", (0,)), ("is", (-1, -2))),
    (("word", (0,)), ("is", (1, 2, 3))),
    (("word", (0,)), ("is", (-1,)), ("is", (1,))), (("word", (0,)), ("is", (1,)), ("is", (2,))),
    (("word", (0,)), ("word", (-1,))), (("word", (0,)), ("word", (1,))),
    (("word", (0,)), ("may", (1,))), (("word", (0,)), ("may", (-1,))), (("word", (0,)), ("shape", (1,))),
    (("word", (-1,)), ("is", (1,))), (("is", (-1,)), ("word", (1,))), (("word", (-1,)), ("is", (-2,))),
    (("word", (1,)), ("is", (2,))), (("word", (-1,)), ("may", (1,))), (("word", (-1,)), ("shape", (0,))),
    (("may", (1,)),), (("may", (-1,)),), (("is", (-1,)), ("may", (1,))), (("is", (1,)), ("may", (-1,))),
    (("is", (-1,)), ("may", (0,))), (("is", (1,)), ("may", (0,))), (("is", (-1,)), ("may", (2,))),
    (("ends", (0,)),), (("ends", (0,)), ("is", (-1,))), (("ends", (0,)), ("is", (1,))),
    (("ends", (0,)), ("shape", (0,))), (("ends", (1,)), ("is", (-1,))), (("ends", (-1,)), ("is", (1,))),
    (("shape", (0,)),), (("shape", (0,)), ("is", (-1,))), (("shape", (0,)), ("is", (1,))),
    (("shape", (0,)), ("shape", (1,))), (("shape", (0,)), ("shape", (-1,))), (("shape", (0,)), ("may", (1,))),
    (("shape", (0,)), ("is", (-1,)), ("is", (1,))), (("shape", (0,)), ("word", (1,))), (("shape", (0,)), ("may", (0,))),
]


class Corpus:
    """Sentences as columns, three empty places between them."""

    def __init__(self, words=None, endings=None, minimum=20):
        self.words, self.endings, self.minimum = words, endings, minimum
        self.rows, self.documents, self.numbers = [], [], {}

    def add(self, sentence, starts, document=0):
        self.documents.append((len(self.rows), document))
        self.rows += [None] * PAD
        alone, headline = True, is_headline(sentence)
        for (form, gold), (tag, may) in zip(sentence, starts):
            self.rows.append((form, INDEX[gold], INDEX[tag], sum(1 << INDEX[t] for t in may), shape(form, alone, headline)))
            alone = alone and not form[0].isalnum()

    def finish(self):
        self.rows += [None] * PAD
        n = len(self.rows)
        self.form = [r[0] if r else "" for r in self.rows]
        low = [f.lower() for f in self.form]
        if self.words is None:
            # Rules may name words and endings of general use only, not what one text is about.
            names = [d for (a, d), (b, _) in zip(self.documents, self.documents[1:] + [(n, 0)]) for _ in range(a, b)]
            self.words = numbered([w for w, _ in sorted(set(zip(low, names))) if w and w not in RESERVED], self.minimum)
            self.endings = numbered([w[-k:] for w in sorted(set(low)) for k in (2, 3, 4) if len(w) > k + 1 and w.isalpha()], 15)
        self.gold, self.tag, self.may, self.shape = (np.array([r[k] if r else 0 for r in self.rows], dtype=np.int64)
                                                     for k in (1, 2, 3, 4))
        self.word = np.array([self.words.get(f, 0) for f in low], dtype=np.int64)
        self.ends = [np.array([self.endings.get(f[-k:], 0) if len(f) > k + 1 else 0 for f in low], dtype=np.int64)
                     for k in (2, 3, 4)]
        self.inside = np.array([r is not None for r in self.rows])
        self.document = np.zeros(n, dtype=np.int64)
        for k, ((a, name), (b, _)) in enumerate(zip(self.documents, self.documents[1:] + [(n, 0)])):
            self.document[a:b] = self.numbers.setdefault(name, len(self.numbers))
        del self.rows
        return self


def shape(form, alone, headline):
    if "-" in form and len(form) > 2:
        return 4
    if form[0].isdigit():
        return 5
    if form[0].isupper() and not headline:
        return 3 if len(form) > 1 and form.isupper() else 2 if alone else 1
    return 0


def numbered(items, minimum):
    count = {}
    for x in items:
        if x:
            count[x] = count.get(x, 0) + 1
    return {x: i + 1 for i, x in enumerate(sorted(x for x, n in count.items() if n >= minimum))}


def holds(c, at, condition):
    kind, offsets, value = condition
    out = np.zeros(len(at), dtype=bool)
    for o in offsets:
        if kind == "is":
            out |= c.tag[at + o] == value
        elif kind == "word":
            out |= c.word[at + o] == value
        elif kind == "may":
            out |= (c.may[at + o] >> value) & 1 == 1
        elif kind == "shape":
            out |= c.shape[at + o] == value
        else:
            for column in c.ends:
                out |= column[at + o] == value
    return out


def places(c, rule):
    old, new, conditions = rule
    at = np.nonzero((c.tag == old) & ((c.may >> new) & 1 == 1))[0]
    for condition in conditions:
        at = at[holds(c, at, condition)]
    return at


def values(c, at, kind, offsets):
    """-> list of columns of values; 0 where there is none (-1 for a class, of which 0 is the sentence's edge)"""
    if kind == "is":
        columns = [c.tag[at + o] for o in offsets]
    elif kind == "word":
        columns = [c.word[at + o] for o in offsets]
    elif kind == "shape":
        columns = [c.shape[at + o] for o in offsets]
    elif kind == "may":
        m = c.may[at + offsets[0]]
        columns = [np.where((m >> t) & 1 == 1, t, -1) for t in range(1, len(TAGS))]
    else:
        columns = [e[at + offsets[0]] for e in c.ends]
    if kind != "is":
        columns = [np.where(x == 0, -1, x) for x in columns]
    for k in range(1, len(columns)):
        for j in range(k):
            columns[k] = np.where(columns[k] == columns[j], -1, columns[k])
    return columns


def candidates(c, wrong, template, least):
    base = c.tag[wrong] * 32 + c.gold[wrong]
    key, cells = [base], [[]]
    ok = [np.ones(len(wrong), dtype=bool)]
    for kind, offsets in template:
        width = 1 << 14 if kind in ("word", "ends") else 32
        more = values(c, wrong, kind, offsets)
        key, ok = ([k * width + np.maximum(v, 0) for k in key for v in more], [o & (v >= 0) for o in ok for v in more])
    keys = np.concatenate([k[o] for k, o in zip(key, ok)])
    if not len(keys):
        return
    worth = np.concatenate([WORTH[c.tag[wrong], c.gold[wrong]][o] for o in ok])
    unique, back = np.unique(keys, return_inverse=True)
    good = np.bincount(back, weights=worth)
    for k in np.nonzero(good >= least)[0]:
        x, conditions = int(unique[k]), []
        for kind, offsets in reversed(template):
            width = 1 << 14 if kind in ("word", "ends") else 32
            conditions.append((kind, offsets, x % width))
            x //= width
        yield good[k], (x // 32, x % 32, tuple(reversed(conditions)))


WORTH = np.array([[1.0 if UNIVERSAL[a[0]] != UNIVERSAL[b[0]] else NARROW for b in TAGS] for a in TAGS])


def score(c, rule, cost):
    """-> (worth, right, wrong) of a rule as things stand"""
    old, new, _ = rule
    at = places(c, rule)
    right, wrong = int(np.sum(c.gold[at] == new)), int(np.sum(c.gold[at] == old))
    return WORTH[old, new] * (right - cost * wrong), right, wrong


def is_general(c, rule):
    """Whether what a rule mends stands in several documents: else it may be the custom of one."""
    at = places(c, rule)
    return len(set(c.document[at[c.gold[at] == rule[1]]].tolist())) >= SPREAD


def best_rules(c, least, usable, cost, tried):
    """The best rule and those not much worse: they are likely to be the best ones of the next steps."""
    wrong = np.nonzero(c.inside & (c.tag != c.gold) & ((c.may >> c.gold) & 1 == 1))[0]
    found = []
    for template in TEMPLATES:
        found += candidates(c, wrong, template, max(least, usable * NEAR))
    found.sort(key=lambda x: (-x[0], len(x[1][2]), x[1]))
    best, chosen, right = least - 1e-9, [], {}
    for good, rule in found:
        if good <= best * NEAR:
            break
        old, new, conditions = rule
        # Endings do not make names: such a rule would only remember some.
        if rule in tried or TAGS[new][0] == "P" and any(kind == "ends" for kind, _, _ in conditions):
            continue
        if (old, new) not in right:
            right[old, new] = np.nonzero((c.tag == old) & (c.gold == old) & ((c.may >> new) & 1 == 1))[0]
        at = right[old, new]
        for condition in conditions:
            at = at[holds(c, at, condition)]
        worth = good - cost * len(at) * WORTH[old, new]
        if worth > best * NEAR and is_general(c, rule):
            best = max(best, worth)
            chosen.append((worth, rule))
    return sorted(((w, r) for w, r in chosen if w >= best * NEAR), key=lambda x: (-x[0], len(x[1][2]), x[1])), best


def learn(c, limit, least=3.0, cost=1.2, progress=None):
    """-> the rules in order, each with how many places it mended and spoiled, and where it mended"""
    rules, usable, tried = [], 0, set()
    while len(rules) < limit:
        chosen, best = best_rules(c, least, usable, cost, tried)
        if not chosen:
            if not usable:
                break
            usable = 0            # nothing near the last score: look again from the bottom
            continue
        usable = best
        tried.add(chosen[0][1])
        for _, rule in chosen[:200]:
            worth, right, wrong = score(c, rule, cost)
            if worth < best * NEAR or worth < least or len(rules) >= limit:
                continue
            at = places(c, rule)
            mended = at[c.gold[at] == rule[1]]
            c.tag[at] = rule[1]
            tried.add(rule)
            rules.append((rule, right, wrong, mended))
            if progress:
                progress(rules, worth)
    return rules


def apply(c, rules):
    for rule in rules:
        c.tag[places(c, rule)] = rule[1]


def written(path):
    """The rules of ClosedWordRules.swift: -> [(line, olds, new, conditions)]; a condition is (kind, offsets, values, negated)."""
    rules = []
    for line in open(path, encoding="utf-8").read().split('#"""')[1].split('"""#')[0].split("\n"):
        line = line.split(" #")[0].split("#")[0].strip() if not line.strip().startswith("#") else ""
        if not line:
            continue
        classes, conditions = line.split(":", 1)
        olds, new = classes.split(" ")
        parsed = []
        for condition in conditions.split(" & "):
            at, kind, values = condition.split()
            offsets = tuple(int(o) for o in at.split("/"))
            values = [values] if values == "/" and kind.endswith("word") else values.split("/")
            parsed.append((kind.lstrip("!"), offsets, values, kind[0] == "!"))
        rules.append((line, [NUMBER[o] for o in olds.split("/")], NUMBER[new], parsed))
    return rules


NUMBER = {name: i for i, (_, name, _) in enumerate(TAGS)}


def apply_written(c, rules):
    """Applies hand-written rules as the tagger does; -> for each (line, mended, spoiled)"""
    low = np.array([f.lower() for f in c.form])
    report = []
    for line, olds, new, conditions in rules:
        mended, spoiled = 0, 0
        for old in olds:
            at = np.nonzero((c.tag == old) & ((c.may >> new) & 1 == 1))[0]
            for kind, offsets, values, negated in conditions:
                found = np.zeros(len(at), dtype=bool)
                for o in offsets:
                    if kind == "word":
                        found |= np.isin(low[at + o], values)
                    elif kind == "ends":
                        found |= np.array([f.endswith(tuple(values)) for f in low[at + o]], dtype=bool)
                    else:
                        for v in values:
                            found |= holds(c, at, (kind, (o,), SHAPES.index(v) if kind == "shape" else NUMBER[v]))
                at = at[found != negated]
            mended += int(np.sum(c.gold[at] == new))
            spoiled += int(np.sum(c.gold[at] == old))
            c.tag[at] = new
        report.append((line, mended, spoiled))
    return report


def accuracy(c):
    """-> universal classes, fine classes; punctuation left out"""
    universal = np.array([list(dict.fromkeys(UNIVERSAL.values())).index(UNIVERSAL[t[0]]) for t in TAGS])
    real = c.inside & (c.gold != INDEX["."]) & (c.gold != INDEX["$"])
    return (100 * np.mean(universal[c.tag[real]] == universal[c.gold[real]]), 100 * np.mean(c.tag[real] == c.gold[real]))
