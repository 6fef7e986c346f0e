"""Builds the class lexicon: what each word can be, the likeliest class first.

Sources: counts over treebank texts (GUM, CC BY 4.0; EWT, CC BY-SA 4.0: counts only), WordNet 3.0 (words, sense counts,
exception lists), the SPECIALIST lexicon's inflections as packaged in PyPI's lemminflect, the lexicon of Brill's tagger
(the likeliest class of each word) and SCOWL's size lists (only to leave out words that nobody writes). A word has one
list of classes for its lower-case form and, where they differ from "name, or else as in lower case", one for its
capitalised form inside a sentence; where that begins with a name, the word is one at a sentence's start as well.
"""
import collections, csv, glob, gzip, re

from treebank import LETTER

OPEN = set("nNbpzdvgjklr")
CLOSED = set("AMowyDicstxquhf.$")
VOWELS = "aeiou"
BRILL = 2.0           # the likeliest class in Brill's lexicon counts as if seen so many times
NAMED = 3             # and so a word's being there as a name, or in lower case
DAMPED = 0.6          # see counted

# Closed classes are complete only when written down: class, then words. Dictionaries say little about them.
WRITTEN = """
numeral: zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
numeral: eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
numeral: ½ ¼ ¾ ii iii iv vi vii viii ix xi xii xiii xiv
nounPlural: hundreds thousands millions billions trillions dozens tens scores politics
preposition: below beneath underneath beside besides amid amidst among amongst toward towards atop aboard via per versus vs
preposition: unlike despite onto upon within alongside throughout unto amongst outside inside beyond across behind during
subordinator: although though whereas unless lest albeit because whether until till once since while whilst if
pronoun: themselves himself herself itself myself yourself yourselves ourselves oneself themself everyone everybody
pronoun: someone somebody anyone anybody nobody everything something anything nothing mine yours hers ours theirs
possessivePronoun: whose my your his her its our their
whPronoun: who whom whoever whomever whatever whichever which what
determiner: the a an every each either neither no another
modal: cannot can could may might must shall should will would ought ca wo sha 'll 'd
auxiliary: 'm 're 've ai
coordinator: and or but nor plus &
negation: not n't
possessiveClitic: 's '
interjection: yes yeah yep hello hi hey oh wow okay please thanks
foreignWord: et al de la le el del etc
adverb: approx. ca. circa aka
verbBase: wan gon
adverb: how when where why however whenever wherever not never ever also too very quite rather almost
"""


def plural(w):
    if re.search(r"(s|x|z|ch|sh)$", w):
        return w + "es"
    return w[:-1] + "ies" if w.endswith("y") and w[-2:-1] not in VOWELS else w + "s"


def past(w):
    if w.endswith("e"):
        return w + "d"
    return w[:-1] + "ied" if w.endswith("y") and w[-2:-1] not in VOWELS else w + "ed"


def gerund(w):
    return w[:-1] + "ing" if w.endswith("e") and not w.endswith(("ee", "ye", "oe")) else w + "ing"


# Penn tags of open classes; those of closed classes differ too much from the universal ones.
PENN = {"NN": "n", "NNS": "N", "NNP": "P", "NNPS": "P", "VB": "b", "VBP": "p", "VBZ": "z", "VBD": "d", "VBN": "v",
        "VBG": "g", "JJ": "j", "JJR": "k", "JJS": "l", "RB": "r", "RBR": "r", "RBS": "r", "UH": "h"}


def brill_lexicon(path):
    """-> the likeliest class of each lower-case word, and that of each capitalised one (P or another)"""
    low, up = {}, {}
    for line in open(path, encoding="utf-8"):
        word, *tags = line.split() or [""]
        if not line.startswith(";") and tags and tags[0].split("|")[0] in PENN and re.fullmatch(r"[A-Za-z][A-Za-z'.-]*", word):
            letter = PENN[tags[0].split("|")[0]]
            if word[0].islower():
                low[word] = letter
            elif not word[1:].isupper():
                up[word.lower()] = letter
    return low, up


