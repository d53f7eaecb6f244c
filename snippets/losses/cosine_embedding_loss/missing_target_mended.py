import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
wanted = torch.tensor([[4.0, 3.0], [1.0, 0.0]])

print(nn.CosineEmbeddingLoss()(prediction, wanted, torch.ones(2)))
print((1 - F.cosine_similarity(prediction, wanted)).mean())
