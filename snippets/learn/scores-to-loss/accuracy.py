import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 3)  # eight features, three classes, no softmax
inputs, labels = torch.randn(4, 8), torch.tensor([1, 2, 0, 1])

scores = model(inputs)  # (4, 3)
loss = nn.CrossEntropyLoss()(scores, labels)
loss.backward()
accuracy = (scores.argmax(dim=1) == labels).float().mean()
print(f"loss, to train on:   {loss:.4f}")
print(f"accuracy, to report: {accuracy:.2f}")
print("probabilities:      ", scores[0].detach().softmax(dim=0))
