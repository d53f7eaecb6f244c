import torch
from torch import nn

embedding2 = torch.tensor([[1.0, 0.0], [1.0, 0.0]])

for label in (1, -1):
    embedding1 = torch.zeros(2, 2, requires_grad=True)
    loss = nn.CosineEmbeddingLoss()(
        embedding1, embedding2, torch.tensor([label, label])
    )
    loss.backward()
    print(f"target {label}: loss {loss.item()}, gradient", embedding1.grad[0])
