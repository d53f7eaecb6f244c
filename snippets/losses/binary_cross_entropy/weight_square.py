import torch
from torch import nn

probabilities, target = torch.full((2, 2), 0.5), torch.ones(2, 2)  # 2 samples, 2 labels
weight = torch.tensor([1.0, 10.0])  # one for each sample

for each_sample in (weight, weight.unsqueeze(1)):
    criterion = nn.BCELoss(weight=each_sample, reduction="none")
    print(criterion(probabilities, target))
