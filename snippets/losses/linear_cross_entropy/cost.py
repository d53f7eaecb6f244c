import time

import torch
from torch import nn
from torch.autograd.profiler_legacy import profile

N, D, C = 256, 16, 2048
torch.set_num_threads(1)
torch.manual_seed(0)
features, target = torch.randn(N, D, requires_grad=True), torch.randint(C, (N,))
linear, cross_entropy = nn.Linear(D, C, bias=False), nn.CrossEntropyLoss()
criteria = {
    "default": nn.LinearCrossEntropyLoss(D, C),
    "`Linear`, `CrossEntropyLoss`": lambda x, y: cross_entropy(linear(x), y),
}
for name, size in (("()", None), ("(batch_chunk_size=64)", 64)):
    options = nn.LinearCrossEntropyOptions(batch_chunk_size=size)
    criterion = nn.LinearCrossEntropyLoss(D, C, options=options)
    criteria[f"`LinearCrossEntropyOptions{name}`"] = criterion


def peak(criterion):
    """The most memory that both passes hold at a time, in tables of logits."""
    with profile(profile_memory=True) as profiled:
        criterion(features, target).backward()
    held, most = 0, 0
    for event in sorted(profiled.function_events, key=lambda e: e.time_range.end):
        held += event.self_cpu_memory_usage
        most = max(most, held)
    return most / (N * C * 4)


def seconds(criterion):
    start = time.process_time()
    criterion(features, target).backward()
    return time.process_time() - start


print("| on the CPU | peak, in tables of logits | over 1.5 times the default's time |")
print("|---|---|---|")
peaks = {name: peak(criterion) for name, criterion in criteria.items()}
times = dict.fromkeys(criteria, float("inf"))
for _ in range(6):  # the fastest run of each, in turns
    for name, criterion in criteria.items():
        times[name] = min(times[name], *(seconds(criterion) for _ in range(5)))
for name in criteria:
    slower = "yes" if times[name] > 1.5 * times["default"] else "no"
    print(f"| {name} | {peaks[name]:.2f} | {slower} |")
