import torch
from torch import nn

prediction = torch.tensor([1 + 1j, 2 - 1j], requires_grad=True)
target = torch.tensor([4 + 5j, 2 + 0j])

loss = nn.L1Loss()(prediction, target)  # |−3 − 4j| = 5 and |−1j| = 1
loss.backward()
print(loss, prediction.grad)

try:
    nn.MSELoss()(prediction, target)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
parts = [torch.view_as_real(part) for part in (prediction, target)]
print(nn.MSELoss()(*parts))
