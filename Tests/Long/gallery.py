"""Makes the README's pictures anew: real pages of articles in Corpus/, as a browser shows them.

    gallery.py --tool .build/release/onrecord

Needs Chromium and, if it is there, pngquant, which makes the files a third as large.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Validation"))

from browser import Browser  # noqa: E402

# Pixels of a picture for each of the page's: small files, and words that can still be read.
SCALE = 0.75

PICTURES = ROOT / ".github" / "pictures"
WIRE = "Corpus/en/wire-river-alarm/source.html"
TABLE = "Corpus/en/table-wheat-quota/source.html"
VERSIONS = ["Corpus/versions/dike-breach/old.html", "Corpus/versions/dike-breach/new.html"]


def picture(page, name):
    PICTURES.mkdir(parents=True, exist_ok=True)
    path = PICTURES / name
    page.picture(path)
    if shutil.which("pngquant"):
        subprocess.run(["pngquant", "--force", "--strip", "--output", path, "96", path], check=True)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1000} kB")


def open_item(page, name):
    page.run(f"document.querySelector('#{name} summary').click()")
    page.run("new Promise((done) => setTimeout(done, 700))")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", required=True, type=pathlib.Path)
    tool = parser.parse_args().tool.resolve()
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        files = {}
        for name, article in (("wire", WIRE), ("table", TABLE)):
            files[name] = pathlib.Path(folder, f"{name}.html")
            subprocess.run([tool, "show", article, "--html", files[name]], check=True, cwd=ROOT)
        files["diff"] = pathlib.Path(folder, "diff.html")
        subprocess.run([tool, "diff", *VERSIONS, "--html", files["diff"]], cwd=ROOT)
        page = browser.page(1280, 840)
        page.size(1280, 840, SCALE)
        page.scheme("light")
        page.open(files["wire"].as_uri())
        open_item(page, "c2")
        picture(page, "show-light.png")
        page.scheme("dark")
        page.open(files["table"].as_uri())
        open_item(page, "c3")
        picture(page, "show-dark.png")
        page = browser.page(1400, 900)
        page.size(1400, 900, SCALE)
        page.scheme("light")
        page.open(files["diff"].as_uri())
        open_item(page, "d2")
        picture(page, "diff.png")


if __name__ == "__main__":
    main()
