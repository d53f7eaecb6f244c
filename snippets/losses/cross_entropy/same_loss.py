import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
print(f"CrossEntropyLoss:    {nn.CrossEntropyLoss()(logits, target):.4f}")
print(f"LogSoftmax, NLLLoss: {nn.NLLLoss()(logits.log_softmax(dim=1), target):.4f}")

logit = torch.tensor([1.5, -0.5, 2.0])  # of class 1; that of class 0 is held at zero
target = torch.tensor([1, 1, 0])
logits = torch.stack([torch.zeros(3), logit], dim=1)
print(f"CrossEntropyLoss:    {nn.CrossEntropyLoss()(logits, target):.4f}")
print(f"BCEWithLogitsLoss:   {nn.BCEWithLogitsLoss()(logit, target.float()):.4f}")
