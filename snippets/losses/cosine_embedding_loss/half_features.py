import torch
from torch import nn

target = torch.ones(1000)
for size in (64, 1024):
    draw = torch.Generator().manual_seed(0)
    embedding = torch.randn(1000, size, generator=draw)
    single = nn.CosineEmbeddingLoss()(embedding, embedding, target).abs()
    half = nn.CosineEmbeddingLoss()(embedding.half(), embedding.half(), target)
    print(f"{size} features: float32 {single:.2f}, float16 {half:.2f}")
