import torch
from torch import nn

embedding1 = torch.tensor([[3.0, 4.0], [3.0, 4.0]], requires_grad=True)
embedding2 = torch.tensor([[4.0, 3.0], [4.0, 3.0]])
target = torch.tensor([1, 0])  # 0 was meant as "different"

print(
    "none:",
    nn.CosineEmbeddingLoss(reduction="none")(embedding1, embedding2, target).detach(),
)
loss = nn.CosineEmbeddingLoss()(embedding1, embedding2, target)
loss.backward()
print("mean:", loss.detach())
print("gradient:", embedding1.grad + 0.0)
