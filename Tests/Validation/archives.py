"""Holds what the tool reads from web archives against what warcio and FastWARC read from the same files.

    archives.py --tool .build/release/onrecord FOLDER

The pages under FOLDER are written to WARC files by warcio, by FastWARC and by hand: in every packing, with every coding of
HTTP present or undone, beside all that is no page. For each record that the tool keeps its id, address, time of capture and
the digest of the page's bytes must be those of the archive; every record that is no page must be passed over. Then come
broken files, each with what a careful reader makes of it. Ends with the number of checks passed and failed; status 1 if any
failed.
"""

import argparse
import gzip
import hashlib
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import zlib

from fastwarc.warc import ArchiveIterator as FastIterator
from fastwarc.warc import WarcRecord, WarcRecordType
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from validate import Tally

HTML = [("Content-Type", "text/html; charset=utf-8")]


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def chunks(data, size=1000):
    parts = [data[k:k + size] for k in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


# Each way in which servers send pages and crawlers store them: the header's fields, and the body for a page.
# False: warcio does not undo it, or gives up on it.
CODINGS = {
    "plain": (HTML, lambda page: page, True),
    "gzip": (HTML + [("Content-Encoding", "gzip")], gzip.compress, True),
    "gzip undone": (HTML + [("Content-Encoding", "gzip")], lambda page: page, True),
    "chunked": (HTML + [("Transfer-Encoding", "chunked")], chunks, True),
    "chunked undone": (HTML + [("Transfer-Encoding", "chunked")], lambda page: page, True),
    "gzip in chunks": (
        HTML + [("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")], lambda page: chunks(gzip.compress(page), 333), True),
    "gzip, chunks undone": (HTML + [("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")], gzip.compress, True),
    "deflate": (HTML + [("Content-Encoding", "deflate")], zlib.compress, True),
    "raw deflate": (HTML + [("Content-Encoding", "deflate")], raw_deflate, True),
    "deflate undone": (HTML + [("Content-Encoding", "deflate")], lambda page: page, True),
    "brotli undone": (HTML + [("Content-Encoding", "br")], lambda page: page, False),
    "unknown coding": (HTML + [("Content-Encoding", "utf-8")], lambda page: page, True),
    "two codings": (HTML + [("Content-Encoding", "deflate, gzip")], lambda page: gzip.compress(zlib.compress(page)), False),
    "capitals": ([("CONTENT-TYPE", "TEXT/HTML"), ("TRANSFER-ENCODING", "Chunked")], chunks, False),
    "no type": ([("Server", "none")], lambda page: page, True),
    "xhtml": ([("Content-Type", "application/xhtml+xml")], lambda page: page, True),
}

# What is no page, or no answer: type, status, fields, content type of the record.
OTHERS = [
    ("request", "GET / HTTP/1.1", [("Host", "news.example")], None),
    ("response", "404 Not Found", HTML, None),
    ("response", "301 Moved", HTML + [("Location", "/x")], None),
    ("response", "200 OK", [("Content-Type", "image/png")], None),
    ("response", "200 OK", [("Content-Type", "application/json; charset=utf-8")], None),
    ("revisit", "200 OK", HTML, None),
    ("metadata", None, None, "application/warc-fields"),
    ("resource", None, None, "image/png"),
]


def pages_of(folder):
    pages = [path.read_bytes() for path in sorted(folder.rglob("*.html"))]
    # One longer than any buffer.
    return pages + [pages[0].replace(b"</body>", b"<!-- " + b"filler " * 300_000 + b"--></body>")]


def plan(pages):
    """Every page in every coding, others strewn in: (kind, address, status line, fields, content, the page or None)."""
    number = 0
    for name, (fields, pack, _) in CODINGS.items():
        for page in pages if name in ("plain", "gzip in chunks") else pages[number % 7::7]:
            number += 1
            url = f"https://news.example/{number}?coding={name.replace(' ', '+')}"
            yield "response", url, "200 OK", fields, pack(page), page
            kind, status, other, plain = OTHERS[number % len(OTHERS)]
            yield kind, url + "&other", status, other, b"\x89PNG" if plain is None else plain, None
    yield "resource", "https://news.example/resource", None, None, "text/html", pages[0]
    yield "conversion", "https://news.example/text", None, None, "text/plain", "The ferry sailed – twice.\n".encode()
    yield "response", "dns:news.example", None, None, "text/dns", None


def write_warcio(path, pages, packed, version):
    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=packed, warc_version=version)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "archives.py"}))
        for kind, url, status, fields, content, page in plan(pages):
            if isinstance(content, str):
                record = writer.create_warc_record(url, kind, payload=io.BytesIO(page or b"x"), warc_content_type=content)
            else:
                head = StatusAndHeaders(status, fields, protocol="HTTP/1.1", is_http_request=kind == "request")
                if kind == "request":
                    head.protocol, head.statusline = "GET", "/ HTTP/1.1"
                record = writer.create_warc_record(url, kind, payload=io.BytesIO(content), http_headers=head)
            writer.write_record(record)


