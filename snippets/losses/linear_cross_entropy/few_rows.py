import torch
from torch import nn
from torch.autograd.profiler_legacy import profile


def held(rows, options):
    """KiB that are still held after the forward pass."""
    features, target = (
        torch.ones(rows, 512, requires_grad=True),
        torch.zeros(rows, dtype=torch.int64),
    )
    criterion = nn.LinearCrossEntropyLoss(512, 1024, options=options)
    with profile(profile_memory=True) as forward:
        loss = criterion(features, target)
    loss.backward()
    return sum(event.self_cpu_memory_usage for event in forward.function_events) // 1024


for rows in (64, 512, 1024, 4096):
    print(
        f"{rows} rows: default {held(rows, None)}, in chunks {held(rows, nn.LinearCrossEntropyOptions())} KiB"
    )
