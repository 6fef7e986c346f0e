#!/usr/bin/env python3
"""Makes as many distinct news pages as asked for, from the pages in Corpus, the same ones for the same seed.

usage: articles.py --count N --form FORM [--seed S] [--first N] [--padding BYTES] [-o PATH]

Each page takes the layout of one corpus page; its paragraphs are shuffled and mixed with those of the others, people and places get
other names, numbers other digits, dates another day. Furniture (scripts, lists of links) fills it up as on real pages: sizes are
log-normal, 22 KB in the mean, median 19 KB; --padding adds as many bytes of script to each, for pages as heavy as real ones (115 KB).
Page N is the same whatever the count, so that --first gives halves of one archive. Ids and addresses are unique.

forms: jsonl      one object a line (pages that are not UTF-8 as html_base64)
       texts      JSON lines with the plain text alone
       csv        id, url, html; UTF-8
       warc[.gz]  warcinfo, then request and response for each page, gzip with a member per record; some responses are chunked
                  or gzip-coded, and now and then a redirect and a picture stand between them, as in a crawl
       wet        WARC conversion records with plain text
       zip, tar.gz, folder (of .html, 1,000 in each subfolder), text (a folder of .txt)
Written to PATH, or to standard output (not: folder, text, zip).
"""
import argparse
import base64
import csv
import datetime
import gzip
import hashlib
import html
import io
import json
import pathlib
import random
import re
import sys
import tarfile
import uuid
import zipfile

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "Corpus" / "en"
GIVEN = ("Ada Ailsa Amara Anneke Asif Beatriz Bram Callum Chidi Dagny Dalia Edvard Elif Enzo Farida Fergus Gita Hana Hugo Ilse Imani Ines "
         "Jonah Kaito Kwame Leila Lorcan Magda Mateo Mina Nadia Niamh Oskar Petra Quentin Rafael Rhona Sade Saul Tamsin Tariq Uma Viktor "
         "Wanda Xenia Yusuf Zoran").split()
ONSETS = "Ar Bal Ber Cal Cor Dal Den Dor El Fal Fen Gar Gil Hal Hol Ir Jar Kel Kor Lan Mar Mel Nar Nor Ol Pel Quar Ros Sal Tar Tor Ul Var Wel Yar Zel".split()
CORES = "a an e en er i il in o or u ai ea ou".split()
ENDS = "bridge by court dale der don field ford gate ham ington kamp ker land ley mann more nez oglu owa rick ridge sen shaw son stad stone ton vich ville wick wood zak".split()
MONTHS = "January February March April May June July August September October November December".split()
WORDS = "id key slot zone track beacon widget lazy async bucket variant consent vendor cohort render hydrate bundle region sticky panel".split()

MARKUP = re.compile(r"<script\b.*?</script>|<style\b.*?</style>|<!--.*?-->|<[^>]*>", re.S | re.I)
PARAGRAPH = re.compile(r"<p\b[^>]*>((?:(?!</?(?:p|div|h\d|ul|ol|section|aside|figure|article|td|blockquote)\b).)*)(?:</p>)?", re.S | re.I)
MONTH = r"(?:%s)" % "|".join(m if len(m) < 4 else f"{m[:3]}(?:{m[3:]})?" for m in MONTHS)
DATE = re.compile(r"(?P<iso>\b(?:19|20)\d\d-\d\d-\d\d)|(?P<day>\b\d{1,2})(?P<th>(?:st|nd|rd|th)?\s+%s\b)|(?P<month>\b%s\s+)(?P<day2>\d{1,2})\b(?!\d|,\d)" % (MONTH, MONTH))
NUMBER = re.compile(r"(?P<entity>&#\w+;)|(?P<year>\b(?:19|20)\d\d\b)|(?P<digits>\d+)")


class Slot:
    """A place in a page where something varies: its kind, and what the corpus page has there."""
    __slots__ = ("kind", "value")

    def __init__(self, kind, value):
        self.kind, self.value = kind, value


