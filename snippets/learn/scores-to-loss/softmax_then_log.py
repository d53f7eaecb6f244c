import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(5, 3)
labels = torch.tensor([0, 2, 1, 1, 0])

print("softmax, log:", nn.NLLLoss()(torch.log(logits.softmax(dim=1)), labels))
print("log_softmax: ", nn.NLLLoss()(logits.log_softmax(dim=1), labels))
