import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

policy = Categorical(logits=torch.tensor([1.0, 0.0, 0.5]))
reference = Categorical(logits=torch.tensor([0.0, 1.0, -1.0]))
log_p, log_ref = policy.logits, reference.logits
print(f"KL               {kl_divergence(policy, reference):.4f}")
of_all = F.kl_div(log_ref, log_p, log_target=True, reduction="sum")
print(f"kl_div, all      {of_all:.4f}")

torch.manual_seed(0)
tokens = policy.sample((100_000,))
sampled, sampled_ref = log_p[tokens], log_ref[tokens]
of_samples = F.kl_div(sampled_ref, sampled, log_target=True, reduction="none")
print(f"kl_div, samples  {of_samples.mean():.2f}")
print(f"k1, samples      {(sampled - sampled_ref).mean():.2f}")
