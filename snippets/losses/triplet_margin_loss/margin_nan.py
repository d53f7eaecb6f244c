import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0]], [[1.0]], [[3.0]]])

for margin in (1e-30, torch.inf, torch.nan):
    print(f"{margin}:", nn.TripletMarginLoss(margin=margin)(anchor, positive, negative))
