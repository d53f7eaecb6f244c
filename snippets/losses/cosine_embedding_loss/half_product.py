import torch
from torch import nn

target = torch.ones(1000)
for size in (64, 1024):
    embedding = torch.randn(1000, size, generator=torch.Generator().manual_seed(0))
    losses = [
        nn.CosineEmbeddingLoss()(row, row, target).item()
        for row in (embedding, embedding.half())
    ]
    print(
        f"{size} numbers, with themselves: float32 {abs(losses[0]):.2f}, float16 {losses[1]:.2f}"
    )

embedding = torch.full((1, 2), 16.0, dtype=torch.float16, requires_grad=True)
loss = nn.CosineEmbeddingLoss()(
    embedding, torch.tensor([[16.0, 8.0]]).half(), torch.ones(1)
)
loss.backward()
print(f"16 and 16 against 16 and 8: {loss:.4f}, gradient {embedding.grad.tolist()}")
