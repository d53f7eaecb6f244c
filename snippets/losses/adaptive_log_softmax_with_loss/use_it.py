import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Embedding(10_000, 64), nn.Linear(64, 64), nn.ReLU())
criterion = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000])
parameters = [*model.parameters(), *criterion.parameters()]  # both have weights
optimizer = torch.optim.AdamW(parameters, lr=1e-3)

frequency = 1 / torch.arange(1.0, 10_001)  # class 0 is the most frequent one
tokens = torch.multinomial(frequency, 8 * 129, replacement=True).reshape(8, 129)
features = model(tokens[:, :-1])  # (8, 128, 64), not logits
target = tokens[:, 1:]  # (8, 128), int64, the next token
result = criterion(features.flatten(0, 1), target.flatten())
result.loss.backward()
optimizer.step()
print(tuple(result.output.shape), result.loss.detach())
