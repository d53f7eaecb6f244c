import math

import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
yes, no = torch.ones(1), torch.zeros(1)
print("logit  yes at +logit  no at −logit   exact")
for logit in (5.0, 10.0, 15.0):
    losses = [
        criterion(torch.tensor([logit]), yes).item(),
        criterion(torch.tensor([-logit]), no).item(),
    ]
    print(
        f"{logit:5g}  {losses[0]:13.3e}  {losses[1]:12.3e}  {math.log1p(math.exp(-logit)):9.3e}"
    )

logits, target = (
    torch.tensor([20.0, -20.0], requires_grad=True),
    torch.tensor([1.0, 0.0]),
)
nn.BCEWithLogitsLoss(reduction="sum")(logits, target).backward()
gradients = [f"{gradient.abs().item():.3e}" for gradient in logits.grad]
print(
    "gradients of yes at 20 and no at −20, without sign:",
    *gradients,
    f"exact: {1 / (1 + math.exp(20)):.3e}",
)
