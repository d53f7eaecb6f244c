import torch
from torch import nn

target = torch.tensor([0])

for scores in (torch.tensor([[4.0, 0.0, 0.0]]), torch.tensor([[-9.0, 9.0, 0.0]])):
    for name, function in (
        ("scores:       ", nn.Identity()),
        ("probabilities:", nn.Softmax(dim=1)),
    ):
        leaf = scores.clone().requires_grad_()
        loss = nn.MultiMarginLoss()(function(leaf), target)
        loss.backward()
        print(name, f"loss {loss.item():.4f}, gradient", leaf.grad)
