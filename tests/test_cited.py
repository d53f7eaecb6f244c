"""Messages that cannot be run here: each is found in a log as a GPU leaves it, before what stands around it."""

import pytest

from handbook.errors import filled
from tests.test_paste import FRAMES, INDEX

CITED = [
    (INDEX["sections"][section][0], kind, filled(pattern, values))
    for section, kind, pattern, values, source in INDEX["entries"]
    if "://" in source
]
ASSERTED = (
    "torch.AcceleratorError: CUDA error: device-side assert triggered\n"
    "CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be "
    "incorrect.\nFor debugging consider passing CUDA_LAUNCH_BLOCKING=1\n"
    "Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.\n"
)


def log(kind: str, text: str) -> str:
    """An assertion is printed by each thread, before the traceback of whatever call comes next."""
    if kind != "CUDA":
        return f"{FRAMES}{kind}: {text}\n"
    place = "/pytorch/aten/src/ATen/native/cuda/Kernel.cu:245: kernel_2d: block: [0,0,0], "
    return "".join(f"{place}thread: [{thread},0,0] {text}.\n" for thread in range(100)) + FRAMES + ASSERTED


@pytest.fixture(scope="module")
def found(explained) -> list[list[list]]:
    return explained(log(kind, text) for _, kind, text in CITED)


def test_there_are_assertions_of_each_loss_that_has_one():
    pages = {address.split("#")[0] for address, kind, _ in CITED if kind == "CUDA"}
    losses = {f"losses/{name}/" for name in ("binary_cross_entropy", "cross_entropy", "multi_margin_loss")}
    assert pages == losses | {"errors/devices/"}


def test_the_section_of_a_cited_message_is_found_first(found):
    first = [(text, hits[0][0] if hits else None) for (_, _, text), hits in zip(CITED, found, strict=True)]
    assert first == [(text, address) for address, _, text in CITED]


def test_an_assert_without_its_assertion_leads_to_the_table_of_assertions(explained):
    wordings = (
        ASSERTED,
        "RuntimeError: cuda runtime error (59) : device-side assert triggered at THCReduceAll.cuh:339\n",
        "RuntimeError: CUDA error: device-side assert triggered\n",
    )
    for hits in explained(FRAMES + text for text in wordings):
        assert [hit[0] for hit in hits] == ["errors/devices/#device-side-assert-triggered"]
