"""Counts how often each cue of the table really is one, frame by frame.

Usage: count_cues.py CORPUS RECORDS

CORPUS holds an annotated document a line: {"id", "text", "gold": {"quotes": [{"content": [[start, end]], "cue": [start,
end]}]}}, as PolNeAR's articles can be written; offsets are code points. RECORDS is what `onrecord extract --from jsonl
--to jsonl` writes for the same documents. Prints, for each rule and lemma, how many predictions stand on an annotated
cue and how many there are: a frame belongs in CueWords.swift when at least half do.
"""
import collections
import json
import lzma
import sys


def lines(path):
    with (lzma.open(path, "rt") if path.endswith(".xz") else open(path)) as file:
        for line in file:
            yield json.loads(line)


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def main(corpus, records):
    gold = {d["id"]: d["gold"]["quotes"] for d in lines(corpus)}
    counts = collections.defaultdict(lambda: [0, 0])
    missed = collections.Counter()
    for record in lines(records):
        seen = set()
        for quote in record["quotes"]:
            cue = quote["cue"]
            if not cue:
                continue
            span = (cue["start"], cue["end"])
            hits = [
                n for n, g in enumerate(gold[record["id"]])
                if g.get("cue") and overlap(span, g["cue"])
                and any(overlap(c, p) for c in g["content"] for p in quote["content"])
            ]
            seen.update(hits)
            counts[quote["rule"], cue["lemma"]][0] += bool(hits)
            counts[quote["rule"], cue["lemma"]][1] += 1
        for n, g in enumerate(gold[record["id"]]):
            if g.get("cue") and n not in seen:
                missed[record["text"][g["cue"][0]:g["cue"][1]].lower()] += 1
    for (rule, lemma), (right, total) in sorted(counts.items(), key=lambda x: (x[0][0], -x[1][1])):
        print(f"{rule}\t{lemma}\t{right}\t{total}\t{100 * right / total:.0f}%")
    print("\nmissed\t" + ", ".join(f"{cue} {n}" for cue, n in missed.most_common(60)))


if __name__ == "__main__":
    main(*sys.argv[1:])
