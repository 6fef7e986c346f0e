#!/usr/bin/env python3
"""Makes small edits to articles and checks that `onrecord diff` reports exactly these.

usage: edits.py [--tool PATH] [--pairs N] [--seed N] [--pages] ARTICLES.jsonl
Each line has `id` and `text` or `html`; of pages, the text that the tool reads in them is edited, or with --pages the page
itself. Each article gets up to five edits: a number changed, a source replaced or dropped, a quotation cut, a hedge dropped.
Then everything is changed that must make no difference: paragraphs change places, quotation marks, dashes and blanks are
typed in another way, and pages get more furniture. Besides, each article is compared with itself (no change), and the new
version with the old one (the same changes, mirrored). The seed makes a run repeatable.
Prints what was missed and what was reported beside the edits; exit status 1 when precision or recall is below 95.
"""
import argparse
import collections
import json
import random
import re
import subprocess
import sys
import tempfile

MIRRORED = {
    "rangeNarrowed": "rangeWidened", "boundDropped": "boundAdded", "approximationDropped": "approximationAdded",
    "attributionDropped": "attributionAdded", "sourceNamed": "sourceAnonymised", "relayDropped": "relayAdded",
    "quoteTruncated": "quoteExtended", "quoteToParaphrase": "paraphraseToQuote", "hedgeDropped": "hedgeAdded",
    "claimRemoved": "claimAdded",
}
MIRRORED |= {b: a for a, b in MIRRORED.items()}
NAMES = ["Wilma Tarquin", "Osbert Lindqvist", "Petronella Yates", "Caspar Whitlow", "Isolde Marchbanks"]
COUNTED = {"count", "money", "percent", "measure"}


