import torch
from torch import nn

scores = torch.tensor([[3.0, 0.0, 0.0]])

for scale in (0.5, 1.0, 4.0):
    probability = (scale * scores).softmax(dim=1)[0, 0]
    print(
        f"scores × {scale}: loss {nn.MultiMarginLoss()(scale * scores, torch.tensor([0]))}, softmax {probability:.4f}"
    )
