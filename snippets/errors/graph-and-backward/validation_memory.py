import weakref

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 1))
features, target = torch.randn(64, 256), torch.randn(64, 1)
kept = weakref.WeakSet()  # what graphs hold


class Kept:
    def __init__(self, tensor):
        self.tensor = tensor.detach()
        kept.add(self)


for name, gradients in (("sum of tensors:", True), ("no_grad, item():", False)):
    total, sizes = 0.0, []
    for _ in range(3):
        hooks = torch.autograd.graph.saved_tensors_hooks(Kept, lambda held: held.tensor)
        with hooks, torch.set_grad_enabled(gradients):
            loss = nn.MSELoss()(model(features), target)
        total = total + (loss if gradients else loss.item())
        sizes.append(sum(held.tensor.nbytes for held in kept) // 1024)
    print(name, "KiB after each batch", sizes)
    del loss, total
