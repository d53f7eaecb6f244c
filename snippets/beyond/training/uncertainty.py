import torch
from torch import nn
from torch.nn import functional as F


class UncertaintyWeighting(nn.Module):
    """The sum of ½ exp(-s) l + ½ s; exp(-s) l + ½ s for a task of classes."""

    def __init__(self, classification):  # one bool for each task
        super().__init__()
        self.log_variance = nn.Parameter(torch.zeros(len(classification)))
        factor = torch.tensor([1.0 if task else 0.5 for task in classification])
        self.register_buffer("factor", factor)

    def forward(self, losses):
        losses = torch.stack(losses).to(self.log_variance.dtype)
        if losses.shape != self.factor.shape:
            raise ValueError(f"one number for each task, not {tuple(losses.shape)}")
        weights = self.factor * torch.exp(-self.log_variance)
        return (weights * losses + 0.5 * self.log_variance).sum()


torch.manual_seed(0)
inputs, noise = torch.randn(200, 4), torch.randn(200)
metres = inputs.sum(dim=1) + 3 * noise
labels = (inputs[:, 0] + 0.5 * noise > 0).long()
model, weighting = nn.Linear(4, 3), UncertaintyWeighting([False, True])
parameters = [*model.parameters(), *weighting.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.1)
for _ in range(200):
    depth, logits = model(inputs).split([1, 2], dim=1)
    losses = [F.mse_loss(depth.squeeze(1), metres), F.cross_entropy(logits, labels)]
    optimizer.zero_grad()
    weighting(losses).backward()
    optimizer.step()
variance = weighting.log_variance.detach().exp()
for name, loss, v in zip(("metres", "labels"), losses, variance, strict=True):
    print(f"{name}: loss {loss:.2f}, variance {v:.2f}")
