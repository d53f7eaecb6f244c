import torch
from torch import nn

features, embedding2, target = (
    torch.ones(1, 3),
    torch.tensor([[1.0, 0.0]]),
    torch.tensor([1]),
)
layer = nn.Linear(3, 2, bias=False)

for value, activation in (
    (0.0, nn.Identity()),
    (-1.0, nn.ReLU()),
):  # both embeddings are zero
    nn.init.constant_(layer.weight, value)
    layer.zero_grad()
    nn.CosineEmbeddingLoss()(activation(layer(features)), embedding2, target).backward()
    print(
        f"weights {value}, {activation}: largest gradient of a weight {layer.weight.grad.abs().max().item()}"
    )
