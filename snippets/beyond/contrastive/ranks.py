import multiprocessing

import torch
import torch.distributed as dist
from torch import nn
from torch.nn import functional as F


class Gather(torch.autograd.Function):
    """The rows of all ranks. A row's gradient is the sum of those on all ranks."""

    @staticmethod
    def forward(ctx, rows):
        parts = [torch.empty_like(rows) for _ in range(dist.get_world_size())]
        dist.all_gather(parts, rows.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx, gradient):
        gradient = gradient.clone()
        dist.all_reduce(gradient)
        return gradient.chunk(dist.get_world_size())[dist.get_rank()]


torch.manual_seed(0)
encoder = nn.Linear(16, 8, bias=False)
pairs = torch.randn(2, 2, 4, 16)  # 2 ranks, 2 sides, 4 pairs


def gradient(pairs, gather=torch.clone, start=0, ask=torch.clone):
    """Of InfoNCE, averaged over the ranks, as DDP does."""
    queries, keys = F.normalize(encoder(pairs), dim=-1)
    logits = ask(queries) @ gather(keys).T / 0.1
    loss = F.cross_entropy(logits, start + torch.arange(len(logits)))
    (grad,) = torch.autograd.grad(loss, encoder.weight)
    dist.all_reduce(grad)
    return grad / 2


def train(rank, port):
    torch.set_num_threads(1)  # a fork has no threads of its parent
    store = dist.TCPStore("127.0.0.1", port)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=2)

    def no_gradient(keys):
        return Gather.apply(keys.detach())

    def own_gradient(keys):
        parts = list(no_gradient(keys).chunk(2))
        parts[rank] = keys
        return torch.cat(parts)

    whole = gradient(pairs.transpose(0, 1).flatten(1, 2))  # all 8 pairs on one rank
    for name, grad in {
        "own keys": gradient(pairs[rank]),
        "all_gather": gradient(pairs[rank], no_gradient, 4 * rank),
        "all_gather, own keys put back": gradient(pairs[rank], own_gradient, 4 * rank),
        "Gather": gradient(pairs[rank], Gather.apply, 4 * rank),
        "Gather, target from 0 on each rank": gradient(pairs[rank], Gather.apply),
        "Gather for both sides": gradient(pairs[rank], Gather.apply, 0, Gather.apply),
    }.items():
        if rank == 0:
            lines.put(f"{name}: error {(grad - whole).norm() / whole.norm():.0%}")
    # A forked process ends here, and its group with it.


store = dist.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
fork = multiprocessing.get_context("fork")
lines = fork.SimpleQueue()  # what rank 0 has to say
ranks = [fork.Process(target=train, args=(rank, store.port)) for rank in range(2)]
for rank in ranks:
    rank.start()
for rank in ranks:
    rank.join()
while not lines.empty():
    print(lines.get())
