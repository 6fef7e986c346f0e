"""Opens the pages that `onrecord show --html` writes in a browser and uses them as a person would.

    pages.py --tool .build/release/onrecord PATH…

Nothing is fetched, nothing complains, every claim is reached by Tab and opened by Enter, every filter leaves what the
record says it should, all words stand out enough from their ground in both colour schemes, and articles that try to
take over their page show as text. Ends with the number of checks passed and failed; status 1 if any failed.
"""

import argparse
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse

import broken_pages
import injections
from browser import Browser
from validate import Tally

# Elements and attributes that our templates use: anything else came from an article.
ELEMENTS = set(
    "HTML HEAD META TITLE STYLE BODY A HEADER P BDI SPAN H1 H2 H3 TIME BUTTON SECTION SVG RECT UL LI DIV MAIN FIELDSET "
    "LEGEND LABEL INPUT ARTICLE BLOCKQUOTE PRE TABLE TBODY THEAD TR TD TH DETAILS SUMMARY DL DT DD ASIDE FORM SELECT "
    "OPTION FOOTER B KBD BR SCRIPT ABBR".split())

SURVEY = """(() => {
  const elements = [...document.querySelectorAll('*')];
  return {
    elements: [...new Set(elements.map((e) => e.tagName.toUpperCase()))],
    handlers: elements.flatMap((e) => [...e.attributes].map((a) => a.name)).filter((n) => /^on|^style$|^srcdoc$/.test(n)),
    links: elements.flatMap((e) => ['href', 'src', 'action', 'xlink:href'].map((n) => e.getAttribute(n)))
      .filter((v) => v !== null),
    owned: window.owned ?? null,
    text: document.querySelector('.text')?.textContent ?? '',
    list: document.querySelector('#claims')?.textContent ?? '',
    title: document.title,
    record: document.getElementById('record')?.textContent ?? null,
  };
})()"""

# For every visible run of text: its colour against the ground it stands on, by WCAG 2's formula.
CONTRAST = """(() => {
  const parse = (c) => { const n = c.match(/[\\d.]+/g).map(Number); return [n[0], n[1], n[2], n[3] ?? 1]; };
  const light = (c) => { const [r, g, b] = c.map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const ground = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] === 1) return c;
    if (c[3] > 0) return [0, 0, 0, 0]; } return [255, 255, 255, 1]; };
  const ratio = (a, b) => { const [x, y] = [light(a.slice(0, 3)), light(b.slice(0, 3))].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const bad = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (['SCRIPT', 'STYLE', 'OPTION'].includes(e.tagName)) continue;
    const s = getComputedStyle(e);
    const size = parseFloat(s.fontSize), bold = parseInt(s.fontWeight) >= 700;
    let opacity = 1; for (let p = e; p; p = p.parentElement) opacity *= parseFloat(getComputedStyle(p).opacity);
    const needed = size >= 24 || bold && size >= 18.66 ? 3 : 4.5;
    const found = opacity < 1 ? 0 : ratio(parse(s.color), ground(e));
    count += 1;
    if (found < needed) bad.set(e.tagName + '.' + e.className, found.toFixed(2) + ' ' + s.color + ' on ' + ground(e) + ' ' + walker.currentNode.data.slice(0, 30));
    if (e.matches('.claim') && !e.matches('.left-out') && ratio(parse(s.borderBottomColor), ground(e.parentElement)) < 3)
      bad.set(e.className + ' line', ratio(parse(s.borderBottomColor), ground(e.parentElement)).toFixed(2) + ' ' + s.borderBottomColor);
  }
  return { count, bad: [...bad].map((pair) => pair.join(': ')) };
})()"""

FOCUS = """(() => { const e = document.activeElement; const s = getComputedStyle(e); const item = e.closest('.item');
  return { id: item && e.tagName === 'SUMMARY' ? item.id : e.classList.contains('ref') ? e.id : null,
    seen: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0, where: e.tagName + '.' + e.className,
    body: e === document.body, top: e === document.querySelector('a.skip') }; })()"""


