import torch
from torch.distributions import Categorical, kl_divergence

reference = Categorical(logits=torch.tensor([0.0, 1.0, -1.0]))
logits = torch.tensor([1.0, 0.0, 0.5], requires_grad=True)
policy = Categorical(logits=logits)
log_ratio = policy.logits - reference.logits
weights = policy.probs.detach()  # how often each token is sampled
losses = {
    "k1": (weights * log_ratio).sum(),
    "k2": (weights * log_ratio.square() / 2).sum(),
    "k3": (weights * (torch.expm1(-log_ratio) + log_ratio)).sum(),
    "KL(policy, reference)": kl_divergence(policy, reference),
    "KL(reference, policy)": kl_divergence(reference, policy),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, logits, retain_graph=True)
    print(f"{name:21}", [round(g, 3) + 0.0 for g in gradient.tolist()])
