import torch
from torch import nn

logits, target = torch.zeros(2, 3), torch.ones(2, 3)  # 2 samples, 3 labels
each_label = torch.tensor([1.0, 2.0, 3.0])
each_sample = torch.tensor([[1.0], [10.0]])

for weight in (each_label, each_sample):
    print(nn.BCEWithLogitsLoss(weight=weight, reduction="none")(logits, target))
print("mean:", nn.BCEWithLogitsLoss(weight=each_sample)(logits, target))
