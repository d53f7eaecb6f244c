import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
prediction = model(torch.ones(3, 1))

print("model.weight:            ", model.weight.requires_grad)
print("prediction:              ", prediction.requires_grad)
print("prediction.detach():     ", prediction.detach().requires_grad)
print("torch.tensor(a list):    ", torch.tensor(prediction.tolist()).requires_grad)
print("prediction.argmax(dim=1):", prediction.argmax(dim=1).requires_grad)
print("prediction > 0:          ", (prediction > 0).requires_grad)
model.requires_grad_(False)
print("a frozen model:          ", model(torch.ones(3, 1)).requires_grad)