class Layout:
    """One corpus page, cut into what stays and what varies."""

    def __init__(self, folder, names):
        raw = (folder / "source.html").read_bytes()
        self.encoding = "utf-16" if raw[:2] == b"\xff\xfe" else "cp1252" if b"iso-8859-1" in raw[:1000].lower() else "utf-8"
        page = raw.decode(self.encoding)
        gold = json.loads((folder / "gold.json").read_text())
        self.site = re.match(r"https?://[^/]+", gold.get("url") or f"https://www.{folder.name}.example").group()
        if gold.get("url"):
            page = page.replace(gold["url"], "\ue000")
        else:
            page = re.sub(r"(?i)(<head[^>]*>)", '\\1<link rel="canonical" href="\ue000">', page, count=1)
        self.published = datetime.date.fromisoformat((gold.get("published") or "2025-06-01")[:10])
        story = {plain(b["text"]) for b in gold["text"] if b["kind"] == "paragraph"}
        # The page between its story's paragraphs, and these, both cut into parts.
        self.between, self.paragraphs = [], []
        end = 0
        for found in PARAGRAPH.finditer(page):
            text = plain(html.unescape(MARKUP.sub("", found[1])))
            if len(text) > 60 and text in story:
                self.between.append(cut(page[end:found.start()], names))
                self.paragraphs.append(cut(f"<p>{found[1].strip()}</p>\n", names))
                end = found.end()
        self.between.append(cut(page[end:], names))


def plain(text):
    return " ".join(text.replace("\u00ad", "").split())


def cut(page, names):
    """Strings and slots, in the page's order. Markup varies only in names, dates and the page's own address."""
    parts = []

    def add(text, finders):
        if not finders:
            parts.append(text)
            return
        end = 0
        for found in finders[0][0].finditer(text):
            add(text[end:found.start()], finders[1:])
            finders[0][1](found)
            end = found.end()
        add(text[end:], finders[1:])

    def date(found):
        if found["iso"]:
            return parts.append(Slot("iso", datetime.date.fromisoformat(found["iso"])))
        parts.extend([found["month"] or "", Slot("day", None), found["th"] or ""])

    def number(found):
        kind = found.lastgroup
        parts.append(found[0] if kind == "entity" else Slot(kind, found[0]))

    always = [(re.compile("\ue000"), lambda found: parts.append(Slot("address", None))),
              (names, lambda found: parts.append(Slot(found.lastgroup, found[0]))), (DATE, date)]
    end = 0
    for markup in MARKUP.finditer(page):
        add(page[end:markup.start()], [*always, (NUMBER, number)])
        add(markup[0], always)
        end = markup.end()
    add(page[end:], [*always, (NUMBER, number)])
    return joined(parts)


def joined(parts):
    result = []
    for part in parts:
        if isinstance(part, str) and result and isinstance(result[-1], str):
            result[-1] += part
        elif part != "":
            result.append(part)
    return result


def name_finder(folders):
    """Finds the corpus pages' given names, family names and places, each as a group of its kind."""
    kinds = {"place": set(), "given": set(), "family": set()}
    for folder in folders:
        for actor in json.loads((folder / "gold.json").read_text())["actors"]:
            if actor["type"] == "place":
                kinds["place"].add(actor["name"])
            elif actor["type"] == "person":
                words = actor["name"].split()
                kinds["family"].add(words[-1])
                kinds["given"].update(w for w in words[:-1] if len(w) > 3 and "." not in w)
    groups = (f"(?P<{kind}>{'|'.join(map(re.escape, sorted(names, key=lambda n: (-len(n), n))))})" for kind, names in kinds.items())
    return re.compile(rf"\b(?:{'|'.join(groups)})\b")


