import torch
from torch.distributions import Categorical

logits = torch.tensor([2.0, 1.0, float("-inf")], requires_grad=True)  # one is masked
log_p = logits.log_softmax(dim=0)
for name, entropy in {
    "-(p * log p)": -(log_p.exp() * log_p).sum(),
    "entr(p)": torch.special.entr(log_p.exp()).sum(),
    "Categorical": Categorical(logits=logits).entropy(),
}.items():
    (gradient,) = torch.autograd.grad(entropy, logits, retain_graph=True)
    print(f"{name:12} {entropy:.4f}, {[f'{g + 0:.3f}' for g in gradient]}")
