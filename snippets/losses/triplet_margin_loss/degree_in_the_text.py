import torch
from torch import nn

lines = [line.strip() for line in nn.TripletMarginLoss.__doc__.splitlines()]
print([line for line in lines if line.startswith("p (")])

anchor, positive, negative = torch.tensor([[[0.0, 0.0]], [[3.0, 4.0]], [[1.0, 2.0]]])
for p in (1.0, 1.5, 0.0):
    print(f"p={p}:", nn.TripletMarginLoss(p=p)(anchor, positive, negative))