class Articles:
    """The pages of one seed; page N by its number alone."""

    def __init__(self, seed, padding):
        self.seed, self.padding = seed, padding
        folders = sorted(p.parent for p in CORPUS.glob("*/source.html"))
        names = name_finder(folders)
        # A front page without a story stays as it is, one in thirteen.
        self.layouts = [Layout(f, names) for f in folders]
        self.pool = [p for layout in self.layouts for p in layout.paragraphs]
        dice = random.Random(f"furniture {seed}")
        self.script = ",".join(f'"{dice.choice(WORDS)}_{dice.randrange(999)}":"{dice.getrandbits(64):x}"' for _ in range(40000))
        # Cut at random places, so every link ends where the next begins.
        self.links = [f'<li class="{dice.choice(WORDS)}"><a href="/{dice.choice(WORDS)}/{dice.getrandbits(40)}" data-id="{dice.getrandbits(32)}">'
                      f"<span>{' '.join(coined(dice) for _ in range(dice.randint(2, 6)))}</span></a></li>\n" for _ in range(2000)]

    def page(self, number):
        return Page(self, number)


def coined(dice):
    return dice.choice(ONSETS) + (dice.choice(CORES) if dice.random() < 0.4 else "") + dice.choice(ENDS)


class Page:
    """One page: id, url, date, html as text, encoding; the title and the story's text as a plain reader sees them."""

    def __init__(self, articles, number):
        dice = self.dice = random.Random(f"{articles.seed} {number}")
        layout = dice.choice(articles.layouts)
        self.id = f"{articles.seed}-{number:07d}"
        self.shift = datetime.timedelta(days=dice.randrange(-3000, 200))
        self.date = layout.published + self.shift
        self.url = f"{layout.site}/{self.date.year}/{self.date.month:02d}/{coined(dice).lower()}-{coined(dice).lower()}-{number:07d}"
        self.encoding = layout.encoding
        self.renamed = {}
        count = len(layout.paragraphs)
        self.story = []
        parts = []
        if count:
            wanted = max(3, min(80, round(dice.lognormvariate(2.6, 0.5))))
            own = dice.sample(layout.paragraphs, min(count, round(wanted * 0.6)))
            mixed = own + [dice.choice(articles.pool) for _ in range(wanted - len(own))]
            dice.shuffle(mixed)
            self.story = [self.filled(p) for p in mixed]
            for n, between in enumerate(layout.between):
                parts.append(self.filled(between))
                parts.extend(self.story[n * wanted // count:(n + 1) * wanted // count] if n < count else ())
        else:
            parts = [self.filled(b) for b in layout.between]
        furniture = dice.lognormvariate(9.1, 0.5)
        self.html = self.furnished("".join(parts), articles, int(furniture * 0.7) + articles.padding, int(furniture * 0.3))

    def filled(self, parts):
        return "".join(p if isinstance(p, str) else self.value(p) for p in parts)

    def value(self, slot):
        dice = self.dice
        if slot.kind == "address":
            return self.url
        if slot.kind == "digits":
            if dice.random() < 0.3:
                return slot.value
            return "".join(dice.choice("0123456789" if i else "123456789") if c != "0" else c for i, c in enumerate(slot.value))
        if slot.kind == "year":
            return str(min(2026, int(slot.value) + self.shift.days // 365)) if dice.random() < 0.8 else slot.value
        if slot.kind == "iso":
            return (slot.value + self.shift).isoformat()
        if slot.kind == "day":
            return str(dice.randint(1, 28))
        if slot.value not in self.renamed:
            self.renamed[slot.value] = (
              slot.value if dice.random() < 0.25 else dice.choice(GIVEN) if slot.kind == "given" else coined(dice))
        return self.renamed[slot.value]

    def furnished(self, page, articles, script, links):
        at = self.dice.randrange(len(articles.script) - 1)
        text = (articles.script[at:] + articles.script * (script // len(articles.script) + 1))[:script]
        text = f"<script>window.__page__={{{json.dumps(text)}:1}};</script>\n</head>"
        page = re.sub("(?i)</head>", lambda _: text, page, count=1)
        at = self.dice.randrange(len(articles.links))
        items = (articles.links[at:] + articles.links)[:links // 100]
        nav = f'<nav class="more"><ul>\n{"".join(items)}</ul></nav>\n</body>'
        return re.sub("(?i)</body>", lambda _: nav, page, count=1)

    @property
    def bytes(self):
        return self.html.encode(self.encoding, "xmlcharrefreplace")

    @property
    def text(self):
        return "\n\n".join(plain(html.unescape(MARKUP.sub("", p))) for p in self.story) or f"Nothing happened on {self.date}."


# Forms. Each takes the pages one at a time and holds none.

def write_jsonl(pages, out):
    for page in pages:
        line = {"id": page.id, "url": page.url}
        if page.encoding == "utf-8":
            line["html"] = page.html
        else:
            line["html_base64"] = base64.b64encode(page.bytes).decode()
        out.write(json.dumps(line, ensure_ascii=page.dice.random() < 0.5).encode() + b"\n")


def write_texts(pages, out):
    for page in pages:
        out.write(json.dumps({"id": page.id, "url": page.url, "published": str(page.date), "text": page.text}).encode() + b"\n")


def write_csv(pages, out):
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    rows = csv.writer(text)
    rows.writerow(["id", "url", "html"])
    for page in pages:
        rows.writerow([page.id, page.url, page.html])
    text.detach()


def warc_record(kind, dice, date, body, content, uri=None, extra=()):
    fields = [("WARC-Type", kind), ("WARC-Record-ID", f"<urn:uuid:{uuid.UUID(int=dice.getrandbits(128), version=4)}>"),
              ("WARC-Date", f"{date}T08:15:00Z"), *extra]
    if uri:
        fields.append(("WARC-Target-URI", uri))
    fields += [("Content-Type", content), ("Content-Length", len(body))]
    return b"WARC/1.0\r\n" + "".join(f"{k}: {v}\r\n" for k, v in fields).encode() + b"\r\n" + body + b"\r\n\r\n"


def http(status, fields, body):
    return f"HTTP/1.1 {status}\r\n{''.join(f'{k}: {v}' + chr(13) + chr(10) for k, v in fields)}\r\n".encode() + body


def chunked(body, dice):
    out, at = [], 0
    while at < len(body):
        size = dice.randint(500, 9000)
        piece = body[at:at + size]
        out.append(b"%x\r\n%s\r\n" % (len(piece), piece))
        at += size
    return b"".join(out) + b"0\r\n\r\n"


def warc_records(pages):
    info = b"software: articles.py\r\nformat: WARC File Format 1.0\r\n"
    yield warc_record("warcinfo", random.Random(0), "2026-01-01", info, "application/warc-fields")
    for page in pages:
        dice, date = page.dice, page.date
        path = page.url.split("/", 3)[3]
        yield warc_record("request", dice, date, f"GET /{path} HTTP/1.1\r\nHost: {page.url.split('/')[2]}\r\n\r\n".encode(),
                          "application/http; msgtype=request", page.url)
        aside = dice.random()
        if aside < 0.02:
            moved = http("301 Moved Permanently", [("Location", page.url), ("Content-Type", "text/html")], b"<p>Moved</p>")
            yield warc_record("response", dice, date, moved, "application/http; msgtype=response", page.url + "?from=feed")
        elif aside < 0.04:
            picture = http("200 OK", [("Content-Type", "image/png")], b"\x89PNG\r\n\x1a\n" + dice.randbytes(500))
            yield warc_record("response", dice, date, picture, "application/http; msgtype=response", page.url + "/lead.png")
        body, way = page.bytes, dice.random()
        # As sites do: some name the encoding in the header, the others leave it to the page.
        fields = [("Content-Type", "text/html" + ("; charset=utf-8" if page.encoding == "utf-8" and dice.random() < 0.7 else ""))]
        if way < 0.1:
            body = gzip.compress(body, 6, mtime=0)
            fields.append(("Content-Encoding", "gzip"))
        if 0.05 < way < 0.2:
            body = chunked(body, dice)
            fields.append(("Transfer-Encoding", "chunked"))
        else:
            fields.append(("Content-Length", len(body)))
        payload = "sha1:" + base64.b32encode(hashlib.sha1(body).digest()).decode()
        yield warc_record("response", dice, date, http("200 OK", fields, body), "application/http; msgtype=response", page.url,
                          [("WARC-Payload-Digest", payload)])


def write_warc(pages, out):
    for record in warc_records(pages):
        out.write(record)


def write_warc_gz(pages, out):
    for record in warc_records(pages):
        out.write(gzip.compress(record, 6, mtime=0))


def write_wet(pages, out):
    out.write(warc_record("warcinfo", random.Random(0), "2026-01-01", b"software: articles.py\r\n", "application/warc-fields"))
    for page in pages:
        out.write(warc_record("conversion", page.dice, page.date, page.text.encode(), "text/plain", page.url))


def member(page, n):
    return f"{n // 1000:04d}/{page.id}.html"


def write_zip(pages, out):
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for n, page in enumerate(pages):
            archive.writestr(zipfile.ZipInfo(member(page, n), (2026, 1, 1, 0, 0, 0)), page.bytes, zipfile.ZIP_DEFLATED)


def write_tar_gz(pages, out):
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, compresslevel=6, mtime=0) as packed:
        with tarfile.open(fileobj=packed, mode="w|") as archive:
            for n, page in enumerate(pages):
                body, info = page.bytes, tarfile.TarInfo(member(page, n))
                info.size = len(body)
                archive.addfile(info, io.BytesIO(body))


def write_folder(pages, folder, is_text=False):
    for n, page in enumerate(pages):
        path = folder / (member(page, n)[:-5] + (".txt" if is_text else ".html"))
        if n % 1000 == 0:
            path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.text.encode() if is_text else page.bytes)


STREAMS = {"jsonl": write_jsonl, "texts": write_texts, "csv": write_csv, "warc": write_warc, "warc.gz": write_warc_gz, "wet": write_wet,
           "tar.gz": write_tar_gz, "zip": write_zip}
FOLDERS = {"folder", "text"}


def write(form, pages, output):
    if form in FOLDERS:
        return write_folder(pages, pathlib.Path(output), is_text=form == "text")
    if output == "-":
        return STREAMS[form](pages, sys.stdout.buffer)
    with open(output, "wb", buffering=1 << 20) as out:
        STREAMS[form](pages, out)


def archive(form, count, folder, seed="1", first=0):
    """Makes an archive in a folder, and gives its path."""
    path = str(pathlib.Path(folder) / f"{seed}-{first}-{count}.{form}")
    made = Articles(seed, padding=0)
    write(form, map(made.page, range(first, first + count)), path)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, required=True, help="pages to make")
    parser.add_argument("--form", choices=sorted({*STREAMS, *FOLDERS}), required=True)
    parser.add_argument("--seed", default="1", help="another seed, another archive (default 1)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first page (default 0)")
    parser.add_argument("--padding", type=int, default=0, help="bytes of script to add to each page")
    parser.add_argument("-o", dest="output", default="-", metavar="PATH", help="file or folder; standard output without it")
    options = parser.parse_args()
    if options.output == "-" and options.form in {*FOLDERS, "zip"}:
        parser.error(f"--form {options.form} needs -o PATH")
    articles = Articles(options.seed, options.padding)
    try:
        write(options.form, map(articles.page, range(options.first, options.first + options.count)), options.output)
    except BrokenPipeError:
        sys.stderr.close()


if __name__ == "__main__":
    main()
