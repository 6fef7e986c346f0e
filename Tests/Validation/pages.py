"""Opens the pages of `onrecord show --html` and `onrecord diff --html` in a browser and uses them as a person would.

    pages.py --tool .build/release/onrecord --versions Corpus/versions PATH…

Nothing is fetched, nothing complains, every claim and every change is reached by Tab and opened by Enter, every filter
leaves what the record says it should, all words stand out enough from their ground in both colour schemes, and articles
that try to take over their page show as text. Ends with the number of checks passed and failed; status 1 if any failed.
"""

import argparse
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import broken_pages
import injections
from browser import Browser
from page_checks import PageChecks
from validate import Tally

WORDS = "[A-Za-z0-9%._~]+"
DIRECTIVE = re.compile(f"text=({WORDS}-,)?{WORDS}(,{WORDS})?(,-{WORDS})?")


class Listener:
    """A tally that remembers what failed, for pages that must fail."""

    def __init__(self):
        self.failures = []

    def check(self, name, complaints):
        if complaints:
            self.failures.append(name)


def run(tool, *arguments, stdin=None, allowed=(0,)):
    done = subprocess.run([tool, *arguments], input=stdin, capture_output=True)
    if done.returncode not in allowed:
        sys.exit(f"{tool} {' '.join(arguments)}: status {done.returncode}\n{done.stderr.decode()}")
    return done


def records_of(tool, *arguments, stdin=None):
    out = run(tool, "extract", *arguments, stdin=stdin).stdout.decode("utf-8")
    return [json.loads(line) for line in out.split("\n")[:-1]]


def pages_of(folder):
    """The pages that a folder's index lists, in its order."""
    return re.findall(r'<td dir="auto"><a href="([^"]+)"', (folder / "index.html").read_text("utf-8"))


def solid(text):
    """Without blanks: a table's tabs and a text's line feeds are layout on the page."""
    return "".join(c for c in text if not c.isspace())


# Articles


def uses(checks, record):
    """Everything that is asked of an article's page: the names of the checks, and how they are made."""
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


def check_fragments(tally, record, page):
    """The words of each link into the source page stand in the article's text, with nothing left unescaped."""
    complaints = []
    for link in re.findall(r'href="([^"]*:~:[^"]*)"', page):
        for directive in html.unescape(link).split(":~:", 1)[1].split("&"):
            if not DIRECTIVE.fullmatch(directive):
                complaints.append(directive)
            for words in re.split(r"-,|,-|,", directive.removeprefix("text=")):
                if urllib.parse.unquote(words) not in record["text"]:
                    complaints.append(f"not in the text: {words}")
    tally.check(f"{record['id']}: links into the source page", complaints)


def check_pages(tally, browser, tool, paths, folder):
    """Every page of the folder in full; one page alone is the same bytes, twice."""
    run(tool, "show", *paths, "--html", f"{folder}/")
    records, files = records_of(tool, *paths), pages_of(folder)
    tally.check("an index of all pages", [] if len(files) == len(records) else [f"{len(files)} of {len(records)}"])
    tab = browser.page()
    tab.open((folder / "index.html").as_uri())
    index = PageChecks(tally, tab)
    index.quiet()
    index.widths()
    index.contrast("as it opens")
    for record, file in zip(records, files):
        tab.open((folder / file).as_uri())
        check_fragments(tally, record, (folder / file).read_text("utf-8"))
        for name, check in uses(PageChecks(tally, tab), record):
            if record["claims"] or name in ("sound", "contrast", "widths", "quiet"):
                check()
    tab.close()
    if pathlib.Path(records[0]["id"]).exists():
        once, again = (run(tool, "show", records[0]["id"], "--html", "-").stdout for _ in range(2))
        same = once == again == (folder / files[0]).read_bytes()
        tally.check("the same bytes each time", [] if same else ["they differ"])
    for record, file in zip(records, files):
        page = (folder / file).read_text("utf-8")
        if broken_pages.fit(page):
            check_refusals(tally, browser, record, page, folder)
            return
    tally.check("a page that can be broken", ["none has all that the mistakes change"])


def check_refusals(tally, browser, record, page, folder):
    """Each broken page fails its check."""
    for name, mistake, use, expected in broken_pages.MISTAKES:
        file = folder / "broken.html"
        file.write_text(broken_pages.rehashed(mistake(page)), "utf-8")
        tab, listener = browser.page(), Listener()
        tab.open(file.as_uri())
        for own, check in uses(PageChecks(listener, tab), record):
            if own == use:
                check()
        tab.close()
        failed = [failure.removeprefix("broken.html: ") for failure in listener.failures]
        tally.check(f"a page with {name}", [] if expected in failed else [f"expected {expected}, failed {failed}"])


