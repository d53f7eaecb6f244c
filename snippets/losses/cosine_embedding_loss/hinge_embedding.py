import torch
from torch import nn
from torch.nn import functional as F

embedding1 = torch.tensor([[3.0, 4.0], [1.0, 0.0], [0.0, 2.0], [1.0, 0.0]])
embedding2 = torch.tensor([[4.0, 3.0], [3.0, 4.0], [3.0, -4.0], [-2.0, 0.0]])
target = torch.tensor([1, -1, -1, 1])

distance = 1 - F.cosine_similarity(embedding1, embedding2)
for margin in (0.0, 0.25, 0.5):
    cosine = nn.CosineEmbeddingLoss(margin=margin)(embedding1, embedding2, target)
    hinge = nn.HingeEmbeddingLoss(margin=1 - margin)(distance, target)
    print(f"margin {margin}: {cosine:.4f} {hinge:.4f}")
