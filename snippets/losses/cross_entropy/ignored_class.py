import re

import torch
from torch import nn

text = " ".join(nn.CrossEntropyLoss.__doc__.split())
print(re.search("is ignored and does not contribute to the input gradient", text)[0])

for background in (0.0, 10.0):
    logits = torch.tensor([[background, 1.0, 1.0]], requires_grad=True)
    loss = nn.CrossEntropyLoss(ignore_index=0)(logits, torch.tensor([1]))
    (gradient,) = torch.autograd.grad(loss, logits)
    without = nn.CrossEntropyLoss()(logits[:, 1:], torch.tensor([0]))
    print(
        f"logit {background:g}: loss {loss:.4f}, gradient {gradient[0, 0]:.4f},",
        f"without the column {without:.4f}",
    )
