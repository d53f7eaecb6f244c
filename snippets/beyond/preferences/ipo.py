import torch


def ipo_loss(chosen, rejected, ref_chosen, ref_rejected, beta=0.1, reduction="mean"):
    """Of log-probabilities of answers, (N,) each: sums over their tokens.

    The last two without a graph.
    """
    reference = ref_chosen.float() - ref_rejected.float()
    lead = chosen.float() - rejected.float() - reference
    losses = (lead - 1 / (2 * beta)).square()
    return {"none": losses, "mean": losses.mean(), "sum": losses.sum()}[reduction]


reference = torch.tensor([-20.0])
for change in (0.0, 4.0, 5.0, 10.0):
    chosen = (reference + change).requires_grad_()
    loss = ipo_loss(chosen, reference, reference, reference)
    loss.backward()
    print(f"lead {change:4}: loss {loss:.4f}, gradient {chosen.grad[0]:.4f}")