def run(tool, *arguments, lines=()):
    """The command's output as JSON objects."""
    data = "".join(json.dumps(line) + "\n" for line in lines).encode()
    done = subprocess.run([tool, *arguments], input=data, capture_output=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{tool} {' '.join(arguments)}: status {done.returncode}\n{done.stderr.decode()[:2000]}")
    return [json.loads(line) for line in done.stdout.decode().split("\n")[:-1]]


def diff(tool, olds, news):
    """One diff for each pair, in order; the addresses pair them."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as a, tempfile.NamedTemporaryFile("w", suffix=".jsonl") as b:
        for file, lines in ((a, olds), (b, news)):
            for number, line in enumerate(lines):
                file.write(json.dumps({**line, "url": f"https://pairs.example/{number}"}) + "\n")
            file.flush()
        return run(tool, "diff", a.name, b.name, "--to", "jsonl")


def kinds(found):
    return collections.Counter(kind for change in found["changes"] for kind in change["kinds"])


# Edits: each yields (start, end, replacement, expected kinds, what it is).


def quoted_ranges(record):
    return [(q["start"], q["end"]) for q in record["quotes"] if q["kind"] != "indirect"]


def within(start, end, ranges):
    return any(a <= start and end <= b for a, b in ranges)


def claims_over(record, start, end):
    return [c for c in record["claims"] if any(a <= start and end <= b for a, b in c["content"])]


def numbers(record, dice):
    """12 → 17, 4.5 → 4.7: the last digit that is not part of a group of zeros."""
    text, quoted = record["text"], quoted_ranges(record)
    shown = collections.Counter(f["low"] for f in record["figures"])
    for figure in record["figures"]:
        words = text[figure["start"]:figure["end"]]
        if figure["kind"] not in COUNTED or figure["low"] is None or figure["low"] != figure["high"] or shown[figure["low"]] > 1:
            continue
        number = re.search(r"\d[\d,.]*\d|\d", words)
        if not number or len(re.findall(r"\d[\d,.]*", words)) > 1 or figure["same"] or figure["was"]:
            continue
        over = claims_over(record, figure["start"], figure["end"])
        if len(over) != 1:
            continue
        place = max((i for i, c in enumerate(number.group()) if c in "123456789"), default=None)
        if place is None:
            continue
        digit = dice.choice([d for d in "123456789" if d != number.group()[place]])
        at = figure["start"] + number.start() + place
        in_quote = within(figure["start"], figure["end"], quoted) and any(
            q["kind"] == "direct" or is_marked(text, q, figure["start"])
            for q in record["quotes"] if q["start"] <= figure["start"] < q["end"] and q["kind"] != "indirect")
        yield at, at + 1, digit, ["figureChanged"] + ["quoteEdited"] * in_quote, f"{words} gets a {digit}"


def is_marked(text, quote, place):
    """Whether a place in a mixed quotation lies between marks."""
    before = text[quote["start"]:place]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def sources(record, dice):
    """Another name for somebody whom the text names once, as the source."""
    actors = {a["id"]: a for a in record["actors"]}
    for claim in record["claims"]:
        source = claim["source"]
        if not source or source["kind"] != "named" or source["actor"] is None or claim["within"]:
            continue
        actor = actors[source["actor"]]
        if actor["type"] != "person" or len(actor["mentions"]) != 1 or len(actor["name"].split()) < 2 or actor["aliases"]:
            continue
        mention = actor["mentions"][0]
        told = [c for c in record["claims"] if (c["source"] or {}).get("actor") == actor["id"]]
        passed = [c for c in record["claims"] if any(h["actor"] == actor["id"] for h in c["chain"])]
        if len(told) == 1 and not passed and source["start"] <= mention["start"] and mention["end"] <= source["end"]:
            name = dice.choice(NAMES)
            yield mention["start"], mention["end"], name, ["speakerChanged"], f"{actor['name']} → {name}"


def attributions(record, dice):
    """“…, police said.” → “….”"""
    text = record["text"]
    for quote in record["quotes"]:
        source, cue = quote["source"], quote["cue"]
        if not source or not cue or quote["kind"] != "indirect" or len(quote["content"]) != 1 or quote["addressee"]:
            continue
        claim = next(c for c in record["claims"] if quote["id"] in c["quotes"])
        if claim["within"] or claim["chain"] or any(c["within"] == claim["id"] for c in record["claims"]):
            continue
        start, end = quote["content"][0]
        tail = (min(source["start"], cue["start"]), max(source["end"], cue["end"]))
        starts = start == 0 or text[start - 2:start] in (". ", "\n\n")
        if cue["lemma"] not in ("say", "according to") or tail[1] - tail[0] > 60 or re.search("[,(]", text[tail[0]:tail[1]]):
            continue
        if starts and text[end:tail[0]] == ", " and text[tail[1]:tail[1] + 1] == "." and end - start > 40:
            if (later := text[tail[1] + 1:tail[1] + 3]) and later[0] not in " \n":
                continue
            yield end, tail[1], "", ["attributionDropped"], f"drops {text[tail[0]:tail[1]]!r}"


def cuts(record, dice):
    """The second half of a quotation."""
    text = record["text"]
    for quote in record["quotes"]:
        if quote["kind"] != "direct" or len(quote["content"]) != 1 or not quote["source"]:
            continue
        start, end = quote["content"][0]
        words = list(re.finditer(r"\S+", text[start:end]))
        inner = text[start + 1:end - 1]
        if len(words) < 12 or text[start] not in "“\"" or text[end - 1] not in "”\"" or re.search("[“”\"\n]", inner):
            continue
        if any(c["within"] for c in claims_over(record, start + 1, end - 1)):
            continue
        inside = [c for c in record["claims"] if c["start"] >= start and c["end"] <= end]
        if len(inside) > 1:
            continue
        last = words[len(words) // 2].end()
        tail = re.search(r"[.,!?]*[”\"]$", text[start:end]).group()
        kept = text[start:start + last].rstrip(".,;:—–-!?")
        yield start + len(kept), end, tail, ["quoteTruncated"], f"cut after {kept[-20:]!r}"


def hedges(record, dice):
    text = record["text"]
    for claim in record["claims"]:
        for hedge in claim["hedges"]:
            words = text[hedge["start"]:hedge["end"]]
            if words not in ("reportedly", "allegedly", "probably", "possibly", "apparently", "supposedly"):
                continue
            over = claims_over(record, hedge["start"], hedge["end"])
            if len(over) != 1 or within(hedge["start"], hedge["end"], quoted_ranges(record)):
                continue
            if text[hedge["end"]] == " ":
                yield hedge["start"], hedge["end"] + 1, "", ["hedgeDropped"], f"drops {words!r}"


EDITS = [numbers, sources, attributions, cuts, hedges]


def edited(record, dice):
    """The text with edits that stand apart, and what they are."""
    chosen = []
    sentences = [m.span() for m in re.finditer(r"[^\n]+", record["text"])]
    taken = set()
    for make in EDITS:
        options = list(make(record, dice))
        dice.shuffle(options)
        for option in options:
            paragraph = next(i for i, (a, b) in enumerate(sentences) if a <= option[0] < b)
            if paragraph not in taken:
                taken.add(paragraph)
                chosen.append(option)
                break
    text = record["text"]
    for start, end, words, _, _ in sorted(chosen, reverse=True):
        text = text[:start] + words + text[end:]
    return text, chosen


def retyped(text, dice):
    """What makes no difference: marks, blanks, and where paragraphs stand that refer to nothing before them."""
    paragraphs = text.split("\n\n")
    free = [i for i in range(1, len(paragraphs)) if standalone(paragraphs[i])]
    # A paragraph after one that moves may lean on it.
    free = [i for i in free if i + 1 >= len(paragraphs) or standalone(paragraphs[i + 1])]
    if len(free) > 1:
        i, j = dice.sample(free, 2)
        paragraphs[i], paragraphs[j] = paragraphs[j], paragraphs[i]
    text = "\n\n".join(paragraphs)
    if dice.random() < 0.5 and '"' not in text:
        text = text.replace("“", '"').replace("”", '"')
    text = text.replace("’", "'") if "’" in text and "‘" not in text and "'" not in text else text
    text = text.replace(" — ", " – ") if dice.random() < 0.5 else text.replace(" – ", " — ")
    return re.sub(r"(\d) (percent|million|billion|people|km)\b", "\\1\u00a0\\2", text)


def standalone(paragraph):
    """Names nobody who is known from before: no pronoun and no quotation."""
    return not re.search(r"\b(he|she|they|it|his|her|him|their|them|its|who|this|that|these|those|the)\b|[“”\"‘’']", paragraph, re.I)


def furnished(page):
    """A page with more around the article."""
    more = ('<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Mail</a></div>'
            '<aside class="related"><h3>Most read</h3><ul><li><a href="/a">Ten ways to cook 12 eggs</a></li></ul></aside>')
    return re.sub(r"</body>", lambda m: more + m.group(), page, count=1, flags=re.I)


def page_edits(record, page, dice):
    """The page with a number changed that stands in it once."""
    options = list(numbers(record, dice))
    dice.shuffle(options)
    for start, end, words, expected, what in options:
        around = record["text"][max(0, start - 12):end + 12]
        at = page.find(around)
        # Pages carry their text in scripts, too.
        if "\n" in around or page.count(around) != 1 or page.rfind("<script", 0, at) > page.rfind("</script", 0, at):
            continue
        new = record["text"][max(0, start - 12):start] + words + record["text"][end:end + 12]
        return page.replace(around, new), [(start, end, words, expected, what)]
    return page, []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("--pairs", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pages", action="store_true")
    parser.add_argument("--quiet", action="store_true", help="only the sums")
    parser.add_argument("articles")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    inputs = [json.loads(line) for line in open(options.articles)]
    dice.shuffle(inputs)
    inputs = [{k: one[k] for k in ("id", "text", "html") if k in one} for one in inputs[:4 * options.pairs]]
    records = run(options.tool, "extract", "--claims", "all", "--from", "jsonl", "--to", "jsonl", lines=inputs)

    olds, news, wanted = [], [], []
    for given, record in zip(inputs, records):
        if len(olds) == options.pairs:
            break
        if record["error"] or record["language"] not in (None, "en") or len(record["claims"]) < 5:
            continue
        if options.pages:
            page, edits = page_edits(record, given["html"], dice)
            old, new = {"id": record["id"], "html": given["html"]}, {"id": record["id"], "html": furnished(page)}
        else:
            text, edits = edited(record, dice)
            old, new = {"id": record["id"], "text": record["text"]}, {"id": record["id"], "text": retyped(text, dice)}
        if edits:
            olds.append(old)
            news.append(new)
            wanted.append(edits)

    itself = [d["new"]["id"] for d in diff(options.tool, olds, olds) if d["changes"]]
    hits, missed, extra, exact, unmirrored = 0, 0, 0, 0, 0
    backs = diff(options.tool, news, olds)
    for edits, found, back in zip(wanted, diff(options.tool, olds, news), backs):
        want = collections.Counter(kind for edit in edits for kind in edit[3])
        got = kinds(found)
        hits += sum((want & got).values())
        missed += sum((want - got).values())
        extra += sum((got - want).values())
        exact += want == got
        mirrored = collections.Counter({MIRRORED.get(k, k): n for k, n in kinds(back).items()})
        unmirrored += mirrored != got
        if not options.quiet and (want != got or mirrored != got):
            print(f"{found['new']['id']}: wanted {dict(want)}, got {dict(got)}, back {dict(mirrored)}")
            for edit in edits:
                print(f"    edit: {edit[4]} {edit[3]}")
            for change in found["changes"]:
                sides = [(change[side] or {"text": None})["text"] for side in ("old", "new")]
                print(f"    {change['kinds']}: {sides[0]} => {sides[1]} {[(d['old'], d['new']) for d in change['details']]}")
    precision = 100 * hits / max(1, hits + extra)
    recall = 100 * hits / max(1, hits + missed)
    print(f"{len(olds)} pairs, {hits + missed} edits: {hits} found, {missed} missed, {extra} beside; {exact} pairs exactly")
    print(f"precision {precision:.1f}, recall {recall:.1f}; {len(itself)} differ from themselves, {unmirrored} not mirrored")
    sys.exit(1 if precision < 95 or recall < 95 or itself or unmirrored else 0)


main()
