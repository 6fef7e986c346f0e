"""One page in a browser, used as a person would use it: what is asked of every page, and of each sort."""

import json
import re
import unicodedata

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
