import torch
from torch import nn

zero, long = (
    torch.zeros(1, 2, dtype=torch.float16),
    torch.full((1, 2), 300.0, dtype=torch.float16),
)
for embedding in (zero, long):
    print(
        "float():",
        nn.CosineEmbeddingLoss()(
            embedding.float(), embedding.float(), torch.tensor([1])
        ).item(),
    )
    with torch.autocast("cpu", dtype=torch.bfloat16):
        print(
            "autocast:",
            nn.CosineEmbeddingLoss()(embedding, embedding, torch.tensor([1])).item(),
        )
