#!/usr/bin/env python3
"""Feeds mutilated pages and texts to the tool and checks that every one gives a sound record and sound layers.

usage: mutate.py [--tool PATH] [--rounds N] [--seed N] FOLDER
Each page under FOLDER is cut, its bytes swapped, doubled and replaced, ROUNDS times. The article texts that the tool reads in
those pages are mutilated as often, by words: cut anywhere, words dropped, doubled, turned round or set in capitals, marks and
small words strewn in; so that every neighbour a rule may ask for is missing once. The seed makes a run repeatable.
Exit status 1 when the tool died, lost a record, or wrote offsets outside the text; the input that did it is kept.
"""
import argparse
import base64
import json
import pathlib
import random
import subprocess
import sys

BITS = [b"<", b">", b"</", b"<!--", b"-->", b"<p>", b"</p>", b"<div>", b"<script>", b"&", b"&#x", b'"', b"'", b"\x00", b"\xff",
        b"\xe2\x80", b"<table><tr>", b"$", b"1,", b"000", b"-", b"%", b" said ", b"\n\n", "”".encode(), "“".encode(), b"http:", b"..", b"(", b")"]
STREWN = ['"', "“", "”", "'", "’", "(", ")", "-", "—", ",", ".", ":", ";", "$", "£", "%", "@", "#", "…", "\n\n", "\t", "1", "12", "m", "p", "½",
          "and", "or", "that", "who", "which", "to", "by", "of", "in", "said", "says", "not", "the", "a", "is", "Mr", "é", "中", "\u200b"]


def mutated_page(page, dice):
    page = bytearray(page)
    for _ in range(dice.randint(1, 30)):
        at = dice.randrange(len(page) + 1)
        kind = dice.randrange(5)
        if kind == 0:
            del page[at:at + dice.randint(1, 200)]
        elif kind == 1:
            page[at:at] = dice.choice(BITS)
        elif kind == 2 and at < len(page):
            page[at] = dice.randrange(256)
        elif kind == 3:
            page[at:at] = page[at:at + dice.randint(1, 400)]
        elif dice.random() < 0.1:
            del page[at:]
        if not page:
            break
    return bytes(page)


def mutated_text(text, dice):
    start = dice.randrange(len(text))
    words = text[start:start + dice.randint(1, 500)].split(" ")
    for _ in range(dice.randint(0, len(words))):
        at = dice.randrange(len(words))
        kind = dice.random()
        if kind < 0.4:
            words.insert(at, dice.choice(STREWN))
        elif kind < 0.6 and len(words) > 1:
            del words[at]
        elif kind < 0.8:
            words.insert(at, dice.choice(words))
        elif kind < 0.9:
            words[at] = words[at].upper()
        else:
            words[at] = words[at][::-1]
    return dice.choice([" ", " ", "", "\n"]).join(words)


def spans(value):
    """Every start and end anywhere in a record."""
    todo = [value]
    while todo:
        x = todo.pop()
        if isinstance(x, dict):
            if isinstance(x.get("start"), int):
                yield x["start"], x["end"]
            todo += x.values()
        elif isinstance(x, list):
            todo += x


def answers(tool, command, inputs):
    lines = "".join(json.dumps(one) + "\n" for one in inputs)
    # Words turned round no longer look English; they are to be read as English all the same.
    options = ["--language", "en", "--from", "jsonl", "--to", "jsonl"]
    done = subprocess.run([tool, *command, *options], input=lines.encode(), capture_output=True)
    return done.returncode, done.stdout.decode().splitlines()


def faults(status, lines, inputs):
    """What is wrong with the answers to `inputs`, a sentence each."""
    if status != 0 or len(lines) != len(inputs):
        return [f"status {status}, {len(lines)} of {len(inputs)} records"]
    found = []
    for line, given in zip(lines, inputs):
        record = json.loads(line)
        if "text" in given and record.get("error"):
            found.append(f"record {given['id']}: {record['error']}")
            continue
        size = len(record["text"] if "text" in record else given["text"])
        bad = [s for s in spans({k: v for k, v in record.items() if k != "input"}) if not 0 <= s[0] <= s[1] <= size]
        if bad:
            found.append(f"record {record['id']}: offsets {bad[0]} outside a text of {size}")
    return found


def hold(tool, command, inputs, when):
    """Ends the run where one of `inputs` is not answered soundly, and keeps that one."""
    wrong = faults(*answers(tool, command, inputs), inputs)
    if not wrong:
        return
    for one in inputs:
        if alone := faults(*answers(tool, command, [one]), [one]):
            kept = pathlib.Path("mutated.jsonl")
            kept.write_text(json.dumps(one) + "\n")
            sys.exit(f"{when}, {' '.join(command)}: {alone[0]}; kept as {kept}")
    sys.exit(f"{when}, {' '.join(command)}: {wrong[0]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    extract = ["extract", "--claims", "all"]
    pages = [p.read_bytes() for p in sorted(options.folder.rglob("*.html"))]
    if not pages:
        sys.exit(f"no .html under {options.folder}")

    def page_input(number, page):
        return {"id": str(number), "html_base64": base64.b64encode(page).decode()}

    whole = [page_input(n, p) for n, p in enumerate(pages)]
    status, lines = answers(options.tool, extract, whole)
    if wrong := faults(status, lines, whole):
        sys.exit(f"unchanged pages: {wrong[0]}")
    texts = [t for t in (json.loads(line)["text"] for line in lines) if t]
    total = 0
    for n in range(options.rounds):
        inputs = [page_input(k, mutated_page(p, dice)) for k, p in enumerate(pages)]
        hold(options.tool, extract, inputs, f"round {n}, pages")
        cut = [{"id": str(k), "text": mutated_text(dice.choice(texts), dice)} for k in range(4 * len(texts))]
        hold(options.tool, extract, cut, f"round {n}, texts")
        hold(options.tool, ["explain", "--layers"], cut, f"round {n}, texts")
        total += len(inputs) + len(cut)
    print(f"{total} passed, 0 failed")


main()
