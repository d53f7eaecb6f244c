import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def operations(criterion, target):
    with FlopCounterMode(display=False) as counter:
        criterion(torch.ones(len(target), 64), target)
    return f"{counter.get_total_flops():,}"


generator = torch.Generator().manual_seed(0)
target = torch.multinomial(
    1 / torch.arange(1.0, 10_001), 100, generator=generator
)  # class k as often as 1 / (k + 1)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000])

print(
    "LinearCrossEntropyLoss:  ",
    operations(nn.LinearCrossEntropyLoss(64, 10_000), target),
)
print("adaptive, frequent first:", operations(adaptive, target))
print("adaptive, frequent last: ", operations(adaptive, 9999 - target))
