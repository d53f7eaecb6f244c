import torch
from torch import nn

logits = torch.tensor(
    [[-1.0, 1.0], [0.5, -0.5], [0.0, 2.0], [1.0, 3.0]]
)  # 4 samples, a score of no and one of yes
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

try:
    nn.BCEWithLogitsLoss()(logits, target)
except ValueError as error:
    print(f"ValueError: {error}")
