import torch
from torch import nn

prediction = torch.tensor([1, 4])
target = torch.tensor([2, 2])

for reduction in ("none", "sum"):
    print(f"{reduction}:", nn.L1Loss(reduction=reduction)(prediction, target))
print("one side float, mean:", nn.L1Loss()(prediction.float(), target))
