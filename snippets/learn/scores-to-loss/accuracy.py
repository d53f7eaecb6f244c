import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]], requires_grad=True)
labels = torch.tensor([1, 0])

loss = nn.CrossEntropyLoss()(logits, labels)
loss.backward()
accuracy = (logits.argmax(dim=1) == labels).float().mean()
print(f"loss, to train on:   {loss:.4f}")
print(f"accuracy, to report: {accuracy:.2f}")
