import torch
from torch import nn

target = torch.tensor([[1.0, 1.0, 0.0, 0.0]])  # two of four labels apply


def trained_with(criterion):
    logits = nn.Parameter(torch.zeros(1, 4))
    optimizer = torch.optim.SGD([logits], lr=1.0)
    for _ in range(500):
        optimizer.zero_grad()
        loss = criterion(logits, target)
        loss.backward()
        optimizer.step()
    return loss.item(), logits.detach()


loss, logits = trained_with(nn.BCEWithLogitsLoss())
print(f"BCEWithLogitsLoss: {loss:.4f}", logits.sigmoid().round(decimals=2))
loss, logits = trained_with(nn.CrossEntropyLoss())
print(f"CrossEntropyLoss:  {loss:.4f}", logits.softmax(dim=1).round(decimals=2))
