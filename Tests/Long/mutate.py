#!/usr/bin/env python3
"""Feeds mutilated pages to the tool and checks that every one gives a sound record.

usage: mutate.py [--tool PATH] [--rounds N] [--seed N] FOLDER
Each page under FOLDER is cut, its bytes swapped, doubled and replaced, ROUNDS times; the seed makes a run repeatable.
Exit status 1 when the tool died, lost a record, or wrote offsets outside the text; the page that did it is kept.
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


def mutated(page, dice):
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


def run(tool, pages):
    lines = "".join(json.dumps({"id": str(n), "html_base64": base64.b64encode(p).decode()}) + "\n" for n, p in enumerate(pages))
    done = subprocess.run([tool, "extract", "--from", "jsonl", "--to", "jsonl", "--claims", "all"], input=lines.encode(), capture_output=True)
    return done.returncode, done.stdout.decode().splitlines()


def faults(status, lines, count):
    if status != 0 or len(lines) != count:
        return [f"status {status}, {len(lines)} of {count} records"]
    found = []
    for line in lines:
        record = json.loads(line)
        size = len(record["text"])
        bad = [s for s in spans({k: v for k, v in record.items() if k != "input"}) if not 0 <= s[0] <= s[1] <= size]
        if bad:
            found.append(f"record {record['id']}: offsets {bad[0]} outside a text of {size}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    pages = [p.read_bytes() for p in sorted(options.folder.rglob("*.html"))]
    if not pages:
        sys.exit(f"no .html under {options.folder}")
    total = 0
    for n in range(options.rounds):
        batch = [mutated(p, dice) for p in pages]
        wrong = faults(*run(options.tool, batch), len(batch))
        if wrong:
            for page in batch:
                if alone := faults(*run(options.tool, [page]), 1):
                    kept = pathlib.Path("mutated-page.html")
                    kept.write_bytes(page)
                    sys.exit(f"round {n}: {alone[0]}; kept as {kept}")
            sys.exit(f"round {n}: {wrong[0]}")
        total += len(batch)
    print(f"{total} passed, 0 failed")


main()
