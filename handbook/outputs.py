"""A Python-Markdown extension that puts the recorded output of an included example under its code.

It reads pymdownx.snippets' include, and replaces it itself: what a file holds is text, whatever it looks like, and is
not searched for further includes. The same rule makes the panel of the site and the block that pytest-codeblocks reads
in the Markdown twin. It needs pymdownx.superfences and attr_list, and no engine.
"""

import re
from pathlib import Path

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from handbook import changes, guides, runner, variants, versions
from handbook.pages import FENCE, INCLUDE, RELEASE, Handbook, visible
from handbook.problems import BadPage
from handbook.versions import ERROR

CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
WIDE = 88  # characters, from which on a line is wrapped
LABEL = re.compile(r"<title>(?P<label>.*?)</title>", re.DOTALL)


def torch_version() -> str:
    """The version of the installed torch without its build, as in 2.13.0; "none" where there is no torch."""
    return runner.versions()["torch"].partition("+")[0]


def panel(printed: str, twin: bool = False, title: str = "", known: bool = True) -> list[str]:
    """The lines of a block with what a program printed; none where it printed nothing.

    `known` says whether the program was run under other releases, too.
    """
    if not printed:
        return []
    ticks = "`" * max([3, *(len(run) + 1 for run in re.findall(r"`+", printed))])
    lines = printed.removesuffix("\n").split("\n")
    if twin:
        return ["", "<!--pytest-codeblocks:expected-output-->", "", f"{ticks}text", *lines, ticks]
    kind = ".output" + " .error" * bool(ERROR.search(printed)) + " .unknown" * (not known)
    kind += " .wide" * any(len(line) > WIDE for line in lines)
    title = title or f"Output of torch {torch_version()}"
    return ["", f'{ticks} {{ .text {kind} .no-copy title="{title}" }}', *lines, ticks]


def table(printed: str, title: str) -> list[str]:
    """The lines of a table that another release printed; a panel if it got to none."""
    if not printed.startswith("|"):
        return panel(printed, title=title)
    lines = [as_text(line) for line in printed.removesuffix("\n").split("\n")]
    return ["/// html | p.versions", title, "///", "", *lines]


def figure(svg: str, md: Markdown | None) -> str:
    """A figure as a raw block of the page, or in words where there is no page."""
    return md.htmlStash.store(svg) if md else f"*Figure: {LABEL.search(svg)['label']}*"


def as_text(line: str) -> str:
    """A line of a recorded table, in which only Markdown means something, and HTML nothing."""
    spans, end, made = CODE_SPAN.finditer(line), 0, ""
    for span in spans:
        made += _escaped(line[end : span.start()]) + span[0]
        end = span.end()
    return made + _escaped(line[end:])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


class OutputPreprocessor(Preprocessor):
    """Replaces includes by what they name, and adds a block with the recorded output after each example."""

    def __init__(self, md: Markdown | None, snippets: Path):
        super().__init__(md)
        self.snippets, self.twin = snippets, md is None
        self.handbook = Handbook(snippets.parent)
        self.guides, self.table = self.handbook.guides, versions.load(self.handbook)

    def run(self, lines: list[str]) -> list[str]:
        includes = [INCLUDE.match(line) for line in visible(lines)]
        tables = {include["path"] for include in includes if include and include["path"].endswith(".out")}
        made: list[str] = []
        output: list[str] = []
        for line, include in zip(lines, includes, strict=True):
            if not include:
                made.append(line)
                made += output  # under the line that closes the block of the example
                output = []
                continue
            if include["path"] in self.guides:
                made += self.guide(include["path"])
                continue
            if release := RELEASE.match(include["path"]):
                made += changes.markdown(self.handbook, self.table, release["name"])
                continue
            text, indent = self.read(include["path"]), include["indent"]
            entry = None if self.twin else self.entry(include["path"])
            shown = text.removesuffix("\n").split("\n")
            if include["path"].endswith(".svg"):
                shown = [figure(text, self.md)]
            elif include["path"].endswith(".out"):
                shown = [as_text(line) for line in shown]
                if entry and entry.outcomes:
                    before, after = variants.around(self.table, include["path"], entry, text, table)
                    shown = [*before, "/// html | div.recorded", "", *shown, "", "///", *after]
            else:
                if any(map(FENCE.match, shown)):
                    raise BadPage(f"snippets/{include['path']} has a line of ```, which would end its block")
                record = Path(include["path"]).with_suffix(".out").as_posix()
                # What the page shows as its own text gets no panel; the twin still says what the code must print.
                if self.twin or record not in tables:
                    printed = self.read(record)
                    since = variants.since(self.table, entry) if entry else ""
                    title = f"Output of torch {torch_version()} (since torch {since})" if since else ""
                    output = panel(printed, self.twin, title, known=entry is not None)
                    if entry and entry.outcomes:
                        before, after = variants.around(self.table, record, entry, printed, panel)
                        made[-1:-1] = [indent + line for line in before]  # above the line that opens the block
                        output += after
                    output = [indent + line if line else "" for line in output]
            made += [indent + line if line else "" for line in shown]
        return made

    def entry(self, path: str) -> versions.Entry | None:
        """What is known of the example of an include under other releases."""
        name = Path(path).with_suffix(".py").as_posix()
        return self.table.entry(self.handbook, name) if (self.snippets / name).exists() else None

    def guide(self, name: str) -> list[str]:
        """A guide as a page: its text, its cells of code, and the record of each."""
        made: list[str] = []
        number = 0
        for cell in guides.cells((self.snippets.parent / "docs" / name).read_text(encoding="utf-8")):
            if cell.markdown:
                made += [*cell.text.split("\n"), ""]
                continue
            number += 1
            record = f"{name.removesuffix('.py')}/{number:02}"
            alone = ["<!--pytest.mark.skip-->", ""] if self.twin else []  # a cell is not a program of its own
            drawn = [figure(svg, self.md), ""] if (svg := self.read(f"{record}.svg")) else []
            made += [*alone, "```python", *cell.text.split("\n"), "```"]
            made += [*panel(self.read(f"{record}.out"), self.twin, known=False), "", *drawn]
        return made

    def read(self, name: str) -> str:
        """A file beside the examples; nothing for a record that is not there."""
        file = self.snippets / name
        return file.read_text(encoding="utf-8") if name.endswith(".py") or file.exists() else ""


class OutputExtension(Extension):
    """Options: `base_path`, the folder of the examples."""

    def __init__(self, **options):
        self.config = {"base_path": ["snippets", "the folder of the examples"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        preprocessor = OutputPreprocessor(md, Path(self.getConfig("base_path")))
        # After white space is normalised, which would lose the mark of a figure, and before superfences reads blocks.
        md.preprocessors.register(preprocessor, "handbook-outputs", 27)


def makeExtension(**options) -> OutputExtension:
    return OutputExtension(**options)