# Comparisons


def changes_in(diff):
    """All items of a comparison in the order of its page."""
    if diff.get("mode") != "outlets":
        return diff["changes"]
    only = [{"old": one, "new": None} for one in diff["onlyOld"]]
    return [*diff["disagreements"], *diff["shared"], *only, *({"old": None, "new": one} for one in diff["onlyNew"])]


def check_diff(tally, browser, tool, sides, mode, file):
    page = run(tool, "diff", *sides, "--mode", mode, "--html", str(file), allowed=(0, 1))
    found = run(tool, "diff", *sides, "--mode", mode, "--to", "json", allowed=(0, 1))
    tally.check(f"{file.name}: status", [] if page.returncode == found.returncode else [page.returncode])
    again = run(tool, "diff", *sides, "--mode", mode, "--html", "-", allowed=(0, 1)).stdout
    tally.check(f"{file.name}: the same bytes each time", [] if again == file.read_bytes() else ["they differ"])
    diff = json.loads(found.stdout)
    changes = changes_in(diff)
    items = [f"d{number}" for number in range(1, len(changes) + 1)]
    refs = [f"{side[0]}{n}" for n, change in enumerate(changes, 1) for side in ("old", "new") if change[side]]
    tab = browser.page()
    tab.open(file.as_uri())
    checks = PageChecks(tally, tab)
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
    checks.quiet()
    tab.close()


def check_diffs(tally, browser, tool, versions, folder):
    """The page of each pair of versions, and of each pair of outlets."""
    folder.mkdir()
    for pair in sorted(path for path in versions.iterdir() if path.is_dir()):
        for mode, other in (("versions", "new.html"), ("outlets", "other.html")):
            if (pair / other).exists():
                sides = [str(pair / "old.html"), str(pair / other)]
                check_diff(tally, browser, tool, sides, mode, folder / f"{pair.name}-{mode}.html")


# Hostile articles


def check_unharmed(checks, record, words):
    """The words stand in the text as often as the record has them there, and using the page runs nothing."""
    survey = checks.sound(record)
    stands = solid(words) in solid(survey["text"])
    checks.check("the words stand there as text", [] if stands else [survey["text"][:200]])
    checks.page.run("""for (const e of document.querySelectorAll('.text *')) {
      e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); e.focus?.(); }""")
    checks.page.run("for (const e of document.querySelectorAll('.item summary')) e.click()")
    checks.quiet()
    checks.check("nothing ran later", [] if checks.page.run("window.owned ?? null") is None else ["something did"])


def check_injections(tally, browser, tool, folder):
    articles = list(injections.inputs())
    lines = "".join(json.dumps(article) + "\n" for article, _ in articles).encode()
    run(tool, "show", "--from", "jsonl", "--html", f"{folder}/", stdin=lines)
    records, files = records_of(tool, "--from", "jsonl", stdin=lines), pages_of(folder)
    tally.check("a page for each injection", [] if len(files) == len(articles) == len(records) else [len(files)])
    tab = browser.page()
    tab.open((folder / "index.html").as_uri())
    PageChecks(tally, tab).quiet()
    for (article, words), record, file in zip(articles, records, files):
        # What the reading stage takes for no part of the article is not looked for on its page.
        kept = words if solid(words) in solid(record["text"]) else ""
        if "text" in article:
            tally.check(f"{article['id']}: the words are in the record", [] if kept else [record["text"][:200]])
        tab.open((folder / file).as_uri())
        check_unharmed(PageChecks(tally, tab), record, kept)
    tab.close()


def check_diff_injections(tally, browser, tool, folder):
    tab = browser.page()
    for number, words in enumerate(injections.TEXTS):
        sides = []
        for name, count in (("old", 12), ("new", 15)):
            side = folder / f"{number}-{name}.txt"
            side.write_text(injections.report(words, count), "utf-8")
            sides.append(str(side))
        file = folder / f"hostile-{number}.html"
        run(tool, "diff", *sides, "--html", str(file), allowed=(0, 1))
        diff = json.loads(run(tool, "diff", *sides, "--to", "json", allowed=(0, 1)).stdout)
        tab.open(file.as_uri())
        check_unharmed(PageChecks(tally, tab), diff, words)
    tab.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", required=True)
    parser.add_argument("--versions", required=True, type=pathlib.Path)
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as name, Browser() as browser:
        folder = pathlib.Path(name)
        check_pages(tally, browser, options.tool, options.paths, folder / "pages")
        check_injections(tally, browser, options.tool, folder / "hostile")
        check_diffs(tally, browser, options.tool, options.versions, folder / "diffs")
        check_diff_injections(tally, browser, options.tool, folder / "diffs")
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
