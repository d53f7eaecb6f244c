import torch
from torch import nn

logits = torch.tensor([7.0], dtype=torch.bfloat16)  # sure of a yes, and wrong
target = torch.tensor([0.0])

print("sigmoid, float32:", nn.BCELoss()(logits.sigmoid().float(), target))
print("float32, sigmoid:", nn.BCELoss()(logits.float().sigmoid(), target))
