import torch
from torch import nn

for option in ({"label_smoothing": 0.1}, {"ignore_index": -1}):
    try:
        nn.BCEWithLogitsLoss(**option)
    except TypeError as error:
        print(f"TypeError: {error}")

logits = torch.tensor([[2.0, -1.0], [0.0, 3.0]])
target = torch.tensor([[1.0, -1.0], [0.0, 1.0]])  # −1 stands for an unknown label
known = target != -1
print("without the unknown:", nn.BCEWithLogitsLoss()(logits[known], target[known]))
smooth = target[known] * 0.9 + 0.1 / 2
print("with smoothing 0.1: ", nn.BCEWithLogitsLoss()(logits[known], smooth))
