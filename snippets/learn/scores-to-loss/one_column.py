import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.5]], requires_grad=True)  # one for each sample
labels = torch.tensor([[1.0], [0.0], [0.0]])

loss = nn.CrossEntropyLoss()(logits, labels)
loss.backward()
print("loss:             ", loss.item())
print("gradient:         ", logits.grad.flatten())
print(f"BCEWithLogitsLoss: {nn.BCEWithLogitsLoss()(logits, labels):.4f}")
