import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
embedding = nn.Embedding(10, 4)  # of 10 words; the output layer is the same matrix
options = nn.LinearCrossEntropyOptions(batch_chunk_size=2)
features, target = torch.randn(3, 4), torch.tensor([0, 5, 9])

loss = F.linear_cross_entropy(features, embedding.weight, target, options=options)
loss.backward()
print(loss.detach(), tuple(embedding.weight.grad.shape))
