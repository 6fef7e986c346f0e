"""Articles that would take over the page that shows them, each with the words that must stand there as text."""

SCRIPT = "<script>window.owned = 1; alert(1)</script>"

# In the text: every way out of the place where a text stands that we know of.
TEXTS = [
    SCRIPT,
    "</script><script>window.owned = 1</script>",
    "<img src=x onerror=\"window.owned = 1\">",
    "<svg/onload=window.owned=1>",
    "\"><svg onload=window.owned=1>",
    "' onmouseover='window.owned=1' x='",
    "\" autofocus onfocus=\"window.owned=1",
    "<!--<script>window.owned = 1</script>-->",
    "--><script>window.owned = 1</script>",
    "]]><script>window.owned = 1</script>",
    "</style><script>window.owned = 1</script>",
    "</title></head><body><script>window.owned = 1</script>",
    "{{{json}}} {{>layout}} {{#claims}}{{words}}{{/claims}} {{=<% %>=}}",
    "<iframe srcdoc='<script>parent.owned = 1</script>'></iframe>",
    "<a href=\"javascript:window.owned=1\">here</a>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "&lt;script&gt;window.owned = 1&lt;/script&gt; &#60;script&#62;",
    # A prepended or a combining mark makes one letter with its neighbour for whoever counts letters as readers do.
    "\u0600<script>window.owned = 1</script>",
    "\u0601\" onload=\u0601\"window.owned=1\u0301\"",
    "<\u0338img src=x onerror=window.owned=1>",
    "\"\u0301 onmouseover=window.owned=1 x=\"\u0301",
    "\u202etpircs\u2066 a turned line \u202d",
    "line\u2028separator\u2029paragraph",
    "<details open ontoggle=window.owned=1><summary>x</summary></details>",
    "<form action=https://evil.example><button>send</button></form>",
    "<style>*{display:none}</style>",
]

ADDRESSES = [
    "javascript:window.owned=1",
    "JaVaScRiPt:window.owned=1//https://news.example/",
    "data:text/html,<script>window.owned=1</script>",
    "https://news.example/\" onclick=\"window.owned=1",
    "vbscript:msgbox(1)",
    "//evil.example/x",
    "https://news.example/a?b=1&c=<script>window.owned=1</script>#:~:text=old",
]


def page_of(text):
    """A page whose title, author, publisher, quote, speaker and figure all hold the words."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return (
        f'<html lang="en"><head><title>{safe}</title><meta name="author" content="{safe}">'
        f'<meta property="og:site_name" content="{safe}"></head><body><article><h1>{safe}</h1>'
        f"<p>“{safe} was never here,” Anna {safe} Berg told the Harbour Post on Tuesday. Two officials said that {safe} "
        f"cost at least $4,000 and that 12 people {safe} had left the harbour before the ferry came back in.</p>"
        f"<p>{safe} said 14 ships were late, according to the port of Harben, which counts every one of them in a book "
        "that it keeps at the gate and shows to whoever asks for it.</p>"
        f"<blockquote>{safe}</blockquote><ul><li>{safe}</li></ul>"
        f"<table><tr><th>Ship</th><th>Tonnes</th></tr><tr><td>{safe}</td><td>1,200</td></tr></table>"
        "</article></body></html>")


def report(text, count):
    """One of two versions, which differ in a figure."""
    return f"Officials said {text} that {count} people fled the harbour of Harben on Tuesday.\n\n{text}"


def inputs():
    """JSON lines for `--from jsonl`, and the words of each."""
    for number, text in enumerate(TEXTS):
        yield {"id": f"page {number} {text}", "html": page_of(text), "url": "https://news.example/x"}, text
        yield {
            "id": f"text {number}",
            "text": f"{text}\n\n“{text},” said Anna Berg. Officials told Reuters that {text} cost $5 million. {text}",
        }, text
    for number, address in enumerate(ADDRESSES):
        yield {
            "id": f"address {number}", "url": address,
            "text": "“The harbour is closed - for now, & for good,” said Anna Berg of the port on Tuesday.",
        }, "for now"
