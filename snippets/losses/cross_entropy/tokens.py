import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Embedding(1000, 32), nn.Linear(32, 1000))
tokens = torch.randint(1000, (8, 17))
logits = model(tokens[:, :-1])  # (8, 16, 1000): batch, length, classes
target = tokens[:, 1:]  # (8, 16): the next tokens, int64

criterion = nn.CrossEntropyLoss()
print(criterion(logits.transpose(1, 2), target))
print(criterion(logits.flatten(0, 1), target.flatten()))
