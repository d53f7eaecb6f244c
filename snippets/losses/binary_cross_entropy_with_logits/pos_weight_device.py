import torch
from torch import nn

logits = torch.zeros(2, 3, device="meta")  # stands in for a GPU
criterion = nn.BCEWithLogitsLoss(pos_weight=torch.ones(3))

try:
    criterion(logits, torch.ones_like(logits))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

criterion.to("meta")
print(criterion(logits, torch.ones_like(logits)).device)
