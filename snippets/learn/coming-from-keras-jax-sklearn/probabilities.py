import torch
from torch import nn

labels = torch.tensor([1, 2])
probabilities = torch.tensor([[0.05, 0.95, 0.0], [0.1, 0.8, 0.1]])

print("NLLLoss of the logarithm:", nn.NLLLoss()(torch.log(probabilities), labels))
print("CrossEntropyLoss:        ", nn.CrossEntropyLoss()(probabilities, labels))
