"""What docs/learn/shapes-and-dtypes.md says of the dtypes and shapes of targets."""

import hypothesis.strategies as st
import pytest
import torch
from hypothesis import given, settings
from torch import nn

from tests.rules import rule

PAGE = "learn/shapes-and-dtypes.md"
FLOATS = [torch.float32, torch.float64, torch.bfloat16, torch.float16]
STORED = [*FLOATS, torch.int64, torch.int32, torch.int16, torch.uint8, torch.bool]
SAME_SHAPE = ["L1Loss", "MSELoss", "HuberLoss", "BCELoss", "BCEWithLogitsLoss"]
SHAPES = {
    2: ((), ()),
    3: ((5,), (5,)),
    4: ((3, 2), (3, 2)),
}  # after the classes, by the number of dimensions

sizes = st.integers(1, 7)
seeds = st.integers(0, 10_000)


def held_to_float64(criterion, prediction, target, exact):
    """Forward and backward work, the loss has the prediction's dtype, and both are those of float64 up to rounding."""
    prediction.requires_grad_()
    loss = criterion(prediction, target)
    loss.backward()
    assert loss.dtype == prediction.dtype == prediction.grad.dtype
    reference = prediction.detach().double().requires_grad_()
    expected = criterion(reference, exact)
    expected.backward()
    rounding = 16 * torch.finfo(prediction.dtype).eps
    torch.testing.assert_close(loss.double(), expected, rtol=rounding, atol=rounding)
    torch.testing.assert_close(prediction.grad.double(), reference.grad, rtol=rounding, atol=rounding)


CONVERTED = (
    "For class indices write `labels.long()`, for any other target `target.to(prediction.dtype)`. The losses of "
    "[the table of dtypes](#which-dtype-of-target-each-loss-takes) then accept a prediction of float32, float64, "
    "bfloat16 or float16, forward and backward, on the CPU."
)


@rule(PAGE, CONVERTED)
@settings(deadline=None, max_examples=100)
@given(
    name=st.sampled_from(SAME_SHAPE),
    dtype=st.sampled_from(FLOATS),
    stored=st.sampled_from(STORED),
    shape=st.lists(sizes, min_size=0, max_size=3),
    seed=seeds,
)
def test_a_target_in_the_dtype_of_the_prediction(name, dtype, stored, shape, seed):
    draw = torch.Generator().manual_seed(seed)
    prediction = torch.rand(shape, generator=draw, dtype=torch.float64)
    prediction = (0.1 + 0.8 * prediction).to(dtype)
    target = torch.randint(2, shape, generator=draw).to(stored)
    held_to_float64(getattr(nn, name)(), prediction, target.to(prediction.dtype), target.double())


@rule(PAGE, CONVERTED)
@rule(
    PAGE,
    "Their shape is that of the prediction without dimension 1, which holds the classes.",
)
@settings(deadline=None, max_examples=100)
@given(
    dtype=st.sampled_from(FLOATS),
    stored=st.sampled_from([*FLOATS, torch.int32, torch.int16, torch.uint8]),
    batch=sizes,
    classes=st.integers(2, 9),
    dimensions=st.sampled_from(sorted(SHAPES)),
    probabilities=st.booleans(),
    seed=seeds,
)
def test_class_indices_and_probabilities(dtype, stored, batch, classes, dimensions, probabilities, seed):
    draw = torch.Generator().manual_seed(seed)
    rest = SHAPES[dimensions][0]
    shape = (batch, classes, *rest)
    prediction = torch.randn(shape, generator=draw, dtype=torch.float64).to(dtype)
    labels = torch.randint(classes, prediction[:, 0].shape, generator=draw)
    target, exact = labels.to(stored).long(), labels
    if probabilities:
        exact = nn.functional.one_hot(labels, classes).movedim(-1, 1).double()
        target = exact.to(stored).to(prediction.dtype)
    held_to_float64(nn.CrossEntropyLoss(), prediction, target, exact)


@rule(
    PAGE,
    "A complex prediction trains with `L1Loss`, whose error is the absolute value of a complex number; `MSELoss`, "
    "`SmoothL1Loss` and `HuberLoss` raise.",
)
@pytest.mark.parametrize("dtype", [torch.complex64, torch.complex128])
@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("noise", [0.0, 1.0])
def test_complex_predictions(dtype, size, noise):
    draw = torch.Generator().manual_seed(size)
    target = 5 + noise * torch.randn(size, generator=draw, dtype=dtype)
    weight = torch.zeros(size, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.05 * size)
    losses = []
    for _ in range(400):
        loss = nn.L1Loss()(weight, target)
        assert loss.item() == pytest.approx((weight - target).abs().mean().item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.1 < 3 < losses[0]
    for criterion in (nn.MSELoss(), nn.SmoothL1Loss(), nn.HuberLoss()):
        with pytest.raises(NotImplementedError):
            criterion(weight, target)


@rule(
    PAGE,
    "Inside `autocast` a float32 model returns bfloat16 too, but on the CPU `L1Loss`, `MSELoss`, `HuberLoss`, "
    "`BCEWithLogitsLoss` and `CrossEntropyLoss` convert it to float32 themselves. Leave the target in float32 there.",
)
@settings(deadline=None)
@given(
    name=st.sampled_from(["L1Loss", "MSELoss", "HuberLoss", "BCEWithLogitsLoss", "CrossEntropyLoss"]),
    dtype=st.sampled_from([torch.bfloat16, torch.float16]),
    batch=sizes,
    outputs=sizes,
    scale=st.sampled_from([1e-3, 1.0, 1e3]),
    seed=seeds,
)
def test_a_float32_target_under_autocast(name, dtype, batch, outputs, scale, seed):
    torch.manual_seed(seed)
    model = nn.Linear(3, outputs)
    target = torch.rand(batch, outputs)
    target = target / target.sum(dim=1, keepdim=True) if name == "CrossEntropyLoss" else target
    target = target if name in ("BCEWithLogitsLoss", "CrossEntropyLoss") else scale * target
    with torch.autocast("cpu", dtype=dtype):
        prediction = model(torch.randn(batch, 3))
        loss = getattr(nn, name)()(prediction, target)
    loss.backward()
    assert (prediction.dtype, loss.dtype, model.weight.grad.dtype) == (dtype, torch.float32, torch.float32)
    torch.testing.assert_close(loss, getattr(nn, name)()(prediction.float(), target))
