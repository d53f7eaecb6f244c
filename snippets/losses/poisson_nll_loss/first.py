import torch
from torch import nn

prediction = torch.tensor(
    [0.0, 1.0, 2.0]
)  # logarithms of the expected counts 1, 2.72 and 7.39
target = torch.tensor([1.0, 3.0, 0.0])

criterion = nn.PoissonNLLLoss()
print(criterion(prediction, target))
