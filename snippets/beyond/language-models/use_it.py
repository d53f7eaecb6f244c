import math

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Sequential(nn.Embedding(1000, 64), nn.Linear(64, 1000))  # the decoder
tokens = torch.randint(1000, (8, 64))  # 8 texts of 64 tokens, int64
labels = tokens.clone()
labels[:, :10] = -100  # the prompt
labels[:, 60:] = -100  # padding

criterion = nn.CrossEntropyLoss()  # leaves out the label -100
logits = model(tokens)  # (8, 64, 1000): batch, length, classes
target = F.pad(labels[:, 1:], (0, 1), value=-100)  # position t predicts token t + 1
loss = criterion(logits.flatten(0, 1).float(), target.flatten())
loss.backward()
print(f"loss {loss:.4f}, ln 1000 = {math.log(1000):.4f}, perplexity {loss.exp():.0f}")
