"""The anatomy of a loss page, which every page keeps to, so that a reader finds their way by habit."""

import inspect
import re
from pathlib import Path

import pytest
import torch
from torch.nn import functional

from handbook.pages import INCLUDE, Handbook
from tests.losses.support import LOSSES_OF_TORCH, from_scratch

ROOT = Path(__file__).parents[1]
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
LOSSES = {
    path.stem: FRONT_MATTER.sub("", path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "docs/losses").glob("*.md"))
}
OPEN = [
    "Use it",
    "When to use it",
    "Formula and gradient",
    "Options",
    "Common mistakes",
]
FOLDED = [
    "By hand",
    "From scratch in NumPy",
    "Measured",
    "Where the documentation and torch differ",
]
FACTS = {"task", "prediction", "target", "shapes", "range", "untrained", "class"}
ATTRIBUTES = re.compile(r" *\{([^{}]*)\}$")  # of a heading
DEPRECATED = {"size_average", "reduce"}

each_loss = pytest.mark.parametrize("function", LOSSES)


def loss_class(function: str) -> type:
    """The class of torch.nn that the page of a function names in its title."""
    return getattr(torch.nn, re.match(r"# (\w+)\n", LOSSES[function])[1])


def headings(function: str) -> dict[str, bool]:
    """The parts of a page, and whether each is folded."""
    return {ATTRIBUTES.sub("", title): ".fold" in title for title in _parts(function)}


def sections(function: str) -> dict[str, str]:
    """The text of each part of a page, by its heading."""
    return {ATTRIBUTES.sub("", title): text for title, text in _parts(function).items()}


def _parts(function: str) -> dict[str, str]:
    without_code = re.sub(
        r"^```.*?^```", lambda block: block[0].replace("\n#", "\n"), LOSSES[function], flags=re.M | re.S
    )
    _, *parts = re.split(r"^## ", without_code, flags=re.M)
    return {part.partition("\n")[0]: part.partition("\n")[2] for part in parts}


def examples_in(text: str) -> list[str]:
    return [
        match["path"] for line in text.splitlines() if (match := INCLUDE.match(line)) and match["path"].endswith("py")
    ]


def arguments(function: str) -> dict[str, inspect.Parameter]:
    """The arguments of a class's constructor, without the two deprecated ones."""
    parameters = inspect.signature(loss_class(function)).parameters
    return {name: parameter for name, parameter in parameters.items() if name not in DEPRECATED}


@each_loss
def test_a_page_is_named_as_its_function(function):
    """A class without a function (the adaptive softmax) gives its own name, in snake case."""
    assert issubclass(loss_class(function), torch.nn.Module)
    snake_case = re.sub(r"(?<!^)(?=[A-Z])", "_", loss_class(function).__name__).lower()
    assert callable(getattr(functional, function, None)) or function == snake_case


def test_every_loss_of_torch_has_a_page():
    """A torch with another loss fails here until it is documented."""
    assert {loss_class(function).__name__ for function in LOSSES} == LOSSES_OF_TORCH


def test_the_home_page_names_every_loss():
    home = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\(losses/(\w+)\.md\)", home)) == set(LOSSES)


@each_loss
def test_parts_in_their_order(function):
    """First what is needed most; what is folded stands between the common mistakes and the references."""
    parts = headings(function)
    assert list(parts)[:5] == OPEN
    assert list(parts)[-1] == "References"
    assert [part for part, folded in parts.items() if not folded] == [
        *OPEN,
        "References",
    ]
    assert [part for part in parts if part in FOLDED] == FOLDED


@each_loss
def test_a_page_opens_with_a_sentence_on_what_the_loss_is_for(function):
    opening = LOSSES[function].split("\n\n")[1]
    assert opening.startswith(f"`{loss_class(function).__name__}` is for ")


@each_loss
@pytest.mark.parametrize("part", OPEN + FOLDED)
def test_each_part_shows_what_torch_does(function, part):
    assert examples_in(sections(function)[part])


@each_loss
def test_the_first_example_goes_from_a_model_to_backward(function):
    first = (ROOT / "snippets" / examples_in(sections(function)["Use it"])[0]).read_text(encoding="utf-8")
    assert re.search(r"^(model|encoder|network) = ", first, re.M)
    assert re.search(r"criterion\(.*\)", first)
    assert ".backward()" in first


@each_loss
def test_the_facts_stand_under_the_first_example(function):
    facts = set(re.findall(r"^\| (\w+) \|", sections(function)["Use it"], re.M))
    assert facts >= FACTS
    assert f"torch.nn.{loss_class(function).__name__}(" in sections(function)["Use it"]


@each_loss
def test_the_facts_are_measured(function):
    assert f'--8<-- "losses/{function}/at_a_glance.out"' in sections(function)["Measured"]


@each_loss
def test_formula_gradient_and_figure_stand_together(function):
    part = sections(function)["Formula and gradient"]
    assert part.count("$$") >= 4, "a formula of the loss, and one of its gradient"
    assert re.search(r'^--8<-- "losses/\w+/\w+\.svg"$', part, re.M)


@each_loss
def test_every_argument_has_an_executed_option(function):
    shown = examples_in(sections(function)["Options"])
    code = "".join((ROOT / "snippets" / name).read_text(encoding="utf-8") for name in shown)
    missing = [name for name in arguments(function) if not re.search(rf"\b{name}\b", code)]
    assert missing == []


@each_loss
def test_from_scratch_has_the_arguments_of_the_class(function):
    ours = inspect.signature(from_scratch(function)).parameters
    shared = getattr(functional, function, None)
    expected = {
        name: parameter.default
        for name, parameter in arguments(function).items()
        # What a class keeps for its own weights (in_features, device ...) its function does not take.
        if not shared or name in inspect.signature(shared).parameters
    }
    assert {name: ours[name].default for name in expected} == expected
    assert "torch" not in (ROOT / f"snippets/losses/{function}/from_scratch.py").read_text(encoding="utf-8")


@each_loss
def test_from_scratch_has_the_gradient(function):
    assert callable(from_scratch(function, f"{function}_gradient"))


@each_loss
def test_from_scratch_is_held_to_torch(function):
    assert (ROOT / f"tests/losses/test_{function}.py").exists()


@each_loss
def test_references(function):
    references = sections(function)["References"]
    for link in (
        f"https://docs.pytorch.org/docs/2.13/generated/torch.nn.{loss_class(function).__name__}.html",
        "https://github.com/pytorch/pytorch/blob/v2.13.0/",
    ):
        assert link in references


@pytest.mark.parametrize("page", Handbook(ROOT).pages)
def test_examples_lie_beside_their_page(page):
    """snippets/ mirrors docs/: the examples that a page shows first are in the folder of its name."""
    lines = Handbook(ROOT).pages[page]
    folder = page.removeprefix("docs/").removesuffix(".md")
    for name in examples_in("\n".join(lines)):
        home = f"docs/{Path(name).parent.as_posix()}.md"
        assert name.startswith(f"{folder}/") or (ROOT / home).exists(), f"{name} belongs to no page"
