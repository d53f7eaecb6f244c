import torch
from torch import nn
from torch.autograd.profiler_legacy import profile

N, D, C = 1024, 32, 1024
torch.manual_seed(0)
target = torch.randint(C, (N,))


def kib(criterion):
    """What is still held after the forward pass, and the largest piece asked for in both passes."""
    features = torch.ones(N, D, requires_grad=True)
    with profile(profile_memory=True) as forward:
        loss = criterion(features, target)
    with profile(profile_memory=True) as backward:
        loss.backward()
    held = sum(event.self_cpu_memory_usage for event in forward.function_events)
    pieces = [
        event.self_cpu_memory_usage
        for event in [*forward.function_events, *backward.function_events]
    ]
    return f"{held // 1024} KiB | {max(pieces) // 1024} KiB"


def row(label, criterion):
    print(f"| {label} | {kib(criterion)} |")


linear, cross_entropy = nn.Linear(D, C, bias=False), nn.CrossEntropyLoss()
print(
    f"| {N} rows, {D} features, {C} classes | held for the backward pass | largest piece in both passes |"
)
print("|---|---|---|")
row(
    "`nn.Linear` and `nn.CrossEntropyLoss`",
    lambda features, target: cross_entropy(linear(features), target),
)
row("`nn.LinearCrossEntropyLoss`", nn.LinearCrossEntropyLoss(D, C))
for options in (
    nn.LinearCrossEntropyOptions(batch_chunk_size=256),
    nn.LinearCrossEntropyOptions(),
):
    size = options.batch_chunk_size
    label = f"with `options=nn.LinearCrossEntropyOptions({f'batch_chunk_size={size}' if size else ''})`"
    row(label, nn.LinearCrossEntropyLoss(D, C, options=options))
