import multiprocessing

import torch
import torch.distributed as dist
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
layer = nn.Linear(16, 50, bias=False)
inputs, target = torch.randn(2, 64, 16), torch.randint(50, (2, 64))
target[1, 12:] = -100  # 64 tokens count on rank 0, and 12 on rank 1


def gradient(model, inputs, target, divisor):
    logits = model(inputs).flatten(0, -2)
    loss = F.cross_entropy(logits, target.flatten(), reduction="sum") / divisor
    layer.zero_grad()
    loss.backward()
    return layer.weight.grad.clone()


def train(rank, port):
    torch.set_num_threads(1)  # a fork has no threads of its parent
    store = dist.TCPStore("127.0.0.1", port)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=2)
    own = inputs[rank], target[rank]
    count = (own[1] != -100).sum()
    tokens = count.clone()
    dist.all_reduce(tokens)  # 76
    whole = gradient(layer, inputs, target, tokens)
    alone = gradient(layer, *own, count)
    both = [torch.zeros_like(alone) for _ in range(2)]
    dist.all_gather(both, alone)
    model = DistributedDataParallel(layer)
    mean, right = (gradient(model, *own, divisor) for divisor in (count, tokens / 2))
    if rank == 0:
        errors = [(grad - whole).norm() / whole.norm() for grad in (mean, right)]
        same = torch.allclose(mean, sum(both) / 2)
        lines = (
            f"the gradient of DDP is the mean over the ranks: {same}",
            f"mean on each rank: error {errors[0]:.0%}",
            f"sum * 2 / {tokens} targets: error {errors[1]:.0%}",
        )
        store.set("result", "\n".join(lines))
    # A forked process ends here, and its group with it.


store = dist.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
fork = multiprocessing.get_context("fork")
ranks = [fork.Process(target=train, args=(rank, store.port)) for rank in range(2)]
for rank in ranks:
    rank.start()
for rank in ranks:
    rank.join()
print(store.get("result").decode())
