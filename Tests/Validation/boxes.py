#!/usr/bin/env python3
"""Packs articles into archives and tables as Python's own libraries write them, in every dialect they know, and checks that
the tool reads them record for record: ids, and the SHA-256 of each page's bytes.

usage: boxes.py [--tool PATH] FOLDER
FOLDER holds pages (.html). Also broken archives: what is said of them, and that what stands in front of the damage is read.
Exit status 1 at the first difference, which is printed.
"""
import argparse
import csv
import gzip
import hashlib
import io
import json
import pathlib
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile


class Checker:
    def __init__(self, tool, folder):
        self.tool = tool
        self.folder = folder
        self.count = 0

    def run(self, *arguments, stdin=None):
        done = subprocess.run(
            [self.tool, "extract", "--only", "article", "--to", "jsonl", *map(str, arguments)], input=stdin, capture_output=True)
        if done.returncode != 0:
            sys.exit(f"{' '.join(map(str, arguments))}: status {done.returncode}: {done.stderr.decode()}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def equal(self, what, found, expected):
        if found != expected:
            if isinstance(found, list):
                at = next((i for i, (a, b) in enumerate(zip(found, expected)) if a != b), min(len(found), len(expected)))
                what, found, expected = f"{what}, number {at + 1}", found[at:at + 2], expected[at:at + 2]
            sys.exit(f"{what}:\n  found    {found}\n  expected {expected}")
        self.count += 1

    def same(self, what, records, expected):
        """Records that all succeeded, against (id, bytes)."""
        found = [(r["id"], r["error"] and r["error"]["message"], r["input"].get("digest")) for r in records]
        self.equal(what, found, [(name, None, "sha256:" + hashlib.sha256(body).hexdigest()) for name, body in expected])

    def file(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path


def zips(check, pages):
    methods = {
        "stored": zipfile.ZIP_STORED, "deflated": zipfile.ZIP_DEFLATED, "bzip2": zipfile.ZIP_BZIP2, "lzma": zipfile.ZIP_LZMA}
    named = pages + [("ordner/größe 日本.html", pages[0][1]), ("plain.txt", b"The mayor spoke.")]
    for method, code in methods.items():
        for zip64 in (False, True):
            path = check.folder / f"{method}{'64' if zip64 else ''}.zip"
            with zipfile.ZipFile(path, "w", code) as archive:
                archive.writestr("folder/", b"")
                archive.writestr("__MACOSX/._a.html", b"<p>no")
                archive.writestr(".hidden/a.html", b"<p>no")
                archive.writestr("style.css", b"p { color: red }")
                for name, body in named:
                    info = zipfile.ZipInfo(name)
                    info.compress_type = code
                    with archive.open(info, "w", force_zip64=zip64) as member:
                        member.write(body)
            with zipfile.ZipFile(path, "a", code) as archive:
                for name, body in named:
                    archive.writestr("again/" + name, body, compress_type=code)
            records = check.run(path)
            if method == "lzma" and records[0]["error"]:
                # libzip reads it from version 1.8 on.
                check.equal(path.name, {"packed by LZMA" in r["error"]["message"] for r in records}, {True})
                continue
            check.same(path.name, records, named + [("again/" + n, b) for n, b in named])

    # Written to a pipe: sizes and checksums stand behind the data.
    class Pipe(io.RawIOBase):
        def __init__(self):
            self.data = bytearray()

        def writable(self):
            return True

        def write(self, data):
            self.data += data
            return len(data)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in named:
            archive.writestr(name, body)
    path = check.file("streamed.zip", bytes(pipe.data))
    check.same("streamed.zip", check.run(path), named)
    # Told by its first bytes, and from a file on standard input.
    check.same("streamed", check.run(check.file("streamed", bytes(pipe.data))), named)
    with open(path, "rb") as file:
        done = subprocess.run([check.tool, "extract", "--only", "article", "-"], stdin=file, capture_output=True)
    check.same("standard input", [json.loads(line) for line in done.stdout.splitlines()], named)
    record = check.run("-", stdin=path.read_bytes())[0]
    check.equal("zip from a pipe", "save it to a file first" in record["error"]["message"], True)
    broken_zips(check, path, named)
    nested(check, pages)


def errors(records):
    return [(r["id"], r["error"]["code"] if r["error"] else None) for r in records]


def broken_zips(check, path, named):
    data = path.read_bytes()
    names = [name for name, _ in named]
    # One byte of the third member's checksum in the central directory.
    at = data.index(b"PK\1\2")
    for _ in range(2):
        at = data.index(b"PK\1\2", at + 4)
    wrong = bytearray(data)
    wrong[at + 16] ^= 1
    check.equal(
        "wrong checksum", errors(check.run(check.file("crc.zip", bytes(wrong)))),
        [(n, "badInput" if i == 2 else None) for i, n in enumerate(names)])
    # Every member marked as encrypted.
    locked = bytearray(data)
    for mark, flags in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            locked[at + flags] |= 1
    records = check.run(check.file("locked.zip", bytes(locked)))
    check.equal("encrypted", errors(records), [(n, "unreadable") for n in names])
    check.equal("encrypted", "encrypted" in records[0]["error"]["message"], True)
    for size in (len(data) - 1, len(data) // 2, 100, 30, 4):
        path = check.file(f"cut{size}.zip", data[:size])
        records = check.run(path)
        check.equal(f"cut at {size}", errors(records), [(str(path), "unreadable")])
        check.equal(f"cut at {size}", "zip -FF" in records[0]["error"]["message"], True)
    # A member that claims to be small and is not.
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.html", b" " * (100 << 20))
        archive.writestr("page.html", named[0][1])
    data = bytearray(bomb.getvalue())
    check.equal("bomb", errors(check.run(check.file("bomb.zip", bytes(data)))), [("bomb.html", "tooLarge"), ("page.html", None)])
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 24, 1000)
    check.equal("lying bomb", errors(check.run(check.file("bomb2.zip", bytes(data)))), [("bomb.html", "tooLarge"), ("page.html", None)])


def packed_zip(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members:
            archive.writestr(name, body)
    return buffer.getvalue()


def packed_tar(members, mode="w", **options):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode, **options) as archive:
        for name, body in members:
            info = tarfile.TarInfo(name)
            info.size = len(body)
            archive.addfile(info, io.BytesIO(body))
    return buffer.getvalue()


def nested(check, pages):
    lines = "".join(json.dumps({"id": f"l{i}", "text": f"Line {i}."}) + "\n" for i in range(3)).encode()
    table = b"id,text\nt1,Row one.\nt2,Row two.\n"
    inner = packed_zip(pages)
    members = [
        ("a.jsonl", lines), ("b/c.csv", table), ("d.tar", packed_tar(pages)), ("e.tar.gz", packed_tar(pages, "w:gz")),
        ("f.zip", inner), ("g.html", pages[0][1])]
    expected = ["l0", "l1", "l2", "t1", "t2"]
    for outer in ("d.tar", "e.tar.gz", "f.zip"):
        expected += [f"{outer}/{name}" for name, _ in pages]
    expected += ["g.html"]
    for name, data in (("nested.zip", packed_zip(members)), ("nested.tar", packed_tar(members)), ("nested.tgz", packed_tar(members, "w:gz"))):
        records = check.run(check.file(name, data))
        check.equal(name, errors(records), [(i, None) for i in expected])
        check.equal(name, records[1]["input"]["member"], "a.jsonl")
        check.equal(name, records[1]["input"]["offset"], lines.index(b"\n") + 1)
        check.equal(name, records[5]["input"]["member"], "d.tar/" + pages[0][0])
    deep = pages[0][1]
    name = "page.html"
    for level in range(5):
        deep, name = packed_zip([(name, deep)]), f"level{level}.zip"
    check.equal("too deep", [code for _, code in errors(check.run(check.file("deep.zip", deep)))], ["tooComplex"])


def warc(pages, packed):
    """A web archive as crawlers write it: a record about itself, then a response for each page."""
    data = b""
    for i, (name, body) in enumerate([("", b"software: none\r\n")] + pages):
        kind, content = "warcinfo", body
        if i:
            kind = "response"
            content = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        head = (
            f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{i:012}>\r\n"
            f"WARC-Date: 2024-03-01T10:00:00Z\r\nWARC-Target-URI: https://example.org/{name}\r\n"
            f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(content)}\r\n\r\n")
        record = head.encode() + content + b"\r\n\r\n"
        data += gzip.compress(record) if packed else record
    return data


def waczs(check, pages):
    for packed in (False, True):
        inner = "archive/data.warc" + (".gz" if packed else "")
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            path = check.folder / "crawl.wacz"
            with zipfile.ZipFile(path, "w", method) as archive:
                archive.writestr("datapackage.json", '{"profile": "data-package", "wacz_version": "1.1.1"}')
                archive.writestr("indexes/index.cdxj", "x")
                archive.writestr("pages/pages.jsonl", '{"id": "not a page", "url": "https://example.org/"}\n')
                archive.writestr("logs/log.html", "<p>Not a page.")
                archive.writestr(inner, warc(pages, packed))
            records = check.run(path)
            expected = [(f"urn:uuid:00000000-0000-4000-8000-{i + 1:012}", body) for i, (_, body) in enumerate(pages)]
            check.same(f"{inner} in a WACZ", records, expected)
            check.equal("member of a WACZ", {r["input"]["member"] for r in records}, {inner})
            check.same("WACZ by its contents", check.run(check.file("crawl.zip", path.read_bytes())), expected)
    path = check.file("crawl.tar", packed_tar([("in/a.warc.gz", warc(pages, True)), ("in/b.warc", warc(pages, False))]))
    check.same("WARC in a tar", check.run(path), expected + expected)


def tars(check, pages):
    long = "/".join(["folder-with-a-long-name"] * 9) + "/page.html"
    half = "d" * 90 + "/" + "n" * 90 + ".html"
    for dialect, code in (("ustar", tarfile.USTAR_FORMAT), ("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT)):
        named = pages + [("ordner/größe 日本.html", pages[0][1]), (half, pages[1][1]), ("empty.txt", b"")]
        if dialect != "ustar":
            named += [(long, pages[0][1])]
        for mode in ("w", "w:gz"):
            buffer = io.BytesIO()
            with tarfile.open(fileobj=buffer, mode=mode, format=code, encoding="utf-8") as archive:
                for kind, name in ((tarfile.DIRTYPE, "folder"), (tarfile.SYMTYPE, "link.html"), (tarfile.LNKTYPE, "hard.html"), (tarfile.FIFOTYPE, "pipe.html")):
                    info = tarfile.TarInfo(name)
                    info.type, info.linkname = kind, "l" * 150 if dialect != "ustar" else "l"
                    archive.addfile(info)
                for name, body in named:
                    info = tarfile.TarInfo(name)
                    info.size = len(body)
                    archive.addfile(info, io.BytesIO(body))
            suffix = "tar" if mode == "w" else "tar.gz"
            path = check.file(f"{dialect}.{suffix}", buffer.getvalue())
            check.same(path.name, check.run(path), named)
            check.same(f"{path.name} from a pipe", check.run("-", stdin=buffer.getvalue()), named)
    # Version 7: no magic, no prefix.
    data = bytearray(packed_tar(pages, format=tarfile.USTAR_FORMAT))
    at = 0
    for _, body in pages:
        data[at + 257:at + 265] = bytes(8)
        data[at + 148:at + 156] = b" " * 8
        data[at + 148:at + 156] = b"%06o\0 " % sum(data[at:at + 512])
        at += 512 + (len(body) + 511) // 512 * 512
    check.same("v7", check.run(check.file("v7.tar", bytes(data))), pages)
    broken_tars(check, pages)


def broken_tars(check, pages):
    data = packed_tar(pages, format=tarfile.USTAR_FORMAT)
    second = 512 + (len(pages[0][1]) + 511) // 512 * 512
    names = [name for name, _ in pages]
    path = check.file("cut.tar", data[:second + 700])
    check.equal("cut in a member", errors(check.run(path)), [(names[0], None), (names[1], "unreadable")])
    path = check.file("cut2.tar", data[:second + 100])
    check.equal("cut in a header", errors(check.run(path)), [(names[0], None), (str(path), "unreadable")])
    path = check.file("cut3.tar", data[:second])
    check.equal("cut between members", errors(check.run(path)), [(names[0], None), (str(path), "unreadable")])
    wrong = bytearray(data)
    wrong[second] ^= 1
    path = check.file("wrong.tar", bytes(wrong))
    check.equal("wrong checksum", errors(check.run(path)), [(names[0], None), (str(path), "badInput")] + [(n, None) for n in names[2:]])


def tables(check, pages):
    # A table is text: it cannot hold a page in UTF-16.
    pages = [(name, body) for name, body in pages if b"\0" not in body]
    rows = [(f"r{i}", body.decode("utf-8", "replace"), f"https://example.org/{i}", "2024-03-01") for i, (_, body) in enumerate(pages)]
    rows += [("quotes", '<p>He said "no", twice.\r\n', "", ""), ("ümlaut", "<p>größe", "", "")]
    for name, options in {
        "comma.csv": {}, "semicolon.csv": {"delimiter": ";"}, "tab.csv": {"delimiter": "\t"}, "tab.tsv": {"delimiter": "\t"},
        "all.csv": {"quoting": csv.QUOTE_ALL}, "lf.csv": {"lineterminator": "\n"}, "cr.csv": {"lineterminator": "\r"},
    }.items():
        for mark in ("", "\ufeff"):
            text = io.StringIO()
            writer = csv.writer(text, **options)
            writer.writerow(["id", "html", "url", "published"])
            writer.writerows(rows)
            path = check.file(name, (mark + text.getvalue()).encode())
            records = check.run(path)
            check.same(name, records, [(r[0], r[1].encode()) for r in rows])
            check.equal(name, [r["published"] for r in records[:len(pages)]], ["2024-03-01"] * len(pages))
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["guid", "note", "body", "html"])
    writer.writerows([r[0], "x", r[1], "not this"] for r in rows)
    path = check.file("mapped.csv", text.getvalue().encode())
    check.same("mapped.csv", check.run(path, "--columns", "id=guid,html=body"), [(r[0], r[1].encode()) for r in rows])
    path = check.file("ragged.csv", b'id,text\na,A\nb\nc,C,c\n,"two\nlines"\ne,"E" x\nf,F\ng,"never closed\n')
    records = check.run(path)
    check.equal(
        "ragged.csv", errors(records),
        [("a", None), ("row 2", "badInput"), ("row 3", "badInput"), ("row 4", None), ("row 5", "badInput"), ("f", None), ("row 7", "badInput")])
    check.equal("ragged.csv", "row 5 (line 7): line 7: text behind a closing quote" in records[4]["error"]["message"], True)
    long = b"id,text\na,A\nb,\"" + b"x" * (65 << 20) + b"\"\nc,C\n"
    check.equal("long field", errors(check.run(check.file("long.csv", long))), [("a", None), ("row 2", "tooLarge"), ("c", None)])
    path = check.file("nothing.csv", b"a,b\n1,2\n")
    check.equal("no column", errors(check.run(path)), [(str(path), "badInput")])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=".build/release/onrecord")
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    pages = [(str(p.relative_to(options.folder)), p.read_bytes()) for p in sorted(options.folder.rglob("*.html"))]
    if len(pages) < 3:
        sys.exit(f"{options.folder}: expected at least three .html files")
    with tempfile.TemporaryDirectory() as folder:
        check = Checker(str(pathlib.Path(options.tool).resolve()), pathlib.Path(folder))
        zips(check, pages)
        waczs(check, pages)
        tars(check, pages)
        tables(check, pages)
    print(f"{check.count} passed, 0 failed")


main()
