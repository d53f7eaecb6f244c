"""Pasting a traceback, in a real Chromium: its entry comes first, whatever stands around it; what is no error of a loss
finds nothing."""

import ast
import json
import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import brotli
import torch
from playwright.sync_api import Page, expect

from tests.browser import SITE

INDEX = json.loads((SITE / "errors.json").read_text(encoding="utf-8"))
OTHERS = {  # another value for each part that varies
    "shape": "[9, 8]",
    "object": "'Another'",
    "method": "AnotherLoss.forward",
    "module": "Another",
    "function": "SqrtBackward0",
    "operator": "@",
    "type": "dict",
    "tensor": "torch.cuda.DoubleTensor",
    "device": "cuda:3",
    "dtype": "ComplexDouble",
    "number": "97",
    "word": "'another'",
}
FRAMES = """\
Traceback (most recent call last):
  File "/home/me/project/train.py", line 212, in <module>
    main()
    ~~~~^^
  File "/home/me/project/train.py", line 97, in train_step
    loss = criterion(model(batch), target)
  File "/opt/conda/lib/python3.12/site-packages/torch/nn/modules/module.py", line 1773, in _wrapped_call_impl
    return self._call_impl(*args, **kwargs)
  File "/opt/conda/lib/python3.12/site-packages/torch/nn/modules/loss.py", line 1385, in forward
    return F.cross_entropy(
"""
BAR = "Epoch 3:  12%|#2        | 12/100 [00:03<00:22,  3.9it/s, loss=2.31]\r"


def entries() -> Iterator[tuple[str, str, str]]:
    """The address, the class and the pattern of each entry of the build's torch."""
    for section, kind, pattern, _, releases in INDEX["entries"]:
        if not releases:
            yield INDEX["sections"][section][0], kind, pattern


def filled(pattern: str) -> str:
    return re.sub(r"⟨(\w+)⟩", lambda mark: OTHERS[mark[1]], pattern)


def sections(pattern: str) -> set[str]:
    """All sections that have a message; which of them a reader's is about, the message does not say."""
    return {address for address, _, other in entries() if other == pattern}


def wrong(explained, texts: list[str]) -> list[tuple]:
    found = explained(texts)
    return [
        (pattern, hits[:1])
        for (_, _, pattern), hits in zip(entries(), found, strict=True)
        if not hits or hits[0][0] not in sections(pattern)
    ]


def test_there_are_entries():
    assert len(list(entries())) > 200


def test_each_message_alone(explained):
    assert wrong(explained, [filled(pattern) for _, _, pattern in entries()]) == []


def test_each_message_in_a_traceback(explained):
    assert wrong(explained, [f"{BAR}{FRAMES}{kind}: {filled(pattern)}\n" for _, kind, pattern in entries()]) == []


def test_each_message_of_a_rank_in_colour(explained):
    """As torchrun and pytest print it, after an exception that it was raised in the handling of."""
    texts = []
    for _, kind, pattern in entries():
        first = f"{FRAMES}KeyError: 'labels'\n\nDuring handling of the above exception, another exception occurred:\n\n"
        second = f"{FRAMES}\x1b[1;31m{kind}\x1b[0m: {filled(pattern)}"
        texts.append("".join(f"[rank3]: {line}\n" for line in (first + second).split("\n")))
    assert wrong(explained, texts) == []


def test_older_wordings(explained):
    old = [
        (kind, pattern, section) for section, kind, pattern, _, releases in INDEX["entries"] if releases[:1].isdigit()
    ]
    found = explained(f"{FRAMES}{kind}: {filled(pattern)}" for kind, pattern, _ in old)
    missed = [pattern for (_, pattern, _), hits in zip(old, found, strict=True) if not hits or hits[0][1] != pattern]
    assert missed == []


def test_what_differs_is_said(page: Page):
    page.goto("errors/")
    page.get_by_label("An error message").fill("IndexError: Target 4711 is out of bounds.")
    item = page.locator(".paste .found li").first
    expect(item).to_contain_text("yours says 4711, this entry's")
    item.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"#[\w-]+$"))


def test_assertions_of_cuda(explained):
    """A hundred lines of one, then the error that says nothing."""
    line = "/pytorch/aten/src/ATen/native/cuda/Loss.cu:245: nll_loss_forward_reduce_cuda_kernel_2d: block: [0,0,0], "
    lines = [f"{line}thread: [{thread},0,0] Assertion `t >= 0 && t < n_classes` failed.\n" for thread in range(100)]
    last = "RuntimeError: CUDA error: device-side assert triggered\nCompile with `TORCH_USE_CUDA_DSA` to enable it.\n"
    (found,) = explained(["".join(lines) + FRAMES + last])
    assert found[0][0] == "losses/cross_entropy/#target-1-is-out-of-bounds"


