"""Every message of a loss has an entry, or is listed in `unexplained.txt` with a reason: what torch's Python source
raises and warns of, and what the losses say when they are called with wrong input."""

import ast
import inspect
import re
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import torch
from torch import nn
from torch.nn import _reduction, functional
from torch.nn.modules import adaptive, linear_cross_entropy, linear_cross_entropy_options, loss

from handbook import errors
from tests.test_paste import INDEX

ENTRIES = [(kind, pattern, values) for _, kind, pattern, values, releases in INDEX["entries"] if not releases]
PAGES = {file.stem for file in (Path(__file__).parents[1] / "docs" / "losses").glob("*.md")}
LISTED = [
    line.split(" | ")
    for line in Path(__file__).with_name("unexplained.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]

# What Python raises: a message is a template, in which … stands for what is computed.


def template(node: ast.expr, assigned: dict[str, ast.expr]) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(template(part, assigned) for part in parts)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return template(left, assigned) + template(right, assigned)
        case ast.BinOp(left=left, op=ast.Mod()):
            return re.sub(r"%\w", "…", template(left, assigned))
        case ast.Call(func=ast.Attribute(value=text, attr="format")):
            return re.sub(r"\{[^}]*\}", "…", template(text, assigned))
        case ast.Name(id=name) if name in assigned:
            return template(assigned[name], {other: text for other, text in assigned.items() if other != name})
    return "…"


def raised(function: ast.AST) -> Iterator[str]:
    """The templates of what a function, or a whole file, raises and warns of, after their classes."""
    nodes = [*ast.walk(function)]
    assigned = {node.targets[0].id: node.value for node in nodes if isinstance(node, ast.Assign) and named(node)}
    for node in nodes:
        match node:
            case ast.Raise(exc=ast.Call(func=ast.Name(id=kind), args=[text, *_])):
                yield f"{kind}: {template(text, assigned)}"
            case ast.Raise():
                yield f"{ast.unparse(node)}: …"
            case ast.Call(func=ast.Attribute(value=ast.Name(id="warnings"), attr="warn"), args=[text, *rest]):
                yield f"{ast.unparse(rest[0]) if rest else 'UserWarning'}: {template(text, assigned)}"


def named(node: ast.Assign) -> bool:
    return isinstance(node.targets[0], ast.Name)


def tree(module: ModuleType) -> ast.Module:
    return ast.parse(inspect.getsource(module))


def of_the_source() -> set[str]:
    """The first lines of the messages in the modules of the losses, and in what these call of torch.nn.functional."""
    trees = [
        tree(module) for module in (loss, adaptive, linear_cross_entropy, linear_cross_entropy_options, _reduction)
    ]
    functions = {node.name: node for node in tree(functional).body if isinstance(node, ast.FunctionDef)}
    called = {node.attr for file in trees for node in ast.walk(file) if isinstance(node, ast.Attribute)} | PAGES
    while new := called & functions.keys():
        used = [functions.pop(name) for name in new]
        trees += used
        called = {node.id for function in used for node in ast.walk(function) if isinstance(node, ast.Name)}
    return {message.splitlines()[0].strip() for file in trees for message in raised(file)}


def fits(template: str, said: str) -> bool:
    """A message has the literal parts of a template, in order. What an example prints may be cut short in one."""
    first, *parts = template.split("…")
    if not said.startswith(first):
        return first.startswith(said)
    said = said.removeprefix(first)
    for part in filter(None, parts):
        if part not in said:
            return any(said.endswith(part[:size]) for size in range(10, len(part)))
        said = said.partition(part)[2]
    return True


def has_entry_of_template(message: str) -> bool:
    kind, _, template = message.partition(": ")
    return bool(template.strip("…")) and any(kind == other and fits(template, said) for other, said in SAID)


SAID = [(kind, errors.filled(pattern, values)) for kind, pattern, values in ENTRIES]

# What the losses say: each is called with one argument wrong at a time, and with all tensors wrong in the same way.

SCORES = torch.tensor([[0.1, 0.7, 0.2, 0.4], [0.3, 0.2, 0.9, 0.1], [0.5, 0.6, 0.8, 0.3]])
SIGNS = torch.tensor([1.0, -1.0, 1.0])
LABELS = torch.tensor([1, 2, 0])
EQUAL = {"input": SCORES, "target": SCORES.flip(0)}
INDEXED = {"input": SCORES, "target": LABELS}
PAIRS = {"input1": SCORES, "input2": SCORES.flip(0), "target": SIGNS}
TRIPLET = {"anchor": SCORES, "positive": SCORES.flip(0), "negative": SCORES.flip(1)}
INPUTS = {  # with which a loss works, by its page; without a line here, EQUAL
    "adaptive_log_softmax_with_loss": INDEXED,
    "cosine_embedding_loss": PAIRS,
    "cross_entropy": INDEXED,
    "ctc_loss": {
        "log_probs": SCORES.expand(5, 3, 4),
        "targets": torch.tensor([[1, 2], [3, 1], [2, 3]]),
        "input_lengths": torch.tensor([5, 5, 5]),
        "target_lengths": torch.tensor([2, 1, 2]),
    },
    "gaussian_nll_loss": EQUAL | {"var": SCORES},
    "linear_cross_entropy": {"input": SCORES, "linear_weight": torch.eye(4), "target": LABELS},
    "margin_ranking_loss": {"input1": SIGNS, "input2": -SIGNS, "target": SIGNS},
    "multi_margin_loss": INDEXED,
    "multilabel_margin_loss": {"input": SCORES, "target": torch.tensor([[1, -1, 0, 0], [2, 0, -1, 1], [3, 2, 1, 0]])},
    "nll_loss": INDEXED,
    "triplet_margin_loss": TRIPLET,
    "triplet_margin_with_distance_loss": TRIPLET,
}
REQUIRED = {"in_features": 4, "num_classes": 4, "n_classes": 4, "cutoffs": [2]}
WEIGHTS = ("weight", "pos_weight", "linear_bias")
DTYPES = [torch.int32, torch.int64, torch.uint8, torch.bool]
DTYPES += [torch.float16, torch.bfloat16, torch.float64, torch.complex64]


def wrong_tensors(name: str, good: torch.Tensor) -> list[object]:
    ranks = [good[None], good[..., None], good.flatten(), good[0], good.sum()]
    sizes = [good[:-1], good[..., :-1], good[:0], good[..., :0]]
    # Not for the targets of ctc_loss, which reads and writes memory that is not its own with them.
    ranges = [good - 5, good + 5] if name != "targets" else []
    types = [good.tolist(), good.numpy(), None, 0.5]
    other = [good * torch.nan, good.clone().requires_grad_()] if good.is_floating_point() else []
    return [*ranks, *sizes, *(good.to(dtype) for dtype in DTYPES), *ranges, *types, good.to("meta"), *other]


def wrong_options(default: object) -> list[object]:
    match default:
        case str():
            return ["max", None, 1]
        case bool():
            return ["mean", None]
        case tuple():
            return [2, None]
    return [-1, 0, 0.5, 2, "mean", None, [1.0]]


def wrong_inputs(good: dict[str, object]) -> Iterator[dict[str, object]]:
    wrong = {name: wrong_tensors(name, value) for name, value in good.items() if isinstance(value, torch.Tensor)}
    yield from (good | {name: value} for name, values in wrong.items() for value in values)
    yield from (good | dict(zip(wrong, values, strict=True)) for values in zip(*wrong.values(), strict=False))


def wrong_arguments(call: Callable, good: dict[str, object]) -> Iterator[dict[str, object]]:
    """With each weight, too, for each class and for each element."""
    optional = {
        name: option.default
        for name, option in inspect.signature(call).parameters.items()
        if name not in good.keys() | {"device", "dtype", "args", "kwargs"}
    }
    weights = [{name: weight} for name in optional if name in WEIGHTS for weight in (SCORES[0], SCORES)]
    for given in ({}, *weights):
        yield from wrong_inputs(good | given)
        for name, default in optional.items():
            yield from (good | given | {name: value} for value in wrong_options(default) if name not in given)


def criteria() -> dict[type[nn.Module], str]:
    """The classes of the losses, with the names of their pages."""
    made = {nn.AdaptiveLogSoftmaxWithLoss: "adaptive_log_softmax_with_loss"}
    for criterion in vars(nn).values():
        if isinstance(criterion, type) and criterion.__module__ == loss.__name__:
            made[criterion] = next(name for name in PAGES if f"F.{name}(" in inspect.getsource(criterion.forward))
    return made


def of_class(criterion: type[nn.Module], options: dict[str, object], **inputs: object) -> object:
    return criterion(**options)(*inputs.values())


def calls() -> Iterator[tuple[Callable, dict[str, object]]]:
    for name in sorted(PAGES & vars(functional).keys()):
        function = getattr(functional, name)
        yield from ((function, arguments) for arguments in wrong_arguments(function, INPUTS.get(name, EQUAL)))
    for criterion, name in criteria().items():
        options = {name: REQUIRED[name] for name in inspect.signature(criterion).parameters if name in REQUIRED}
        inputs = {name: value for name, value in INPUTS.get(name, EQUAL).items() if name != "linear_weight"}
        for arguments in wrong_arguments(criterion, options):
            yield partial(of_class, criterion, arguments), inputs
        yield from ((partial(of_class, criterion, options), arguments) for arguments in wrong_inputs(inputs))


def messages(call: Callable, arguments: dict[str, object]) -> Iterator[str]:
    """What a call and its backward pass raise and warn of. Torch's compiled code warns once in a process: not that."""
    (name, first), *_ = arguments.items()
    if isinstance(first, torch.Tensor) and first.is_floating_point():
        arguments = arguments | {name: first.detach().requires_grad_()}
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            result = call(**arguments)
            getattr(result, "loss", result).sum().backward()
        except Exception as error:
            yield f"{type(error).__name__}: {error}"
    yield from (f"{warning.category.__name__}: {warning.message}" for warning in warned)


def of_the_calls() -> dict[str, str]:
    """The patterns of the messages' first lines, each with the first such line."""
    made: dict[str, str] = {}
    for call, arguments in calls():
        for message in messages(call, arguments):
            line = message.splitlines()[0].strip()
            if "Triggered internally" not in line:
                made.setdefault(errors.pattern(line)[0], line)
    return made


def expression(pattern: str) -> re.Pattern:
    """As theme/assets/errors.js makes it."""
    parts = re.split(r"⟨(\w+)⟩", pattern)
    made = (f"({INDEX['classes'][part]})" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile("".join(made))


EXPRESSIONS = [expression(pattern) for _, pattern, _ in ENTRIES]


def has_entry(line: str) -> bool:
    return any(expression.search(line) for expression in EXPRESSIONS)


def test_an_entry_finds_its_own_message():
    for expression, (_, said), (_, _, values) in zip(EXPRESSIONS, SAID, ENTRIES, strict=True):
        match = expression.fullmatch(said)
        assert match, said
        assert [*match.groups()] == values


def check(found: dict[str, bool], place: str) -> None:
    """A message without an entry is listed, by its beginning; and what is listed is such a message."""
    without = [message for message, has in found.items() if not has]
    listed = tuple(message for where, message, _ in LISTED if where == place)
    unlisted = sorted(message for message in without if not message.startswith(listed))
    stale = [beginning for beginning in listed if not any(message.startswith(beginning) for message in without)]
    assert "\n".join(unlisted) == ""
    assert "\n".join(stale) == ""


def test_each_message_of_the_source_has_an_entry():
    check({message: has_entry_of_template(message) for message in of_the_source()}, "source")


def test_each_message_of_a_wrong_call_has_an_entry():
    check({pattern: has_entry(line) for pattern, line in of_the_calls().items()}, "calls")


def test_each_reason_is_in_words():
    assert sorted(LISTED) == LISTED
    assert [row for row in LISTED if len(row) != 3 or len(row[2].split()) < 4] == []
