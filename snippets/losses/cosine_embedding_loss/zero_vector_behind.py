import torch
from torch import nn

features = torch.ones(1, 3)
embedding2, target = torch.tensor([[1.0, 0.0]]), torch.tensor([1])
layer = nn.Linear(3, 2, bias=False)

# Both embeddings are zero
for value, activation in ((0.0, nn.Identity()), (-1.0, nn.ReLU())):
    nn.init.constant_(layer.weight, value)
    layer.zero_grad()
    embedding1 = activation(layer(features))
    nn.CosineEmbeddingLoss()(embedding1, embedding2, target).backward()
    largest = layer.weight.grad.abs().max().item()
    print(f"weights {value}, {activation}: largest gradient of a weight {largest}")
