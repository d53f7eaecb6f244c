import torch
from torch import nn

probabilities, target = torch.full((2, 3), 0.5), torch.ones(2, 3)  # 2 samples, 3 labels
each_label = torch.tensor([1.0, 2.0, 3.0])
each_sample = torch.tensor([[1.0], [10.0]])

for weight in (each_label, each_sample):
    print(nn.BCELoss(weight=weight, reduction="none")(probabilities, target))
print("mean:", nn.BCELoss(weight=each_sample)(probabilities, target))
