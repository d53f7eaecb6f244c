import torch
from torch.distributions import Categorical
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(3, 4, requires_grad=True)  # 3 samples, 4 actions
actions = torch.tensor([0, 3, 1])
advantage = torch.tensor([1.0, -1.0, 0.5])
losses = F.cross_entropy(logits, actions, reduction="none")
losses = {
    "cross entropy, weighted": losses * advantage,
    "-log_prob * advantage": -Categorical(logits=logits).log_prob(actions) * advantage,
    "wrong, mean * mean": F.cross_entropy(logits, actions) * advantage.mean(),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss.mean(), logits, retain_graph=True)
    print(f"{name:23} {loss.mean():.4f}", [f"{g:.3f}" for g in gradient[1]])
