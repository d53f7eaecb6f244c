import torch


def free_bits(kl, minimum=0.25):
    """kl: (N, code). Below the minimum, a dimension has no gradient."""
    return kl.float().mean(dim=0).clamp(min=minimum).sum()


mean = torch.tensor([[0.1, 2.0], [-0.1, -1.0]], requires_grad=True)
kl = mean.square() / 2  # with logvar 0
print("KL of each dimension:", kl.mean(dim=0).tolist())
for loss in (kl.sum(dim=1).mean(), free_bits(kl)):
    (gradient,) = torch.autograd.grad(loss, mean, retain_graph=True)
    print(f"{loss:.3f}, gradient {gradient.tolist()}")