def write_fastwarc(path, pages, packed):
    with open(path, "wb") as file:
        for number, (kind, url, status, fields, content, page) in enumerate(plan(pages)):
            record = WarcRecord()
            if isinstance(content, str):
                body, content_type = page or b"x", content
            else:
                lines = [status if kind == "request" else f"HTTP/1.1 {status}"] + [f"{name}: {value}" for name, value in fields]
                body, content_type = "\r\n".join(lines + ["", ""]).encode() + content, f"application/http; msgtype={kind}"
            record.init_headers(getattr(WarcRecordType, kind), b"urn:test:%d" % number, content_length=len(body))
            record.headers["WARC-Target-URI"] = url
            record.headers["Content-Type"] = content_type
            record.set_bytes_content(body)
            member = io.BytesIO()
            record.write(member)
            file.write(gzip.compress(member.getvalue()) if packed else member.getvalue())


def split(plain):
    """The records of an uncompressed archive, as bytes."""
    with open(plain, "rb") as file:
        archive = ArchiveIterator(file, no_record_parse=True)
        starts = []
        for _ in archive:
            starts.append(archive.get_record_offset())
    data = plain.read_bytes()
    return [data[a:b] for a, b in zip(starts, starts[1:] + [len(data)])]


def repack(plain, folder):
    """The same records packed as no library packs them."""
    records = split(plain)
    packings = {
        "one-member": gzip.compress(b"".join(records)),
        "some-together": b"".join(gzip.compress(b"".join(group)) for group in grouped(records)),
        "stored": b"".join(gzip.compress(record, 0) for record in records),
        "members-astride": b"".join(gzip.compress(b"".join(records)[k:k + 50_000]) for k in range(0, sum(map(len, records)), 50_000)),
        "no-blank-lines": b"".join(gzip.compress(record[:-4]) for record in records),
        "many-blank-lines": b"".join(record + b"\r\n\r\n" for record in records),
    }
    for name, data in packings.items():
        path = folder / (name + (".warc.gz" if data[:2] == b"\x1f\x8b" else ".warc"))
        path.write_bytes(data)
        yield path


def grouped(records):
    at, size = 0, 0
    while at < len(records):
        size = size % 4 + 1
        yield records[at:at + size]
        at += size


def bare(value):
    return value[1:-1] if value and value.startswith("<") else value


def kept(kind, status, http_type, warc_type):
    if kind == "response":
        return status == "200" and (http_type or "text/html").split(";")[0].lower() in ("text/html", "application/xhtml+xml")
    return (kind, warc_type) in (("resource", "text/html"), ("conversion", "text/plain"))


def by_warcio(path):
    found = []
    with open(path, "rb") as file:
        for record in ArchiveIterator(file):
            head = record.http_headers
            if not kept(record.rec_type, head and head.get_statuscode(), head and head.get_header("Content-Type"), record.content_type):
                continue
            fields = record.rec_headers
            found.append((
                bare(fields.get_header("WARC-Record-ID")), fields.get_header("WARC-Target-URI"), fields.get_header("WARC-Date"),
                "sha256:" + hashlib.sha256(payload(record)).hexdigest()))
    return found


def payload(record):
    try:
        return record.content_stream().read()
    except AttributeError:  # What warcio asks of a brotli decoder, newer ones do not have.
        return b""


def by_fastwarc(path):
    """Ids, addresses and digests of the pages without any coding: FastWARC stops at a coding that is undone already."""
    found = []
    for record in FastIterator(str(path), parse_http=True):
        head, kind = record.http_headers, record.headers.get("WARC-Type")
        if "coding=plain" not in (record.headers.get("WARC-Target-URI") or ""):
            continue
        if kept(kind, head and str(head.status_code), head and head.get("Content-Type"), record.headers.get("Content-Type")):
            digest = hashlib.sha256(record.reader.read()).hexdigest()
            found.append((bare(record.headers.get("WARC-Record-ID")), record.headers.get("WARC-Target-URI"), "sha256:" + digest))
    return found


def extract(tool, path, *options, pipe=False):
    command = [tool, "extract", "--only", "article", "--to", "jsonl", *options, "-" if pipe else str(path)]
    done = subprocess.run(command, input=path.read_bytes() if pipe else None, capture_output=True, timeout=600)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr.decode()}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def seen(records):
    return [(r["id"], r["url"], r["input"]["captured"], r["input"]["digest"]) for r in records]


