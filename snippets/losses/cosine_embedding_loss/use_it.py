import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 16))
target = torch.randint(2, (32,)) * 2 - 1  # (32,): 1 for similar pairs, else -1
input1 = torch.randn(32, 64)  # the features of 32 samples, float32
noise = torch.randn(32, 64)
input2 = torch.where(target.unsqueeze(1) == 1, input1 + noise, noise)

criterion = nn.CosineEmbeddingLoss(margin=0.2)
loss = criterion(encoder(input1), encoder(input2), target)  # embeddings: (32, 16)
loss.backward()
print(loss)