class PageChecks:
    def __init__(self, tally, browser, page):
        self.tally, self.browser, self.page = tally, browser, page

    def check(self, name, complaints):
        self.tally.check(f"{self.page.address.rsplit('/', 1)[-1]}: {name}", complaints)

    def quiet(self):
        self.page.settle()
        self.check("nothing complains", self.page.complaints)
        self.check("nothing is asked for", self.page.requests)

    def sound(self, record):
        """Only our own elements, links to the web or within the page, and the record inside as it was."""
        survey = self.page.run(SURVEY)
        strange = sorted(set(survey["elements"]) - ELEMENTS)
        self.check("only the page's own elements", strange)
        self.check("no handlers", survey["handlers"])
        bad = [link for link in survey["links"] if not re.match(r"https?://|#", link)]
        self.check("links to the web only", bad)
        self.check("nothing ran", [] if survey["owned"] is None else [survey["owned"]])
        same = json.loads(survey["record"]) == record
        self.check("the record is inside", [] if same else ["it differs from the line of extract"])
        return survey

    def contrast(self, state):
        for scheme in ("light", "dark"):
            self.page.scheme(scheme)
            found = self.page.run(CONTRAST)
            few = [] if found["count"] > 20 else ["hardly any text"]
            self.check(f"contrast, {scheme}, {state}", few + found["bad"])
        for theme in ("light", "dark"):
            self.page.scheme("dark" if theme == "light" else "light")
            self.page.run(f"document.documentElement.dataset.theme = '{theme}'")
            self.check(f"contrast, {theme} chosen, {state}", self.page.run(CONTRAST)["bad"])
            self.page.run("delete document.documentElement.dataset.theme")
        self.page.scheme("light")

    def keyboard(self, record):
        """Tab goes through everything, its place is seen, and Enter on each claim opens it and marks its words."""
        page = self.page
        page.run("document.activeElement.blur()")
        reached, refs, unseen, closed = set(), set(), set(), []
        for step in range(2000):
            page.press("Tab")
            focus = page.run(FOCUS)
            if step == 0:
                self.check("the first stop skips to the article", [] if focus["top"] else [focus["where"]])
            elif focus["body"] or focus["top"]:
                break
            if not focus["body"] and not focus["seen"]:
                unseen.add(focus["where"])
            name = focus["id"]
            if name and name.startswith("r"):
                refs.add(name)
            elif name:
                reached.add(name)
                page.press("Enter")
                state = page.run(
                    f"""new Promise((done) => setTimeout(() => done([document.querySelector('#{name} details').open,
                    document.querySelectorAll('.picked-words').length, document.querySelectorAll('.item.picked').length,
                    document.querySelectorAll('.picked-source').length]), 15))""")
                source = record["claims"][int(name[1:]) - 1]["source"] is not None
                if not state[0] or state[1] == 0 or state[2] != 1 or (state[3] > 0) != source:
                    closed.append(f"{name}: {state}")
                page.press("Enter")
        claims = {claim["id"] for claim in record["claims"]}
        self.check("Tab reaches every claim in the list", sorted(claims - reached))
        self.check("Tab reaches every claim in the text", sorted({"r" + name[1:] for name in claims} - refs))
        self.check("the focus is seen", sorted(unseen))
        self.check("Enter opens each claim and marks its words and source", closed)

    def keys(self, record):
        """From the text to the list by Enter, on by arrow and letter, closed by Escape."""
        if len(record["claims"]) < 3:
            return
        page = self.page
        number = record["claims"][-1]["id"][1:]
        page.run(f"document.getElementById('r{number}').focus()")
        page.press("Enter")
        page.settle()
        place = "document.activeElement.closest('.item')?.id"
        complaints = [] if page.run(place) == f"c{number}" else [f"the number leads to {page.run(place)}"]
        page.press("Escape")
        page.settle()
        if page.run("document.querySelectorAll('.picked, .picked-words').length") != 0:
            complaints.append("Escape leaves marks")
        order = page.run("[...document.querySelectorAll('.item')].map((item) => item.id)")
        page.run(f"document.querySelector('#{order[0]} summary').focus()")
        for key, expected in (("j", 1), ("ArrowDown", 2), ("k", 1), ("ArrowUp", 0)):
            page.press(key)
            if page.run(place) != order[expected]:
                complaints.append(f"{key} leads to {page.run(place)}, not {order[expected]}")
        self.check("keys lead through the list", complaints)

    def pointer(self, record):
        """A click on the words opens the innermost claim, the next one the claim around it."""
        complaints = []
        for claim in record["claims"][:6]:
            opened = self.page.run(f"""(async () => {{
              const piece = document.querySelector('.text [data-c~="{claim['id']}"]');
              if (!piece) return null;
              const ids = piece.dataset.c.split(' '), got = [];
              for (const _ of ids) {{ piece.click(); await new Promise((d) => setTimeout(d, 15));
                got.push(document.querySelector('.item.picked')?.id); }}
              return [ids, got]; }})()""")
            if opened is None or sorted(opened[0]) != sorted(filter(None, opened[1])):
                complaints.append(f"{claim['id']}: {opened}")
        self.check("clicks on the words open their claims", complaints)

    def filters(self, record):
        """Each choice leaves as many claims as the record has of them."""
        page, claims = self.page, record["claims"]

        def left(field, value):
            return page.run(f"""(() => {{ const field = document.querySelector('[data-{field}]'); field.value = {json.dumps(value)};
              field.dispatchEvent(new Event('input', {{ bubbles: true }}));
              const seen = [...document.querySelectorAll('.item')].filter((i) => i.checkVisibility()).map((i) => i.id);
              const tally = document.querySelector('[data-tally]').textContent;
              field.value = ''; field.dispatchEvent(new Event('input', {{ bubbles: true }})); return [seen, tally]; }})()""")

        def basis(claim):
            return "article" if claim["voice"] == "article" else (claim["source"] or {"kind": "nobody"})["kind"]

        def bare(words):
            parts = unicodedata.normalize("NFKD", words)
            return "".join(c for c in parts if not unicodedata.category(c).startswith("M")).lower()

        wanted = [("basis", kind, lambda c, k=kind: basis(c) == k) for kind in {basis(c) for c in claims}]
        wanted += [
            ("stance", stance, lambda c, s=stance: c["voice"] == "attributed" and c["stance"] == s)
            for stance in {c["stance"] for c in claims if c["voice"] == "attributed"}]
        wanted += [
            ("with", "figures", lambda c: bool(c["figures"])), ("with", "hedged", lambda c: bool(c["hedges"])),
            ("with", "relayed", lambda c: bool(c["chain"])), ("with", "negated", lambda c: c["negated"]),
            ("search", "no such words here", lambda c: False)]
        complaints = []
        for field, value, fits in wanted:
            expected = {claim["id"] for claim in claims if fits(claim)}
            seen, tally = left(field, value)
            if set(seen) != expected or tally != f"{len(expected)} of {len(claims)} claims":
                complaints.append(f"{field} {value}: {sorted(seen)} ({tally}), expected {sorted(expected)}")
        for claim in claims[:5]:
            if claim["id"] not in left("search", bare(claim["text"])[:40])[0]:
                complaints.append(f"search does not find {claim['id']} by its own words")
        groups = page.run("[...document.querySelectorAll('.group')].map((g) => [g.dataset.group, g.querySelectorAll('.item').length])")
        for group, count in groups:
            if len(left("source", group)[0]) != count:
                complaints.append(f"source {group}: not {count}")
        shares = page.run("""[...document.querySelectorAll('[data-share]')].map((s) => [s.dataset.share,
          Number(s.querySelector('.count').textContent)])""")
        for share, count in shares:
            if count != sum(basis(claim) == share for claim in claims):
                complaints.append(f"{count} claims are said to rest on {share}")
        self.check("filters leave what fits", complaints)

    def marks(self):
        """Each kind of mark can be switched off: its look then is that of the text around it."""
        complaints = []
        for kind, selector, look in (
            ("claims", ".claim", "borderBottomColor"), ("quotes", ".quote", "backgroundColor"), ("figures", ".figure", "fontWeight"),
            ("actors", ".actor", "color"), ("sources", ".cue", "fontStyle"), ("hedges", ".hedge", "textDecorationLine"),
        ):
            before, off, after = self.page.run(f"""(() => {{ const e = document.querySelector('.text {selector}'); const box = document.querySelector('[data-mark={kind}]');
              const get = () => e && getComputedStyle(e).{look}; const a = get(); box.click(); const b = get(); box.click(); return [a, b, get()]; }})()""")
            if before is not None and (before == off or before != after):
                complaints.append(f"{kind}: {before}, {off}, {after}")
        self.check("marks can be switched off", complaints)

    def names(self):
        unnamed = [role for role, name in self.page.names() if not name.strip() and role not in ("RootWebArea", "main", "complementary")]
        self.check("all that takes the focus has a name", unnamed)

    def widths(self):
        complaints = []
        for width in (320, 390, 768, 1280):
            self.page.size(width, 900)
            wide = self.page.run("document.documentElement.scrollWidth")
            if wide > width:
                complaints.append(f"{wide} pixels at {width}")
        self.page.size(1280, 900)
        self.check("fits narrow screens", complaints)


