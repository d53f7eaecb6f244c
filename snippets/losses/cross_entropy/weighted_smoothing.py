import torch
from torch.nn import functional as F

mixture = torch.tensor([0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3])  # class 0, smoothed
for weight in (torch.tensor([1.0, 1.0, 1.0]), torch.tensor([1.0, 1.0, 10.0])):
    logits = (weight * mixture).log().requires_grad_()
    loss = F.cross_entropy(logits, torch.tensor(0), weight=weight, label_smoothing=0.1)
    (gradient,) = torch.autograd.grad(loss, logits)
    print(
        logits.detach().softmax(dim=0),
        "no gradient left:",
        gradient.abs().max().item() < 1e-6,
    )
