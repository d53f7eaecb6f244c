import torch
from torch.nn import functional as F


def dpo_loss(chosen, rejected, ref_chosen, ref_rejected, beta=0.1, reduction="mean"):
    """Of log-probabilities of answers, (N,) each: sums over their tokens.

    The last two without a graph.
    """
    reference = ref_chosen.float() - ref_rejected.float()
    lead = chosen.float() - rejected.float() - reference
    losses = -F.logsigmoid(beta * lead)
    return {"none": losses, "mean": losses.mean(), "sum": losses.sum()}[reduction]


ref_chosen, ref_rejected = torch.tensor([-20.0]), torch.tensor([-18.0])
for change in (0.0, 5.0):
    for beta in (0.1, 0.5):
        chosen = (ref_chosen + change).requires_grad_()
        loss = dpo_loss(chosen, ref_rejected, ref_chosen, ref_rejected, beta)
        loss.backward()
        gradient = chosen.grad.item()
        print(f"lead {change:4}, beta {beta}: {loss:.4f}, gradient {gradient:.4f}")
