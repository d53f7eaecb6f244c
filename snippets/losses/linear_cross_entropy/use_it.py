import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Embedding(5000, 64), nn.Linear(64, 64), nn.ReLU())
options = nn.LinearCrossEntropyOptions(batch_chunk_size=256)
criterion = nn.LinearCrossEntropyLoss(64, 5000, options=options)
parameters = [*model.parameters(), *criterion.parameters()]  # both have weights
optimizer = torch.optim.AdamW(parameters, lr=1e-3)

tokens = torch.randint(5000, (8, 129))  # int64
features = model(tokens[:, :-1])  # (8, 128, 64), not logits
target = tokens[:, 1:]  # (8, 128), the next token
loss = criterion(features.flatten(0, 1), target.flatten())
loss.backward()
optimizer.step()
print(loss.detach())
