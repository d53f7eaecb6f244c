import torch
from torch import nn

torch.manual_seed(0)
hidden = torch.randn(8, 32, 64)  # 8 texts of 32 tokens, the output of a decoder
tokens = torch.randint(1000, (8, 32))
padding = torch.arange(32) >= 28  # the last 4 tokens of each text

model = nn.Linear(64, 1000)
criterion = nn.CrossEntropyLoss(ignore_index=-100)
logits = model(hidden[:, :-1])  # (8, 31, 1000): without the last position
target = tokens.masked_fill(padding, -100)[:, 1:]  # (8, 31): the next token
print(criterion(logits.flatten(0, 1), target.flatten()))