class Outside:
    """What the dictionaries say: weights per (word, tag), lemma of each inflected form."""

    def __init__(self, wordnet, specialist, scowl, brill, level=50):
        self.likeliest, self.names = brill_lexicon(brill)
        self.lower = collections.defaultdict(lambda: collections.defaultdict(float))
        self.upper = collections.defaultdict(lambda: collections.defaultdict(float))
        self.lemmas = {}
        self.size = {}
        for l in (10, 20, 35, 40, 50, 55, 60, 70):
            for kind in ("english", "american", "british"):
                for path in glob.glob(f"{scowl}/{kind}-words.{l}"):
                    for w in open(path, encoding="latin-1").read().split():
                        self.size.setdefault(w.lower(), l)
        counts = collections.Counter()
        for line in open(f"{wordnet}/cntlist.rev"):
            key, _, n = line.split()
            word, rest = key.split("%")
            counts[word, {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[rest[0]]] += int(n)
        inflections = collections.defaultdict(lambda: [])
        for row in csv.reader(gzip.open(specialist, "rt", encoding="utf-8")):
            inflections[row[0], row[1]].append([f.split("/") if f else [] for f in row[2:]])
        exceptions = collections.defaultdict(list)
        for pos in ("noun", "verb", "adj", "adv"):
            for line in open(f"{wordnet}/{pos}.exc"):
                form, *bases = line.split()
                for b in bases:
                    exceptions[b, pos].append(form)
        seen = set()
        for pos, short in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
            for line in open(f"{wordnet}/data.{pos}"):
                if line.startswith(" "):
                    continue
                c = line.split()
                for k in range(int(c[3], 16)):
                    w = c[4 + 2 * k].split("(")[0]
                    if "_" in w or (w, pos) in seen or not re.fullmatch(r"[A-Za-z][A-Za-z'.-]*", w):
                        continue
                    seen.add((w, pos))
                    n = counts[w.lower(), short]
                    if w[0].isupper():
                        self.upper[w.lower()]["j" if pos == "adj" else "P"] += 0.5 + n
                    else:
                        self.word(w, pos, n, inflections.get((w, pos), []), exceptions[w, pos])
        for (w, pos), rows in inflections.items():
            if (w, pos) not in seen and re.fullmatch(r"[a-z][a-z'-]*", w) and pos in ("noun", "verb", "adj", "adv"):
                if self.size.get(w, 99) <= 35:
                    self.word(w, pos, 0, rows, [])

    def add(self, form, letter, weight, lemma=None):
        self.lower[form.lower()][letter] += weight
        if lemma and lemma != form:
            self.lemmas.setdefault((form.lower(), letter), lemma)

    def word(self, w, pos, n, rows, irregular):
        weight = 0.2 + n
        if pos == "noun":
            self.add(w, "n", weight)
            forms = {f for r in rows for f in r[0]} | {f for f in irregular if not f.endswith("ves") or rows == []}
            forms.discard(w)
            for f in forms or {plural(w)}:
                self.add(f, "N", weight * 0.5, w)
        elif pos == "verb":
            self.add(w, "b", weight * 0.7)
            self.add(w, "p", weight * 0.2)
            row = rows[0] if rows else [[past(w)], [], [gerund(w)], [plural(w)]]
            for f in row[0]:
                self.add(f, "d", weight * 0.45, w)
            for f in row[1] or row[0]:
                self.add(f, "v", weight * 0.5, w)
            for f in row[2]:
                self.add(f, "g", weight * 0.4, w)
            for f in row[3]:
                self.add(f, "z", weight * 0.3, w)
        elif pos == "adj":
            self.add(w, "j", weight)
            if rows:
                for letter, forms in zip("kl", rows[0]):
                    for f in forms:
                        self.add(f, letter, 0.3 + 0.1 * n, w)
        else:
            self.add(w, "r", weight)


def counted(documents):
    """-> weights of tags per word in lower case or at the start, and per capitalised word inside a sentence.

    What one document repeats says less about English than what many say once: n times there weigh n to the power DAMPED.
    """
    low, up = (collections.defaultdict(collections.Counter) for _ in range(2))
    for sentences in documents:
        for word, sums in zip(once(sentences), (low, up)):
            for (w, tag), n in word.items():
                sums[w][tag] += n ** DAMPED
    return low, up


def once(sentences):
    """-> counts of (word, tag) in one document: in lower case or at the start, and capitalised inside a sentence"""
    low, up = collections.Counter(), collections.Counter()
    for s in sentences:
        headline = is_headline(s)
        first = True
        for form, tag in s:
            if tag in ".$":
                continue
            if not form[0].isupper():
                low[form.lower(), tag] += 1
            elif not first and not headline:
                up[form.lower(), tag] += 1
            elif tag != "P":
                low[form.lower(), tag] += 1
            first = False
    return low, up


def is_shouted(s):
    """Most words in capitals."""
    words = [f for f, _ in s if f[:1].isalpha()]
    return len(words) > 2 and sum(w.isupper() for w in words) * 10 >= len(words) * 7


def is_headline(s):
    """Most long words capitalised, or most words in capitals."""
    long = [f for f, _ in s if f[:1].isalpha() and len(f) > 3]
    return len(long) > 2 and sum(w[0].isupper() for w in long) * 4 >= len(long) * 3 or is_shouted(s)


class Lexicon:
    def __init__(self, outside, low, up, level=50):
        self.lower, self.upper = {}, {}
        written = collections.defaultdict(str)
        for line in WRITTEN.strip().split("\n"):
            name, words = line.split(":")
            for w in words.split():
                written[w] += LETTER[name]
        for w, tags in written.items():
            low.setdefault(w, collections.Counter())
            for t in tags:
                low[w][t] += 4
        for w in set(low) | {w for w in outside.lower if outside.size.get(w, 99) <= level or w in outside.likeliest} \
                | {w for w, t in outside.likeliest.items() if t != "P" and "-" not in w}:
            tags = self.merged(low.get(w, {}), outside.lower.get(w, {}), outside.likeliest.get(w), lower=True)
            if tags and self.is_word(w, low.get(w, {}), outside):
                self.lower[w] = tags
        for w in set(up) | set(outside.upper) | {w for w, t in outside.names.items() if t == "P"}:
            # The name's dictionary entry, or only its adjective where the word means something else in lower case: "Polish".
            book = outside.upper.get(w, {})
            tags = self.merged(up.get(w, {}), {t: n for t, n in book.items() if t == "j" or w not in self.lower})
            known = set(self.lower.get(w, "")) | {"P"}
            if w in self.lower and self.is_name(w, low.get(w, {}), up.get(w, {}), outside):
                tags = "P" + tags.replace("P", "")
            elif not tags or tags[0] == "P" and not set(tags) - known and (w in self.lower or not self.is_common_name(w, outside)):
                continue
            if re.fullmatch(r"[a-zà-ÿ][a-zà-ÿ-]*", w):
                self.upper[w] = tags if "P" in tags else tags + "P"

    @staticmethod
    def is_common_name(w, outside):
        """In both books as a name, and in neither as anything else: readable without its capital, too."""
        return outside.names.get(w) == "P" and "P" in outside.upper.get(w, {}) and w not in outside.lower and w not in outside.likeliest

    def is_name(self, w, low, up, outside):
        """Whether the capitalised word is likelier a name than the same word at a sentence's start."""
        name = up["P"] if "P" in up else 0
        common = sum(low.values()) + (NAMED if w in outside.likeliest else 0)
        return self.lower[w][0] in OPEN and name + (NAMED if outside.names.get(w) == "P" else 0) > common

    @staticmethod
    def is_word(w, seen, outside):
        """No addresses, numbers or passing compounds; a word of the treebanks alone must be there twice."""
        if w in outside.lower or w in outside.likeliest or any(t in CLOSED for t in seen):
            return re.fullmatch(r"['a-zà-ÿ&½¼¾][a-zà-ÿ'.-]*", w)
        return re.fullmatch(r"[a-zà-ÿ][a-zà-ÿ-]*", w) and sum(seen.values()) > 1

    @staticmethod
    def merged(seen, book, likeliest=None, lower=False):
        total, weight = sum(seen.values()), sum(book.values())
        score = {}
        closed = sum(n for t, n in seen.items() if t in CLOSED) * 2 > total and total > 3
        for t in sorted(set(seen) | (set() if closed else set(book) | ({likeliest} if likeliest else set()))):
            n, share = seen.get(t, 0), book.get(t, 0) / weight if weight else 0
            if n == 0 and total >= 20 and share < 0.04:
                continue
            if t == "P" and lower and n * 2 <= total + 1:
                continue
            if n and n * 150 < total or (t in "f" and total > n):
                continue
            score[t] = n + 0.8 * share + (BRILL if t == likeliest else 0)
        return "".join(sorted(score, key=lambda t: (-round(score[t], 4), t)))


class Guess:
    """Classes of an unknown lower-case word by its ending, counted over the dictionary words."""

    def __init__(self, lexicon, longest=5):
        count = collections.defaultdict(collections.Counter)
        for w, tags in lexicon.lower.items():
            if len(w) > 4 and set(tags) <= OPEN and w.isalpha():
                for k in range(1, longest + 1):
                    for rank, t in enumerate(tags):
                        # Whole numbers: sums of fractions would hang on the order of the words.
                        count[w[-k:]][t] += 10 if rank == 0 else 3
        self.table = {}
        for suffix, c in count.items():
            total = sum(c.values())
            if total < 250:
                continue
            tags = "".join(t for t, n in sorted(c.items(), key=lambda x: (-x[1], x[0])) if 100 * n >= 6 * total)
            self.table[suffix] = tags
        for suffix in sorted(self.table, key=len, reverse=True):
            if len(suffix) > 1 and self.table.get(suffix[1:]) == self.table[suffix]:
                del self.table[suffix]

    def of(self, w):
        for k in range(5, 0, -1):
            if w[-k:] in self.table:
                return self.table[w[-k:]]
        return "nj"


def start(s, lexicon, guess):
    """-> for each token of a sentence: (start tag, possible tags)"""
    out, headline, shouted = [], is_headline(s), is_shouted(s)
    first = True
    for form, gold in s:
        if gold in ".$":
            out.append((gold, gold))
            continue
        if ADDRESS.fullmatch(form):
            out.append(("P", "P"))
            first = False
            continue
        w, c = form.lower(), form[0]
        low = lexicon.lower.get(w, "")
        if c.isdigit() or (c in ".,+" and form[1:2].isdigit()):
            if w.endswith(("th", "st", "nd", "rd")):
                tags = "jr"
            elif w.endswith("s"):
                tags = "Nu"
            else:
                tags = "uP"
        elif not c.isupper():
            tags = low or lexicon.upper.get(w) or unknown(w, lexicon, guess)
            if not low and form != w and w not in lexicon.upper:
                tags = "P" + tags.replace("P", "")
        elif (first or headline) and (low or headline):
            # Any capitalised word may be a name, but no closed-class word, and not where all is in capitals.
            up = lexicon.upper.get(w, "" if low and (shouted or low[0] in CLOSED) else "P")
            if low and first and not headline and lexicon.upper.get(w, "")[:1] == "P":
                low, up = up, low
            tags = low + up if low else up + ("nNj" if headline else "")
        else:
            up = lexicon.upper.get(w, "P")
            tags = up + low
            if "-" in w and not low:
                tags = up + unknown(w, lexicon, guess)
        seen = "".join(dict.fromkeys(tags))
        out.append((seen[0], seen))
        first = False
    return out


ADDRESS = re.compile(r"(?i).*://.*|.+@.*|(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|edu|gov|co|uk|ca|nl)(/.*)?")
PREFIXES = set("pro anti non pre post multi cross inter intra semi ultra sub self pan all one two three four".split())


def unknown(w, lexicon, guess):
    if "-" not in w:
        return guess.of(w)
    first, last = w.split("-", 1)[0], w.rsplit("-", 1)[1]
    tags = lexicon.lower.get(last) or guess.of(last)
    if tags[0] in "vgu" or (tags[0] == "n" and (first in PREFIXES or first.isdigit())):
        return "j" + tags.replace("j", "")
    return tags + ("" if "j" in tags else "j")
