import torch
from torch import nn

prediction = torch.tensor([3 + 4j, 1j])
target = torch.tensor([0j, 1j])

print("by hand:     ", (prediction - target).abs().square().mean())
print(
    "view_as_real:",
    nn.MSELoss()(torch.view_as_real(prediction), torch.view_as_real(target)),
)
