"""One page in a browser, used as a person would use it: what is asked of every page, and of each sort."""

import json
import pathlib
import re
import unicodedata

PROBES = pathlib.Path(__file__).with_name("probes.js").read_text("utf-8")

# Elements that our templates use: anything else came from an article.
ELEMENTS = set(
    "HTML HEAD META TITLE STYLE BODY A HEADER P BDI SPAN H1 H2 H3 TIME BUTTON SECTION SVG RECT UL LI DIV MAIN FIELDSET "
    "LEGEND LABEL INPUT ARTICLE BLOCKQUOTE PRE TABLE TBODY THEAD TR TD TH DETAILS SUMMARY DL DT DD ASIDE FORM SELECT "
    "OPTION FOOTER B KBD BR SCRIPT ABBR DEL INS".split())

# Each kind of mark that can be switched off, an element that has it, and what then changes about it.
LOOKS = [
    ("claims", ".claim", "borderBottomColor"),
    ("quotes", ".quote", "backgroundColor"),
    ("figures", ".figure", "fontWeight"),
    ("actors", ".actor", "color"),
    ("sources", ".cue", "fontStyle"),
    ("hedges", ".hedge", "textDecorationLine"),
]


def basis(claim):
    return "article" if claim["voice"] == "article" else (claim["source"] or {"kind": "nobody"})["kind"]


def outcome(change):
    return "added" if change["old"] is None else "removed" if change["new"] is None else "changed"


def bare(words):
    parts = unicodedata.normalize("NFKD", words)
    return "".join(c for c in parts if not unicodedata.category(c).startswith("M")).lower()


