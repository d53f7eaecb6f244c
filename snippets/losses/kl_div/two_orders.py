import torch
from torch import nn
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

text = " ".join(nn.KLDivLoss.__doc__.split())
start = text.index("This differs from")
print(text[start : text.index("where", start)].strip())

model = torch.tensor([0.5, 0.25, 0.25])
target = torch.tensor([0.1, 0.8, 0.1])
print("kl_divergence:", kl_divergence(Categorical(target), Categorical(model)))
print("F.kl_div:     ", F.kl_div(model.log(), target, reduction="sum"))
