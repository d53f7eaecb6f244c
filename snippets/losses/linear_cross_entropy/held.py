import torch
from torch import nn
from torch.autograd.profiler_legacy import profile


def held(rows, classes, options, features=512):
    """KiB that are held after the forward pass, for the backward pass."""
    inputs = torch.ones(rows, features, requires_grad=True)
    target = torch.zeros(rows, dtype=torch.int64)
    criterion = nn.LinearCrossEntropyLoss(features, classes, options=options)
    with profile(profile_memory=True) as forward:
        loss = criterion(inputs, target)
    loss.backward()
    return sum(event.self_cpu_memory_usage for event in forward.function_events) // 1024


chunks = nn.LinearCrossEntropyOptions()
for rows, classes in ((64, 1024), (600, 600), (1000, 1000), (1100, 1100), (4096, 1024)):
    whole, chunked = held(rows, classes, None), held(rows, classes, chunks)
    print(f"{rows} rows, {classes} classes: default {whole}, in chunks {chunked} KiB")
