import torch
from torch import nn

logits = torch.tensor(
    [[2.0, 1.0, 0.0], [5.0, 0.0, 0.0], [0.0, 3.0, 1.0]], requires_grad=True
)
target = torch.tensor([0, -100, 2])  # -100 is the default of ignore_index

loss = nn.CrossEntropyLoss()(logits, target)
print(loss.item())
print(
    "gradient of the ignored sample:", *torch.autograd.grad(loss, logits)[0][1].tolist()
)
