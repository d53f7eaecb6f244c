import torch
from torch import nn

torch.manual_seed(0)
chosen, rejected = torch.randn(64, 16), torch.randn(64, 16)  # features of two answers

model = nn.Linear(16, 1)  # the reward of one answer
criterion = nn.BCEWithLogitsLoss()
difference = model(chosen) - model(rejected)  # (64, 1)
print(criterion(difference, torch.ones_like(difference)))
