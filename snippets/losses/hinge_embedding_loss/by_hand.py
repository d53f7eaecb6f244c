import torch
from torch import nn

distance = torch.tensor([0.2, 1.5, 0.3, 1.0, 2.0])
target = torch.tensor([1, 1, -1, -1, -1])

print("losses:", nn.HingeEmbeddingLoss(reduction="none")(distance, target))
print(f"mean:   {(0.2 + 1.5 + (1.0 - 0.3) + 0.0 + 0.0) / 5:.4f}")
