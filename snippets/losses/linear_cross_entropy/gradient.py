import torch
from torch.nn import functional as F

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]], requires_grad=True)
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]], requires_grad=True)
target = torch.tensor([0, 2])

F.linear_cross_entropy(features, linear_weight, target).backward()
with torch.no_grad():
    probabilities = (features @ linear_weight.T).softmax(dim=1)
    by_logits = (probabilities - F.one_hot(target, 3)) / 2
    print("features:", features.grad, by_logits @ linear_weight, sep="\n")
    print("weights:", linear_weight.grad, by_logits.T @ features, sep="\n")
