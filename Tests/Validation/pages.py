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
import urllib.parse

import broken_pages
import injections
from browser import Browser
from page_checks import PageChecks
from validate import Tally

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
