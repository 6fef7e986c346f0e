#!/usr/bin/env python3
"""Feeds mutilated web archives to the tool and checks that it neither dies nor loses a record without a word.

usage: archives.py [--tool PATH] [--rounds N] [--seed N]
Small archives are written here, packed in every way, and mutilated: bits turned, bytes cut out, doubled, strewn in, the end cut
off, parts of other archives put in. What a member that was not touched holds must be read in full; in an archive that is
not packed, a record that was not touched may be lost only if an error or a warning says so. The seed makes a run repeatable.
Exit status 1 when it is otherwise; the archive that did it is kept.
"""
import argparse
import gzip
import hashlib
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import zlib

BITS = [b"WARC/1.0\r\n", b"WARC/", b"\r\n\r\n", b"\n", b"\r\n", b"Content-Length: 5\r\n", b"Content-Length: 99999999999\r\n", b"HTTP/1.1 200 OK\r\n",
        b"\x1f\x8b\x08\x00", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", b"\x00" * 9, b"\xff" * 9, b"0\r\n\r\n", b"ffffffffffffffff\r\n", b":",
        b"WARC-Type: response\r\n", b"Transfer-Encoding: chunked\r\n", b"Content-Encoding: gzip, deflate, gzip\r\n", b" \t", b"-1"]
PER_CALL = 100


def record(number, dice):
    words = " ".join(str(dice.randrange(10 ** 6)) for _ in range(dice.randint(1, 400)))
    page = body = f"<!doctype html><title>{number}</title><p>{words}</p>".encode()
    fields = [b"Content-Type: text/html; charset=utf-8"]
    if dice.random() < 0.3:
        fields.append(b"Content-Encoding: " + dice.choice([b"gzip", b"deflate"]))
        body = gzip.compress(page) if fields[-1].endswith(b"gzip") else zlib.compress(page)
    if dice.random() < 0.3:
        fields.append(b"Transfer-Encoding: chunked")
        body = b"".join(b"%x\r\n%s\r\n" % (len(body[k:k + 300]), body[k:k + 300]) for k in range(0, len(body), 300)) + b"0\r\n\r\n"
    content = b"\r\n".join([b"HTTP/1.1 200 OK", *fields, b"", b""]) + body
    head = [b"WARC/1.0", b"WARC-Type: response", b"WARC-Record-ID: <urn:n:%d>" % number, b"WARC-Date: 2024-01-02T03:04:05Z",
            b"WARC-Target-URI: https://news.example/%d" % number, b"Content-Type: application/http; msgtype=response",
            b"Content-Length: %d" % len(content)]
    return b"\r\n".join([*head, b"", b""]) + content + b"\r\n\r\n", hashlib.sha256(page).hexdigest()


def mutated(piece, dice):
    piece = bytearray(piece)
    for _ in range(dice.choice([1, 1, 1, 2, 5, 20])):
        at = dice.randrange(len(piece) + 1)
        kind = dice.randrange(6)
        if kind == 0:
            del piece[at:at + dice.choice([1, 2, 4, 50, 500])]
        elif kind == 1:
            piece[at:at] = dice.choice(BITS)
        elif kind == 2 and at < len(piece):
            piece[at] ^= 1 << dice.randrange(8)
        elif kind == 3:
            piece[at:at] = piece[at:at + dice.randint(1, 400)]
        elif kind == 4 and at < len(piece):
            piece[at:at + 4] = dice.randbytes(4)
        elif kind == 5 and dice.random() < 0.2:
            del piece[at:]
        if not piece:
            break
    return bytes(piece)


def archive(dice):
    """An archive with some pieces mutilated: its bytes, and (id, digest) of the records in pieces that were not."""
    made = [record(number, dice) for number in range(dice.randint(1, 8))]
    packing = dice.choice(["plain", "members", "members", "stored", "one"])
    pieces = []
    for bytes_, digest in made:
        pieces.append(bytes_ if packing in ("plain", "one") else gzip.compress(bytes_, 0 if packing == "stored" else 6))
    touched = set()
    if packing != "one":
        for number in range(len(pieces)):
            if dice.random() < 0.3:
                whole = pieces[number]
                pieces[number] = mutated(whole, dice)
                touched.add(number)
    data = b"".join(pieces)
    if packing == "one":
        touched = set(range(len(made)))
        data = mutated(gzip.compress(data), dice) if dice.random() < 0.5 else gzip.compress(mutated(data, dice))
    elif dice.random() < 0.2:
        end = dice.randrange(len(data) + 1)
        start = 0
        for number, piece in enumerate(pieces):
            start += len(piece)
            if start > end:
                touched.add(number)
        data = data[:end]
    return data, packing, [(f"urn:n:{n}", "sha256:" + made[n][1]) for n in range(len(made)) if n not in touched], len(touched)


def extract(tool, paths, stdin=None):
    command = [tool, "extract", "--from", "warc", "--only", "article", "--to", "jsonl", *map(str, paths)]
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=120)
    except subprocess.TimeoutExpired:
        return None, "no end within two minutes"
    if done.returncode != 0:
        return None, f"status {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}"
    return [json.loads(line) for line in done.stdout.decode().splitlines()], None


def fault(records, packing, untouched):
    """What is wrong with the records read from one archive; nil when nothing is."""
    found = [(r["id"], r["input"]["digest"]) for r in records if not r["error"]]
    missing = [one for one in untouched if one not in found]
    if not missing:
        return None
    said = [r for r in records if r["error"] or r["warnings"]]
    if packing in ("members", "stored"):
        return f"{missing[0][0]} is lost, though its member was not touched"
    return None if said else f"{missing[0][0]} is lost without a word"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("--rounds", type=int, default=10, help=f"of {PER_CALL} archives each")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)

    def stop(data, what):
        pathlib.Path("mutated.warc").write_bytes(data)
        sys.exit(f"{what}; kept as mutated.warc")

    for number in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            made = [archive(dice) for _ in range(PER_CALL)]
            paths = [pathlib.Path(folder) / str(k) for k in range(PER_CALL)]
            for path, (data, *_) in zip(paths, made):
                path.write_bytes(data)
            records, problem = extract(options.tool, paths)
            if problem:
                for path, (data, *_) in zip(paths, made):
                    if alone := extract(options.tool, [path])[1]:
                        stop(data, f"round {number}: {alone}")
                sys.exit(f"round {number}: {problem}")
            for path, (data, packing, untouched, _) in zip(paths, made):
                mine = [r for r in records if r["input"]["path"] == str(path)]
                if wrong := fault(mine, packing, untouched):
                    stop(data, f"round {number}, {packing}: {wrong}")
        # A pipe is read another way.
        for data, packing, untouched, _ in made[:3]:
            records, problem = extract(options.tool, ["-"], stdin=data)
            if wrong := problem or fault(records, packing, untouched):
                stop(data, f"round {number}, {packing}, pipe: {wrong}")
    print(f"{options.rounds * (PER_CALL + 3)} passed, 0 failed")


main()
