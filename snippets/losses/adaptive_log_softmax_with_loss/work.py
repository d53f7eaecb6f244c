import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

torch.manual_seed(0)
target = torch.multinomial(1 / torch.arange(1.0, 10_001), 100, replacement=True)
full = nn.LinearCrossEntropyLoss(64, 10_000)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000])
cases = {
    "LinearCrossEntropyLoss": (full, target),
    "adaptive, frequent first": (adaptive, target),
    "adaptive, frequent last": (adaptive, 9999 - target),
}
for name, (criterion, labels) in cases.items():
    with FlopCounterMode(display=False) as counter:
        criterion(torch.ones(100, 64), labels)
    weights = sum(weight.numel() for weight in criterion.parameters())
    print(f"{name}: {counter.get_total_flops():,} operations, {weights:,} weights")
