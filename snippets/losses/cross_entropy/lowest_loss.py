import torch
from torch import nn

smoothed = torch.tensor([0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3])
for logits in (smoothed.log(), torch.tensor([20.0, 0.0, 0.0])):
    loss = nn.CrossEntropyLoss(label_smoothing=0.1)(logits, torch.tensor(0))
    print(f"target at probability {logits.softmax(dim=0)[0]:.4f}: loss {loss:.4f}")
