import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor(
    [2.0, 2.0], dtype=torch.float64
)  # what torch.from_numpy often gives

loss = nn.MSELoss()(prediction, target)
loss.backward()
print("loss:", loss.dtype, "gradient:", prediction.grad.dtype)
