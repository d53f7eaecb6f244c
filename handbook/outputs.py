"""A Python-Markdown extension that puts the recorded output of an included example under its code.

It works on the text before pymdownx.snippets does, so the same rule makes the panel of the site and the block that
pytest-codeblocks reads in the Markdown twin. It needs pymdownx.snippets, superfences and attr_list, and no engine.
"""

import re
from pathlib import Path

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from handbook.pages import INCLUDE
from handbook.runner import versions

ERROR = re.compile(r"^(\w+\.)*\w*(Error|Exception): ", re.M)


def torch_version() -> str:
    """The version of the installed torch without its build, as in 2.13.0; "none" where there is no torch."""
    return versions()["torch"].partition("+")[0]


class OutputPreprocessor(Preprocessor):
    """Adds a block with the recorded output after each block that includes an example."""

    def __init__(self, md: Markdown, snippets: Path, twin: bool):
        super().__init__(md)
        self.snippets, self.twin = snippets, twin

    def run(self, lines: list[str]) -> list[str]:
        text = {m["path"] for line in lines if (m := INCLUDE.match(line)) and m["path"].endswith(".out")}
        made: list[str] = []
        output: list[str] = []
        for line in lines:
            made.append(line)
            if output:  # this line closes the block of the example
                made += output
                output = []
            elif (include := INCLUDE.match(line)) and include["path"].endswith(".py"):
                record = Path(include["path"]).with_suffix(".out").as_posix()
                # What the page shows as its own text gets no panel; the twin still says what the code must print.
                if self.twin or record not in text:
                    output = self.block(record, include["indent"])
        return made

    def block(self, record: str, indent: str) -> list[str]:
        file = self.snippets / record
        printed = file.read_text(encoding="utf-8") if file.exists() else ""
        if not printed:
            return []
        ticks = "`" * max([3, *(len(run) + 1 for run in re.findall(r"`+", printed))])
        lines = printed.removesuffix("\n").split("\n")
        if self.twin:
            block = ["", "<!--pytest-codeblocks:expected-output-->", "", f"{ticks}text", *lines, ticks]
        else:
            kind = ".output .error" if ERROR.search(printed) else ".output"
            opening = f'{ticks} {{ .text {kind} .no-copy title="Output of torch {torch_version()}" }}'
            block = ["", opening, *lines, ticks]
        return [indent + line if line else "" for line in block]


class OutputExtension(Extension):
    """Options: `base_path`, the folder of the examples; `twin`, True for pytest-codeblocks' format."""

    def __init__(self, **options):
        self.config = {
            "base_path": ["snippets", "the folder of the examples"],
            "twin": [False, "for pytest-codeblocks"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        preprocessor = OutputPreprocessor(md, Path(self.getConfig("base_path")), self.getConfig("twin"))
        md.preprocessors.register(preprocessor, "handbook-outputs", 33)  # just before pymdownx.snippets, at 32


def makeExtension(**options) -> OutputExtension:
    return OutputExtension(**options)
