import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
vectors = torch.tensor([[4.0, 3.0], [1.0, 0.0]])  # the vectors to predict

criterion = nn.CosineEmbeddingLoss()
try:
    criterion(prediction, vectors)
except TypeError as error:
    print(f"TypeError: {error}")

print(criterion(prediction, vectors, torch.ones(2)))
print((1 - F.cosine_similarity(prediction, vectors)).mean())
