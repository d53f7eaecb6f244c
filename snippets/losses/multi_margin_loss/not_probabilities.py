import torch
from torch import nn

scores, target = torch.tensor([[3.0, 0.0, 0.0]]), torch.tensor([0])

for scale in (0.5, 1.0, 4.0):
    probability = (scale * scores).softmax(dim=1)[0, 0]
    loss = nn.MultiMarginLoss()(scale * scores, target)
    print(f"scores × {scale}: loss {loss:.1f}, softmax {probability:.4f}")
