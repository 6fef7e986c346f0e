"""Pages with one thing wrong: a check that lets them pass checks nothing."""

import base64
import hashlib
import re


def replaced(old, new, count=1):
    return lambda page: page.replace(old, new, count)


# What is wrong, how it gets so, how the page is used then, and the check that must notice.
MISTAKES = [
    ("pale words", replaced("--soft: #5a5448", "--soft: #aaaaaa"), "contrast", "contrast, light, as it opens"),
    ("pale words in the dark",
     replaced("--soft: #aaa497", "--soft: #555555"),
     "contrast", "contrast, dark, as it opens"),
    ("a handler", replaced('<p class="byline">', '<p class="byline" onclick="x()">'), "sound", "no handlers"),
    ("a script", replaced("<footer", "<script>window.owned = 1</script><footer"), "quiet", "nothing complains"),
    ("a picture", replaced("<footer", '<img src="https://x.example/a.png"><footer'), "quiet", "nothing is asked for"),
    ("an element", replaced("<footer", "<marquee>x</marquee><footer"), "sound", "only the page's own elements"),
    ("an address that runs",
     replaced('class="origin" href="https', 'class="origin" href="javascript'),
     "sound", "links to the web only"),
    ("another record", replaced('"schema":"onrecord/1"', '"schema":"onrecord/2"'), "sound", "the record is inside"),
    ("no way in",
     replaced('<summary><span class="number">7', '<summary tabindex="-1"><span class="number">7'),
     "keyboard", "Tab reaches everything in the list"),
    ("no number",
     replaced('id="r7" href', 'id="r7" tabindex="-1" href'),
     "keyboard", "Tab reaches everything in the text"),
    ("no focus",
     replaced(":focus-visible { outline: 3px solid", ":focus-visible { outline: 0 none"),
     "keyboard", "the focus is seen"),
    ("lost words", replaced('data-c="c2"', 'data-c="c3"', -1), "pointer", "clicks on the words open their items"),
    ("a wrong kind", replaced('data-basis="unnamed"', 'data-basis="named"'), "filters", "filters leave what fits"),
    ("a mark that stays",
     replaced(".hide-quotes .text .quote", ".hide-quotes .text .quot"),
     "marks", "marks can be switched off"),
    ("a nameless field",
     replaced('<label class="wide">Search <input', '<label class="wide"></label><label><input'),
     "names", "all that takes the focus has a name"),
    ("a wide line", replaced("h1 { ", "h1 { min-width: 700px; "), "widths", "fits narrow screens"),
    ("deaf keys", replaced("k: -1,", ""), "keys", "keys lead through the list"),
]


def fit(page):
    """Whether every mistake can be made in a page."""
    return all(mistake(page) != page for _, mistake, _, _ in MISTAKES)


def rehashed(page):
    """With the policy's hashes as the style and the script now are, so that only the mistake is wrong."""
    for tag in ("style", "script"):
        content = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)[-1]
        digest = base64.b64encode(hashlib.sha256(content.encode("utf-8")).digest()).decode()
        page = re.sub(rf"{tag}-src 'sha256-[^']*'", f"{tag}-src 'sha256-{digest}'", page, count=1)
    return page