def reasons(pages):
    """How many records a plan has of each reason for passing over; a warcinfo record is in front."""
    counts = {"notResponse": 1}
    for kind, _, status, fields, _, page in plan(pages):
        if page is not None or kind == "conversion":
            continue
        if kind == "response" and fields:
            reason = "status" if not status.startswith("200") else "notHTML"
        else:
            reason = {"revisit": "revisit", "resource": "notHTML"}.get(kind, "notResponse")
        counts[reason] = counts.get(reason, 0) + 1
    return counts


def check_counts(tool, path, pages, tally):
    report = path.with_suffix(".report.json")
    extract(tool, path, "--report", str(report))
    counts = {reason: count for reason, count in json.loads(report.read_text())["passedOver"].items() if count}
    tally.check(f"{path.name}: what is passed over", [] if counts == reasons(pages) else [f"{counts}, expected {reasons(pages)}"])


def first_difference(found, wanted):
    for number, (a, b) in enumerate(zip(found, wanted)):
        if a != b:
            return [f"record {number}: {a}, expected {b}"]
    return [] if len(found) == len(wanted) else [f"{len(found)} records, expected {len(wanted)}"]


def check_read(tool, path, wanted, tally):
    """The file by its name and through a pipe, on one thread and on several, must give the same records."""
    for name, options, pipe in (("file", [], False), ("pipe", [], True), ("one job", ["--jobs", "1"], False)):
        records = extract(tool, path, *options, pipe=pipe)
        errors = [record["error"]["message"] for record in records if record["error"]]
        tally.check(f"{path.name}, {name}", errors[:2] + first_difference(seen(records), wanted))


def check_whole(tool, pages, folder, tally):
    wanted = [hashlib.sha256(page).hexdigest() for *_, page in plan(pages) if page is not None]
    beyond = [name.replace(" ", "+") for name, coding in CODINGS.items() if not coding[2]]
    for name, packed, version in (
            ("warcio.warc.gz", True, "1.0"), ("warcio11.warc.gz", True, "1.1"), ("warcio.warc", False, "1.0")):
        path = folder / name
        write_warcio(path, pages, packed, version)
        reference = by_warcio(path)
        truth = [row[:3] + ("sha256:" + digest,) for row, digest in zip(reference, wanted, strict=True)]
        other = [(a, b) for a, b in zip(reference, truth) if a != b and not any(f"coding={x}" in a[1] for x in beyond)]
        tally.check(f"{name}: warcio finds the pages as written", [str(pair) for pair in other[:2]])
        check_read(tool, path, truth, tally)
        check_counts(tool, path, pages, tally)
    for repacked in repack(path, folder):
        check_read(tool, repacked, truth, tally)
    for name, packed in (("fastwarc.warc.gz", True), ("fastwarc.warc", False)):
        path = folder / name
        write_fastwarc(path, pages, packed)
        dates = by_warcio(path)
        truth = [row[:3] + ("sha256:" + digest,) for row, digest in zip(dates, wanted, strict=True)]
        check_read(tool, path, truth, tally)
        simple = [(row[0], row[1], row[3]) for row in truth if "coding=plain" in row[1]]
        tally.check(f"{name}: FastWARC finds the same", first_difference(by_fastwarc(path), simple))


# Broken files: what stands in the archive, and what a careful reader makes of it. Each outcome is a page by its number, or
# words of the error record's message.

def page_record(number, *, body=None, fields=(), http=None, length=None, type="response", end=b"\r\n\r\n", newline=b"\r\n"):
    body = page_body(number) if body is None else body
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" if http is None else http
    content = http + body
    lines = [
        b"WARC/1.0", b"WARC-Type: " + type.encode(), b"WARC-Record-ID: <urn:test:%d>" % number, b"WARC-Date: 2024-01-02T03:04:05Z",
        b"WARC-Target-URI: https://news.example/%d" % number, b"Content-Type: application/http; msgtype=response", *fields]
    if length is not False:
        lines.append(b"Content-Length: %d" % (len(content) if length is None else length))
    return newline.join(lines + [b"", b""]) + content + end


def page_body(number):
    words = " ".join(f"word{number * k * 7919 % 10007}" for k in range(300))
    return f"<!doctype html><html><title>Page {number}</title><body><p>{words}</p></body></html>\n".encode()


