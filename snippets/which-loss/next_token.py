import torch
from torch import nn

torch.manual_seed(0)
hidden = torch.randn(8, 32, 64)  # 8 texts of 32 tokens, the output of a decoder
tokens = torch.randint(1000, (8, 32))
tokens[:, 28:] = -100  # padding, which the loss ignores

model = nn.Linear(64, 1000)
criterion = nn.CrossEntropyLoss(ignore_index=-100)
logits = model(hidden[:, :-1])  # (8, 31, 1000): the last token predicts nothing
target = tokens[:, 1:]  # (8, 31): each position predicts the next token
print(criterion(logits.flatten(0, 1), target.flatten()))
