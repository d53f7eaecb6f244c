import torch
from torch import nn

logits, target = torch.zeros(2, 3, device="meta"), torch.ones(2, 3, device="meta")
criterion = nn.BCEWithLogitsLoss(pos_weight=torch.ones(3)).to("meta")

print(criterion.pos_weight.device)
print(criterion(logits, target).device)