def broken_files():
    one, two, three = (page_record(n) for n in (1, 2, 3))
    packed = [gzip.compress(record) for record in (one, two, three)]
    content = len(one) - one.index(b"HTTP/") - 4
    damaged = bytearray(packed[1])
    damaged[len(damaged) // 2:len(damaged) // 2 + 8] = b"\xff" * 8
    wrong_sum = packed[1][:-8] + b"\0\0\0\0" + packed[1][-4:]
    yield "cut in a record", one + two[:900], [1, "the archive ends inside this record"]
    yield "cut in a record's header", one + two[:100], [1, "the archive ends inside this record's header"]
    yield "cut in a version line", one + b"WAR", [1, "the archive ends inside this record's header"]
    yield "cut in a member", packed[0] + packed[1][:500], [1, "the file ends inside it"]
    yield "cut in a member's header", packed[0] + packed[1][:5], [1, "the file ends inside it"]
    yield "cut in a member's checksum", packed[0] + packed[1][:-3], [1, "the file ends inside it"]
    yield "cut in one member for all", gzip.compress(one + two + three)[:-900], [1, "the file ends inside it"]
    yield "cut between members", packed[0] + packed[1], [1, 2]
    yield "cut before the blank line", one + two[:-4], [1, 2]
    yield "a damaged member", packed[0] + bytes(damaged) + packed[2], [1, "its data are damaged", 3]
    yield "a wrong checksum", packed[0] + wrong_sum + packed[2], [1, "its data are damaged", 3]
    yield "junk between records", one + b"\x00\xff junk" + two, [1, "belong to no record", 2]
    yield "junk between members", packed[0] + b"junk junk" + packed[1], [1, "expected the next gzip member", 2]
    yield "junk in front", b"junk\r\n" + one + two, ["belong to no record", 1, 2]
    yield "a length too short", page_record(1, length=content - 300) + two, [1, 2]
    yield "a length too long", page_record(1, length=content + 300) + two + three, [1, 2, 3]
    yield "a length over all", page_record(1, length=10**7) + two + three, [1, 2, 3]
    yield "a length too long, in members", gzip.compress(page_record(1, length=10**6)) + packed[1] + packed[2], [1, 2, 3]
    yield "no length", page_record(1, length=False) + two, [1, 2]
    yield "no length, in members", gzip.compress(page_record(1, length=False)) + packed[1], [1, 2]
    yield "a negative length", page_record(1, length=-5) + two, [1, 2]
    yield "line feeds alone", page_record(1, newline=b"\n", end=b"\n\n") + page_record(2, newline=b"\n", end=b"\n\n"), [1, 2]
    yield "no line ends between", page_record(1, end=b"") + page_record(2, end=b"") + three, [1, 2, 3]
    yield "no head of HTTP", page_record(1, http=b"") + two, [1, 2]
    yield "no status line", page_record(1, http=b"Content-Type: text/html\r\n\r\n") + two, [1, 2]
    yield "line feeds in HTTP", page_record(1, http=b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n") + two, [1, 2]
    yield "version 2 of HTTP", page_record(1, http=b"HTTP/2 200\r\ncontent-type: text/html\r\n\r\n") + two, [1, 2]
    folded = b"HTTP/1.1 200 OK\r\nX-Long: a\r\n\tb\r\nContent-Type:\r\n text/html\r\nX-Odd: \xe9\xff\r\n\r\n"
    yield "folded and odd fields", page_record(1, http=folded) + two, [1, 2]
    yield "cut off by the crawler", page_record(1, fields=[b"WARC-Truncated: length"]) + two, [1, 2]
    inner = gzip.compress(page_record(8)) + gzip.compress(page_record(9))
    saved = page_record(7, http=b"HTTP/1.1 200 OK\r\nContent-Type: application/gzip\r\n\r\n", body=inner)
    yield "an archive saved in an archive", packed[0] + gzip.compress(saved, 0) + packed[1], [1, 2]
    brotli = page_record(1, http=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n", body=b"\x1b\x02\x00\x81\xaa\x03")
    yield "a coding that is not read", brotli + two, ['the coding "br"', 2]
    yield "zeros behind", packed[0] + b"\0" * 1000, [1]
    yield "nothing but a member of nothing", gzip.compress(b"") + packed[0], [1]


def check_broken(tool, folder, tally):
    for name, data, outcome in broken_files():
        path = folder / (name.replace(" ", "-") + (".warc.gz" if data[:2] == b"\x1f\x8b" else ".warc"))
        path.write_bytes(data)
        for way in ("file", "pipe"):
            records = extract(tool, path, "--from", "warc", pipe=way == "pipe")
            faults = [] if len(records) == len(outcome) else [f"{len(records)} records, expected {len(outcome)}"]
            for record, wanted in zip(records, outcome):
                if isinstance(wanted, str):
                    message = (record["error"] or {}).get("message", "none")
                    faults += [] if wanted in message else [f"error {message!r}, expected {wanted!r}"]
                else:
                    digest = "sha256:" + hashlib.sha256(page_body(wanted)).hexdigest()
                    found = (record["id"], record["url"], record["input"]["digest"], record["error"])
                    expected = (f"urn:test:{wanted}", f"https://news.example/{wanted}", digest, None)
                    faults += [] if found == expected else [f"{found}, expected {expected}"]
            tally.check(f"{name}, {way}", faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        check_whole(options.tool, pages_of(options.folder), pathlib.Path(folder), tally)
        check_broken(options.tool, pathlib.Path(folder), tally)
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(tally.failed > 0)


main()
