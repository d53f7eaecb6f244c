import torch
from torch import nn
from torch.nn import functional as F

embedding1 = torch.tensor([[3.0, 4.0], [1.0, 0.0], [0.0, 2.0], [1.0, 0.0]])
embedding2 = torch.tensor([[4.0, 3.0], [3.0, 4.0], [3.0, -4.0], [-2.0, 0.0]])
target = torch.tensor([1, -1, -1, 1])

criterion = nn.CosineEmbeddingLoss(reduction="none")
print("cosines:", F.cosine_similarity(embedding1, embedding2))
print("losses: ", criterion(embedding1, embedding2, target))
print("mean:   ", (0.04 + 0.6 + 0.0 + 2.0) / 4)
