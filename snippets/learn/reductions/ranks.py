import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Linear(16, 50)
inputs, target = torch.randn(136, 16), torch.randint(50, (136,))
ranks = list(zip(inputs.split([124, 12]), target.split([124, 12]), strict=True))
tokens = 136  # in training: the count of each rank, added up by dist.all_reduce


def averaged(loss):  # what DistributedDataParallel does with the gradients
    grads = [torch.autograd.grad(loss(*rank), model.weight)[0] for rank in ranks]
    return torch.stack(grads).mean(dim=0)


def total(inputs, target):
    return F.cross_entropy(model(inputs), target, reduction="sum")


whole = torch.autograd.grad(total(inputs, target) / tokens, model.weight)[0]
means = averaged(lambda inputs, target: total(inputs, target) / len(target))
sums = averaged(lambda inputs, target: total(inputs, target) * len(ranks) / tokens)
errors = [(grads - whole).norm() / whole.norm() for grads in (means, sums)]
print(f"mean on each rank:                  error {errors[0]:.0%}")
print(f"sum * number of ranks / all tokens: error {errors[1]:.0%}")
