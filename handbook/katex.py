"""A Python-Markdown extension that renders the formulas of arithmatex with KaTeX while the page is built.

KaTeX runs in an embedded JavaScript engine. Its script, stylesheet and fonts come out of the package djangocms-katex,
of which only these files are used.
"""

import html
import json
import re
from functools import cache
from importlib.metadata import files
from pathlib import Path

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor

from handbook.problems import BadPage

FORMULA = re.compile(r'(?P<open><(?P<tag>span|div) class="arithmatex">)(?P<tex>.*?)(?P<close></(?P=tag)>)', re.S)

# The symbols of the handbook, as in the PyTorch documentation.
MACROS = {
    r"\loss": r"\htmlClass{loss}{\ell}",  # in the colours of the figures
    r"\Loss": r"\htmlClass{loss}{\mathcal{L}}",
    r"\prediction": r"x",
    r"\target": r"y",
    r"\sign": r"\operatorname{sign}",
    r"\softmax": r"\operatorname{softmax}",
    r"\logsoftmax": r"\operatorname{log\,softmax}",
    r"\abs": r"\left\lvert #1 \right\rvert",
    r"\deriv": r"\htmlClass{gradient}{\frac{\partial #1}{\partial #2}}",
}

# The characters that the formulas of a page show, for which the site needs glyphs; whoever renders pages clears it.
shown: set[str] = set()


@cache
def folder() -> Path:
    """The folder that holds katex.min.js, katex.min.css and fonts/."""
    script = next(file for file in files("djangocms-katex") if file.name == "katex.min.js")
    return Path(script.locate()).parent


@cache
def _engine():
    import quickjs  # takes a moment to load, and a page without formulas needs none

    context = quickjs.Context()
    context.eval((folder() / "katex.min.js").read_text(encoding="utf-8"))
    # Without the copy that slice makes, the engine's string is empty when it arrives here.
    context.eval("""
        const strict = code => code === "htmlExtension" ? "ignore" : "error"
        const trust = ({ command }) => command === "\\\\htmlClass"
        function render(tex, options) {
            return katex.renderToString(tex, { ...JSON.parse(options), strict, trust }).slice(0)
        }
    """)
    return context.get("render")


@cache
def render(tex: str, display: bool) -> str:
    """A formula as HTML with MathML. Raises BadPage with KaTeX's message where it cannot be read."""
    options = {"displayMode": display, "macros": MACROS, "output": "htmlAndMathml"}
    try:
        made = _engine()(tex, json.dumps(options))
    except Exception as error:
        reason = str(error).strip().splitlines()[0]
        raise BadPage(f"KaTeX cannot read the formula {tex.strip()!r}: {reason}") from None
    return made


def stylesheet() -> str:
    """KaTeX's stylesheet, with woff2 as the only kind of font."""
    css = (folder() / "katex.min.css").read_text(encoding="utf-8")
    return re.sub(r',url\([^)]*\.(?:woff|ttf)\) format\("\w+"\)', "", css)


class KatexPostprocessor(Postprocessor):
    def run(self, text: str) -> str:
        return FORMULA.sub(self.replace, text)

    def replace(self, match: re.Match) -> str:
        tex = html.unescape(match["tex"]).strip()[2:-2]  # without \( \) or \[ \]
        # The wrapper stays: it is what scrolls on a phone. TeX has no place in the search index.
        opening = match["open"].replace(">", ' data-search-exclude="">')
        made = render(tex, match["tag"] == "div")
        for text in re.findall(r">([^<]+)<", made.partition('class="katex-html"')[2]):
            shown.update(html.unescape(text))
        return opening + made + match["close"]


class KatexExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.postprocessors.register(KatexPostprocessor(md), "handbook-katex", 0)  # after raw HTML is back


def makeExtension(**options) -> KatexExtension:
    return KatexExtension(**options)