def test_what_was_not_run_has_its_source_on_the_page():
    cited = [entry for entry in INDEX["entries"] if "://" in entry[4]]
    assert cited
    for section, _, pattern, _, source in cited:
        address, _, anchor = INDEX["sections"][section][0].partition("#")
        html = (SITE / address / "index.html").read_text(encoding="utf-8")
        assert f'id="{anchor}"' in html, pattern
        assert f'href="{source}"' in html, pattern


def test_an_unknown_message_is_said_to_be_unknown(page: Page):
    page.goto("errors/")
    page.get_by_label("An error message").fill(f"{FRAMES}OSError: [Errno 28] No space left on device")
    expect(page.locator(".paste .found")).to_contain_text("No entry of this handbook has this message.")
    page.get_by_role("button", name="Search the site for it").click()
    expect(page.get_by_role("textbox", name="Search")).to_have_value(re.compile("No space left"))


def test_a_traceback_in_the_search(page: Page):
    page.goto("")
    field = page.get_by_role("textbox", name="Search")
    field.click()
    page.evaluate("text => navigator.clipboard.writeText(text)", f"{FRAMES}IndexError: Target 7 is out of bounds.\n")
    field.press("Control+V")
    expect(page.locator(".paste-hint a").first).to_have_attribute("href", re.compile("cross_entropy/#target"))


def test_a_missing_page_has_the_box(page: Page):
    page.goto("no/such/page/")
    page.get_by_label("An error message").fill("IndexError: Target 7 is out of bounds.")
    expect(page.locator(".paste .found a").first).to_have_attribute("href", re.compile("cross_entropy/#target"))


def test_the_index_is_small_and_waits():
    assert len(brotli.compress((SITE / "errors.json").read_bytes())) <= 40_000


def test_nothing_is_loaded_before_the_box_is_used(page: Page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("errors/", wait_until="networkidle")
    assert not [url for url in asked if "errors." in url]


def raised(folder: Path, files: str) -> list[str]:
    """The messages that Python files raise, with a 7 in place of what they compute."""
    found = set()
    for file in sorted(folder.glob(files)):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8", errors="replace"))):
            if not (isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args):
                continue
            text, name = node.exc.args[0], node.exc.func
            parts = text.values if isinstance(text, ast.JoinedStr) else [text]
            if isinstance(name, ast.Name) and all(
                isinstance(part, (ast.Constant, ast.FormattedValue)) for part in parts
            ):
                said = "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts)
                found.add(f"{name.id}: {said.splitlines()[0]}" if said.strip() else "")
    return sorted(found - {""})


def ordinary() -> list[str]:
    """Two hundred errors of the standard library and of parts of torch that have nothing to do with losses."""
    python = raised(Path(sysconfig.get_path("stdlib")), "*.py")
    package = Path(torch.__file__).parent
    folders = (
        "utils/data/**/*.py",
        "distributed/**/*.py",
        "jit/*.py",
        "onnx/**/*.py",
        "package/*.py",
        "serialization.py",
    )
    of_torch = sorted({message for files in folders for message in raised(package, files)})
    return python[:: len(python) // 100][:100] + of_torch[:: len(of_torch) // 100][:100]


PYTHONS_OWN = [
    "IndexError: list index out of range",
    "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
    "TypeError: unsupported operand type(s) for @: 'list' and 'dict'",
    "TypeError: 'NoneType' object is not subscriptable",
    "TypeError: 'list' object is not iterable",
    "AttributeError: 'NoneType' object has no attribute 'group'",
    "TypeError: main() missing 1 required positional argument: 'path'",
    "TypeError: main() got an unexpected keyword argument 'path'",
]


def test_ordinary_errors_find_nothing(explained):
    texts = ordinary()
    assert len(texts) == 200
    texts += PYTHONS_OWN
    found = explained(f"{FRAMES}{text}\n" for text in texts)
    assert [(text, hits[0]) for text, hits in zip(texts, found, strict=True) if hits] == []


def test_the_same_values_come_before_the_same_words(explained):
    """Up to torch 2.11 CrossEntropyLoss raised this for float labels; other sections have other dtypes in it."""
    (found,) = explained(["RuntimeError: expected scalar type Long but found Float"])
    assert "learn/shapes-and-dtypes/" in {address.partition("#")[0] for address, _, _ in found[:2]}
    assert [bool(differs) for _, _, differs in found] == sorted(bool(differs) for _, _, differs in found)
