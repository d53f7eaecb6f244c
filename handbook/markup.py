"""What a page's HTML still needs after the engine: links on names, what the search may read, access, and a policy."""

import base64
import hashlib
import re
from collections.abc import Iterable
from html import escape, unescape

from markdown.extensions.toc import slugify, unique

# Code, headings and links stay as they are; a name in running text becomes a link.
NAME = re.compile(
    r"(?P<skip><(?P<tag>a|pre|h[1-6]|svg|script|style)\b.*?</(?P=tag)>)"
    r"|<code>(?P<prefix>(?:torch\.)?nn\.(?:functional\.)?|F\.)?(?P<name>\w+)(?P<call>\([^<]*\))?</code>",
    re.DOTALL,
)
BLOCK = re.compile(
    r'(?P<open><div class="language-[^"]*\bhighlight")(?P<rest>[^>]*>.*?<code[^>]*>(?P<code>.*?)</code>)', re.DOTALL
)
HEADING = re.compile(r"<h(?P<level>[2-6])(?P<attributes>[^>]*)>.*?</h(?P=level)>", re.DOTALL)
PERMALINK = re.compile(r'<a class="headerlink"[^>]*>.*?</a>')
UNNAMED = re.compile(r"<details(?! class=\"versions)(?P<rest>[^>]*>\s*<summary>(?P<title>.*?)</summary>)", re.DOTALL)
SECTION = re.compile(
    r'(?P<open><nav class="md-nav" data-md-level="1") aria-labelledby="__nav_\d+_label"'
    r'(?P<rest>[^>]*>\s*<label class="md-nav__title"[^>]*>\s*<span[^>]*></span>\s*)(?P<title>[^<]*?)(?=\s*<)'
)
INLINE_SCRIPT = re.compile(r"<script(?![^>]*\b(?:src|type)=)[^>]*>(?P<code>.*?)</script>", re.DOTALL)
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",  # KaTeX and SVG place things by style attributes
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'self'",
    "form-action": "'self'",
}


def link_names(html: str, addresses: dict[str, str], here: str) -> str:
    """Link each loss that the text names in code (`HuberLoss`, `F.huber_loss`) to its page, except on that page.

    A call such as `huber_loss(prediction, target)` is that of another library.
    """

    def link(match: re.Match) -> str:
        address = addresses.get(match["name"] or "")
        theirs = match["call"] and not match["prefix"] and match["name"].islower()
        return f'<a href="{address}">{match[0]}</a>' if address and address != here and not theirs else match[0]

    return NAME.sub(link, html)


def fold(html: str) -> str:
    """Close each section whose heading has the class `fold`; the heading becomes the summary of what is folded.

    It stays the section's anchor. Any other `details` block gets an anchor from its summary.
    """
    html = _name_details(html)
    made, end = "", 0
    closed: list[str] = []  # the levels of the folds that the text is in
    for heading in HEADING.finditer(html):
        made += html[end : heading.start()]
        end = heading.end()
        while closed and closed[-1] >= heading["level"]:
            made += "</details>\n"
            closed.pop()
        if re.search(r'class="[^"]*\bfold\b', heading["attributes"]):
            # The title opens the fold, so it is no place for a link to itself.
            made += f'<details class="fold">\n<summary>{PERMALINK.sub("", heading[0])}</summary>'
            closed.append(heading["level"])
        else:
            made += heading[0]
    return made + html[end:] + "</details>\n" * len(closed)


def _name_details(html: str) -> str:
    taken = set(re.findall(r'\bid="([^"]*)"', html))

    def name(details: re.Match) -> str:
        title = unescape(re.sub(r"<[^>]+>", "", details["title"]))
        return f'<details id="{unique(slugify(title, "-"), taken)}"{details["rest"]}'

    return UNNAMED.sub(name, html)


def exclude_from_search(html: str) -> str:
    """Keep program text and drawings out of the search index; prose, headings, tables and errors stay in."""
    html = re.sub(
        r'<div class="language-(?:python|text output no-copy) highlight"', r'\g<0> data-search-exclude=""', html
    )
    return html.replace('<figure class="plot', '<figure data-search-exclude="" class="plot')


def make_accessible(html: str) -> str:
    """Name what the theme leaves unnamed, and let the keyboard reach what scrolls."""
    html = html.replace(
        'data-md-component="search" role="dialog"', 'data-md-component="search" role="dialog" aria-label="Search"'
    )
    html = re.sub(
        r"(<div class=\"[^\"]*\bhighlight\b[^>]*>.*?<pre[^>]*><span></span><code)>", r'\1 tabindex="0">', html
    )
    # A section that has a page of its own is labelled by an arrow without a word.
    html = SECTION.sub(r'\g<open> aria-label="\g<title>"\g<rest>\g<title>', html)
    html = html.replace("<figure ", '<figure tabindex="0" ').replace("<table>", '<table tabindex="0">')
    return html.replace('<div class="arithmatex"', '<div class="arithmatex" tabindex="0"')


def count_lines(html: str) -> str:
    """Tell the stylesheet how many lines each block has, and so how high it will be before it is laid out."""

    def counted(block: re.Match) -> str:
        return f'{block["open"]} style="--lines:{block["code"].rstrip(chr(10)).count(chr(10)) + 1}"{block["rest"]}'

    return BLOCK.sub(counted, html)


def description(html: str) -> str:
    """The first paragraph of a page as plain text, for a search engine."""
    first = re.search(r"<p>(.*?)</p>", html, re.DOTALL)
    return escape(" ".join(unescape(re.sub(r"<[^>]+>", "", first[1])).split())) if first else ""


def finish(page: str, content: str, with_policy: bool) -> tuple[str, list[str]]:
    """A whole page, accessible and, if wanted, with its policy; and the sources of scripts that this allows.

    The theme's own scripts are allowed, by their hashes; a script in `content`, which is not the theme's, is
    not.
    """
    sources = script_hashes(page.replace(content, "", 1))
    page = count_lines(make_accessible(page))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(sources)}">'
    opening = '<meta charset="utf-8">'  # before anything that the policy governs
    return page.replace(opening, f"{opening}\n      {meta}", 1) if with_policy else page, sources


def script_hashes(html: str) -> list[str]:
    """The CSP sources of the inline scripts of a page."""
    digests = (hashlib.sha256(match["code"].encode()).digest() for match in INLINE_SCRIPT.finditer(html))
    return sorted({f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests})


def policy(sources: Iterable[str]) -> str:
    """A Content-Security-Policy that allows the site's own files and the inline scripts with these hashes."""
    rules = POLICY | {"script-src": " ".join([POLICY["script-src"], *sorted(sources)])}
    return "; ".join(f"{directive} {source}" for directive, source in rules.items())


def headers(sources: Iterable[str]) -> str:
    """The policy and the cache rules as a `_headers` file, which Netlify and Cloudflare Pages read."""
    return f"""\
/*
  Content-Security-Policy: {policy(sources)}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer-when-downgrade
/assets/*
  Cache-Control: public, max-age=31536000, immutable
"""
