"""The twins of a page: the same text as plain Markdown, as a notebook, and in the files for language models."""

import re
from collections.abc import Callable
from pathlib import Path

import nbformat
from markdown import Markdown
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from handbook.outputs import OutputExtension

# What opens or closes a pymdownx block; a twin keeps the title of one that has it.
BLOCK = re.compile(r"^/{3,}(?: *[\w-]+(?: *\| *(?P<title>.*))?)?$", re.MULTILINE)
FIGURE = re.compile(
    r'^<figure class="plot">\n<svg[^>]*><title>(?P<label>.*?)</title>.*?^</figure>$', re.MULTILINE | re.DOTALL
)
EXAMPLE = re.compile(
    r"^```python\n(?P<code>.*?)^```\n"
    r"(?:\n<!--pytest-codeblocks:expected-output-->\n\n(?P<ticks>`{3,})text\n(?P<output>.*?)^(?P=ticks)\n)?",
    re.MULTILINE | re.DOTALL,
)


def markdown(source: str, snippets: Path) -> str:
    """A page as plain Markdown: includes expanded, outputs under their code as pytest-codeblocks reads them."""
    md = Markdown(
        extensions=["pymdownx.snippets", OutputExtension(base_path=str(snippets), twin=True)],
        extension_configs={"pymdownx.snippets": {"base_path": [str(snippets)], "check_paths": True}},
    )
    lines = source.split("\n")
    for name in ("handbook-outputs", "snippet"):
        lines = md.preprocessors[name].run(lines)
    text = FIGURE.sub(r"*Figure: \g<label>*", "\n".join(lines))
    text = re.sub(r"\n\n```$", "\n```", text, flags=re.MULTILINE)  # an include ends with an empty line
    return BLOCK.sub(lambda block: f"**{block['title']}**" if block["title"] else "", text)


def outside_code(change: Callable[[str], str], twin: str) -> str:
    """The twin with its text changed, and its blocks of code and output as they are."""
    parts = re.split(r"(^`{3,}.*?^`{3,}$)", twin, flags=re.MULTILINE | re.DOTALL)
    return "".join(part if number % 2 else change(part) for number, part in enumerate(parts))


def notebook(twin: str) -> str:
    """A page's Markdown twin as a Jupyter notebook: text cells, and a code cell with its output for each example."""
    cells, end = [], 0
    for example in EXAMPLE.finditer(twin):
        cells.append(new_markdown_cell(twin[end : example.start()].strip()))
        outputs = [new_output("stream", text=example["output"])] if example["output"] else []
        cells.append(new_code_cell(example["code"].rstrip("\n"), outputs=outputs))
        end = example.end()
    cells.append(new_markdown_cell(twin[end:].strip()))
    cells = [cell for cell in cells if cell.source]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"  # nbformat's own ids are random
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return nbformat.writes(new_notebook(cells=cells, metadata=metadata)) + "\n"


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
