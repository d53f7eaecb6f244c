import math

import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
print("logit  yes at +logit  no at −logit      exact")
for logit in (5.0, 10.0, 15.0):
    yes = criterion(torch.tensor([logit]), torch.ones(1)).item()
    no = criterion(torch.tensor([-logit]), torch.zeros(1)).item()
    print(f"{logit:5g} {yes:14.3e} {no:13.3e} {math.log1p(math.exp(-logit)):10.3e}")

logits = torch.tensor([20.0, -20.0], requires_grad=True)
nn.BCEWithLogitsLoss(reduction="sum")(logits, torch.tensor([1.0, 0.0])).backward()
print("gradients of a yes at 20 and of a no at −20:", logits.grad.tolist())
print(f"exact: {-1 / (1 + math.exp(20)):.3e} and {1 / (1 + math.exp(20)):.3e}")
