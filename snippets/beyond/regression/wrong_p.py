import torch
from torch.distributions import NegativeBinomial

size, mean = torch.tensor(2.0), torch.tensor(5.0)
p = size / (size + mean)  # that of scipy.stats.nbinom
for name, distribution in {
    "probs=p": NegativeBinomial(size, probs=p),
    "probs=1 - p": NegativeBinomial(size, probs=1 - p),
    "logits=log(mean / size)": NegativeBinomial(size, logits=(mean / size).log()),
}.items():
    print(f"{name}: mean {distribution.mean:.1f}, variance {distribution.variance:.1f}")
