import torch
from torch import nn
from torch.nn import functional as F

for scale in (1e-6, 1.0, 1e10):
    vector = scale * torch.tensor([[3.0, 4.0]])
    loss = nn.CosineEmbeddingLoss()(vector, vector, torch.tensor([1]))
    by_similarity = 1 - F.cosine_similarity(vector, vector).item()
    print(f"{scale:g}: loss {loss:.4f}, 1 − cosine_similarity {by_similarity:.4f}")
