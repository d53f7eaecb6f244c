import torch

weight = torch.tensor(1.0, requires_grad=True)
loss = weight - 3  # -2, as a negative log-likelihood can be
for name, scaled in (("plain", loss), ("l / l.detach()", loss / loss.detach())):
    (gradient,) = torch.autograd.grad(scaled, weight, retain_graph=True)
    print(f"{name}: gradient {gradient:.1f}")
