import torch
from torch import nn

logits = torch.tensor([2.0, 7.0], dtype=torch.bfloat16)
target = torch.tensor([1.0, 0.0])
probabilities = logits.sigmoid()

try:
    nn.BCELoss()(probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("accepted:", nn.BCELoss()(probabilities, target.to(probabilities.dtype)))
print("correct: ", nn.BCELoss()(logits.float().sigmoid(), target))
