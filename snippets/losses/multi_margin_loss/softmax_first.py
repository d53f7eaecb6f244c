import torch
from torch import nn

target = torch.tensor([0])
samples = {"right": [[4.0, 0.0, 0.0]], "wrong": [[-9.0, 9.0, 0.0]]}

for name, function in (("scores", nn.Identity()), ("softmax", nn.Softmax(dim=1))):
    for kind, values in samples.items():
        scores = torch.tensor(values, requires_grad=True)
        loss = nn.MultiMarginLoss()(function(scores), target)
        (gradient,) = torch.autograd.grad(loss, scores)
        print(f"{name}, {kind}: loss {loss:.4f}, gradient {gradient[0, 0].item():.1e}")
