import torch
from torch import nn

# as nn.Linear returns them under autocast
logits = torch.tensor([4.0, 6.0, 7.0, 10.0], dtype=torch.bfloat16)
target = torch.zeros(4)

with torch.autocast("cpu", dtype=torch.bfloat16):
    probabilities = logits.sigmoid()
    print("probabilities:    ", probabilities)
    print("BCELoss:          ", nn.BCELoss(reduction="none")(probabilities, target))
    print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss(reduction="none")(logits, target))
