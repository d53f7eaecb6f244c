import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
encoder = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 16))
target = torch.randint(2, (32,)) * 2 - 1  # (32,): 1 for similar pairs, else -1
input1 = torch.randn(32, 64)  # the features of 32 samples, float32
noise = torch.randn(32, 64)
input2 = torch.where(target.unsqueeze(1) == 1, input1 + noise, noise)

criterion = nn.HingeEmbeddingLoss(margin=1.0)
embeddings = [F.normalize(encoder(x)) for x in (input1, input2)]  # (32, 16) each
distance = F.pairwise_distance(*embeddings)  # (32,)
loss = criterion(distance, target)
loss.backward()
print(loss)
