"""The twins of a page: the same text as plain Markdown, as a notebook, and in the files for language models."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from handbook.outputs import OutputPreprocessor

# What opens or closes a pymdownx block; a twin keeps the title of one that has it.
BLOCK = re.compile(r"^/{3,}(?: *[\w-]+(?: *\| *(?P<title>.*))?)?$", re.MULTILINE)
ATTRIBUTES = re.compile(r"^(?P<heading>#+ .*?) *\{[^{}]*\}$", re.MULTILINE)  # of a heading, for the site only
SKIP = re.compile(r"^<!--pytest\.mark\.skip-->$", re.MULTILINE)
EXAMPLE = re.compile(
    r"^```python\n(?P<code>.*?)^```\n"
    r"(?:\n<!--pytest-codeblocks:expected-output-->\n\n(?P<ticks>`{3,})text\n(?P<output>.*?)^(?P=ticks)\n)?",
    re.MULTILINE | re.DOTALL,
)


def markdown(source: str, snippets: Path) -> str:
    """A page as plain Markdown: includes expanded, outputs under their code as pytest-codeblocks reads them."""
    text = "\n".join(OutputPreprocessor(None, snippets).run(source.split("\n")))
    return outside_code(lambda prose: ATTRIBUTES.sub(r"\g<heading>", BLOCK.sub(_title, prose)), text)


def _title(block: re.Match) -> str:
    return f"**{block['title']}**" if block["title"] else ""


def outside_code(change: Callable[[str], str], twin: str) -> str:
    """The twin with its text changed, and its blocks of code and output as they are."""
    parts = re.split(r"(^`{3,}.*?^`{3,}$)", twin, flags=re.MULTILINE | re.DOTALL)
    return "".join(part if number % 2 else change(part) for number, part in enumerate(parts))


def notebook(twin: str) -> str:
    """A page's Markdown twin as a Jupyter notebook: text cells, and a code cell with its output for each example.

    Written out here, as nbformat would check each cell anew; the tests check each notebook once.
    """
    cells: list[dict] = []
    end = 0

    def add(kind: str, source: str, **fields) -> None:
        if source:
            cell = {"cell_type": kind, "id": f"cell-{len(cells)}", "metadata": {}, "source": _lines(source), **fields}
            cells.append(cell)

    for example in EXAMPLE.finditer(twin):
        add("markdown", SKIP.sub("", twin[end : example.start()]).strip())
        printed = example["output"]
        outputs = [{"name": "stdout", "output_type": "stream", "text": _lines(printed)}] if printed else []
        add("code", example["code"].rstrip("\n"), execution_count=None, outputs=outputs)
        end = example.end()
    add("markdown", twin[end:].strip())
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    made = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


CONVENTIONS = """\
# PyTorch Loss Handbook

> {description} Executed with {versions}.

Conventions of PyTorch's losses, for whoever writes code from these pages:

- The prediction is the first argument, the target the second: `criterion(prediction, target)`.
- CrossEntropyLoss and BCEWithLogitsLoss take logits, raw scores. No softmax and no sigmoid before them.
- NLLLoss and KLDivLoss take log-probabilities, BCELoss takes probabilities.
- Class labels are int64 numbers from 0 to C - 1, without the dimension of classes. Regression and binary targets are
  float, in the shape of the prediction.
- Classes are dimension 1 of the prediction: (N, C), (N, C, L), (N, C, H, W).
- The default reduction "mean" divides by the number of elements; CrossEntropyLoss and NLLLoss with class weights and
  class labels divide by the sum of the weights.
"""


def llms(pages: list[tuple[str, str, str]], address: str, description: str, versions: str) -> dict[str, str]:
    """llms.txt, an index of the twins, and llms-full.txt with all of them. A page is (title, path of twin, twin)."""
    head = CONVENTIONS.format(description=description, versions=versions)
    index = "\n".join(f"- [{title}]({address}{path})" for title, path, _ in pages)
    full = "\n\n---\n\n".join(text.strip() for _, _, text in pages)
    return {"llms.txt": f"{head}\n## Pages\n\n{index}\n", "llms-full.txt": f"{head}\n---\n\n{full}\n"}
