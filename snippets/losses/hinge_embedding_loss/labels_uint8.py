import torch
from torch import nn

distance, label = torch.tensor([0.3, 0.3]), torch.tensor([0, 1], dtype=torch.uint8)

for target in (2 * label - 1, 2 * label.float() - 1):
    print("target:", target)
    for loss in (nn.HingeEmbeddingLoss, nn.SoftMarginLoss):
        print(f"{loss.__name__}:", loss(reduction="none")(distance, target))
