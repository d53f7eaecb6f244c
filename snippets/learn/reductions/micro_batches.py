import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(16, 50)  # in place of a language model with 50 tokens
optimizer = torch.optim.AdamW(model.parameters())
criterion = nn.CrossEntropyLoss(reduction="sum")
micro_batches = [(torch.randn(2, 64, 16), torch.randint(50, (2, 64))) for _ in "ab"]
micro_batches[0][1][:, 62:] = -100  # padding: 124 tokens count,
micro_batches[1][1][:, 6:] = -100  # and 12 in the second

tokens = sum((target != -100).sum() for _, target in micro_batches)
for inputs, target in micro_batches:
    logits = model(inputs).transpose(1, 2)  # classes second
    loss = criterion(logits, target) / tokens
    loss.backward()
    print(f"loss {loss:.4f} from {(target != -100).sum()} of {tokens} tokens")
optimizer.step()
optimizer.zero_grad()  # before the next batch
