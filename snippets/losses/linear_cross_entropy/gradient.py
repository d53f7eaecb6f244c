import torch
from torch.nn import functional as F

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]], requires_grad=True)
linear_weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]], requires_grad=True)
target = torch.tensor([0, 2])

F.linear_cross_entropy(features, linear_weight, target).backward()
print("autograd, by the features:", features.grad)
print("autograd, by the weights:\n", linear_weight.grad)

with torch.no_grad():
    by_logits = ((features @ linear_weight.T).softmax(dim=1) - F.one_hot(target, 3)) / 2
    print("formula, by the features: ", by_logits @ linear_weight)
    print("formula, by the weights:\n", by_logits.T @ features)
