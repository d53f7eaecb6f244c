import torch
from torch import nn

weight = torch.tensor([1.0], requires_grad=True)
features, targets = torch.tensor([1.0]), torch.tensor([[2.0], [3.0]])

total = 0.0
try:
    for target in targets:
        total = total + nn.MSELoss()(weight * features, target)
        total.backward()  # the second time, through the first loss again
except RuntimeError as error:
    print(f"RuntimeError: {error}")

total, weight.grad = 0.0, None
for target in targets:
    loss = nn.MSELoss()(weight * features, target)
    loss.backward()
    total += loss.item()
print("total:", total, "gradient:", weight.grad)
