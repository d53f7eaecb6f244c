import torch
from torch.distributions import Categorical, kl_divergence


def kl_estimates(log_p, log_ref):
    """k1, k2 and k3 of each sampled token, from its two log-probabilities."""
    log_ratio = log_p.float() - log_ref.float()
    k3 = torch.expm1(-log_ratio) + log_ratio
    return log_ratio, log_ratio.square() / 2, k3


torch.manual_seed(0)
start = torch.randn(1000)
step = torch.randn(1000)
print("| policy | KL | [k1](#a-kl-as-a-loss) | k2 | k3 |")
print("|---|---|---|---|---|")
for name, size in (("near", 0.1), ("further", 0.5), ("far", 2.0)):
    reference = Categorical(logits=start)
    policy = Categorical(logits=start + size * step)
    p, log_p = policy.probs, policy.logits
    estimates = kl_estimates(log_p, reference.logits)
    means = [(p * k).sum() for k in estimates]  # over all 1000 tokens
    spreads = [
        (p * (k - mean) ** 2).sum().sqrt()
        for k, mean in zip(estimates, means, strict=True)
    ]
    kl = f"{kl_divergence(policy, reference):.4f}"
    for row, values in ((f"{name}: mean | {kl}", means), ("spread | ", spreads)):
        print(f"| {row} |", " | ".join(f"{value:.4f}" for value in values), "|")
