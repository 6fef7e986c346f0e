"""Opens the pages that `onrecord show --html` and `onrecord diff --html` write in a browser and uses them as a person would.

    pages.py --tool .build/release/onrecord --versions Corpus/versions PATH…

Nothing is fetched, nothing complains, every claim and every change is reached by Tab and opened by Enter, every filter leaves what the
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
    "OPTION FOOTER B KBD BR SCRIPT ABBR DEL INS".split())

SURVEY = """(() => {
  const elements = [...document.querySelectorAll('*')];
  return {
    elements: [...new Set(elements.map((e) => e.tagName.toUpperCase()))],
    handlers: elements.flatMap((e) => [...e.attributes].map((a) => a.name)).filter((n) => /^on|^style$|^srcdoc$/.test(n)),
    links: elements.flatMap((e) => ['href', 'src', 'action', 'xlink:href'].map((n) => e.getAttribute(n)))
      .filter((v) => v !== null),
    owned: window.owned ?? null,
    text: [...document.querySelectorAll('.text')].map((e) => e.textContent).join(' '),
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
  return { item: item && e.tagName === 'SUMMARY' ? item.id : null, ref: e.classList.contains('ref') ? e.id : null,
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

    def keyboard(self, items, refs, sources=None):
        """Tab goes through everything, its place is seen, and Enter on each item opens it and marks its words.

        sources says of each item whether the text names a source for it.
        """
        page = self.page
        page.run("document.activeElement.blur()")
        reached, reached_refs, unseen, closed = set(), set(), set(), []
        for step in range(2000):
            page.press("Tab")
            focus = page.run(FOCUS)
            if step == 0:
                self.check("the first stop skips to the text", [] if focus["top"] else [focus["where"]])
            elif focus["body"] or focus["top"]:
                break
            if not focus["body"] and not focus["seen"]:
                unseen.add(focus["where"])
            reached_refs.add(focus["ref"])
            name = focus["item"]
            if name:
                reached.add(name)
                page.press("Enter")
                state = page.run(
                    f"""new Promise((done) => setTimeout(() => done([document.querySelector('#{name} details').open,
                    document.querySelectorAll('.picked-words').length, document.querySelectorAll('.item.picked').length,
                    document.querySelectorAll('.picked-source').length]), 15))""")
                right_source = sources is None or (state[3] > 0) == sources[name]
                if not state[0] or state[1] == 0 or state[2] != 1 or not right_source:
                    closed.append(f"{name}: {state}")
                page.press("Enter")
        self.check("Tab reaches everything in the list", sorted(set(items) - reached))
        self.check("Tab reaches everything in the text", sorted(set(refs) - reached_refs))
        self.check("the focus is seen", sorted(unseen))
        self.check("Enter opens each item and marks its words and source", closed)

    def keys(self, items):
        """From the text to the list by Enter, on by arrow and letter, closed by Escape."""
        if len(items) < 3:
            return
        page = self.page
        last = items[-1]
        page.run(f"""document.querySelector('.ref[data-item="{last}"]').focus()""")
        page.press("Enter")
        page.settle()
        place = "document.activeElement.closest('.item')?.id"
        complaints = [] if page.run(place) == last else [f"the number leads to {page.run(place)}"]
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

    def pointer(self, items):
        """A click on the words opens the innermost item, the next one the item around it."""
        complaints = []
        for item in items[:6]:
            opened = self.page.run(f"""(async () => {{
              const piece = document.querySelector('.text [data-c~="{item}"]');
              if (!piece) return null;
              const ids = piece.dataset.c.split(' '), got = [];
              for (const _ of ids) {{ piece.click(); await new Promise((d) => setTimeout(d, 15));
                got.push(document.querySelector('.item.picked')?.id); }}
              return [ids, got]; }})()""")
            if opened is None or sorted(opened[0]) != sorted(filter(None, opened[1])):
                complaints.append(f"{item}: {opened}")
        self.check("clicks on the words open their items", complaints)

    def left(self, field, value):
        """Which items are seen once a field has a value, and what the page says of their number."""
        selector = "[data-search]" if field == "search" else f"[data-filter={field}]"
        return self.page.run(f"""(() => {{ const field = document.querySelector('{selector}'); field.value = {json.dumps(value)};
          field.dispatchEvent(new Event('input', {{ bubbles: true }}));
          const seen = [...document.querySelectorAll('.item')].filter((i) => i.checkVisibility()).map((i) => i.id);
          const tally = document.querySelector('[data-tally]').textContent;
          field.value = ''; field.dispatchEvent(new Event('input', {{ bubbles: true }})); return [seen, tally]; }})()""")

    def change_filters(self, changes):
        """Each kind and each outcome leaves as many changes as there are of it."""
        def outcome(change):
            return "added" if change["old"] is None else "removed" if change["new"] is None else "changed"

        wanted = [("kind", kind, lambda c, k=kind: k in c["kinds"]) for c in changes for kind in c["kinds"]]
        wanted += [("outcome", name, lambda c, n=name: outcome(c) == n) for name in {outcome(c) for c in changes}]
        complaints = []
        for field, value, fits in wanted:
            expected = [f"d{i + 1}" for i, change in enumerate(changes) if fits(change)]
            seen, tally = self.left(field, value)
            if seen != expected or tally != f"{len(expected)} of {len(changes)} claims":
                complaints.append(f"{field} {value}: {seen} ({tally}), expected {expected}")
        self.check("filters leave what fits", complaints)

    def changed_words(self, changes):
        """What is struck out and what is set off in the list are the words that differ; in the articles, the same words."""
        complaints = []
        for number, change in enumerate(changes, 1):
            if change["old"] is None or change["new"] is None:
                continue
            words = self.page.run(f"""['.words del', '.words ins'].map((s) => [...document.querySelectorAll('#d{number} ' + s)]
              .map((e) => e.textContent).join(' '))""")
            for side, marked in zip(("old", "new"), words):
                if not set(marked.split()) <= set(change[side]["text"].split()):
                    complaints.append(f"d{number}: {marked} is not in the {side} claim")
        sides = self.page.run("""['#old .gone', '#new .come'].map((s) => [...document.querySelectorAll(s)].map((e) => e.textContent).join(' '))""")
        lists = self.page.run("""['.words del', '.words ins'].map((s) => [...document.querySelectorAll('.on-changed ' + s)].map((e) => e.textContent).join(' '))""")
        for side, marked in zip(sides, lists):
            if not set("".join(marked.split())) <= set("".join(side.split())):
                complaints.append(f"in the article {side}, in the list {marked}")
        self.check("the words that differ are marked", complaints)

    def filters(self, record):
        """Each choice leaves as many claims as the record has of them."""
        page, claims = self.page, record["claims"]

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
            seen, tally = self.left(field, value)
            if set(seen) != expected or tally != f"{len(expected)} of {len(claims)} claims":
                complaints.append(f"{field} {value}: {sorted(seen)} ({tally}), expected {sorted(expected)}")
        for claim in claims[:5]:
            if claim["id"] not in self.left("search", bare(claim["text"])[:40])[0]:
                complaints.append(f"search does not find {claim['id']} by its own words")
        groups = page.run("""[...document.querySelectorAll('.group')].map((g) => [g.querySelector('.item').dataset.source,
          g.querySelectorAll('.item').length])""")
        for group, count in groups:
            if len(self.left("source", group)[0]) != count:
                complaints.append(f"source {group}: not {count}")
        shares = page.run("""[...document.querySelectorAll('[data-choice]')].map((s) => [s.value,
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
        for name, check in uses(checks, record):
            if record["claims"] or name in ("sound", "contrast", "widths", "quiet"):
                check()
    tab.close()
    first = pathlib.Path(records[0]["id"])
    if first.exists():
        once, again = (run(tool, "show", str(first), "--html", "-") for _ in range(2))
        same = once == again == (folder / files[0]).read_bytes()
        tally.check("the same bytes each time", [] if same else ["they differ"])
    for record, file in zip(records, files):
        page = (folder / file).read_text("utf-8")
        if broken_pages.fit(page):
            check_refusals(tally, browser, record, page, folder)
            break
    else:
        tally.check("a page that can be broken", ["none has all that the mistakes change"])


class Listener:
    """A tally that remembers what failed, for pages that must fail."""

    def __init__(self):
        self.failures = []

    def check(self, name, complaints):
        if complaints:
            self.failures.append(name)


def uses(checks, record):
    """Everything that is asked of a page with claims: the names of the checks, and how they are made."""
    items = [claim["id"] for claim in record["claims"]]
    sources = {claim["id"]: claim["source"] is not None for claim in record["claims"]}
    return [
        ("sound", lambda: checks.sound(record)),
        ("contrast", lambda: checks.contrast("as it opens")),
        ("widths", checks.widths),
        ("names", checks.names),
        ("keyboard", lambda: checks.keyboard(items, ["r" + item[1:] for item in items], sources)),
        ("keys", lambda: checks.keys(items)),
        ("pointer", lambda: checks.pointer(items)),
        ("contrast", lambda: checks.contrast("with a claim open")),
        ("filters", lambda: checks.filters(record)),
        ("marks", checks.marks),
        ("quiet", checks.quiet),
    ]


def check_refusals(tally, browser, record, page, folder):
    """Each broken page fails its check."""
    for name, mistake, use, expected in broken_pages.MISTAKES:
        file = folder / "broken.html"
        file.write_text(broken_pages.rehashed(mistake(page)), "utf-8")
        tab, listener = browser.page(), Listener()
        tab.open(file.as_uri())
        for own, check in uses(PageChecks(listener, browser, tab), record):
            if own == use:
                check()
        tab.close()
        failed = [failure.removeprefix("broken.html: ") for failure in listener.failures]
        tally.check(f"a page with {name}", [] if expected in failed else [f"expected {expected}, failed {failed}"])


def differences(tool, *arguments, allowed=(0, 1)):
    done = subprocess.run([tool, "diff", *arguments], capture_output=True)
    if done.returncode not in allowed:
        sys.exit(f"{tool} diff {' '.join(arguments)}: status {done.returncode}\n{done.stderr.decode()}")
    return done


def check_diffs(tally, browser, tool, versions, folder):
    """The page of each pair of versions, and of each pair of outlets."""
    folder.mkdir()
    for pair in sorted(path for path in versions.iterdir() if path.is_dir()):
        for mode, other in (("versions", "new.html"), ("outlets", "other.html")):
            sides = [str(pair / "old.html"), str(pair / other)]
            if not (pair / other).exists():
                continue
            file = folder / f"{pair.name}-{mode}.html"
            page = differences(tool, *sides, "--mode", mode, "--html", str(file))
            found = differences(tool, *sides, "--mode", mode, "--to", "json")
            tally.check(f"{file.name}: status", [] if page.returncode == found.returncode else [page.returncode])
            diff = json.loads(found.stdout)
            if mode == "versions":
                changes = diff["changes"]
            else:
                changes = [*diff["disagreements"], *diff["shared"]]
                changes += [{"old": one, "new": None} for one in diff["onlyOld"]]
                changes += [{"old": None, "new": one} for one in diff["onlyNew"]]
            items = [f"d{number + 1}" for number in range(len(changes))]
            refs = [f"{side[0]}{number + 1}" for number, c in enumerate(changes) for side in ("old", "new") if c[side]]
            tab = browser.page(1500, 900)
            tab.open(file.as_uri())
            checks = PageChecks(tally, browser, tab)
            checks.sound(diff)
            checks.contrast("as it opens")
            checks.widths()
            checks.names()
            checks.keyboard(items, refs)
            checks.keys(items)
            checks.pointer(items)
            checks.contrast("with a change open")
            if mode == "versions":
                checks.change_filters(changes)
                checks.changed_words(changes)
                again = differences(tool, *sides, "--html", "-").stdout
                tally.check(f"{file.name}: the same bytes each time", [] if again == file.read_bytes() else ["they differ"])
            checks.quiet()
            tab.close()
    check_diff_injections(tally, browser, tool, folder)


def check_diff_injections(tally, browser, tool, folder):
    tab = browser.page()
    for number, text in enumerate(injections.TEXTS):
        sides = []
        for name, count in (("old", 12), ("new", 15)):
            side = folder / f"{number}-{name}.txt"
            side.write_text(f"Officials said {text} that {count} people fled the harbour of Harben on Tuesday.\n\n{text}", "utf-8")
            sides.append(str(side))
        file = folder / f"hostile-{number}.html"
        differences(tool, *sides, "--html", str(file))
        diff = json.loads(differences(tool, *sides, "--to", "json").stdout)
        tab.open(file.as_uri())
        checks = PageChecks(tally, browser, tab)
        survey = checks.sound(diff)
        shown, stands = ("".join(c for c in words if not c.isspace()) for words in (survey["text"], text))
        checks.check("the words stand there as text", [] if shown.count(stands) >= 2 else [survey["text"][:200]])
        tab.run("for (const e of document.querySelectorAll('.item summary')) e.click()")
        checks.quiet()
        checks.check("nothing ran later", [] if tab.run("window.owned ?? null") is None else ["something did"])
    tab.close()


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
    parser.add_argument("--versions", required=True, type=pathlib.Path)
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        pages, hostile = pathlib.Path(folder, "pages"), pathlib.Path(folder, "hostile")
        check_pages(tally, browser, options.tool, options.paths, pages)
        check_injections(tally, browser, options.tool, hostile)
        check_diffs(tally, browser, options.tool, options.versions, pathlib.Path(folder, "diffs"))
    print(f"pages: {tally.passed} checks passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
