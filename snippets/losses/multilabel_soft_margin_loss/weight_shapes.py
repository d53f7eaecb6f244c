import torch
from torch import nn
from torch.nn import functional as F

lines = nn.MultiLabelSoftMarginLoss.__doc__.splitlines()
print([line.strip() for line in lines if "Tensor of size" in line])
documented = "weight" in F.multilabel_soft_margin_loss.__doc__
print(f"the function's documentation names weight: {documented}")

logits, target = torch.zeros(2, 3), torch.ones(2, 3)
each_sample = torch.tensor([[1.0], [10.0]])
for weight in (torch.ones(3), each_sample, torch.tensor(2.0), torch.ones(1, 1, 3)):
    criterion = nn.MultiLabelSoftMarginLoss(weight=weight, reduction="none")
    print(f"weight {tuple(weight.shape)}:", criterion(logits, target))
