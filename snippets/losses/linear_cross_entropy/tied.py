import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
embedding = nn.Embedding(10, 4)  # of 10 words; the output layer is the same matrix
features = torch.randn(3, 4)

loss = F.linear_cross_entropy(features, embedding.weight, torch.tensor([0, 5, 9]))
loss.backward()
print(loss.detach(), tuple(embedding.weight.grad.shape))
