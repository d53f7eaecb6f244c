"""The look of a notebook page: what mkdocs-jupyter made of it, rebuilt with the markup of the other pages.

mkdocs-jupyter brings half a megabyte of JupyterLab's styles and scripts into the page. Only its cells are kept: text as
text, code as a highlighted block, what it printed as an output panel, figures as themed SVG.
"""

import base64
import re
from itertools import groupby

from bs4 import BeautifulSoup, Tag
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer, TextLexer

from handbook import figures, katex
from handbook.outputs import ERROR, torch_version
from handbook.problems import BadPage

MATH = re.compile(r"\$\$(?P<display>.+?)\$\$|\$(?P<inline>[^$\n]+?)\$", re.S)
LABEL = re.compile(r"^# Figure: (?P<label>.+)$", re.M)

# Figures come as SVG, so that they can be themed; a kernel on this machine need not be encrypted.
KERNEL_CONFIG = 'c.InlineBackend.figure_formats = {"svg"}\nc.Application.log_level = "ERROR"\n'


def rebuild(content: str) -> str:
    """The HTML of a notebook page from mkdocs-jupyter's.

    A code cell that draws says in a comment, `# Figure: ...`, what is to be seen. Raises BadPage where it does not,
    for what is neither text nor SVG (a warning, too), and for a formula that KaTeX cannot read.
    """
    soup = BeautifulSoup(content, "html.parser")
    parts = []
    for number, cell in enumerate(soup.select(".jp-Cell[id]")):
        if "jp-MarkdownCell" in cell["class"]:
            text = cell.select_one(".jp-RenderedMarkdown")
            for link in text.select("a.anchor-link"):
                link["class"], link["title"] = "headerlink", "Permanent link"
            parts.append(MATH.sub(_formula, text.decode_contents(formatter="html5")))
        else:
            parts += _code_cell(cell, number)
    return "\n".join(parts)


def _code_cell(cell: Tag, number: int) -> list[str]:
    code = cell.select_one(".jp-InputArea pre").get_text().strip("\n")
    parts = [_block(code, PythonLexer(), "language-python", f"cell-{number}")]
    # The kernel sends what is printed in pieces, cut by the clock; together they are one output.
    for kind, outputs in groupby(cell.select(".jp-OutputArea-output"), key=lambda output: output["data-mime-type"]):
        if kind == "text/plain":
            printed = "".join(output.pre.get_text() for output in outputs).strip("\n")
            panel = "output error" if ERROR.search(printed) else "output"
            title = f"Output of torch {torch_version()}"
            parts.append(_block(printed, TextLexer(), f"language-text {panel} no-copy", title=title))
        elif kind == "image/svg+xml":
            label = LABEL.search(code)
            if not label:
                raise BadPage(f"a cell draws without saying what is to be seen: write # Figure: ... in it\n{code}")
            images = (output.img["src"].partition("base64,")[2] for output in outputs)
            parts += [figures.themed(base64.b64decode(image).decode(), label["label"]) for image in images]
        else:
            shown = "".join(output.get_text() for output in outputs)[:500]
            raise BadPage(f"a cell shows {kind}; a guide shows text and figures:\n{code}\n{shown}")
    return parts


def _block(text: str, lexer, kind: str, anchor: str = "", title: str = "") -> str:
    """A code block as pymdownx.superfences writes it, so that the theme treats it alike."""
    anchor = f' id="{anchor}"' if anchor else ""
    title = f'<span class="filename">{title}</span>' if title else ""
    body = highlight(text, lexer, HtmlFormatter(nowrap=True))
    return f'<div class="{kind} highlight"{anchor}>{title}<pre><span></span><code>{body}</code></pre></div>'


def _formula(match: re.Match) -> str:
    tag = "div" if match["display"] else "span"
    tex = BeautifulSoup(match["display"] or match["inline"], "html.parser").get_text()
    return f'<{tag} class="arithmatex" data-search-exclude="">{katex.render(tex, tag == "div")}</{tag}>'