class PageChecks:
    def __init__(self, tally, page):
        self.tally, self.page = tally, page

    def check(self, name, complaints):
        self.tally.check(f"{self.page.address.rsplit('/', 1)[-1]}: {name}", complaints)

    def probe(self, name, *arguments):
        return self.page.run(f"{PROBES}.{name}({', '.join(map(json.dumps, arguments))})")

    # Of every page

    def quiet(self):
        self.page.settle()
        self.check("nothing complains", self.page.complaints)
        self.check("nothing is asked for", self.page.requests)

    def sound(self, record):
        """Only our own elements, links to the web or within the page, and the record inside as it was."""
        survey = self.probe("survey")
        self.check("only the page's own elements", sorted(set(survey["elements"]) - ELEMENTS))
        self.check("no handlers", survey["handlers"])
        bad = [link for link in survey["links"] if not re.match(r"https?://|#", link)]
        self.check("links to the web only", bad)
        self.check("nothing ran", [] if survey["owned"] is None else [survey["owned"]])
        same = json.loads(survey["record"]) == record
        self.check("the record is inside", [] if same else ["it differs from what the tool writes"])
        return survey

    def contrast(self, state):
        """In both schemes as the system sets them, and as the reader does against the system."""
        for scheme, chosen in (("light", None), ("dark", None), ("dark", "light"), ("light", "dark")):
            self.page.scheme(scheme)
            if chosen:
                self.page.run(f"document.documentElement.dataset.theme = '{chosen}'")
            found = self.probe("contrast")
            few = [] if found["count"] > 20 else ["hardly any text"]
            name = f"{chosen} chosen" if chosen else scheme
            self.check(f"contrast, {name}, {state}", few + found["bad"])
            self.page.run("delete document.documentElement.dataset.theme")
        self.page.scheme("light")

    def names(self):
        exempt = ("RootWebArea", "main", "complementary", "region")
        unnamed = [role for role, name in self.page.names() if not name.strip() and role not in exempt]
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

    # Of pages with a list

    def keyboard(self, items, refs, sources=None):
        """Tab goes through everything, its place is seen, and Enter on each item opens it and marks its words.

        sources says of each item whether the text names a source for it.
        """
        page = self.page
        page.run("document.activeElement.blur()")
        reached, reached_refs, unseen, closed = set(), set(), set(), []
        for step in range(2000):
            page.press("Tab")
            focus = self.probe("focus")
            if step == 0:
                self.check("the first stop skips to the text", [] if focus["top"] else [focus["where"]])
            elif focus["body"] or focus["top"]:
                break
            if not focus["body"] and not focus["seen"]:
                unseen.add(focus["where"])
            reached_refs.add(focus["ref"])
            item = focus["item"]
            if item:
                reached.add(item)
                page.press("Enter")
                state = self.probe("state", item)
                right_source = sources is None or (state["sources"] > 0) == sources[item]
                if not state["open"] or state["words"] == 0 or state["items"] != 1 or not right_source:
                    closed.append(f"{item}: {state}")
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
        page.run(f"""document.querySelector('.ref[data-item="{items[-1]}"]').focus()""")
        page.press("Enter")
        page.settle()
        place = "document.activeElement.closest('.item')?.id"
        complaints = [] if page.run(place) == items[-1] else [f"the number leads to {page.run(place)}"]
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
            own, opened = self.probe("clicked", item)
            if not own or sorted(own) != sorted(opened):
                complaints.append(f"{item}: {own}, opened {opened}")
        self.check("clicks on the words open their items", complaints)

    def left(self, field, value):
        selector = "[data-search]" if field == "search" else f"[data-filter={field}]"
        return self.probe("left", selector, value)

    def misfits(self, wanted, all_items):
        """Fields, values and the items that must be left: what is left otherwise."""
        for field, value, expected in wanted:
            seen, tally = self.left(field, value)
            if set(seen) != expected or tally != f"{len(expected)} of {len(all_items)} claims":
                yield f"{field} {value}: {sorted(seen)} ({tally}), expected {sorted(expected)}"

    # Of an article's page

    def filters(self, record):
        """Each choice leaves as many claims as the record has of them."""
        claims = record["claims"]

        def those(fits):
            return {claim["id"] for claim in claims if fits(claim)}

        stances = {c["stance"] for c in claims if c["voice"] == "attributed"}
        wanted = [("basis", kind, those(lambda c: basis(c) == kind)) for kind in {basis(c) for c in claims}]
        wanted += [
            ("stance", stance, those(lambda c: c["voice"] == "attributed" and c["stance"] == stance))
            for stance in stances]
        wanted += [
            ("with", "figures", those(lambda c: c["figures"])), ("with", "hedged", those(lambda c: c["hedges"])),
            ("with", "relayed", those(lambda c: c["chain"])), ("with", "negated", those(lambda c: c["negated"])),
            ("search", "no such words here", set())]
        complaints = list(self.misfits(wanted, claims))
        for claim in claims[:5]:
            if claim["id"] not in self.left("search", bare(claim["text"])[:40])[0]:
                complaints.append(f"search does not find {claim['id']} by its own words")
        for group, count in self.probe("groups"):
            if len(self.left("source", group)[0]) != count:
                complaints.append(f"source {group}: not {count}")
        for kind, count in self.probe("choices"):
            if count != sum(basis(claim) == kind for claim in claims):
                complaints.append(f"{count} claims are said to rest on {kind}")
        self.check("filters leave what fits", complaints)

    def marks(self):
        """Each kind of mark can be switched off: its look then is that of the text around it."""
        complaints = []
        for kind, selector, look in LOOKS:
            before, off, after = self.probe("switched", kind, selector, look)
            if before is not None and (before == off or before != after):
                complaints.append(f"{kind}: {before}, {off}, {after}")
        self.check("marks can be switched off", complaints)

    # Of a comparison's page

    def change_filters(self, changes):
        """Each kind and each outcome leaves as many changes as there are of it."""
        def those(fits):
            return {f"d{i + 1}" for i, change in enumerate(changes) if fits(change)}

        kinds = {kind for change in changes for kind in change["kinds"]}
        wanted = [("kind", kind, those(lambda c: kind in c["kinds"])) for kind in kinds]
        wanted += [
            ("outcome", name, those(lambda c: outcome(c) == name)) for name in {outcome(c) for c in changes}]
        self.check("filters leave what fits", list(self.misfits(wanted, changes)))

    def changed_words(self, changes):
        """What is struck out or set off in the list is in that version's claim, and is marked in its article, too."""
        complaints = []
        for number, change in enumerate(changes, 1):
            for side, mark in (("old", "del"), ("new", "ins")):
                if change["old"] is None or change["new"] is None:
                    continue
                marked = self.probe("words", f"#d{number} .words {mark}").split()
                if not all(words in change[side]["text"] for words in marked):
                    complaints.append(f"d{number}: {marked} is not in the {side} claim")
        for side, mark in (("#old .gone", "del"), ("#new .come", "ins")):
            listed = sorted("".join(self.probe("words", f".on-changed .words {mark}").split()))
            article = sorted("".join(self.probe("words", side).split()))
            if listed != article:
                complaints.append(f"in the list {listed}, in the article {article}")
        self.check("the words that differ are marked", complaints)
