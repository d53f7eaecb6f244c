import torch
from torch import nn

logits = torch.zeros(2, 3, device="meta")  # stands in for a GPU
target = torch.tensor([0, 2], device="meta")
criterion = nn.CrossEntropyLoss(weight=torch.ones(3))

try:
    criterion(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

criterion.to("meta")
print(criterion.weight.device, criterion(logits, target).device)
