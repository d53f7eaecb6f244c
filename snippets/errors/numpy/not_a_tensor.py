import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0])
logits = torch.tensor([[2.0, 1.0], [0.0, 3.0]])

calls = {
    "a list": lambda: nn.MSELoss()(prediction, [2.0, 2.0]),
    "a number": lambda: nn.MSELoss()(prediction, 2.0),
    "class indices": lambda: nn.CrossEntropyLoss()(logits, [0, 1]),
}
for name, call in calls.items():
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")

print(nn.MSELoss()(prediction, torch.tensor([2.0, 2.0])))
print(nn.MSELoss()(prediction, torch.full_like(prediction, 2.0)))
print(nn.CrossEntropyLoss()(logits, torch.tensor([0, 1])))
