"""Figures: a matplotlib figure as an SVG that takes its colours and its font from the site's theme.

The style is the file `matplotlibrc` beside this module; the processes that draw find it by the variable MATPLOTLIBRC.
"""

import hashlib
import html
import io
import re
from pathlib import Path

MATPLOTLIBRC = Path(__file__).with_name("matplotlibrc")
NARROW = 300  # points: 4 inches and a little
VARIABLES = {
    "#010203": "var(--figure-ink)",
    "#040506": "var(--figure-grid)",
    "#0a0b01": "var(--figure-loss)",
    "#0a0b02": "var(--figure-gradient)",
    "#0a0b03": "var(--figure-third)",
    "#0a0b04": "var(--figure-fourth)",
    "#0a0b05": "var(--figure-fifth)",
}


def draw(figure) -> str:
    """An open matplotlib figure as an inline SVG.

    The figure's label (`figure.set_label(...)`) says in words what is to be seen; it becomes the SVG's accessible
    name. Raises ValueError for a figure without one.
    """
    label = str(figure.get_label()).strip()
    if not label:
        raise ValueError('the figure has no text: give it one with figure.set_label("what is to be seen")')
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    return themed(buffer.getvalue(), label)


def themed(svg: str, label: str) -> str:
    """Matplotlib's SVG as a `<figure>` named `label`, in the theme's colours; a narrow one stands beside the text."""
    for colour, variable in VARIABLES.items():
        svg = svg.replace(colour, variable)
    # Matplotlib's own <style> would reach every element of the page; the site's stylesheet has its rules.
    svg = re.sub(r"<metadata>.*?</metadata>|<!--.*?-->|<style.*?</style>|<defs>\s*</defs>", "", svg, flags=re.S)
    svg = re.sub(r" font-family: [^;\"]*;?", "", svg)
    svg = re.sub(r"<[^>]*>", lambda tag: re.sub(r"(\d\.\d)\d+", r"\1", tag[0]).replace(".0 ", " "), svg)
    svg = re.sub(r'<g id="[^"]*">', "<g>", svg).replace("xlink:href", "href")
    svg = re.sub(r' target="_blank"| transform="rotate\(-0 [^"]*\)"', "", svg)
    width, height = re.search(r'viewBox="0 0 (\S+) (\S+)"', svg).groups()
    body = re.sub(r"\s*\n\s*", "\n", svg[svg.index("<svg") :].partition(">")[2]).strip()
    body = re.sub(r"\n([MLCQz])", r"\1", body).replace('\n"', '"')
    # Matplotlib's ids depend on digits that are not drawn. They become numbers, after what no other
    # figure of a page has.
    link = r'(id="|url\(#|href="#)([^")]*)'
    numbers = {name: number for number, name in enumerate(re.findall(r'id="([^"]*)', body))}
    body = re.sub(link, lambda match: f"{match[1]}{numbers[match[2]]}", body)
    prefix = "f" + hashlib.sha256(body.encode()).hexdigest()[:6]
    body = re.sub(link, rf"\g<1>{prefix}-\g<2>", body)
    role = "group" if "<a " in body else "img"  # an image hides the links in it from a screen reader
    opening = f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="{role}">'
    beside = " beside" if float(width) < NARROW else ""  # the text, if the screen is wide
    return f'<figure class="plot{beside}">\n{opening}<title>{html.escape(label)}</title>\n{body}\n</figure>\n'
