"""Raise the errors of the examples anew, with other sizes, values and dtypes, deep in a training loop.

    python -m tests.raising FOLDER

writes each changed program into FOLDER and prints a JSON list of what they raised, with the whole traceback.
"""

import ast
import json
import multiprocessing
import os
import pickle
import signal
import sys
import traceback
import warnings
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import asdict, dataclass
from pathlib import Path
from types import CodeType
from typing import ClassVar

import torch
import torch._dynamo  # what programs load late is loaded once, before the forks
import torch._inductor
import torch._meta_registrations
from torch import nn

from handbook.errors import MESSAGE

SNIPPETS = Path(__file__).parents[1] / "snippets"
EXAMPLES = sorted(
    file.with_suffix(".py")
    for file in SNIPPETS.rglob("*.out")
    if MESSAGE.search(file.read_text(encoding="utf-8")) and file.with_suffix(".py").exists()
)
DTYPES = {
    "float16": "bfloat16", "bfloat16": "float16", "float64": "float16", "double": "half", "half": "double",
    "int32": "int16", "int16": "int32", "int": "short", "int8": "int32", "uint8": "int8", "complex64": "complex128",
    "int64": "int32", "long": "int", "float": "double", "float32": "float64",
}  # fmt: skip


class Change(ast.NodeTransformer):
    """Other numbers from 2 up, longer literal tensors, other dtypes."""

    def __init__(self, number: Callable[[int], int] = int, outer: int = 1, dtypes: bool = False):
        self.number, self.outer, self.dtypes = number, outer, dtypes

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant(self.number(node.value)) if type(node.value) is int and node.value > 1 else node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        node.value = self.visit(node.value)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        node.attr = DTYPES.get(node.attr, node.attr) if self.dtypes else node.attr
        return node

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        return node if node.arg in ("dim", "axis") else self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = ast.unparse(node.func).split(".")[-1]
        if name in ("manual_seed", "default_rng", "range"):
            return node
        if name in ("tensor", "array") and node.args and isinstance(node.args[0], ast.List):
            node.args[0].elts *= self.outer
        return self.generic_visit(node)


CHANGES = {
    "none": Change(),
    "all": Change(lambda n: 2 * n, outer=2, dtypes=True),
    "large": Change(lambda n: n + 40 if n > 2 else n),
}


class Uncaught(ast.NodeTransformer):
    """Each `except` asks first whether it is the one that is to let its error through."""

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        self.generic_visit(node)
        node.body.insert(0, ast.parse(f"if _through({node.lineno}): raise").body[0])
        return node


@dataclass(frozen=True)
class Raised:
    example: str
    place: tuple[int, int]  # the line of the `except`, and which time it is reached
    change: str
    kind: str
    message: str  # its first line
    text: str


class Shown(warnings.catch_warnings):
    """Warnings that a program records, as Python would have printed them."""

    log: ClassVar[list[warnings.WarningMessage]] = []

    def __enter__(self):
        self.recorded = super().__enter__()
        return self.recorded

    def __exit__(self, *error):
        self.log.extend(self.recorded or ())
        super().__exit__(*error)


class Step(nn.Module):
    def forward(self, code: CodeType, names: dict[str, object]) -> None:
        exec(code, names)


def fit(step: nn.Module, code: CodeType, names: dict[str, object]) -> None:
    for _epoch in range(1):  # the program may be run once only
        step(code, names)


def run(file: Path, change: str, wanted: tuple[int, int], folder: Path) -> tuple[list, list[Raised]]:
    """Run a changed example: the places where it catches an error, and the error that was let through at the wanted
    one; if that is (0, 0), its warnings."""
    tree = CHANGES[change].visit(ast.parse(file.read_text(encoding="utf-8")))
    tree = ast.fix_missing_locations(Uncaught().visit(tree))
    example = file.relative_to(SNIPPETS).with_suffix("").as_posix()
    where = folder / f"{example.replace('/', '-')}-{change}.py"
    where.write_text(ast.unparse(tree), encoding="utf-8")
    places: list[tuple[int, int]] = []

    def through(line: int) -> bool:
        places.append((line, sum(line == other for other, _ in places)))
        return places[-1] == wanted

    def raised(place: tuple[int, int], kind: type, said: object, text: str) -> Raised:
        return Raised(example, place, change, kind.__name__, str(said).partition("\n")[0].strip(), text)

    warnings.catch_warnings = Shown
    names = {"__name__": "__main__", "_through": through}
    try:
        fit(Step(), compile(where.read_text(encoding="utf-8"), where, "exec"), names)
    except Exception as error:
        if places and places[-1] == wanted:
            return places, [raised(wanted, type(error), error, traceback.format_exc())]
    return places, [
        raised((0, number), w.category, w.message, warnings.formatwarning(w.message, w.category, w.filename, w.lineno))
        for number, w in enumerate(Shown.log)
        if wanted == (0, 0)
    ]


def forked(task: tuple[Path, str, tuple[int, int], Path]) -> tuple[list, list[Raised]]:
    """The same in a process of its own, which has ten seconds."""
    reading, writing = os.pipe()
    if child := os.fork():
        os.close(writing)
        with open(reading, "rb") as pipe:
            made = pipe.read()
        os.waitpid(child, 0)
        return pickle.loads(made) if made else ([], [])
    try:
        signal.alarm(10)
        os.close(reading)
        with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
            made = run(*task)
        with open(writing, "wb") as pipe:
            pickle.dump(made, pipe)
    finally:
        os._exit(0)


def main(folder: Path) -> list[Raised]:
    torch.set_num_threads(1)
    with multiprocessing.get_context("fork").Pool() as pool:
        plain = [(file, "none", (0, 0), folder) for file in EXAMPLES]
        tasks = [
            (file, change, place, folder)
            for (file, *_), (places, warned) in zip(plain, pool.map(forked, plain, chunksize=1), strict=True)
            for place in [*([(0, 0)] if warned else []), *places]
            for change in CHANGES
        ]
        return [one for _, made in pool.imap_unordered(forked, tasks, chunksize=8) for one in made]


if __name__ == "__main__":
    print(json.dumps([asdict(one) for one in main(Path(sys.argv[1]))]))
