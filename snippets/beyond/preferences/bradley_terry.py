import torch
from torch.nn import functional as F


def preference_loss(chosen, rejected, reduction="mean"):
    """Of the scores of the better and of the worse item, (N,) each."""
    losses = -F.logsigmoid(chosen.float() - rejected.float())
    return {"none": losses, "mean": losses.mean(), "sum": losses.sum()}[reduction]


chosen = torch.tensor([2.0, 0.5, 1.0], requires_grad=True)
rejected = torch.tensor([0.0, 0.5, 3.0])
loss = preference_loss(chosen, rejected)
loss.backward()
as_bce = F.binary_cross_entropy_with_logits(chosen - rejected, torch.ones(3))
print(f"{loss:.4f}, as BCE {as_bce:.4f}")
print(f"all scores plus 10: {preference_loss(chosen + 10, rejected + 10):.4f}")
print("gradient", chosen.grad)