def check_fragments(tally, record, page):
    """The words of each link into the source page stand on the article's text, and nothing in them is left unescaped."""
    complaints = []
    for link in re.findall(r'href="([^"]*:~:[^"]*)"', page):
        fragment = html.unescape(link).split(":~:", 1)[1]
        for directive in fragment.split("&"):
            if not re.fullmatch(r"text=[A-Za-z0-9%._~]+(-,[A-Za-z0-9%._~]+)?([,][A-Za-z0-9%._~]+)?(,-[A-Za-z0-9%._~]+)?", directive):
                complaints.append(directive)
            for words in re.split(r"-,|,-|,", directive.removeprefix("text=")):
                if urllib.parse.unquote(words) not in record["text"]:
                    complaints.append(f"not in the text: {words}")
    tally.check(f"{record['id']}: links into the source page", complaints)


def run(tool, *arguments, stdin=None):
    done = subprocess.run([tool, *arguments], input=stdin, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{tool} {' '.join(arguments)}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def records_of(tool, *arguments, stdin=None):
    out = run(tool, "extract", *arguments, stdin=stdin).decode("utf-8")
    return [json.loads(line) for line in out.split("\n")[:-1]]


def check_pages(tally, browser, tool, paths, folder):
    """Every page of the folder in full; one page alone is the same bytes, twice."""
    run(tool, "show", *paths, "--html", f"{folder}/")
    records = records_of(tool, *paths)
    files = re.findall(r'<td dir="auto"><a href="([^"]+)"', (folder / "index.html").read_text("utf-8"))
    tally.check("an index of all pages", [] if len(files) == len(records) else [f"{len(files)} of {len(records)}"])
    tab = browser.page()
    tab.open((folder / "index.html").as_uri())
    index = PageChecks(tally, browser, tab)
    index.quiet()
    index.widths()
    for record, file in zip(records, files):
        tab.open((folder / file).as_uri())
        checks = PageChecks(tally, browser, tab)
        check_fragments(tally, record, (folder / file).read_text("utf-8"))
        if record["claims"]:
            use(checks, record)
        else:
            checks.sound(record)
            checks.contrast("as it opens")
            checks.widths()
        checks.quiet()
    tab.close()
    first = pathlib.Path(records[0]["id"])
    if first.exists():
        once, again = (run(tool, "show", str(first), "--html", "-") for _ in range(2))
        same = once == again == (folder / files[0]).read_bytes()
        tally.check("the same bytes each time", [] if same else ["they differ"])
    richest = max(range(len(records)), key=lambda i: len({c["voice"] + str(c["source"]) for c in records[i]["claims"]}))
    check_refusals(tally, browser, records[richest], (folder / files[richest]).read_text("utf-8"), folder)


class Listener:
    """A tally that remembers what failed, for pages that must fail."""

    def __init__(self):
        self.failures = []

    def check(self, name, complaints):
        if complaints:
            self.failures.append(name)


def use(checks, record):
    """Everything that is asked of a page with claims."""
    checks.sound(record)
    checks.contrast("as it opens")
    checks.widths()
    checks.names()
    checks.keyboard(record)
    checks.keys(record)
    checks.pointer(record)
    checks.contrast("with a claim open")
    checks.filters(record)
    checks.marks()


def check_refusals(tally, browser, record, page, folder):
    """Each broken page fails its check, and the page as it is none."""
    for name, mistake, expected in [("nothing wrong", lambda page: page, None), *broken_pages.MISTAKES]:
        file = folder / "broken.html"
        file.write_text(broken_pages.rehashed(mistake(page)), "utf-8")
        tab, listener = browser.page(), Listener()
        tab.open(file.as_uri())
        checks = PageChecks(listener, browser, tab)
        use(checks, record)
        checks.quiet()
        tab.close()
        failed = [failure.removeprefix("broken.html: ") for failure in listener.failures]
        seen = expected in failed if expected else not failed
        tally.check(f"a page with {name}", [] if seen else [f"expected {expected}, failed {failed}"])


def check_injections(tally, browser, tool, folder):
    articles = list(injections.inputs())
    lines = "".join(json.dumps(article) + "\n" for article, _ in articles).encode()
    run(tool, "show", "--from", "jsonl", "--html", f"{folder}/", stdin=lines)
    records = records_of(tool, "--from", "jsonl", stdin=lines)
    files = re.findall(r'<td dir="auto"><a href="([^"]+)"', (folder / "index.html").read_text("utf-8"))
    tally.check("a page for each injection", [] if len(files) == len(articles) == len(records) else [len(files)])
    tab = browser.page()
    tab.open((folder / "index.html").as_uri())
    PageChecks(tally, browser, tab).quiet()
    for (article, words), record, file in zip(articles, records, files):
        tab.open((folder / file).as_uri())
        checks = PageChecks(tally, browser, tab)
        survey = checks.sound(record)
        # What no HTML may hold has become U+FFFD on the page; a table's tabs and a text's line feeds are layout there.
        shown = "".join(c for c in survey["text"] if not c.isspace())
        stands = "".join(c for c in words if not c.isspace())
        if stands in "".join(c for c in record["text"] if not c.isspace()):
            checks.check("the words stand there as text", [] if stands in shown else [survey["text"][:200]])
        else:
            checks.check("the words were no article's", [] if article["id"].startswith("page") else [record["text"][:200]])
        tab.run("for (const e of document.querySelectorAll('.text *')) { e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); e.focus?.(); }")
        tab.run("for (const e of document.querySelectorAll('.item summary')) e.click()")
        checks.quiet()
        checks.check("nothing ran later", [] if tab.run("window.owned ?? null") is None else ["something did"])
    tab.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", required=True)
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        pages, hostile = pathlib.Path(folder, "pages"), pathlib.Path(folder, "hostile")
        check_pages(tally, browser, options.tool, options.paths, pages)
        check_injections(tally, browser, options.tool, hostile)
    print(f"pages: {tally.passed} checks passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
