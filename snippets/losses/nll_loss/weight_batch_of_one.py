import torch
from torch import nn

log_probabilities = torch.tensor([[-0.2, -1.0]])
target = torch.tensor([1])

for weight in ([1.0, 1.0], [1.0, 3.0], [1.0, 100.0]):
    print(weight, nn.NLLLoss(weight=torch.tensor(weight))(log_probabilities, target))
