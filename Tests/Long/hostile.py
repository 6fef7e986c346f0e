#!/usr/bin/env python3
"""Feeds texts and pages made to break a reader to the tool, each in three sizes, and checks that time grows with size.

usage: hostile.py [--tool PATH] [--bytes N] [--ratio R] [NAME…]

Each shape is read with N bytes, twice and four times as many. Linear work takes four times as long for the last as for
the first; more than R times as long fails (where it takes long enough to be measured at all), and so does a record
that is missing, crashed or overdue. A failure that names a limit is as good as a record: no more work is done.
"""
import argparse
import json
import os
import random
import resource
import subprocess
import sys
import time


def words(seed, count):
    """Pronounceable words, none of them twice."""
    generator = random.Random(seed)
    made = set()
    while len(made) < count:
        syllables = range(generator.randint(2, 4))
        made.add("".join(generator.choice("bdfgklmnprstv") + generator.choice("aeiou") for _ in syllables))
    return sorted(made)


NAMES = [word.capitalize() for word in words(1, 40_000)]
DIGITS = "3141592653589793"


def repeated(unit):
    return lambda size: (unit * (size // len(unit.encode()) + 1)).encode()[:size].decode("utf-8", "ignore")


def numbered(unit):
    """A unit with {n}, a running number, {a} and {b}, names that seldom come again."""
    def make(size):
        parts, length, n = [], 0, 0
        while length < size:
            part = unit.format(n=n, a=NAMES[n % len(NAMES)], b=NAMES[(n * 7 + n // len(NAMES)) % len(NAMES)])
            parts.append(part)
            length += len(part)
            n += 1
        return "".join(parts)
    return make


def nested(opening, closing, middle=" and so on "):
    def make(size):
        count = (size - len(middle)) // (len(opening) + len(closing))
        return opening * count + middle + closing * count
    return make


TEXTS = {
    "one sentence again and again": repeated("The minister said on Monday that 12 people had left the town. "),
    "the same in paragraphs": repeated("The minister said on Monday that 12 people had left the town.\n\n"),
    "a sentence without end": repeated("the minister said that the town would pay, and the mayor said it would not, "),
    "words without a stop": repeated("town "),
    "that that that": repeated("said that "),
    "said said said": repeated("said "),
    "and and and": repeated("and "),
    "of of of": repeated("the head of "),
    "commas": repeated(", "),
    "tiny sentences": repeated("Go. "),
    "letters with stops": repeated("A. "),
    "stops": repeated("."),
    "question marks": repeated("? "),
    "blanks": lambda size: "Go." + " " * size + "Went.",
    "lines": repeated("\n"),
    "no blanks": repeated("thetownwouldpay"),
    "one word of letters": repeated("a"),
    "one number": repeated(DIGITS),
    "one number in groups": repeated("123,"),
    "decimal points": repeated("1.2"),
    "numbers": repeated("12 345 "),
    "list of numbers": repeated("12, 13, 14 and "),
    "number words": repeated("two hundred thousand "),
    "and one": repeated("one and "),
    "money": repeated("$12 million, €4.50 and 300 pounds for "),
    "percent": repeated("from 3% to 4% of "),
    "ranges": repeated("10-"),
    "dates": repeated("on 12 May 2020 and in June 2021, "),
    "months": repeated("May "),
    "ages": repeated("Ann, 12, and Bob, 13, "),
    "times": repeated("at 12:30 p.m. "),
    "scores": repeated("3-2 4-1 "),
    "hyphens": repeated("a-"),
    "dashes": repeated("— he said — "),
    "apostrophes": repeated("'s "),
    "quotation marks": repeated('"'),
    "opening marks": repeated("“"),
    "closing marks": repeated("”"),
    "single marks": repeated("‘"),
    "quotes": repeated("“We pay,” he said. "),
    "quotes in one sentence": repeated("“we pay” he said, "),
    "quoted words": repeated("“pay” and "),
    "quotes never closed": repeated("He said: “We pay and go home.\n\n"),
    "nested quotes": nested("“he said ", "”"),
    "nested single quotes": nested("“‘", "’”"),
    "nested brackets": nested("(the town ", ")"),
    "brackets": repeated("("),
    "brackets closed": repeated("(a) "),
    "colons": repeated("he said: "),
    "semicolons": repeated("he said; "),
    "names": numbered("{a} {b} said that {b} {a} had left. "),
    "names in a list": numbered("{a} {b}, "),
    "names in a row": numbered("{a} "),
    "one surname": numbered("{a} Smith said he would go. "),
    "one surname in a list": numbered("{a} Smith, "),
    "one given name": numbered("John {a} said he would go. "),
    "one name": repeated("John Smith said he would go. "),
    "one name in a row": repeated("John Smith "),
    "one name in lines": repeated("John Smith\n\n"),
    "two names by turns": repeated("John Smith met Ann Smith and Smith said so. "),
    "titles": numbered("Mr {a} and Dr {b} and President {a}, "),
    "titles alone": repeated("Mr "),
    "roles": numbered("{a} {b}, head of the {b} Ministry of {a}, said so. "),
    "roles without names": repeated("the prime minister of the chairman of "),
    "bodies": numbered("the {a} Group (AG), the Bank of {b} and "),
    "short forms": numbered("the {a} {b} Group (AG) said so. AG left. "),
    "capitals": repeated("AB "),
    "one long word of capitals": repeated("A"),
    "words in capitals": repeated("THE MINISTER SAID THAT "),
    "pronouns": repeated("He said she said. "),
    "pronouns in one sentence": repeated("he told her that she told him that "),
    "they after names": numbered("{a} {b} left. They said so. "),
    "the group": repeated("The group said the company said so. "),
    "officials": repeated("Two officials told Reuters that "),
    "according to": repeated("according to sources, "),
    "relays": numbered("{a} told {b}, who told "),
    "denials": repeated("He denied that he denied that "),
    "hedges": repeated("it may possibly be alleged that "),
    "verbs": repeated("went going gone had been being "),
    "infinitives": repeated("to want to "),
    "relatives": repeated("the man who saw the man whom "),
    "adjectives": repeated("big old "),
    "nouns": repeated("house boat "),
    "possessives": repeated("John's mother's "),
    "negations": repeated("not "),
    "combining characters": lambda size: "a" + "\u0301" * (size // 2),
    "other letters": repeated("и"),
    "other words": repeated("мир "),
    "no spaces between words": repeated("国会は。"),
    "emoji": repeated("\U0001F600"),
    "joined emoji": repeated("\U0001F469\u200D"),
    "soft hyphens": repeated("\u00AD"),
    "narrow blanks": repeated("1\u202F"),
    "lists": repeated("- item\n"),
    "headings": repeated("Town pays\n\n"),
    "datelines": repeated("CAIRO (Reuters) - "),
    "web addresses": repeated("https://a.example/b?c=d "),
    "addresses": repeated("a@b.example "),
    "noise": lambda size: random.Random(2).randbytes(size).decode("latin-1"),
    "noise of words": lambda size: noise(size),
}


def noise(size):
    generator = random.Random(3)
    bits = ["the", "said", "that", "“", "”", "(", ")", ",", ".", "12", "$3", "%", "Mr", "Smith", "he", "and", "of",
            "to", "May", "Reuters", "told", "–", "'s", ":", ";", "million", "not", "who", "had", "will",
            "according to", "\n\n"]
    parts, length = [], 0
    while length < size:
        part = generator.choice(bits)
        parts.append(part)
        length += len(part) + 1
    return " ".join(parts)


def page(body):
    return lambda size: "<html><body><article><h1>Town pays</h1>" + body(size) + "</article></body></html>"


PAGES = {
    "paragraphs": page(repeated("<p>The minister said on Monday that 12 people had left the town.</p>")),
    "tiny paragraphs": page(repeated("<p>a")),
    "breaks": page(repeated("a<br>")),
    "links": page(repeated("<a href=/b>The town</a> ")),
    "deep": page(nested("<div>", "</div>", "<p>The minister said that 12 people had left.</p>")),
    "deep with text": page(repeated("<div>The minister said so. ")),
    "lists in lists": page(repeated("<ul><li>The town")),
    "tables": page(repeated("<tr><td>12<td>town")),
    "tables in tables": page(repeated("<table><tr><td>12")),
    "marked letters": page(repeated("<b>a</b>")),
    "bold never closed": page(repeated("<p><b>The town")),
    "entities": page(repeated("&amp;&eacute;")),
    "captions": page(repeated("<figure><img src=a><figcaption>The town, seen by Ann Smith</figcaption></figure>")),
    "scripts": page(repeated("<script>a</script>")),
    "linked data": lambda size:
        "<script type=application/ld+json>" + nested("[", "]", "")(size) + "</script><p>The town.",
    "meta": lambda size: repeated("<meta property=article:author content='Ann Smith'>")(size) + "<p>The town pays.</p>",
    "headings": page(repeated("<h2>The town</h2>")),
    "times": page(repeated("<time datetime=2024-01-02>2 January 2024</time>")),
    "menus": page(repeated("<nav><a href=/>Home</a></nav>")),
    "quotes": page(repeated("<blockquote>“We pay,” said Ann Smith.</blockquote>")),
}


def cpu_seconds(tool, form, text, limit):
    """Processor time for one record, and what became of it."""
    line = json.dumps({"id": "hostile", ("html" if form == "page" else "text"): text})
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    arguments = [tool, "extract", "--from", "jsonl", "--to", "jsonl", "--jobs", "1", "--language", "en", "--no-isolate"]
    try:
        run = subprocess.run(arguments, input=line.encode() + b"\n", capture_output=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return limit, "overdue"
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime
    if run.returncode != 0:
        return seconds, f"status {run.returncode}: {run.stderr.decode()[-200:]}"
    record = json.loads(run.stdout)
    return seconds, record["error"]["code"] if record["error"] else f"{len(run.stdout)} bytes"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=os.path.join(os.path.dirname(__file__), "../../.build/release/onrecord"))
    parser.add_argument("--bytes", type=int, default=250_000)
    parser.add_argument("--ratio", type=float, default=7)
    parser.add_argument("--limit", type=float, default=60, help="seconds for one record")
    parser.add_argument("--quiet", action="store_true", help="only what fails")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    failed = 0
    shapes = [("text", name, make) for name, make in TEXTS.items()]
    shapes += [("page", name, make) for name, make in PAGES.items()]
    for form, name, make in shapes:
        if options.names and name not in options.names:
            continue
        times, ends = [], []
        for factor in (1, 2, 4):
            seconds, end = cpu_seconds(options.tool, form, make(options.bytes * factor), options.limit)
            times.append(seconds)
            ends.append(end)
            if end == "overdue":
                break
        ratio = times[-1] / max(times[0], 0.05)
        is_bad = any(end in ("overdue", "crashed", "timedOut") or end.startswith("status") for end in ends)
        is_bad = is_bad or (ratio > options.ratio and times[-1] > 0.5)
        failed += is_bad
        if is_bad or not options.quiet:
            print(f"{'FAIL' if is_bad else 'ok  '} {form} {name:32} {ratio:5.1f}  "
                  + " ".join(f"{seconds:.2f}" for seconds in times) + f" s  {ends[-1]}", flush=True)
    print(f"{failed} shapes failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
