import torch
from torch import nn

target = torch.tensor([[1, 2, 0]])
logits = torch.tensor(
    [[[0.0, 20.0, 0.0], [0.0, 0.0, 20.0], [20.0, 0.0, 0.0]]]
)  # each token is right

print(f"(N, L, C): {nn.CrossEntropyLoss()(logits, target):.4f}")
print(f"(N, C, L): {nn.CrossEntropyLoss()(logits.transpose(1, 2), target):.4f}")
