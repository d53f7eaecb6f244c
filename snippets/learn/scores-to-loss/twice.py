import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
for row in ([15.0, 0.0, 0.0], [0.0, 15.0, 0.0]):
    logits = torch.tensor([row], requires_grad=True)
    loss = criterion(logits.softmax(dim=1), torch.tensor([0]))
    loss.backward()
    largest = logits.grad.abs().max()
    print(row, f"loss {loss:.4f}, largest gradient {largest:.4f}")
